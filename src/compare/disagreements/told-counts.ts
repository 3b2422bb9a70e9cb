// Where sentences that tell one matter each give one number of a kind, and the numbers differ.
// Does not say that both count one thing: compare/figures does where the words tell it, and those are left out here.
import type { Disagreement, Figure } from '../../model/index.js';
import { within } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import { countedAs, isNeeded, tellsOfPast } from '../figures/items.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';
import { TWO_MATTERS } from './told-times.js';

const figuresIn = ({ witness, span }: ToldSentence): Figure[] =>
  witness.read.figures.filter(figure => within(figure.span, span) && !isNeeded(witness.report.text, span, figure));

/** Numbers less alike than this count two things. */
const LEAST_RATIO = 0.25;

/** People under any noun may be others: what befell them must be told on both sides, or on neither. */
const mayBeOne = (x: Figure, y: Figure): boolean => {
  const [first, second] = [countedAs(x), countedAs(y)];
  if (first.kind === 'loose' || first.kind !== second.kind || first.unitClass !== second.unitClass) return false;
  if (x.state !== y.state) return false;
  return Math.min(x.value, y.value) >= LEAST_RATIO * Math.max(x.value, y.value);
};

/** The only number that one sentence has and the other lacks, each of one kind. */
export function findCountsTold({ a, b }: LikePair, isTold: (line: Disagreement) => boolean): Disagreement[] {
  // What one tells of years ago is another matter.
  if (tellsOfPast(a.witness, a.span) !== tellsOfPast(b.witness, b.span)) return [];
  const [mine, theirs] = [figuresIn(a), figuresIn(b)];
  const lone = (own: readonly Figure[], others: readonly Figure[]): Figure[] =>
    own.filter(x => x.value > 1 && !others.some(y => y.value === x.value || y.of === x.value));
  const pairs = lone(mine, theirs).flatMap(x =>
    lone(theirs, mine).flatMap(y => (mayBeOne(x, y) ? [[x, y] as const] : [])),
  );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return [];
  const [x, y] = pair;
  const values = [
    valueFrom(evidenceOf(a.witness, x.span), String(x.value)),
    valueFrom(evidenceOf(b.witness, y.span), String(y.value)),
  ];
  const line = lineOf('number', x.what || x.unit, values, ['like sentences with two numbers of one kind'], TWO_MATTERS);
  return isTold(line) ? [] : [line];
}
