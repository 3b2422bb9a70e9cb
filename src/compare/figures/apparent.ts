// Why figures that differ need not contradict each other: a bound, a rounding, a later count, a part of the whole, a sum.
// Does not decide what counts the same thing; judge.ts does.
import { GROWING_STATES, SHRINKING_STATES } from '../../lists/counted-states.js';
import type { Figure } from '../../model/index.js';
import type { FigureItem } from './items.js';
import { areOfTwo } from './judge.js';
import { isSetAgainst } from './rivals.js';

/** Words by which a report says that a count is not the last. */
const GROWS =
  /\b(?:ris(?:en|es|ing)|rose|climb\w*|so far|at least|now|latest|updated?|revised|new (?:toll|count)|another|more (?:bodies|dead))\b/i;

/** Whether a figure's bound takes in a value: "more than 400" holds 412. */
function holds(figure: Figure, own: number, value: number): boolean {
  if (own === value) return true;
  if (own !== figure.value) return false;
  if (figure.hi !== undefined) return value >= figure.value && value <= figure.hi;
  if (figure.bound === 'at-least') return value >= figure.value && value <= figure.value * 1.5;
  if (figure.bound === 'at-most') return value <= figure.value && value >= figure.value / 1.5;
  if (figure.bound === 'about') return Math.abs(value - figure.value) <= 0.1 * figure.value;
  return false;
}

/** Round numbers have few digits that are not nought: 400 rounds 412, 4.1 billion rounds 4.12. */
function digitsThatCount(value: number): number {
  const digits = value.toExponential().split('e')[0]!.replace('.', '');
  return digits.replace(/0+$/, '').length;
}

/** A count is seldom rounded by more than this: 412 to 400, but not 74 to 70. */
const MOST_ROUNDING_SHARE = 0.04;

/** Whether the coarser of two values is the finer one rounded to as many digits, or without its decimals. */
function rounds(a: number, b: number): boolean {
  const [coarse, fine] = digitsThatCount(a) <= digitsThatCount(b) ? [a, b] : [b, a];
  if (digitsThatCount(coarse) >= digitsThatCount(fine)) return false;
  if (!Number.isInteger(fine) && Math.abs(fine) < 100) return Math.round(fine) === coarse;
  if (Math.abs(fine) < 100 || Math.abs(coarse - fine) > MOST_ROUNDING_SHARE * fine) return false;
  return Number(fine.toPrecision(digitsThatCount(coarse))) === coarse;
}

const moves = (state: string | undefined): boolean =>
  state !== undefined && (GROWING_STATES.has(state) || SHRINKING_STATES.has(state));

/** Words by which a report of the same day says that its count is the newer one. */
const LATEST =
  /\bnow (?:stands?|puts?|at|known|says?|reckons?)\b|\b(?:risen|climbed|rose|climbs|rises) to\b|\b(?:updated|revised|new (?:toll|count))\b/i;
const isLatest = ({ witness, sentence }: FigureItem): boolean =>
  LATEST.test(witness.report.text.slice(sentence[0], sentence[1]));

/** A later count: higher where the words or the matter say that it grows, either way where the missing are counted. */
function isUpdate(a: FigureItem, b: FigureItem): boolean {
  if (a.published === null || b.published === null || isSetAgainst(a) || isSetAgainst(b)) return false;
  if (a.published === b.published) return isLatest(a.value > b.value ? a : b) && !isLatest(a.value > b.value ? b : a);
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  const state = early.state ?? late.state;
  if (state !== undefined && SHRINKING_STATES.has(state)) return true;
  if (late.value < early.value) return false;
  const words = late.witness.report.text.slice(late.sentence[0], late.sentence[1]);
  return GROWS.test(words) || (state !== undefined && GROWING_STATES.has(state));
}

/** A report without a date may have counted at any time at which the dated ones counted less and more. */
function isOfUnknownTime(a: FigureItem, b: FigureItem, group: readonly FigureItem[]): boolean {
  if (a.witness === b.witness || !moves(a.state ?? b.state)) return false;
  const undated = a.published === null ? a : b.published === null ? b : undefined;
  if (!undated) return false;
  const dated = group.filter(item => item.published !== null).map(item => item.value);
  if (dated.length === 0) return false;
  const [least, most] = [Math.min(...dated), Math.max(...dated)];
  return undated.value <= most && (undated.value >= least || dated.length === 1);
}

