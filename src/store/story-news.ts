// The news of the stories of a store since a time: each story's record as of then beside the one of now.
// Finds nothing new itself; record/news does.
import { buildNews, type News } from '../record/news/index.js';
import { diffVersions, type VersionChange } from '../record/versions.js';
import type { Store, StoredReport, StoredStory } from './store.js';
import { recordOfStory } from './story-record.js';

export interface StoryNews extends News {
  story: StoredStory;
  /** No report of it was there before. */
  isNew: boolean;
  /** Reports whose text changed, sentence by sentence. */
  versions: VersionChange[];
  /** Its reports: outlet, title and address of each, and when its newest text was loaded. */
  sources: { report: string; loaded: string; outlet?: string; title?: string; url?: string; published?: string }[];
}

export interface NewsQuery {
  /** ISO 8601; what was loaded by then is known. */
  since: string;
  /** Only stories that hold one of these reports. */
  reports?: ReadonlySet<string>;
  /** Only this story. */
  story?: string;
  /** Only stories of as many reports: those of one alone make a long list and no comparison. */
  leastReports?: number;
  limit?: number;
}

export interface StoriesNews {
  stories: StoryNews[];
  /** Changed stories of fewer reports than asked for. */
  smaller: number;
  /** Changed stories behind the limit. */
  more: number;
}

/** Stories of one page of a list. */
const PAGE = 100;

/** The news of the stories that changed since a time, the latest change first. */
export async function newsOfStories(store: Store, query: NewsQuery): Promise<StoriesNews> {
  const { since, reports, story: only, leastReports = 1, limit = 20 } = query;
  const found: StoriesNews = { stories: [], smaller: 0, more: 0 };
  const wanted = reports && (await storiesOf(store, reports));
  for await (const story of only === undefined ? changedStories(store, since) : oneStory(store, only)) {
    if (wanted && !wanted.has(story.id)) continue;
    if (story.reports < leastReports) {
      found.smaller++;
      continue;
    }
    if (found.stories.length === limit) {
      found.more++;
      continue;
    }
    const news = await newsOfStory(store, story, since);
    if (news.added.length + news.changed.length > 0) found.stories.push(news);
  }
  return found;
}

async function* changedStories(store: Store, since: string): AsyncGenerator<StoredStory> {
  for (let after: string | undefined; ; ) {
    const { stories, next } = await store.findStories({
      changedSince: since,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    yield* stories;
    if (next === undefined) return;
    after = next;
  }
}

async function* oneStory(store: Store, id: string): AsyncGenerator<StoredStory> {
  const story = await store.story(id);
  if (story) yield story;
}

async function storiesOf(store: Store, reports: ReadonlySet<string>): Promise<Set<string>> {
  const stories = new Set<string>();
  for (const report of reports) {
    const story = await store.storyOf(report);
    if (story !== undefined) stories.add(story);
  }
  return stories;
}

/** The news of one story; the record of now is kept in the store, the one of then is built anew. */
export async function newsOfStory(store: Store, story: StoredStory, since: string): Promise<StoryNews> {
  const [then, now] = [await store.storyReports(story.id, since), await store.storyReports(story.id)];
  const before = new Map(then.map(one => [one.report.id, one]));
  const fresh = now.filter(({ report, version }) => before.get(report.id)?.version !== version);
  const versions = fresh.flatMap(one => {
    const old = before.get(one.report.id);
    return old ? [diffVersions(old, one)] : [];
  });
  const news: News =
    fresh.length === 0
      ? { lines: [], added: [], silent: [], changed: [] }
      : buildNews(
          (await recordOfStory(store, story.id, { loadedBy: since }))!.record,
          (await recordOfStory(store, story.id))!.record,
          versions,
        );
  return { story, isNew: then.length === 0, ...news, versions, sources: now.map(sourceOf) };
}

const sourceOf = ({ report, read, loaded }: StoredReport): StoryNews['sources'][number] => ({
  report: report.id,
  loaded,
  ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
  ...(report.title === undefined ? {} : { title: report.title }),
  ...(report.url === undefined ? {} : { url: report.url }),
  ...(read.published?.lo ? { published: read.published.lo } : {}),
});
