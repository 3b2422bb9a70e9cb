// What is left of a name when it is only heard: the sounds of its consonants, as different alphabets and languages spell them.
// Does not judge by itself: two names that sound alike may be two people; compare/entities asks for more.
import { distance, plain, skeleton } from '../../language/spellings.js';
import { judgeGivenNames } from '../../lists/given-names.js';
import { personWords } from './parts.js';
import { genderedPair, likeness, type NameWord } from './words.js';

/** Spellings of one sound, in an order that matters. Source: general knowledge of romanisations (ISO 9, BGN, Wade-Giles, Spanish, German). */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // "Huamani" and "Wamani": a Spanish h or j before u is a w
  [/^[hj]u(?=[aeio])/, 'w'],
  [/tsch|tch|cz/g, 'ch'],
  [/ch$/, 'k'],
  [/sch|sh|sz/g, 's'],
  // in Georgian and Abkhaz papers c is "ts" and x is "kh"
  [/c(?=[bdfgjmnpqstvwxz])/g, 's'],
  [/x(?=[bdfgjklmnpqrstvwz])|^x/g, ''],
  [/x/g, 'ks'],
  [/ts|tz|c(?=[eiy])/g, 's'],
  [/ph|f|w/g, 'v'],
  [/gh|kh/g, ''],
  [/ch/g, 'C'],
  [/[gqc]/g, 'k'],
  [/z/g, 's'],
  [/[aeiouyjh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a word by ear: `zerafa` and `tserafa` give `srv`. */
export function soundOf(word: string): string {
  let out = plain(word.toLowerCase().replace(/[\s'’-]+/g, ''));
  const open = /^[kg]?h?[aeiouyj]/.test(out) && !/^[kg][aeiouyj]|^[hj]u[aeio]/.test(out);
  for (const [pattern, by] of SOUNDS) out = out.replace(pattern, by);
  return open ? `~${out}` : out;
}

/** Consonants that tell a name; one with fewer is told only where a single letter differs besides. */
const TELLING_SOUNDS = 3;
const LEAST_SOUNDS = 2;
/** A spelling by ear changes vowels and doubles letters; more than this is another name. */
const MOST_LETTERS_APART = 3;

/** Names that end in other vowels are a man's and a woman's as often as not. */
const endAlike = (a: string, b: string): boolean =>
  a.at(-1) === b.at(-1) ||
  (!VOWEL_END.test(a) && !VOWEL_END.test(b) && soundOf(a.at(-1) ?? '') === soundOf(b.at(-1) ?? ''));
const VOWEL_END = /[aeiouy]$/;
/** "Petar" and "Petro": an o behind the last consonant says nothing of man or woman. */
const endInO = (a: string, b: string): boolean =>
  (a.endsWith('o') && !VOWEL_END.test(b)) || (b.endsWith('o') && !VOWEL_END.test(a));

function surnameOf(words: readonly NameWord[]): string {
  return words
    .slice(1)
    .map(word => word.latin[0]!)
    .join('');
}

/** Whether two words that come first in a full name can be one given name by ear. */
function isOneGivenName(a: NameWord, b: NameWord): boolean {
  const [x, y] = [a.latin[0]!, b.latin[0]!];
  if (x === y || judgeGivenNames(x, y) === 'spelling') return true;
  if (a.initial !== b.initial) return x[0] === y[0] || (soundOf(x)[0] ?? '') === (soundOf(y)[0] ?? '~');
  if (likeness(a, b).score >= 0.86 && endAlike(x, y)) return true;
  const sound = soundOf(x);
  return endInO(x, y) && x[0] === y[0] && sound === soundOf(y) && sound.replace('~', '').length >= TELLING_SOUNDS;
}

/** Whether two surnames, each run together, are one by ear. */
function isOneSurname(x: string, y: string): boolean {
  const sound = soundOf(x);
  const sounds = sound.replace('~', '').length;
  if (sound !== soundOf(y) || sounds < LEAST_SOUNDS || genderedPair(x, y)) return false;
  const most = sounds >= TELLING_SOUNDS ? MOST_LETTERS_APART : 1;
  return distance(skeleton(x), skeleton(y), most) <= most;
}

/** The reason why two full names of people are one by ear; undefined where they are not. */
export function personsSoundAlike(a: string, b: string): string | undefined {
  const [x, y] = [personWords(a), personWords(b)];
  if (x.length < 2 || y.length < 2 || !isOneGivenName(x[0]!, y[0]!)) return undefined;
  const [p, q] = [surnameOf(x), surnameOf(y)];
  return isOneSurname(p, q) ? `${p} and ${q} sound alike` : undefined;
}

/** The reason why two lone surnames are one by ear; undefined where they are not. */
export const surnamesSoundAlike = (a: string, b: string): string | undefined =>
  isOneSurname(plain(a), plain(b)) ? `${a} and ${b} sound alike` : undefined;

/** Letters that a place's name must have to be told by ear. */
const LEAST_LETTERS = 5;
/** Letters in which two spellings of a place by ear may differ, once folded. */
const PLACE_LETTERS_APART = 2;

/** The reason why two names of places or bodies are one by ear. */
export function placesSoundAlike(a: string, b: string): string | undefined {
  const [p, q] = [a, b].map(name => plain(name).replace(/[\s'’-]+/g, ''));
  if (Math.min(p!.length, q!.length) < LEAST_LETTERS) return undefined;
  const sound = soundOf(p!);
  if (sound !== soundOf(q!) || sound.replace('~', '').length < TELLING_SOUNDS) return undefined;
  if (distance(skeleton(p!), skeleton(q!), PLACE_LETTERS_APART) > PLACE_LETTERS_APART) return undefined;
  return `${a} and ${b} sound alike`;
}
