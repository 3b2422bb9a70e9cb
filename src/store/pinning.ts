// Where the words of a search stand in a text in which an engine has found them: the first place that a reader would call them.
// Searches nothing; an engine set the signs around what it takes for the words.
import type { Span } from '../model/index.js';
import { bareLetters, FOUND_FROM, FOUND_TO, type Term } from './words.js';

interface TextWord {
  span: Span;
  /** Lower case, its letters bare of their marks. */
  letters: string;
  isFound: boolean;
}

/** Letters in which a word and another form of it agree: `fly` and `flies`, `child` and `children`. */
const STEM_LETTERS = 2;

/**
 * The first place of the first term that stands there in so many words, else of the first word found; null where that is not in the
 * text as it is but for the marks of its letters, so that nothing is pinned to a wrong place. An engine may set its signs around
 * each word of a phrase wherever that stands, and around none that is in every text: so the words are looked for in a row.
 */
export function pinFound(marked: string, text: string, terms: readonly Term[]): Span | null {
  const { plain, found } = unmarked(marked);
  const [first] = found;
  if (!first) return null;
  const words = wordsOf(plain, found);
  const runs = terms.flatMap(term => (term.isExcluded ? [] : (runOf(words, term) ?? [])));
  const span = runs.sort((a, b) => a[0] - b[0])[0] ?? first;
  const isSame = bareLetters(text.slice(0, span[1])) === bareLetters(plain.slice(0, span[1]));
  return isSame ? span : null;
}

/** The text without the signs, and what stood between two of them. */
function unmarked(marked: string): { plain: string; found: Span[] } {
  const [head = '', ...rest] = marked.split(FOUND_FROM);
  const pieces = [head];
  const found: Span[] = [];
  let at = head.length;
  for (const piece of rest) {
    const end = piece.indexOf(FOUND_TO);
    if (end < 0) break;
    found.push([at, at + end]);
    pieces.push(piece.slice(0, end), piece.slice(end + FOUND_TO.length));
    at += piece.length - FOUND_TO.length;
  }
  return { plain: pieces.join(''), found };
}

function wordsOf(plain: string, found: readonly Span[]): TextWord[] {
  const words: TextWord[] = [];
  let next = 0;
  for (const match of plain.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const span: Span = [match.index, match.index + match[0].length];
    while (next < found.length && found[next]![1] <= span[0]) next++;
    const isFound = next < found.length && found[next]![0] < span[1];
    words.push({ span, letters: lettersOf(match[0]), isFound });
  }
  return words;
}

const lettersOf = (word: string): string => bareLetters(word).toLowerCase();

/** The first words in a row that are those of a term, one of them found by the engine at least. */
function runOf(words: readonly TextWord[], term: Term): [Span] | undefined {
  const asked = term.words.map(lettersOf);
  for (let from = 0; from + asked.length <= words.length; from++) {
    let isAny = false;
    let length = 0;
    for (; length < asked.length; length++) {
      const { letters, isFound } = words[from + length]!;
      const wanted = asked[length]!;
      const isForm = isFound && letters.slice(0, STEM_LETTERS) === wanted.slice(0, STEM_LETTERS);
      if (letters !== wanted && !isForm) break;
      isAny ||= isFound;
    }
    if (isAny && length === asked.length) return [[words[from]!.span[0], words[from + length - 1]!.span[1]]];
  }
  return undefined;
}

/** Letters at the end of a word that its forms change, and those that it keeps at least. */
const ENDING_LETTERS = 3;
const LEAST_KEPT = 3;

/** Where a word asked for stands first in a part of a text, in any form; undefined where none seems to. */
export function firstForm(text: string, [start, end]: Span, terms: readonly Term[]): number | undefined {
  const stems = terms.flatMap(({ words, isExcluded }) =>
    isExcluded
      ? []
      : words.map(lettersOf).map(word => word.slice(0, Math.max(LEAST_KEPT, word.length - ENDING_LETTERS))),
  );
  if (stems.length === 0) return undefined;
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const letters = lettersOf(match[0]);
    if (stems.some(stem => letters.startsWith(stem))) return start + match.index;
  }
  return undefined;
}
