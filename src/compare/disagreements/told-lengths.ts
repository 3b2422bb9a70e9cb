// Where sentences that tell one matter say that it took, or will last, two lengths of time.
// Does not compare counts; told-counts.ts and compare/figures do.
import type { Disagreement, Timex } from '../../model/index.js';
import { within } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';
import { aboutOf, TWO_MATTERS } from './told-times.js';

const MINUTES: Readonly<Record<string, number>> = {
  TM: 1,
  TH: 60,
  D: 1440,
  W: 10_080,
  M: 43_800,
  Y: 525_600,
};

/** A length of time in minutes: 205 for "PT3H25M"; undefined where it has no number. */
function minutesOf({ type, value }: Timex): number | undefined {
  if (type !== 'DURATION') return undefined;
  const found = /^P(\d+[YMWD])?(?:T(\d+H)?(\d+M)?)?$/.exec(value);
  if (!found) return undefined;
  const [, day, hour, minute] = found;
  const parts = [day, hour && `T${hour}`, minute && `T${minute}`].flatMap(part => (part ? [part] : []));
  const total = parts.reduce(
    (sum, part) => sum + Number(part.replace(/\D/g, '')) * MINUTES[part.replace(/\d/g, '')]!,
    0,
  );
  return total > 0 ? total : undefined;
}

/** "At least three years", "up to three years": words before a length, or its first ones, that make it a bound. */
const BOUND = /\b(?:at least|at most|(?:no|not) more than|no less than|more than|less than|up to|over|under)\b/i;
const BOUND_CHARS = 14;
const boundOf = ({ witness }: ToldSentence, { span }: Timex): string | undefined =>
  BOUND.exec(witness.report.text.slice(Math.max(0, span[0] - BOUND_CHARS), span[1]))?.[0].toLowerCase();

/** "Three days ago", "a 12-year-old", "twice a week" measure no matter. */
const isMeasure = ({ witness }: ToldSentence, { span }: Timex): boolean =>
  !/^(?:[ -]old\b| (?:ago|earlier|later|before|after|since)\b)/i.test(witness.report.text.slice(span[1], span[1] + 9));

const lengthsIn = (told: ToldSentence): Timex[] =>
  told.witness.read.timexes.filter(
    timex => within(timex.span, told.span) && minutesOf(timex) !== undefined && isMeasure(told, timex),
  );

/** Lengths less alike than this measure two things. */
const LEAST_RATIO = 0.4;

/** The only length of each, or the only one that both give. */
function pairOf(mine: readonly Timex[], theirs: readonly Timex[]): readonly [Timex, Timex] | undefined {
  if (mine.length === 1 && theirs.length === 1) return [mine[0]!, theirs[0]!];
  const both = mine.flatMap(x => theirs.flatMap(y => (minutesOf(x) === minutesOf(y) ? [[x, y] as const] : [])));
  return both.length === 1 ? both[0] : undefined;
}

/** "Nine hours of talks" beside "eight hours"; "at least three years" beside "three years". */
export function findLengths({ a, b }: LikePair): Disagreement[] {
  const pair = pairOf(lengthsIn(a), lengthsIn(b));
  if (!pair) return [];
  const [x, y] = pair;
  const [first, second] = [minutesOf(x)!, minutesOf(y)!];
  const values = [valueFrom(evidenceOf(a.witness, x.span)), valueFrom(evidenceOf(b.witness, y.span))];
  if (first === second) {
    const [bound, other] = [boundOf(a, x), boundOf(b, y)];
    if (bound === other) return [];
    return [lineOf('wording', aboutOf(a), values, [`bound: ${bound ?? '-'} / ${other ?? '-'}`], 'one gives a bound')];
  }
  if (Math.min(first, second) < LEAST_RATIO * Math.max(first, second)) return [];
  return [lineOf('number', aboutOf(a), values, ['like sentences with two lengths of time'], TWO_MATTERS)];
}
