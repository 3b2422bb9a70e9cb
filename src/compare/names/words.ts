// How like two words of two names are, with the reason in words. One word against one word; whole names are judged beside.
import { consonants, distance, plain, romanise, skeleton } from '../../language/spellings.js';
import { GENDER_OF_NAME, isSortedName, judgeGivenNames } from '../../lists/given-names.js';

/** One word of a name: as printed, and in every Latin spelling its script allows. */
export interface NameWord {
  printed: string;
  latin: readonly string[];
  skeletons: readonly string[];
  /** A single letter that stands for a word ("J."). */
  initial: boolean;
  /** From a script that prints no short vowels. */
  consonantal: boolean;
  /** From a script in which one sign is a syllable or a word: no sign may differ. */
  syllabic: boolean;
}

const CONSONANTAL = /[֐-׿؀-ۿ]/;
const SYLLABIC = /[　-鿿가-힯ሀ-፿]/;

export function nameWord(printed: string): NameWord {
  const latin = romanise(printed);
  return {
    printed,
    latin,
    skeletons: [...new Set(latin.map(skeleton))],
    initial: /^\p{L}\.?$/u.test(printed) && /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(printed),
    consonantal: CONSONANTAL.test(printed),
    syllabic: SYLLABIC.test(printed),
  };
}

export interface WordLikeness {
  /** 1 the same letters; 0.97 spellings of one name; 0.95 one skeleton; 0.9 a slip of the pen; 0.85 a short form; 0.8 an initial; 0 no likeness. */
  score: number;
  because: string;
}

const NONE: WordLikeness = { score: 0, because: '' };

/** Surnames of a man and a woman of one family: -ov and -ova, -sky and -ska or -skaya, -in and -ina. */
export function genderedPair(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/(ov|ev|ow|ew|in|yn|an|ian)$/.test(short) && long === `${short}a`) return short.length >= 4;
  const stem = (word: string) => word.replace(/(sk|ck|zk)(aya|aia|aja|a|iy|ii|yi|yy|ij|yj|y|i)$/, '$1');
  const feminine = (word: string) => /(sk|ck|zk)(aya|aia|aja|a)$/.test(word);
  return a !== b && stem(a) === stem(b) && stem(a) !== a && stem(b) !== b && feminine(a) !== feminine(b);
}

/** The patronymic's stem: Viktorovich gives viktor; undefined for other words. */
export function patronymic(word: string): string | undefined {
  const match = /^(.{2,}?)(?:ov|ev|yov|iev)(?:ich|ych|itch|yč|ic|na)$/.exec(word);
  return match?.[1];
}

/**
 * How like two words are. A slip of the pen is one letter in a word of four or more, two in one of nine or more: in
 * shorter words one letter makes another name (Kim Jong-un, Kim Jong-nam).
 */
export function likeness(a: NameWord, b: NameWord): WordLikeness {
  let best = NONE;
  const take = (score: number, because: string) => {
    if (score > best.score) best = { score, because };
  };
  for (const x of a.latin) {
    for (const y of b.latin) {
      if (x === y) return { score: 1, because: x };
      if (genderedPair(x, y))
        return { score: 0, because: `${x} and ${y} are a man’s and a woman’s form of one surname` };
      const given = judgeGivenNames(x, y);
      if (given === 'spelling') take(0.97, `${x} and ${y} are spellings of one given name`);
      if (given === 'short-form') take(0.85, `${x} and ${y} are a given name and its short form`);
      if (a.initial !== b.initial && x[0] === y[0])
        take(0.8, `${a.initial ? x : y} is the initial of ${a.initial ? y : x}`);
    }
  }
  if (best.score > 0 || a.initial || b.initial) return best;
  if (a.syllabic || b.syllabic) return NONE;
  if (a.consonantal !== b.consonantal) return acrossScripts(a, b);
  const known = a.latin.some(isSortedName) && b.latin.some(isSortedName) && !oneStem(a.latin[0]!, b.latin[0]!);
  for (const x of a.skeletons) {
    for (const y of b.skeletons) {
      if (x === y && x.length >= 3) take(0.95, `${a.latin[0]} and ${b.latin[0]} fold to ${x}`);
      // two given names of the list that are not spellings of each other are two names
      if (known || best.score >= 0.95) continue;
      const longer = Math.max(x.length, y.length);
      const allowed = longer >= 9 ? 2 : longer >= 4 ? 1 : 0;
      if (allowed === 0) continue;
      const apart = Math.min(distance(x, y, allowed), plainDistance(a, b, allowed));
      if (apart <= allowed)
        take(
          apart === 1 ? 0.9 : 0.86,
          `${a.latin[0]} and ${b.latin[0]} differ by ${apart === 1 ? 'one letter' : 'two letters'}`,
        );
    }
  }
  return best;
}

/** Ulrike and Ulrika: given names of one gender that differ only in their last vowel. */
function oneStem(a: string, b: string): boolean {
  const [x, y] = [a.replace(/[aeiouy]+$/, ''), b.replace(/[aeiouy]+$/, '')];
  return x === y && x.length >= 4 && GENDER_OF_NAME.get(a) === GENDER_OF_NAME.get(b);
}

function plainDistance(a: NameWord, b: NameWord, limit: number): number {
  let least = limit + 1;
  for (const x of a.latin) for (const y of b.latin) least = Math.min(least, distance(x, y, limit));
  return least;
}

function acrossScripts(a: NameWord, b: NameWord): WordLikeness {
  const x = consonants(a.latin[0]!);
  const y = consonants(b.latin[0]!);
  return x === y && x.length >= 2
    ? { score: 0.9, because: `${a.printed} and ${b.printed} have the consonants ${x}` }
    : NONE;
}

/** All words of a name run together in plain letters: "JanDaniel" and "Jan Daniel" are one. */
export const runTogether = (words: readonly NameWord[]): string => words.map(word => word.latin[0]!).join('');

export { distance, plain, skeleton };
