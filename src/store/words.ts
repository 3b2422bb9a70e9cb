// What a person types into a search, as words, phrases and beginnings: `"on the quay" bridge harb* -ferry`.
// Knows no engine's own language; each writes these terms in its own.
import { OnrecordError } from '../errors.js';

export interface Term {
  /** One word, or several in a row. */
  words: string[];
  /** The last word is only a beginning. */
  isPrefix: boolean;
  isExcluded: boolean;
}

/** Terms looked for at once; more would be a text, not a question. */
const MOST_TERMS = 32;

/**
 * The terms of a search. Signs that are no letters or digits part words and mean nothing else, so that no engine's own
 * operators can be reached. **Errors**: E405 where no word is left, or all are excluded.
 */
export function termsOf(question: string): Term[] {
  const terms: Term[] = [];
  for (const [, minus, phrase, word] of question.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/g)) {
    const raw = phrase ?? word ?? '';
    const words = raw.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (words.length === 0) continue;
    terms.push({ words, isPrefix: phrase === undefined && raw.endsWith('*'), isExcluded: minus === '-' });
    if (terms.length === MOST_TERMS) break;
  }
  if (!terms.some(term => !term.isExcluded)) throw new OnrecordError('E405', `"${question}"`);
  return terms;
}

/** Signs that no text holds: an engine sets them around the words it found. */
export const FOUND_FROM = '\u0002';
export const FOUND_TO = '\u0003';

/**
 * Where the first words found stand in a text, from the text with the signs set around them; null where that is not the same
 * text, so that nothing is pinned to a wrong place.
 */
export function firstFound(marked: string, text: string): [number, number] | null {
  const from = marked.indexOf(FOUND_FROM);
  const to = marked.indexOf(FOUND_TO, from);
  if (from < 0 || to < 0 || !text.startsWith(marked.slice(0, from) + marked.slice(from + 1, to))) return null;
  return [from, to - FOUND_FROM.length];
}
