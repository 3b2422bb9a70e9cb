// What the rules of crediting share: a walk over the words outside quotations, and who spoke there.
// Holds no rule itself.
import { REPORTS, TALKED } from '../../lists/credit-words.js';
import type { Credit, Sentence, Span, Token } from '../../model/index.js';
import type { Reading, ReadRule } from '../reading.js';
import { entityOf, personIn, saidIn } from './names.js';
import { type Phrase, subjectPhrase } from './phrases.js';

/** A credit before it has its id. */
export type FoundCredit = Omit<Credit, 'id' | 'rule' | 'from'>;
export type CreditRule = ReadRule<FoundCredit>;

/** Words inside marks are somebody's own; up to this many marked words may still be a name ("radio “Lessa”"). */
const NAME_WORDS = 3;

export const isQuoted = (reading: Reading, token: Token): boolean =>
  token.mark >= 0 && reading.marks[token.mark]!.words > NAME_WORDS;

interface Place {
  sentence: Sentence;
  i: number;
}

/** Where each word of a reading stands, by its lower form: two dozen rules ask, and one walk answers them all. */
const indexes = new WeakMap<readonly Sentence[], Map<string, Place[]>>();

function indexOf(sentences: readonly Sentence[]): Map<string, Place[]> {
  const known = indexes.get(sentences);
  if (known) return known;
  const index = new Map<string, Place[]>();
  for (const sentence of sentences)
    for (let i = 0; i < sentence.tokens.length; i++) {
      const { lower } = sentence.tokens[i]!;
      const places = index.get(lower);
      if (places) places.push({ sentence, i });
      else index.set(lower, [{ sentence, i }]);
    }
  indexes.set(sentences, index);
  return index;
}

const byPlace = (a: Place, b: Place): number => a.sentence.i - b.sentence.i || a.i - b.i;

/** Runs `look` at every word of the report's own prose that `wanted` holds, in the order of the text. */
export function findAt(
  reading: Reading,
  wanted: ReadonlySet<string>,
  look: (sentence: Sentence, i: number) => FoundCredit | null,
): FoundCredit[] {
  const index = indexOf(reading.sentences);
  const places: Place[] = [];
  for (const word of wanted) for (const place of index.get(word) ?? []) places.push(place);
  places.sort(byPlace);
  const found: FoundCredit[] = [];
  for (const { sentence, i } of places) {
    if (isQuoted(reading, sentence.tokens[i]!)) continue;
    const credit = look(sentence, i);
    if (credit) found.push(credit);
  }
  return found;
}

const isPronoun = (words: string): boolean => /^(?:he|she|it|they|who|we|i|you|which)$/i.test(words);

/**
 * Who speaks at a word: the source of the quotation whose cue it is, else of the nearest cue in the sentence, else,
 * where the word is a verb, its subject.
 */
export function speakerAt(reading: Reading, sentence: Sentence, i: number): { speaker?: string; speakerSpan?: Span } {
  const at = sentence.tokens[i]!.start;
  let nearest: { distance: number; speaker: string | null; source: Span | undefined } | null = null;
  for (const { cue, quotation } of saidIn(reading, sentence.i).cues) {
    const distance = at >= cue[0] && at < cue[1] ? 0 : Math.min(Math.abs(at - cue[0]), Math.abs(at - cue[1]));
    if (!nearest || distance < nearest.distance)
      nearest = { distance, speaker: quotation.speaker, source: quotation.source[0] };
  }
  if (nearest && (nearest.speaker !== null || nearest.source))
    return speakerOf(reading, nearest.speaker, nearest.source);
  if (sentence.tokens[i]!.upos !== 'VERB') return {};
  const subject = subjectPhrase(reading, sentence, i);
  return subject ? speakerOf(reading, subject.entity ?? null, subject.span) : {};
}

/**
 * A pronoun without an entity says nothing. A source that is no speaker by its kind (a place, a paper), or that has no
 * entity, gives the last person named in it.
 */
function speakerOf(
  reading: Reading,
  speaker: string | null,
  source: Span | undefined,
): { speaker?: string; speakerSpan?: Span } {
  const kind = entityOf(reading, speaker)?.kind;
  const named = source !== undefined && !isPronoun(reading.text.slice(source[0], source[1]));
  const person =
    source && kind !== 'person' && kind !== 'organisation' && kind !== 'group' ? personIn(reading, source) : undefined;
  if (person) return { speakerSpan: person.span, ...(person.entity ? { speaker: person.entity } : {}) };
  if (kind === 'other' && source && /^(?:in|by|at|on|an?|the)\s/i.test(reading.text.slice(source[0], source[1])))
    return {};
  return { ...(speaker === null ? {} : { speaker }), ...(named && source ? { speakerSpan: source } : {}) };
}

/** Whether something is reported in the sentence: an occasion or a paper alone is no credit. */
export const isSpoken = (reading: Reading, sentence: Sentence): boolean =>
  sentence.tokens.some(t => (REPORTS.has(t.lower) || TALKED.has(t.lower)) && t.upos !== 'NOUN') ||
  saidIn(reading, sentence.i).cues.length > 0;

/** Whether the sentence holds a piece of a quotation. */
export const isQuoting = (reading: Reading, sentence: Sentence): boolean => saidIn(reading, sentence.i).quoting;

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
