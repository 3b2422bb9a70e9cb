// What following knows of its feeds and articles from one pass to the next, read from the store's rows and written back.
// Asks no host; the rows themselves are store/followed.ts.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { OnrecordError } from '../errors.js';
import type { FollowedKind, FollowedRow, Store } from '../store/index.js';
import type { RobotsMemory } from './visitor.js';

const SETTINGS = z.object({
  feeds: z.array(z.string()),
  /** Words of which an entry must hold those of one search; none where all are wanted. */
  searches: z.array(z.string()),
});
export type Settings = z.infer<typeof SETTINGS>;

const FEED = z.object({
  title: z.string().optional(),
  /** The page of the outlet. */
  home: z.string().optional(),
  etag: z.string().optional(),
  modified: z.string().optional(),
  failures: z.number(),
  /** Why it could not be had the last time. */
  trouble: z.string().optional(),
});
export type FollowedFeed = z.infer<typeof FEED>;

const ARTICLE = z.object({
  feed: z.string(),
  /** What the feed last said of it; another mark means that it may have changed. */
  mark: z.string(),
  /** Id of its report: the address at which it was found. */
  report: z.string().optional(),
  /** When it was first read. */
  firstMs: z.number().optional(),
  etag: z.string().optional(),
  modified: z.string().optional(),
  failures: z.number(),
  trouble: z.string().optional(),
  /** Its text is the one that the feed carries, since its page is not to be had. */
  isFromFeed: z.literal(true).optional(),
});
export type FollowedArticle = z.infer<typeof ARTICLE>;

const ROBOTS = z.object({ text: z.string().nullable() });

/** Something followed, by its address, and when it is to be looked at again. */
export interface Followed<T> {
  key: string;
  due: number;
  value: T;
}

export interface FollowState {
  name: string;
  feeds(): Promise<Followed<FollowedFeed>[]>;
  articles(dueBy?: number): Promise<Followed<FollowedArticle>[]>;
  keepFeed(feed: Followed<FollowedFeed>): Promise<void>;
  keepArticles(articles: readonly Followed<FollowedArticle>[]): Promise<void>;
  robots: RobotsMemory;
}

const rowOf = (name: string, kind: FollowedKind, { key, due, value }: Followed<object>): FollowedRow => ({
  name,
  kind,
  key,
  due,
  value: JSON.stringify(value),
});

/** Settings of what is followed under a name; undefined where nothing is. */
export async function settingsOf(store: Store, name: string): Promise<Settings | undefined> {
  const row = await store.followedRow(name, 'settings', '');
  return row && SETTINGS.parse(JSON.parse(row.value));
}

export interface SettingsChange {
  /** Feeds followed from now on. */
  add?: readonly string[];
  /** Feeds followed no more; what came by them stays. */
  drop?: readonly string[];
  /** Searches in the place of those before. */
  searches?: readonly string[];
}

/** Changes what is followed under a name. **Errors**: E512 where nothing was and no feed is named. */
export async function changeSettings(store: Store, name: string, change: SettingsChange): Promise<Settings> {
  const before = await settingsOf(store, name);
  const { add = [], drop = [], searches } = change;
  if (!before && add.length === 0) throw new OnrecordError('E512', name);
  const settings: Settings = {
    feeds: [...new Set([...(before?.feeds ?? []), ...add])].filter(feed => !drop.includes(feed)),
    searches: [...(searches ?? before?.searches ?? [])],
  };
  await store.keepFollowed([rowOf(name, 'settings', { key: '', due: 0, value: settings })]);
  if (searches) await askAnew(openState(store, name));
  else await askAgain(openState(store, name), new Set(add));
  return settings;
}

/** Entries that were not wanted may be now: feeds are asked as if never before, or a host would say that nothing changed. */
async function askAnew(state: FollowState): Promise<void> {
  for (const { key, value } of await state.feeds()) {
    const { etag: _, modified: __, ...rest } = value;
    await state.keepFeed({ key, due: 0, value: rest });
  }
}

/** Feeds that are named once more, and could not be had the last time, are asked at once. */
async function askAgain(state: FollowState, named: ReadonlySet<string>): Promise<void> {
  for (const feed of await state.feeds())
    if (named.has(feed.key) && feed.value.trouble !== undefined) await state.keepFeed({ ...feed, due: 0 });
}

/** Ids of the reports that came by what is followed under a name. **Errors**: E512 where nothing is. */
export async function followedReports(store: Store, name: string): Promise<Set<string>> {
  if (!(await settingsOf(store, name))) throw new OnrecordError('E512', name);
  const articles = await openState(store, name).articles();
  return new Set(articles.flatMap(({ value }) => value.report ?? []));
}

export function openState(store: Store, name: string): FollowState {
  const rows = async <T>(kind: FollowedKind, shape: z.ZodType<T>, dueBy?: number): Promise<Followed<T>[]> =>
    (await store.followed(name, kind, dueBy)).map(({ key, due, value }) => ({
      key,
      due,
      value: shape.parse(JSON.parse(value)),
    }));
  return {
    name,
    feeds: () => rows('feed', FEED),
    articles: dueBy => rows('article', ARTICLE, dueBy),
    keepFeed: feed => store.keepFollowed([rowOf(name, 'feed', feed)]),
    keepArticles: articles => store.keepFollowed(articles.map(article => rowOf(name, 'article', article))),
    robots: {
      async get(origin) {
        const row = await store.followedRow(name, 'robots', origin);
        return row && { text: ROBOTS.parse(JSON.parse(row.value)).text, untilMs: row.due };
      },
      put: (origin, text, untilMs) =>
        store.keepFollowed([rowOf(name, 'robots', { key: origin, due: untilMs, value: { text } })]),
    },
  };
}

/** A short sign of some words: another where they changed. */
export const markOf = (...words: readonly (string | undefined)[]): string =>
  createHash('sha256')
    .update(JSON.stringify(words.map(word => word ?? null)), 'utf8')
    .digest('hex')
    .slice(0, 24);
