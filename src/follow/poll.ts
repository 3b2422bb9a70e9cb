// One feed asked once: its entries become articles to be fetched, or reports where the feed carries the text and no page.
// Fetches no article; articles.ts does.
import { OnrecordError } from '../errors.js';
import { type Feed, type FeedEntry, parseFeed, reportFromEntry, wordsOf } from '../intake/feeds/index.js';
import type { Report } from '../model/index.js';
import { pageAddress, webAddress } from './addresses.js';
import { textOfAnswer } from './answers.js';
import { NEVER, nextFeedVisit } from './schedule.js';
import { type Followed, type FollowedArticle, type FollowedFeed, markOf } from './state.js';
import { GoneError, troubleOf, type Visitor } from './visitor.js';
import { isWanted } from './wanted.js';

const FEED_TYPES =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5';
/** The largest feeds of news hold the texts of a few hundred articles. */
const FEED_BYTES = 5_000_000;
/** New articles of one feed in one pass; what is beyond is found again by the next. */
const MOST_NEW = 200;

export interface Polled {
  feed: Followed<FollowedFeed>;
  /** Articles that are new or may have changed, due now. */
  articles: Followed<FollowedArticle>[];
  /** What the feed says of each wanted entry, by the key of its article. */
  entries: ReadonlyMap<string, FeedEntry>;
  /** Reports whose text is the feed's own. */
  reports: Report[];
  unchanged: boolean;
  trouble?: string;
}

export interface PollOptions {
  visitor: Visitor;
  searches: readonly string[];
  /** Articles that are known, by key. */
  known: ReadonlyMap<string, Followed<FollowedArticle>>;
  now: () => number;
  signal?: AbortSignal | undefined;
}

/** Asks one feed. What goes wrong is said in the feed and never stops the others. */
export async function pollFeed(feed: Followed<FollowedFeed>, options: PollOptions): Promise<Polled> {
  const { visitor, now, signal } = options;
  const nothing: Polled = { feed, articles: [], entries: new Map(), reports: [], unchanged: true };
  try {
    const { etag, modified } = feed.value;
    const visit = await visitor.visit(webAddress(feed.key), {
      accept: FEED_TYPES,
      maxBytes: FEED_BYTES,
      etag,
      modified,
      signal,
    });
    if (visit.kind === 'later') return { ...nothing, feed: { ...feed, due: visit.atMs } };
    const due = nextFeedVisit(now(), 0);
    const { trouble: _, ...untroubled } = feed.value;
    if (visit.kind === 'unchanged')
      return { ...nothing, feed: { ...feed, due, value: { ...untroubled, failures: 0 } } };
    const { answer, url } = visit;
    const parsed = parseFeed(textOfAnswer(answer, feed.key), feed.key, url.href);
    const value: FollowedFeed = {
      failures: 0,
      ...(parsed.title === undefined ? {} : { title: parsed.title }),
      ...(parsed.url === undefined ? {} : { home: parsed.url }),
      ...(answer.etag === undefined ? {} : { etag: answer.etag }),
      ...(answer.modified === undefined ? {} : { modified: answer.modified }),
    };
    const found = findArticles(parsed, feed.key, options);
    // What is left for the next pass must be told once more by the host.
    if (found.isMore) {
      delete value.etag;
      delete value.modified;
    }
    return { ...nothing, ...found, feed: { key: feed.key, due, value }, unchanged: false };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    // An address that we refuse ourselves is no failure of its host: it may be allowed the next time.
    const isOurs = error.code === 'E501';
    const failures = feed.value.failures + (isOurs ? 0 : 1);
    const isGone = error instanceof GoneError && error.where.endsWith(' 410');
    const due = isGone ? NEVER : isOurs ? now() : nextFeedVisit(now(), failures);
    const value = { ...feed.value, failures, trouble: troubleOf(error, feed.key) };
    return { ...nothing, feed: { ...feed, due, value }, trouble: value.trouble };
  }
}

function findArticles(
  feed: Feed,
  feedKey: string,
  { searches, known, now }: PollOptions,
): Pick<Polled, 'articles' | 'entries' | 'reports'> & { isMore: boolean } {
  const entries = new Map<string, FeedEntry>();
  const articles: Followed<FollowedArticle>[] = [];
  const reports: Report[] = [];
  let isMore = false;
  for (const entry of feed.entries.filter(one => isWanted(one, searches))) {
    const page = addressOf(entry);
    const key = page ?? `${feedKey}#${markOf(entry.key)}`;
    if (entries.has(key)) continue;
    if (articles.length === MOST_NEW) {
      isMore = true;
      break;
    }
    entries.set(key, entry);
    const before = known.get(key);
    if (page === undefined || before?.value.isFromFeed) {
      const made = reportOfEntry(before?.value.report ?? key, entry, feed);
      const mark = textMark(entry);
      if (!made || before?.value.mark === mark) continue;
      reports.push(made);
      const value: FollowedArticle = {
        feed: feedKey,
        mark,
        report: made.id,
        firstMs: before?.value.firstMs ?? now(),
        failures: 0,
        isFromFeed: true,
      };
      articles.push({ key, due: NEVER, value });
      continue;
    }
    const mark = markOf(entry.updated ?? entry.published, entry.title);
    if (before?.value.mark === mark) continue;
    articles.push({ key, due: 0, value: { failures: 0, ...before?.value, feed: feedKey, mark } });
  }
  return { articles, entries, reports, isMore };
}

/** The address of an entry's page; undefined where it has none that could be fetched. */
function addressOf({ url }: FeedEntry): string | undefined {
  if (url === undefined) return undefined;
  try {
    return pageAddress(webAddress(url));
  } catch (error) {
    if (error instanceof OnrecordError) return undefined;
    throw error;
  }
}

/** Sign of the text that a feed carries of an article. */
export const textMark = ({ title, content, summary }: FeedEntry): string =>
  markOf(title, wordsOf(content), wordsOf(summary));

/** The report of the text that a feed carries; undefined where it carries none. */
export function reportOfEntry(id: string, entry: FeedEntry, feed: Pick<Feed, 'title' | 'url'>): Report | undefined {
  try {
    return reportFromEntry(id, entry, feed);
  } catch (error) {
    // A headline and a link: there is nothing to read.
    if (error instanceof OnrecordError) return undefined;
    throw error;
  }
}
