// What the rules of crediting share: a walk over the words outside quotations, and who spoke there.
// Holds no rule itself.
import { REPORTS, TALKED } from '../../lists/credit-words.js';
import { type Credit, overlaps, type Sentence, type Span, type Token } from '../../model/index.js';
import type { Reading, ReadRule } from '../reading.js';
import { type Phrase, phraseBefore } from './phrases.js';

/** A credit before it has its id. */
export type FoundCredit = Omit<Credit, 'id' | 'rule' | 'from'>;
export type CreditRule = ReadRule<FoundCredit>;

/** Words inside marks are somebody's own; up to this many marked words may still be a name ("radio “Lessa”"). */
const NAME_WORDS = 3;

export const isQuoted = (reading: Reading, token: Token): boolean =>
  token.mark >= 0 && reading.marks[token.mark]!.words > NAME_WORDS;

/** Runs `look` at every word of the report's own prose that `wanted` holds. */
export function findAt(
  reading: Reading,
  wanted: ReadonlySet<string>,
  look: (sentence: Sentence, i: number) => FoundCredit | null,
): FoundCredit[] {
  const found: FoundCredit[] = [];
  for (const sentence of reading.sentences) {
    for (let i = 0; i < sentence.tokens.length; i++) {
      const token = sentence.tokens[i]!;
      if (!wanted.has(token.lower) || isQuoted(reading, token)) continue;
      const credit = look(sentence, i);
      if (credit) found.push(credit);
    }
  }
  return found;
}

/** Who speaks at a word: the source of the quotation whose cue it is, else of the nearest cue in the sentence, else the words before. */
export function speakerAt(reading: Reading, sentence: Sentence, i: number): { speaker?: string; speakerSpan?: Span } {
  const at = sentence.tokens[i]!.start;
  let nearest: { distance: number; speaker: string | null; source: Span | undefined } | null = null;
  for (const quotation of reading.quotations) {
    for (const cue of quotation.cue) {
      if (cue[0] < sentence.span[0] || cue[1] > sentence.span[1]) continue;
      const distance = at >= cue[0] && at < cue[1] ? 0 : Math.min(Math.abs(at - cue[0]), Math.abs(at - cue[1]));
      if (!nearest || distance < nearest.distance)
        nearest = { distance, speaker: quotation.speaker, source: quotation.source[0] };
    }
  }
  if (nearest && (nearest.speaker !== null || nearest.source))
    return {
      ...(nearest.speaker === null ? {} : { speaker: nearest.speaker }),
      ...(nearest.source ? { speakerSpan: nearest.source } : {}),
    };
  const subject = phraseBefore(reading, sentence, i);
  if (!subject) return {};
  return { speakerSpan: subject.span, ...(subject.entity ? { speaker: subject.entity } : {}) };
}

/** Whether something is reported in the sentence: an occasion or a paper alone is no credit. */
export const isSpoken = (reading: Reading, sentence: Sentence): boolean =>
  sentence.tokens.some(t => (REPORTS.has(t.lower) || TALKED.has(t.lower)) && t.upos !== 'NOUN') ||
  reading.quotations.some(q => q.cue.some(cue => cue[0] >= sentence.span[0] && cue[1] <= sentence.span[1]));

/** Whether the sentence holds a piece of a quotation. */
export const isQuoting = (reading: Reading, sentence: Sentence): boolean =>
  reading.quotations.some(q => q.content.some(span => overlaps(span, sentence.span)));

/** A credit to a phrase, its words running from one offset to another. */
export const creditTo = (
  phrase: Phrase,
  relation: Credit['relation'],
  span: Span,
  more: Partial<FoundCredit> = {},
): FoundCredit => ({
  span,
  origin: phrase.text,
  originSpan: phrase.span,
  relation,
  kind: phrase.kind,
  ...(phrase.entity ? { entity: phrase.entity } : {}),
  ...more,
});
