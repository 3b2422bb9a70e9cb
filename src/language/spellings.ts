// Spellings of names made comparable: any script in plain Latin letters, and the skeleton in which the usual ways of
// writing one foreign name fall together. Does not judge whether two names mean the same person; compare/names does.
import {
  ARABIC,
  GEORGIAN,
  GREEK,
  GREEK_PAIRS,
  HEBREW,
  KATAKANA,
  LATIN_EXTRAS,
  OTHER_CYRILLIC,
  RUSSIAN,
  RUSSIAN_PASSPORT,
  UKRAINIAN,
  UKRAINIAN_FIRST,
} from '../lists/letters.js';

const APOSTROPHES = /['’ʼ`´‘"]/g;
const ONLY_UKRAINIAN = /[іїєґ]/;
const ONLY_RUSSIAN = /[ыэёъ]/;

function letterByLetter(
  word: string,
  tables: readonly ReadonlyMap<string, string>[],
  first?: ReadonlyMap<string, string>,
): string {
  let out = '';
  let at = 0;
  for (const letter of word) {
    let latin = at === 0 ? first?.get(letter) : undefined;
    for (const table of tables) {
      if (latin !== undefined) break;
      latin = table.get(letter);
    }
    out += latin ?? letter;
    at++;
  }
  return out;
}

function greek(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const pair = GREEK_PAIRS.get(word.slice(i, i + 2));
    if (pair !== undefined) {
      out += pair;
      i++;
    } else out += GREEK.get(word[i]!) ?? word[i]!;
  }
  return out;
}

const plainLatin = (word: string): string =>
  letterByLetter(word.normalize('NFD').replace(/\p{M}+/gu, ''), [LATIN_EXTRAS]).replace(APOSTROPHES, '');

/**
 * A lower-case word in plain Latin letters, in every way its script allows: a Cyrillic word that shows no letter of one
 * language only is written after the Ukrainian and the Russian standards both.
 * Example: `romanise('андрій')` gives `['andrii']`; `'андрей'` gives `['andrei', 'andrey']`.
 */
export function romanise(word: string): string[] {
  const low = word.normalize('NFC').toLowerCase();
  let latin: string[] = [low];
  if (/[Ѐ-ӿ]/.test(low)) {
    const ukrainian = letterByLetter(low, [UKRAINIAN, OTHER_CYRILLIC, RUSSIAN], UKRAINIAN_FIRST);
    const russian = letterByLetter(low, [RUSSIAN, OTHER_CYRILLIC, UKRAINIAN]);
    if (ONLY_UKRAINIAN.test(low)) latin = [ukrainian];
    else if (ONLY_RUSSIAN.test(low)) latin = [russian, letterByLetter(low, [RUSSIAN_PASSPORT])];
    else latin = [russian, ukrainian];
  } else if (/[Ͱ-Ͽἀ-῿]/.test(low)) latin = [greek(low.normalize('NFD').replace(/\p{M}+/gu, ''))];
  else if (/[ა-ჰ]/.test(low)) latin = [letterByLetter(low, [GEORGIAN])];
  else if (/[؀-ۿ]/.test(low)) latin = [letterByLetter(low.normalize('NFKD').replace(/\p{M}+/gu, ''), [ARABIC])];
  else if (/[א-ת]/.test(low)) latin = [letterByLetter(low, [HEBREW])];
  else if (/[ァ-ー]/.test(low)) latin = [letterByLetter(low, [KATAKANA])];
  return [...new Set(latin.map(plainLatin))];
}

const ASCII_ONLY = /^[\0-\x7f]*$/;
const ASCII_MARKS = /['`"]/g;

/** The first of the ways `romanise` gives: the plain Latin key of a word that is in Latin letters already. */
export function plain(word: string): string {
  // Nearly all words: nothing to take apart and no letter to rewrite.
  if (ASCII_ONLY.test(word)) return word.toLowerCase().replace(ASCII_MARKS, '');
  return romanise(word)[0]!;
}

/** Rewritings that make one skeleton of the ways a sound is spelled; an order that matters: longer ones first. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  // the adjective ending of Slavic surnames: -skyi, -skiy, -sky, -ski, -skij, -skyj
  [/(s|z)k(yi|iy|ii|yy|yj|ij|y|i|ey|oy)$/, '$1ki'],
  // the Belarusian and the Russian ending of one surname
  [/enka$/, 'enko'],
  [/^(ye|ie|je)/, 'e'],
  [/^(yu|iu|ju)/, 'u'],
  [/^(ya|ia|ja)(?=.{2})/, 'a'],
  [/ph/g, 'f'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/ch/g, 'c'],
  [/dzh|dj/g, 'j'],
  [/kh|gh/g, 'h'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/zh/g, 'j'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/w/g, 'v'],
  [/ks/g, 'x'],
  [/ck|q|c(?=[aoukl])/g, 'k'],
  [/(iy|ii|yi|yy|ij|yj|ey|ei|y|i|j(?=[aeiou]))+/g, 'i'],
  [/g/g, 'h'],
  [/(.)\1+/g, '$1'],
];

/**
 * What is left of a plain Latin word when the usual ways of spelling one sound are folded together.
 * Example: holubets and golubets have one skeleton; so have marensky, marenskiy and marenskyy.
 */
export function skeleton(word: string): string {
  const known = skeletons.get(word);
  if (known !== undefined) return known;
  let out = word;
  for (const [pattern, by] of FOLDS) out = out.replace(pattern, by);
  if (skeletons.size >= MOST_SKELETONS) skeletons.clear();
  skeletons.set(word, out);
  return out;
}

/** The same names come back all through a pile; the store is emptied before it grows large. */
const skeletons = new Map<string, string>();
const MOST_SKELETONS = 50_000;

/** The consonants of a word, for scripts that print no vowels and for names spelled by ear. */
export const consonants = (word: string): string =>
  skeleton(word)
    .replace(/[aeiouvh]/g, '')
    .replace(/(.)\1+/g, '$1');

/**
 * Number of single-letter changes (a letter more, less, another, or two neighbours swapped) between two words, counted
 * up to `limit`; anything beyond gives `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
