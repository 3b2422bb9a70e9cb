// How alike two renderings are, all that is known of the pair weighed together: a logistic model over words, order, speakers, occasion.
// Does not decide what follows; rules.ts does. Weights are printed by train/utterance-pairs.ts from the training stories of our own corpus.
import { otherOccasion, perhapsRepeated, sameOccasion } from './occasion.js';
import type { Pair, Side } from './pairs.js';
import type { SpeakerTie } from './speakers.js';

export type LikenessFeature =
  | 'bias'
  | `tie-${Exclude<SpeakerTie, 'alike'>}`
  | 'share'
  | 'shared'
  | 'order'
  | 'evenness'
  | 'short'
  | 'oneMarked'
  | 'bothMarked'
  | 'oneInTitle'
  | 'oneNegative'
  | 'oneAsks'
  | 'sameNumber'
  | 'otherNumber'
  | 'sameOccasion'
  | 'otherOccasion'
  | 'daysApart'
  | 'saidAgain';

export const LIKENESS_WEIGHTS: Readonly<Record<LikenessFeature, number>> = {
  bias: -2.65,
  'tie-same': -1.13,
  'tie-affiliated': -1.53,
  'tie-unknown': -1.7,
  'tie-apart': -1.01,
  'tie-different': -2.46,
  share: 2.79,
  shared: 3.55,
  order: 3.36,
  evenness: 0.72,
  short: -0.89,
  oneMarked: 0.13,
  bothMarked: 0.5,
  oneInTitle: -0.29,
  oneNegative: -0.55,
  oneAsks: -2.09,
  sameNumber: -0.55,
  otherNumber: -2.76,
  sameOccasion: 2.53,
  otherOccasion: -0.4,
  daysApart: -1.06,
  saidAgain: -1.78,
};

export type LikenessFeatures = Partial<Record<LikenessFeature, number>>;

/** Weight of shared words from which more says nothing more. */
const MANY_SHARED = 6;
/** Content words up to which a wording is short: what it shares may be chance. */
const SHORT_WORDS = 3;

const isMarked = (side: Side): boolean => side.marked === 'all' || side.marked.length > 0;
const saysNo = (side: Side): boolean => side.words.some(word => word.negative === true);
const numbersOf = (side: Side): Set<number> =>
  new Set(side.words.flatMap(word => (word.value === undefined ? [] : [word.value])));

/** What speaks for and against one utterance, as numbers. */
export function likenessFeatures({ a, b, overlap, alignment, tie }: Pair): LikenessFeatures {
  const found: LikenessFeatures = {
    bias: 1,
    // Speakers of like names are too few in the stories to learn from: one speaker, as far as this goes.
    [`tie-${tie === 'alike' ? 'same' : tie}`]: 1,
    share: Math.min(1, overlap.share),
    shared: Math.min(MANY_SHARED, overlap.shared) / MANY_SHARED,
    order: alignment.order,
    evenness: Math.min(a.content.length, b.content.length) / Math.max(a.content.length, b.content.length, 1),
  };
  if (Math.min(a.content.length, b.content.length) <= SHORT_WORDS) found.short = 1;
  const marked = Number(isMarked(a)) + Number(isMarked(b));
  if (marked > 0) found[marked === 1 ? 'oneMarked' : 'bothMarked'] = 1;
  if (a.inTitle !== b.inTitle) found.oneInTitle = 1;
  if (saysNo(a) !== saysNo(b)) found.oneNegative = 1;
  if (a.asks !== b.asks) found.oneAsks = 1;
  const [left, right] = [numbersOf(a), numbersOf(b)];
  if (left.size > 0 && right.size > 0) found[[...left].some(x => right.has(x)) ? 'sameNumber' : 'otherNumber'] = 1;
  if (sameOccasion(a.occasion, b.occasion) !== undefined) found.sameOccasion = 1;
  if (otherOccasion(a.occasion, b.occasion) !== undefined) found.otherOccasion = 1;
  const repeated = perhapsRepeated(a.occasion, b.occasion);
  if (repeated !== undefined) found[repeated.startsWith('in reports') ? 'daysApart' : 'saidAgain'] = 1;
  return found;
}

/** Certainty that the two are one utterance, 0 to 1. */
export function likenessOf(pair: Pair): number {
  let sum = 0;
  for (const [feature, value] of Object.entries(likenessFeatures(pair)) as [LikenessFeature, number][])
    sum += LIKENESS_WEIGHTS[feature] * value;
  return 1 / (1 + Math.exp(-sum));
}
