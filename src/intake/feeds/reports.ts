// From the entries of a feed to reports: the text that the feed itself carries.
// Does not fetch the articles it points to; follow/ does.
import { OnrecordError } from '../../errors.js';
import { outletOfUrl } from '../../lists/outlets.js';
import type { Report } from '../../model/index.js';
import { cutBlocks, isHidden } from '../page/blocks.js';
import { parsePage } from '../page/tree.js';
import type { ReportMeta } from '../report.js';
import { skippedBy, type Taken } from '../taken.js';
import { reportFromText } from '../text.js';
import { type Feed, type FeedEntry, type FeedText, parseFeed } from './feed.js';

/** Words under which a text is a headline or a link, not an article. */
const MIN_WORDS = 8;

/** What a feed knows of an entry beside its text. */
export function metaOfEntry(entry: FeedEntry, feed: Pick<Feed, 'title' | 'url'>): ReportMeta {
  return {
    title: entry.title,
    byline: entry.byline,
    published: entry.published,
    publishedField: entry.publishedField,
    url: entry.url,
    outlet: outletOfUrl(entry.url) ?? feed.title,
  };
}

/** The words of a text without its markup, in paragraphs. */
export function wordsOf(text: FeedText | undefined): string {
  if (!text) return '';
  if (text.isPlain) return text.value.trim();
  return cutBlocks(parsePage(text.value).root, isHidden)
    .map(block => block.text)
    .join('\n\n');
}

/**
 * A report of what the feed carries of an entry: the article where it is there, else the summary.
 *
 * **Errors** E107 where neither is more than a line of words.
 */
export function reportFromEntry(id: string, entry: FeedEntry, feed: Pick<Feed, 'title' | 'url'>): Report {
  const text = [entry.content, entry.summary].map(wordsOf).find(words => words.split(/\s+/).length >= MIN_WORDS);
  if (text === undefined) throw new OnrecordError('E107', id);
  return reportFromText(id, text, metaOfEntry(entry, feed));
}

/** The reports of a saved feed; `id` is the file's, and serves entries that have no address. */
export function* reportsFromFeed(text: string, id: string): Generator<Taken> {
  let feed: Feed;
  try {
    feed = parseFeed(text, id);
  } catch (error) {
    yield skippedBy(error, id);
    return;
  }
  for (const [at, entry] of feed.entries.entries()) {
    const own = entry.url ?? `${id}:${at + 1}`;
    try {
      yield { report: reportFromEntry(own, entry, feed) };
    } catch (error) {
      yield skippedBy(error, own);
    }
  }
}
