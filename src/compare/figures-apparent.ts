// Why figures that differ need not contradict each other: a bound, a rounding, a later count, a part of the whole.
// Does not decide what counts the same thing; figures.ts does.
import type { Figure } from '../model/index.js';
import type { FigureItem } from './figures.js';

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

/** Whether the coarser of two values is the finer one rounded to as many digits. */
function rounds(a: number, b: number): boolean {
  const [coarse, fine] = digitsThatCount(a) <= digitsThatCount(b) ? [a, b] : [b, a];
  if (digitsThatCount(coarse) >= digitsThatCount(fine) || Math.abs(fine) < 10) return false;
  return Number(fine.toPrecision(digitsThatCount(coarse))) === coarse;
}

/** A later count that is higher where the words say that it grows, or both reports count a toll on different days. */
function isUpdate(a: FigureItem, b: FigureItem): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false;
  const [early, late] = a.published < b.published ? [a, b] : [b, a];
  if (late.value < early.value) return false;
  const words = late.witness.report.text.slice(late.sentence[0], late.sentence[1]);
  return GROWS.test(words) || isToll(early) || isToll(late);
}

const TOLL =
  /\b(?:kill|dead|die|death|wound|injur|miss|hurt|trap|evacuat|arrest|detain|bod(?:y|ies)|toll|case|victim|infect|rescu)/i;

const isToll = (item: FigureItem): boolean =>
  TOLL.test(item.figure.what) ||
  TOLL.test(
    item.witness.report.text.slice(
      Math.max(item.sentence[0], item.figure.span[0] - 40),
      Math.min(item.sentence[1], item.figure.span[1] + 40),
    ),
  );

function reasonFor(a: FigureItem, b: FigureItem): string | undefined {
  if (holds(a.figure, a.value, b.value) || holds(b.figure, b.value, a.value))
    return 'one gives a bound that holds the other';
  if (rounds(a.value, b.value)) return 'one is rounded';
  if (isUpdate(a, b)) return 'a later count';
  if (a.figure.of !== undefined && a.figure.of === b.value) return 'one is the whole of which the other is a part';
  if (b.figure.of !== undefined && b.figure.of === a.value) return 'one is the whole of which the other is a part';
  return undefined;
}

/** One reason if every differing pair has one; undefined where any pair stands against another. */
export function findApparentReason(items: readonly FigureItem[]): string | undefined {
  const reasons = new Set<string>();
  for (let i = 0; i < items.length; i++) {
    for (let j = i + 1; j < items.length; j++) {
      if (items[i]!.value === items[j]!.value) continue;
      const reason = reasonFor(items[i]!, items[j]!);
      if (!reason) return undefined;
      reasons.add(reason);
    }
  }
  return reasons.size > 0 ? [...reasons].sort().join('; ') : undefined;
}
