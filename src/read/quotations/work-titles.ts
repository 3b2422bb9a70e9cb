// Titles of works in quotation marks, which nobody said: “Tough Stones” behind "in her memoir,".
// Does not decide what other words in marks are.
import { WORKS } from '../../lists/cues/index.js';
import type { MarkedStretch, Token } from '../../model/index.js';

const SMALL_WORDS: ReadonlySet<string> = new Set('a an the of in on at to for and or with from by vs'.split(' '));

/** `“State of the Nation Tonight”`: every word but the small ones is capitalised, and nothing closes a sentence. */
export function isTitle(text: string, mark: MarkedStretch): boolean {
  const inner = text.slice(...mark.inner).trim();
  if (/[!?]$/u.test(inner)) return false;
  const words = inner.replace(/[.,]+$/u, '').split(/\s+/u);
  return (
    words.length <= 8 &&
    words.every(word => SMALL_WORDS.has(word) || /^[^\p{L}]*\p{Lu}/u.test(word)) &&
    words.some(word => /\p{Ll}/u.test(word))
  );
}

/** `in her memoir, “Tough Stones,”`: a title behind the noun for its work and a comma. `at` is the token that opens the marks. */
export function namesWork(text: string, tokens: readonly Token[], at: number, mark: MarkedStretch): boolean {
  if (tokens[at - 1]?.form !== ',' || !WORKS.has(tokens[at - 2]?.lower ?? '')) return false;
  return isTitle(text, mark);
}
