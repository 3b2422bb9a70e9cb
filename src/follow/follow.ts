// One pass of following: the feeds that are due are asked, then the articles; what is new or changed goes into the store.
// Reads no report (the store's work does) and keeps no process alive: whoever calls says when the next pass is.
import { OnrecordError } from '../errors.js';
import type { FeedEntry } from '../intake/feeds/index.js';
import type { Report } from '../model/index.js';
import type { Store } from '../store/index.js';
import { fetchArticle } from './articles.js';
import type { Clock } from './clock.js';
import { inLanes } from './lanes.js';
import { pollFeed } from './poll.js';
import { MINUTE_MS, NEVER } from './schedule.js';
import { type Followed, type FollowedArticle, type FollowedFeed, openState, settingsOf } from './state.js';
import type { RobotsMemory, Visitor } from './visitor.js';

/** Articles of one host in one pass: at a second each, a minute. The others keep until the next. */
const MOST_OF_HOST = 60;
/** A process that has not said a word for so long is taken for dead. */
const TURN_MS = 15 * MINUTE_MS;

export interface FollowOptions {
  clock: Clock;
  visitor: (robots: RobotsMemory) => Visitor;
  /** Called after each request with what is done and what is left. */
  onProgress?: (done: number, all: number) => void;
  /** The pass ends after the requests under way; what is left is done by the next. */
  signal?: AbortSignal;
}

/** What one pass came to. */
export interface Pass {
  feeds: { asked: number; unchanged: number };
  articles: { asked: number; added: number; versions: number };
  /** Ids of reports of which there is a new text. */
  changed: string[];
  /** When the first of what was not due is; undefined where nothing is ever again. */
  nextMs?: number;
  /** One coded sentence for each feed or article that could not be had. */
  troubles: string[];
}

/**
 * One pass for what is followed under a name.
 *
 * **Errors**: E512 where nothing is, E513 where another process is at it.
 */
export async function followOnce(store: Store, name: string, options: FollowOptions): Promise<Pass> {
  const { clock } = options;
  const settings = await settingsOf(store, name);
  if (!settings) throw new OnrecordError('E512', name);
  if (!(await store.takeFollowing(name, clock.now(), clock.now() + TURN_MS))) throw new OnrecordError('E513', name);
  try {
    return await runPass(store, name, settings, options);
  } finally {
    await store.keepFollowing(name, 0);
  }
}

async function runPass(
  store: Store,
  name: string,
  { feeds: addresses, searches }: { feeds: string[]; searches: string[] },
  { clock, visitor: visitorOf, onProgress, signal }: FollowOptions,
): Promise<Pass> {
  const pass: Pass = {
    feeds: { asked: 0, unchanged: 0 },
    articles: { asked: 0, added: 0, versions: 0 },
    changed: [],
    troubles: [],
  };
  const state = openState(store, name);
  const visitor = visitorOf(state.robots);
  const now = () => clock.now();
  const feeds = new Map((await state.feeds()).map(feed => [feed.key, feed]));
  const known = new Map((await state.articles()).map(article => [article.key, article]));
  const entries = new Map<string, FeedEntry>();

  const put = async (reports: readonly Report[]): Promise<void> => {
    if (reports.length === 0) return;
    const { added, versions } = await store.addReports(reports, new Date(now()).toISOString(), { isPresent: true });
    pass.articles.added += added;
    pass.articles.versions += versions;
    if (versions > 0) pass.changed.push(...reports.map(({ id }) => id));
  };
  let done = 0;
  let all = 0;
  const tick = async (): Promise<void> => {
    await store.keepFollowing(name, now() + TURN_MS);
    onProgress?.(++done, all);
  };

  const dueFeeds = addresses
    .map((key): Followed<FollowedFeed> => feeds.get(key) ?? { key, due: 0, value: { failures: 0 } })
    .filter(({ due }) => due <= now());
  all = dueFeeds.length;
  const poll = async (feed: Followed<FollowedFeed>): Promise<void> => {
    const polled = await pollFeed(feed, { visitor, searches, known, now, signal });
    pass.feeds.asked++;
    if (polled.trouble !== undefined) pass.troubles.push(polled.trouble);
    else if (polled.unchanged) pass.feeds.unchanged++;
    // Reports first, then what is known of articles, then that the feed was read: a pass that breaks off repeats, and loses nothing.
    for (const report of polled.reports) await put([report]);
    await state.keepArticles(polled.articles);
    await state.keepFeed(polled.feed);
    feeds.set(feed.key, polled.feed);
    for (const article of polled.articles) known.set(article.key, article);
    for (const [key, entry] of polled.entries) entries.set(key, entry);
    await tick();
  };
  await inLanes(dueFeeds, hostOf, poll, signal);

  const dueArticles = fewOfEach([...known.values()].filter(({ due }) => due <= now()));
  all += dueArticles.length;
  const fetchOne = async (article: Followed<FollowedArticle>): Promise<void> => {
    const fetched = await fetchArticle(article, {
      visitor,
      now,
      signal,
      entry: entries.get(article.key),
      feed: feeds.get(article.value.feed)?.value ?? { failures: 0 },
      latest: id => store.newest(id),
    });
    pass.articles.asked++;
    if (fetched.trouble !== undefined) pass.troubles.push(fetched.trouble);
    if (fetched.report) await put([fetched.report]);
    await state.keepArticles([fetched.article]);
    known.set(fetched.article.key, fetched.article);
    await tick();
  };
  await inLanes(dueArticles, hostOf, fetchOne, signal);

  const waiting = [...feeds.values(), ...known.values()].map(({ due }) => due).filter(due => due < NEVER);
  if (waiting.length > 0) pass.nextMs = waiting.reduce((least, due) => Math.min(least, due));
  pass.changed.sort();
  pass.troubles.sort();
  return pass;
}

const hostOf = ({ key }: { key: string }): string => new URL(key).origin;

/** The articles due first, so many of each host. */
function fewOfEach(articles: readonly Followed<FollowedArticle>[]): Followed<FollowedArticle>[] {
  const counts = new Map<string, number>();
  return [...articles]
    .sort((a, b) => a.due - b.due)
    .filter(article => {
      const host = hostOf(article);
      counts.set(host, (counts.get(host) ?? 0) + 1);
      return counts.get(host)! <= MOST_OF_HOST;
    });
}
