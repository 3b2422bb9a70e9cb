// Lays two wordings side by side: which words stand for which, in order and out of order, and what each side has alone.
// Does not decide anything.
import { likeness, SENSE_SHARE, type Word } from './wording.js';

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
  const swapped = a.length > b.length;
  const few = swapped ? b : a;
  const many = swapped ? a : b;
  const used = new Uint8Array(many.length);
  const left: number[] = [];
  const found: { few: Word; many: Word }[] = [];
  let shared = 0;
  for (let i = 0; i < few.length; i++) {
    const word = few[i]!;
    let at = -1;
    for (let j = 0; j < many.length; j++) {
      if (used[j] === 0 && many[j]!.key === word.key) {
        at = j;
        break;
      }
    }
    if (at < 0) {
      if (word.senses.length > 0) left.push(i);
      continue;
    }
    used[at] = 1;
    shared += Math.min(word.weight, many[at]!.weight);
    found.push({ few: word, many: many[at]! });
  }
  for (const i of left) {
    const word = few[i]!;
    for (let j = 0; j < many.length; j++) {
      const other = many[j]!;
      if (used[j] !== 0 || other.senses.length === 0 || likeness(word, other) === 0) continue;
      used[j] = 1;
      shared += SENSE_SHARE * Math.min(word.weight, other.weight);
      found.push({ few: word, many: other });
      break;
    }
  }
  const least = Math.min(weightA, weightB);
  const words = found.map(pair => (swapped ? { a: pair.many, b: pair.few } : { a: pair.few, b: pair.many }));
  return { shared, share: least > 0 ? shared / least : 0, words };
}
