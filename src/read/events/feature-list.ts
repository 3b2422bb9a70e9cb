// Features as 32-bit numbers: a name and up to two values, mixed; cheaper by far than strings joined and hashed.
// Does not say which features there are; features.ts and status.ts do.
import { hashString } from '../../language/perceptron.js';

/** The number of a feature's name, made once at module load. */
export const named = (name: string): number => hashString(name);

function blend(name: number, a: number, b: number): number {
  let h = Math.imul(name ^ 0x9e3779b9, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  h = Math.imul(h ^ b ^ (h >>> 13), 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 16), 0x165667b1);
  return (h ^ (h >>> 15)) >>> 0;
}

/** The lowest bit tells features of single words from those of frames and shape; training leaves the former out now and then. */
export const isWordFeature = (feature: number): boolean => (feature & 1) === 1;

export class FeatureList {
  readonly ids: number[] = [];

  /** A feature of frames, tags and shape. */
  add(name: number, a?: string, b?: string): void {
    this.ids.push((blend(name, a === undefined ? 1 : hashString(a), b === undefined ? 2 : hashString(b)) & ~1) >>> 0);
  }

  /** A feature of a single word. */
  addWord(name: number, a: string, b?: string): void {
    this.ids.push((blend(name, hashString(a), b === undefined ? 2 : hashString(b)) | 1) >>> 0);
  }

  /** A feature of a name and a number of its own, such as a sense. */
  addNumber(name: number, a: number): void {
    this.ids.push((blend(name, Math.imul(a + 1, 0x9e3779b1), 3) & ~1) >>> 0);
  }
}
