// What kind of thing a name means: the weights of its clues added up over all its places in the report.
// Does not find names; the weights are made by train/name-kinds.ts from the training part of our own corpus
// and Universal NER on UD English EWT (CC BY-SA 4.0).
import { readFileSync } from 'node:fs';
import type { EntityKind } from '../../model/index.js';

/** A kind, or no name at all. */
export type NameKind = Exclude<EntityKind, never> | 'none';

export const NAME_KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'group', 'other', 'none'];

export type Scores = Float64Array;

/** Clue to six weights, in the order of `NAME_KINDS`, in hundredths. */
export type KindWeights = ReadonlyMap<string, readonly number[]>;

let weights: KindWeights | undefined;

/** The weights as they stand in models/en. */
export function kindWeights(): KindWeights {
  if (weights) return weights;
  const file = new URL('../../../models/en/names.json', import.meta.url);
  weights = new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number[]>));
  return weights;
}

export const noScores = (): Scores => new Float64Array(NAME_KINDS.length);

/** Adds what the clues are worth, in natural logarithms of odds. */
export function addClues(scores: Scores, clues: readonly string[], share = 1): void {
  const table = kindWeights();
  for (const clue of clues) {
    const row = table.get(clue);
    if (row) for (let k = 0; k < scores.length; k++) scores[k]! += (row[k]! / 100) * share;
  }
}

export function addScores(into: Scores, from: Scores, share = 1): void {
  for (let k = 0; k < into.length; k++) into[k]! += from[k]! * share;
}

/** The kind that scores highest; the order of `NAME_KINDS` breaks ties. */
export function bestKind(scores: Scores): NameKind {
  let best = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k;
  return NAME_KINDS[best]!;
}
