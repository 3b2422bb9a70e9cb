// The dossier as one HTML file: no network, no script needed to read it, and nothing of a report can run in it.
// Gathers what the page needs and prints it.
import { createHash } from 'node:crypto';
import type { Witness } from '../../compare/comparison.js';
import type { Evidence, StoryRecord } from '../../model/index.js';
import { type DossierContext, newContext } from './context.js';
import { Dossier } from './dossier.js';
import { SCRIPT } from './script.js';
import type { Leaning } from './sections/reports.js';
import { STYLE } from './style.js';

/** Renders the dossier of a record; `witnesses` give the texts. */
export function renderDossier(record: StoryRecord, witnesses: readonly Witness[]): string {
  const context = newContext(record, witnesses);
  const policy = { styleHash: sha256(STYLE), scriptHash: sha256(SCRIPT) };
  return `<!doctype html>\n${Dossier({ context, leaning: leaningOf(context), policy })}\n`;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** For each sentence the lines of the record that lean on it: the way back from the text. */
function leaningOf(context: DossierContext): Leaning {
  const leaning = new Map<string, string[]>();
  const lean = (id: string, evidence: readonly Evidence[]) => {
    for (const item of evidence) {
      const sentence = context.anchorOf(item).slice(1);
      const lines = leaning.get(sentence) ?? [];
      if (!lines.includes(id)) leaning.set(sentence, [...lines, id]);
    }
  };
  const { record } = context;
  for (const line of record.disagreements) lean(line.id, line.values);
  for (const line of record.utterances) if (line.members.length > 1) lean(line.id, line.members);
  for (const line of record.questions)
    lean(
      line.id,
      line.positions.flatMap(position => position.evidence),
    );
  for (const line of record.events) if (line.members.length > 1) lean(line.id, line.members);
  for (const line of record.origins) lean(line.id, line.reports);
  for (const line of record.utterances) if (line.members.length === 1) lean(line.id, line.members);
  return leaning;
}
