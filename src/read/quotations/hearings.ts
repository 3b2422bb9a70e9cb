// What a court, an inquiry or a meeting heard: somebody unnamed told it.
// Does not read what people hear of each other; a belief of theirs stands in clauses.ts.
import type { Shape } from './contents.js';
import type { Cue } from './cues.js';
import { draftOf, type QuotationRule } from './draft.js';
import type { Source } from './subjects.js';
import { spanOf } from './tree.js';

/** Rooms in which others speak. */
export const HEARERS: ReadonlySet<string> = new Set(
  'court jury inquest tribunal inquiry hearing trial panel committee parliament conference meeting'.split(' '),
);

/** "The court heard that …", "…, an inquiry heard": the room is told, and does not say who told it. */
export const isHearing = (cue: Cue, source: Source | null): boolean =>
  cue.lemma === 'hear' &&
  !cue.negated &&
  cue.group.from === cue.head &&
  source?.how === 'subject' &&
  HEARERS.has(cue.tree.tokens[source.head]!.lemma);

const HEARD: ReadonlySet<Shape> = new Set(['that', 'bare', 'wh', 'fronted', 'around']);

export const heardInRoom: QuotationRule = {
  id: 'read.quotations.heard',
  finds: 'What a court, a jury, an inquiry or a meeting heard. Its source is not named; the room is the one addressed.',
  examples: {
    fires: 'The court heard how the mayor sold the bridge twice.',
    not: 'The neighbours heard how the bridge creaked.',
  },
  source: 'corpus README: source and speaker are left open where nobody is named',
  find: page =>
    page.reported.flatMap(found => {
      const { cue, source, content } = found;
      if (!content || !isHearing(cue, source) || !HEARD.has(content.shape)) return [];
      const spans = content.runs.map(run => spanOf(cue.tree, run));
      const addressee = spanOf(cue.tree, source!.run);
      return [{ ...draftOf(page, heardInRoom.id, found, spans, 'inferred'), source: [], addressee }];
    }),
};
