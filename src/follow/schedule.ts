// When a feed or an article is asked for again: a feed soon, an article a few times while desks still change it, whatever fails later
// and later. Keeps no time itself.

export const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Never again, as a time. */
export const NEVER = 9_000_000_000_000_000;

/** Nobody's feed changes oftener; how often it is asked for beyond that is for whoever runs the passes to say. */
const FEED_MS = 5 * MINUTE_MS;
/** After its first reading, an article is looked at again so much later: most silent changes come within the day. */
const ARTICLE_MS: readonly number[] = [HOUR_MS, 6 * HOUR_MS, DAY_MS, 3 * DAY_MS, 7 * DAY_MS];
const RETRY_MS = 30 * MINUTE_MS;
/** Failures in a row after which an article is let go. */
const MOST_FAILURES = 6;

/** When a feed is asked for again, after so many failures in a row. */
export const nextFeedVisit = (nowMs: number, failures: number): number =>
  nowMs + (failures === 0 ? FEED_MS : Math.min(DAY_MS, RETRY_MS * 2 ** (failures - 1)));

/** When an article is looked at again that was first read at `firstMs`. */
export function nextArticleVisit(nowMs: number, firstMs: number): number {
  const next = ARTICLE_MS.find(age => firstMs + age > nowMs);
  return next === undefined ? NEVER : firstMs + next;
}

/** When an article is tried again that could not be had. */
export const nextArticleTry = (nowMs: number, failures: number): number =>
  failures >= MOST_FAILURES ? NEVER : nowMs + Math.min(DAY_MS, RETRY_MS * 2 ** (failures - 1));
