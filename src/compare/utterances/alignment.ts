// Lays two wordings side by side: which words stand for which, in order and out of order, and what each side has alone.
// Does not decide anything.
import { likeness, type Word } from './wording.js';

export interface Alignment {
  /** Matched words in order, as indices into `a` and `b`, with their likeness. */
  pairs: { i: number; j: number; likeness: number }[];
  /** Share of the shorter wording's words that the other has in the same order, 0..1. */
  order: number;
}

/** Longest common subsequence by likeness; quadratic in a sentence's words, and sentences are short. */
export function alignWords(a: readonly Word[], b: readonly Word[]): Alignment {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const like = likeness(a[i]!, b[j]!);
      const taken = like > 0 ? best[(i + 1) * width + j + 1]! + like : 0;
      best[i * width + j] = Math.max(taken, best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  const pairs: Alignment['pairs'] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j]!;
    const like = likeness(a[i]!, b[j]!);
    if (like > 0 && Math.abs(here - best[(i + 1) * width + j + 1]! - like) < 1e-9) {
      pairs.push({ i, j, likeness: like });
      i++;
      j++;
    } else if (Math.abs(here - best[(i + 1) * width + j]!) < 1e-9) i++;
    else j++;
  }
  const shorter = Math.min(a.length, b.length);
  return { pairs, order: shorter === 0 ? 0 : (best[0] ?? 0) / shorter };
}

export interface Overlap {
  /** Weight of the content words both have, in any order. */
  shared: number;
  /** `shared` over the content weight of the side that has less. */
  share: number;
  /** The shared words as `a` and `b` have them, for the reasons. */
  words: { a: Word; b: Word }[];
}

/** Content words in common, each used once; the same word is taken before one of the same sense. */
export function overlapOf(a: readonly Word[], b: readonly Word[], weightA: number, weightB: number): Overlap {
  const [few, many, swapped] = a.length <= b.length ? [a, b, false] : [b, a, true];
  const used = new Set<number>();
  const words: Overlap['words'] = [];
  let shared = 0;
  const take = (exact: boolean, open: readonly Word[]): Word[] => {
    const left: Word[] = [];
    for (const word of open) {
      const at = many.findIndex((other, k) => {
        if (used.has(k)) return false;
        return exact ? other.key === word.key : likeness(word, other) > 0;
      });
      if (at < 0) left.push(word);
      else {
        used.add(at);
        const other = many[at]!;
        shared += likeness(word, other) * Math.min(word.weight, other.weight);
        words.push(swapped ? { a: other, b: word } : { a: word, b: other });
      }
    }
    return left;
  };
  take(false, take(true, few));
  const least = Math.min(weightA, weightB);
  return { shared, share: least > 0 ? shared / least : 0, words };
}
