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
    terms.push({ words, isPrefix: raw.trimEnd().endsWith('*'), isExcluded: minus === '-' });
    if (terms.length === MOST_TERMS) break;
  }
  if (!terms.some(term => !term.isExcluded)) throw new OnrecordError('E405', `"${question}"`);
  return terms;
}

/** Latin letters with marks that are one unit of UTF-16, and are one without them. */
export const MARKED_LETTERS = '\\u00c0-\\u024f\\u1e00-\\u1eff';
const MARKED_LETTER = new RegExp(`[${MARKED_LETTERS}]`, 'g');

/** A text with its letters bare of their marks, each in its place: `Kovač` is `Kovac`. */
export const bareLetters = (text: string): string =>
  text.replace(MARKED_LETTER, letter => letter.normalize('NFD').charAt(0));

/** Signs that no text holds: an engine sets them around the words it found. */
export const FOUND_FROM = '\u0002';
export const FOUND_TO = '\u0003';