/** Small numbers make up one another by chance. */
const LEAST_PART = 5;
/** "Twelve are from the north and eleven from the south": two parts in one sentence that make up the other report's count. */
const isPartOf = (part: FigureItem, whole: FigureItem): boolean =>
  part.value >= LEAST_PART && part.around.some(other => other >= LEAST_PART && part.value + other === whole.value);

/** Sums and measures that differ by a third one: with and without the debt. */
function isSum(a: FigureItem, b: FigureItem): boolean {
  if (a.kind === 'count') return isPartOf(a, b) || isPartOf(b, a);
  const gap = Math.abs(a.value - b.value);
  const slack = 1e-6 * Math.max(a.value, b.value);
  return [...a.beside, ...b.beside].some(value => Math.abs(value - gap) <= slack);
}

/** "Five feared dead" counts what is feared. */
const FEARED = /\b(?:feared|presumed|may have)\b/i;
const FEARED_CHARS = 24;
const isFeared = ({ witness, figure: { span } }: FigureItem): boolean =>
  FEARED.test(witness.report.text.slice(span[0], span[1] + FEARED_CHARS));

/** Words right behind a number that make it the total of several happenings. */
const TOTAL = /^ ?(?:in all|in total|altogether|overall|all told)\b/i;
const isTotal = (item: FigureItem): boolean =>
  TOTAL.test(item.witness.report.text.slice(item.figure.span[1], item.figure.span[1] + 16));

/** "Four engineers and their driver" are "five people": of a few people some may be of another trade. */
const FEW = 20;
const ANYBODY: ReadonlySet<string> = new Set(['people', 'persons']);
const holdsOthers = (whole: FigureItem, part: FigureItem): boolean =>
  whole.value > part.value &&
  whole.value < FEW &&
  whole.state === undefined &&
  part.state === undefined &&
  ANYBODY.has(whole.figure.unit) &&
  part.unitClass === 'people' &&
  !ANYBODY.has(part.figure.unit);

/** Why two figures of one matter need not contradict each other; undefined where they do. */
export function differForReason(
  a: FigureItem,
  b: FigureItem,
  group: readonly FigureItem[] = [a, b],
): string | undefined {
  if (holds(a.figure, a.value, b.value) || holds(b.figure, b.value, a.value))
    return 'one gives a bound that holds the other';
  if (rounds(a.value, b.value)) return 'one is rounded';
  if (areOfTwo(a, b)) return 'told of two persons';
  if (isUpdate(a, b)) return 'a later count';
  if (isOfUnknownTime(a, b, group)) return 'a count of unknown time';
  if (holdsOthers(a, b) || holdsOthers(b, a)) return 'some may be of another trade';
  if (isFeared(a) !== isFeared(b)) return 'one counts what is feared';
  if (isTotal(a) !== isTotal(b)) return 'one is a total';
  if (isSum(a, b)) return 'one holds a further sum that the report names';
  if (a.figure.of !== undefined && a.figure.of === b.value) return 'one is the whole of which the other is a part';
  if (b.figure.of !== undefined && b.figure.of === a.value) return 'one is the whole of which the other is a part';
  return undefined;
}

export interface Weighed {
  /** Figures that stand against at least one other without a reason. */
  opposed: FigureItem[];
  /** Reasons why the others only seem to differ. */
  reasons: string[];
}

/** Why figures of reports that are little alike only seem to differ: two attacks, two trials. */
const TWO_MATTERS = 'the reports may tell of two matters';

/** Weighs every differing pair of a group; `isOne` tells whether two reports are of one matter, by their ids. */
export function weighDifferences(
  items: readonly FigureItem[],
  isOne: (a: string, b: string) => boolean = () => true,
): Weighed {
  const reasons = new Set<string>();
  const opposed = new Set<FigureItem>();
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      const [a, b] = [items[i]!, items[j]!];
      if (a.value === b.value) continue;
      const [mine, theirs] = [a.witness.report.id, b.witness.report.id];
      const reason = differForReason(a, b, items) ?? (mine === theirs || isOne(mine, theirs) ? undefined : TWO_MATTERS);
      if (reason) reasons.add(reason);
      else {
        opposed.add(a);
        opposed.add(b);
      }
    }
  }
  return { opposed: items.filter(item => opposed.has(item)), reasons: [...reasons].sort() };
}
