// Whether a day behind a deed that somebody is blamed for may be the day of the blaming: "was jailed for fraud on Tuesday".
// Does not attach times; dating.ts asks.
import type { Token } from '../../model/index.js';
import { isBlamedFor } from './alleged.js';
import type { PlacedTime } from './times.js';
import type { Tree } from './tree.js';

/** Days before a report within which it tells of an arrest, a charge or a sentence as news. */
const NEWS_DAYS = 8;
const DAY_MS = 86_400_000;

/**
 * "was jailed for fraud on Tuesday", "charged with killing two on Monday": a day of the news behind such a deed, and no other time before
 * it, may date either. "Killing two in 2012" and "charged on Tuesday with killing two on Monday" leave no doubt. `published`: ISO day.
 */
export function isDayOfBlame(
  tree: Tree,
  deed: Token,
  time: PlacedTime,
  times: readonly PlacedTime[],
  published: string | undefined,
): boolean {
  if (time.token.i < deed.i || time.timex.grain === 'year' || !isBlamedFor(tree, deed)) return false;
  if (times.some(({ token, lead }) => token.i < deed.i && lead !== 'topic')) return false;
  if (published === undefined || !time.timex.lo) return true;
  return Date.parse(published) - Date.parse(time.timex.lo.slice(0, 10)) <= NEWS_DAYS * DAY_MS;
}
