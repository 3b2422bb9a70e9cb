// Who speaks and who holds: the source spans of quotations and stances are tied to entities; carried-over quotations take
// the speaker they are carried over from. Does not find quotations or resolve pronouns.

import type { Mention, Quotation } from '../model/index.js';
import { within } from '../model/index.js';
import { findAuthors } from './authors.js';
import { sentenceAt } from './coreference/items.js';
import { belongsTo, headOfSource } from './coreference/source-head.js';
import { speakerBeyond } from './coreference/source-reach.js';
import type { Reading, ReadStep } from './reading.js';
import { findRepeats } from './repeats.js';

/** The mention that heads the source of a quotation or stance; undefined where nobody does. */
function headMention(reading: Reading, { source, cue }: Pick<Quotation, 'source' | 'cue'>): Mention | undefined {
  for (const span of source) {
    const sentence = sentenceAt(reading.sentences, span[0]);
    if (!sentence) continue;
    const here = reading.mentions.filter(mention => within(mention.span, sentence.span));
    const beyond = speakerBeyond(sentence, span, cue, here);
    if (beyond) return beyond;
    const inside = here.filter(mention => belongsTo(mention, span));
    const head = headOfSource(sentence, span, inside);
    if (head.is === 'mention') return head.item;
  }
  return undefined;
}

function run(reading: Reading): void {
  const byId = new Map(reading.quotations.map(quotation => [quotation.id, quotation]));
  reading.quotations = reading.quotations.map(quotation => ({
    ...quotation,
    speaker: quotation.speaker ?? speakerOf(reading, quotation, byId),
  }));
  const authors = findAuthors(reading);
  if (authors.size > 0) {
    reading.quotations = reading.quotations.map(quotation => {
      const author = authors.get(quotation.id) ?? authors.get(quotation.carriedFrom ?? '');
      return author ? writtenBy(quotation, author) : quotation;
    });
  }
  const repeats = findRepeats(reading);
  if (repeats.size > 0)
    reading.quotations = reading.quotations.map(quotation => {
      const said = repeats.get(quotation.id);
      return said ? takenOver(quotation, said) : quotation;
    });
  reading.stances = reading.stances.map(stance => ({
    ...stance,
    holder: stance.holder ?? headMention(reading, stance)?.entity ?? null,
  }));
}

/** A paper's words with whoever wrote it as their speaker: the report says so elsewhere, not here. */
const writtenBy = (quotation: Quotation, speaker: string): Quotation => ({
  ...quotation,
  speaker,
  certainty: quotation.certainty === 'stated' ? 'implied' : quotation.certainty,
});

/** A headline's words with the speaker that the report gives them below. */
function takenOver(quotation: Quotation, said: Quotation): Quotation {
  const { warnings, ...rest } = quotation;
  const left = warnings?.filter(warning => warning !== 'unattributed') ?? [];
  return { ...rest, speaker: said.speaker, carriedFrom: said.id, ...(left.length > 0 ? { warnings: left } : {}) };
}

function speakerOf(reading: Reading, quotation: Quotation, byId: ReadonlyMap<string, Quotation>): string | null {
  let at = quotation;
  for (let steps = 0; at.carriedFrom !== undefined && steps <= byId.size; steps++) {
    const from = byId.get(at.carriedFrom);
    if (!from) break;
    at = from;
  }
  if (at.speaker !== null) return at.speaker;
  return at.source.length > 0 ? (headMention(reading, at)?.entity ?? null) : null;
}

export const speakers: ReadStep = {
  id: 'read.speakers',
  needs: ['mentions', 'entities', 'quotations', 'stances'],
  makes: ['quotations', 'stances'],
  run,
};
