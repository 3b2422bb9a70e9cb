// Whether two reports are alike enough for what they tell of a joined happening to be of one happening.
// Does not join happenings.
import type { Evidence } from '../../model/index.js';
import { type Comparison, pairKey } from '../comparison.js';
import { mattersOf, SMALL_PILE } from '../events/matters.js';

/** Reports less alike than this may well speak of two happenings of one kind. */
const LIKE_AT = 0.2;

export function isOneMatter(comparison: Comparison, x: Evidence, y: Evidence): boolean {
  if (x.report === y.report) return false;
  const { of, likeness } = mattersOf(comparison);
  if ((likeness.get(pairKey(x.report, y.report)) ?? 0) >= LIKE_AT) return true;
  return comparison.witnesses.length <= SMALL_PILE && of.get(x.report) === of.get(y.report);
}
