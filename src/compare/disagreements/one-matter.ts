// Whether two reports are alike enough for what they tell of a joined happening to be of one happening.
// Does not join happenings.
import type { Evidence } from '../../model/index.js';
import { type Comparison, pairKey } from '../comparison.js';

/** Reports less alike than this may well speak of two happenings of one kind. */
const LIKE_AT = 0.2;

export const isOneMatter = ({ likeReports }: Comparison, x: Evidence, y: Evidence): boolean =>
  x.report !== y.report && (likeReports.get(pairKey(x.report, y.report)) ?? 0) >= LIKE_AT;
