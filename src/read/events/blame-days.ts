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
 * The times that may date a deed somebody is blamed for, of those of its sentence. "was jailed for fraud on Tuesday", "charged with killing
 * two on Monday": a day of the news behind such a deed, and no other time before it, may date either. "Killing two in 2012" and "charged
 * on Tuesday with killing two on Monday" leave no doubt. `published`: ISO day.
 */
export function withoutDaysOfBlame(
  tree: Tree,
  deed: Token,
  times: readonly PlacedTime[],
  published: string | undefined,
): readonly PlacedTime[] {
  const isBefore = ({ token, lead }: PlacedTime): boolean => token.i < deed.i && lead !== 'topic';
  if (times.length === 0 || times.some(isBefore) || !isBlamedFor(tree, deed)) return times;
  return times.filter(time => time.token.i < deed.i || !isOfNews(time, published));
}

const isOfNews = ({ timex }: PlacedTime, published: string | undefined): boolean => {
  if (timex.grain === 'year') return false;
  if (published === undefined || !timex.lo) return true;
  return Date.parse(published) - Date.parse(timex.lo.slice(0, 10)) <= NEWS_DAYS * DAY_MS;
};
