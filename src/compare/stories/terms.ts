// Words of a report as story grouping sees them: stemmed content words in which spellings of one name fall together.
// Does not weigh or compare them; vectors.ts and link.ts do. Works on raw text alone, so that feeds can be grouped unread.
import { plain, skeleton } from '../../language/spellings.js';
import { EMPTY_WORDS } from '../../lists/content-words.js';

const WORD = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu;

/** The word with its English ending cut off: cautious, since a wrong cut joins two stories and a missed one only blurs one. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('edly')) return word.slice(0, -4);
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed') || word.endsWith('ly')) return word.slice(0, -2);
  if (word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}

/** Interns terms of many reports: a word is folded and stemmed once, however often it is met. */
export interface Vocabulary {
  /** Word as printed to term id; -1 for an empty word. */
  ids: Map<string, number>;
  /** Folded form to term id. */
  terms: Map<string, number>;
  /** Term id to the first word met for it. */
  words: string[];
}

export const newVocabulary = (): Vocabulary => ({ ids: new Map(), terms: new Map(), words: [] });

/** The form in which spellings of one word fall together; null for an empty word. */
export function foldWord(raw: string): string | null {
  const word = raw.toLowerCase().replace(/’/g, "'");
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare.length < 2 || EMPTY_WORDS.has(bare.split("'")[0]!)) return null;
  return skeleton(plain(stem(bare.replace(/['.]/g, ''))));
}

/** The term of a folded word, met as `raw`. */
export function termOfFolded(folded: string, raw: string, { terms, words }: Vocabulary): number {
  const met = terms.get(folded);
  if (met !== undefined) return met;
  const id = words.length;
  terms.set(folded, id);
  words.push(raw.replace(/['’]s$/, ''));
  return id;
}

function termOf(raw: string, vocabulary: Vocabulary): number {
  const known = vocabulary.ids.get(raw);
  if (known !== undefined) return known;
  const folded = foldWord(raw);
  const id = folded === null ? -1 : termOfFolded(folded, raw, vocabulary);
  vocabulary.ids.set(raw, id);
  return id;
}

/** The words of a list of ours, folded. */
export const foldedWords = (text: string): string[] => [...text.matchAll(WORD)].flatMap(([raw]) => foldWord(raw) ?? []);

/** The first `limit` content words of a text as term ids. Reads no further than it must. */
export function findTerms(text: string, limit: number, vocabulary: Vocabulary): number[] {
  const found: number[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match && found.length < limit; match = WORD.exec(text)) {
    const id = termOf(match[0], vocabulary);
    if (id >= 0) found.push(id);
  }
  return found;
}
