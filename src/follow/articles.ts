// One article asked for: a new report, a new version of a known one, or nothing new.
// Reads feeds no more (poll.ts did) and puts nothing into the store; follow.ts does.
import { type Code, OnrecordError } from '../errors.js';
import { type FeedEntry, wordsOf } from '../intake/feeds/index.js';
import type { Report } from '../model/index.js';
import { pageAddress, webAddress } from './addresses.js';
import { isReplaced, reportOfAnswer, sameArticle } from './answers.js';
import { reportOfEntry, textMark } from './poll.js';
import { NEVER, nextArticleTry, nextArticleVisit } from './schedule.js';
import type { Followed, FollowedArticle, FollowedFeed } from './state.js';
import { GoneError, troubleOf, type Visitor } from './visitor.js';

const PAGE_TYPES = 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5';
/** A feed's own text is taken in the place of a page that is not to be had, unless it is as short as a summary. */
const MIN_FEED_WORDS = 120;
/** What will not be otherwise an hour later. */
const LASTING: ReadonlySet<Code> = new Set(['E107', 'E506', 'E507', 'E508', 'E511']);

export interface Fetched {
  article: Followed<FollowedArticle>;
  /** To be put into the store. */
  report?: Report;
  trouble?: string;
}

export interface FetchOptions {
  visitor: Visitor;
  /** What the feed said of it in this pass. */
  entry: FeedEntry | undefined;
  feed: FollowedFeed;
  /** The newest text under an id, where there is one. */
  latest: (id: string) => Promise<Report | undefined>;
  now: () => number;
  signal?: AbortSignal | undefined;
}

/** Asks for one article. What goes wrong is said in it and never stops the others. */
export async function fetchArticle(article: Followed<FollowedArticle>, options: FetchOptions): Promise<Fetched> {
  const { visitor, entry, feed, latest, now, signal } = options;
  const { key } = article;
  const { trouble: _, ...value } = article.value;
  try {
    const { etag, modified } = value;
    const visit = await visitor.visit(webAddress(key), { accept: PAGE_TYPES, etag, modified, signal });
    if (visit.kind === 'later') return { article: { ...article, due: visit.atMs } };
    const firstMs = value.firstMs ?? now();
    const due = nextArticleVisit(now(), firstMs);
    if (visit.kind === 'unchanged') return { article: { key, due, value: { ...value, failures: 0 } } };
    const { answer, url } = visit;
    // Known by where it was found first, whatever its address leads to later.
    const id = value.report ?? pageAddress(url);
    const report = reportOfAnswer(id, answer, url.href, entry, feed);
    const before = await latest(id);
    if (before && isReplaced(before, report)) throw new OnrecordError('E514', id);
    const kept: FollowedArticle = {
      feed: value.feed,
      mark: value.mark,
      report: id,
      firstMs,
      failures: 0,
      ...(answer.etag === undefined ? {} : { etag: answer.etag }),
      ...(answer.modified === undefined ? {} : { modified: answer.modified }),
    };
    return { article: { key, due, value: kept }, ...(before && sameArticle(before, report) ? {} : { report }) };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    const own = LASTING.has(error.code) && value.report === undefined ? ownText(entry, feed, key) : undefined;
    if (own)
      return {
        article: {
          key,
          due: NEVER,
          value: {
            feed: value.feed,
            mark: textMark(entry!),
            report: own.id,
            firstMs: now(),
            failures: 0,
            isFromFeed: true,
          },
        },
        report: own,
      };
    const failures = value.failures + 1;
    const due = error instanceof GoneError ? NEVER : nextArticleTry(now(), failures);
    const trouble = troubleOf(error, key);
    return { article: { key, due, value: { ...value, failures, trouble } }, trouble };
  }
}

/** The report of the text that the feed carries, where that is the article and no summary. */
function ownText(entry: FeedEntry | undefined, feed: FollowedFeed, id: string): Report | undefined {
  if (!entry || wordsOf(entry.content).split(/\s+/).length < MIN_FEED_WORDS) return undefined;
  return reportOfEntry(id, entry, {
    ...(feed.title === undefined ? {} : { title: feed.title }),
    ...(feed.home === undefined ? {} : { url: feed.home }),
  });
}
