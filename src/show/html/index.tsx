// The dossier as one HTML file: no network, no script needed to read it, and nothing of a report can run in it.
// Gathers what the page needs and prints it.
import { createHash } from 'node:crypto';
import type { Witness } from '../../compare/comparison.js';
import type { Evidence, StoryRecord } from '../../model/index.js';
import { type DossierContext, type DossierFrame, newContext } from './context.js';
import { Dossier } from './dossier.js';
import type { Leaning } from './pictures/marked-text.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

/** Renders the dossier of a record; `witnesses` give the texts, a `frame` the ways out where it is served. */
export function renderDossier(record: StoryRecord, witnesses: readonly Witness[], frame?: DossierFrame): string {
  const context = newContext(record, witnesses, frame);
  const policy = dossierPolicy();
  return `<!doctype html>\n${Dossier({ context, leaning: leaningOf(context), policy })}\n`;
}

/** What the page may do: nothing but its own style and its own script, told by their hashes. */
export const dossierPolicy = (): string =>
  `default-src 'none'; style-src 'sha256-${sha256(STYLE)}'; script-src 'sha256-${sha256(SCRIPT)}'; base-uri 'none'; form-action 'none'`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** For each sentence the lines of the record that lean on it, one a kind: the way back from the text. */
function leaningOf(context: DossierContext): Leaning {
  const leaning = new Map<string, Map<string, string>>();
  const lean = (kind: string, id: string, evidence: readonly Evidence[]) => {
    if (context.listed.leftOut.has(id)) return;
    for (const item of evidence) {
      const sentence = context.anchorOf(item).slice(1);
      const lines = leaning.get(sentence) ?? new Map<string, string>();
      if (!lines.has(kind)) lines.set(kind, id);
      leaning.set(sentence, lines);
    }
  };
  const { record } = context;
  const several = <T extends { members: readonly unknown[] }>(lines: readonly T[]) =>
    [...lines].sort((a, b) => b.members.length - a.members.length);
  for (const line of record.disagreements) lean('differs', line.id, line.values);
  for (const line of several(record.utterances)) lean('said', line.id, line.members);
  for (const line of record.questions)
    lean(
      'stands',
      line.id,
      line.positions.flatMap(position => position.evidence),
    );
  for (const line of several(record.events)) if (line.members.length > 1) lean('when', line.id, line.members);
  for (const line of record.origins) lean('from', line.id, line.reports);
  return leaning;
}
