// From the answer of a host to text, and from the text of a page to a report.
// Fetches nothing and keeps nothing.
import { OnrecordError } from '../errors.js';
import { decode } from '../intake/decode.js';
import { type FeedEntry, metaOfEntry } from '../intake/feeds/index.js';
import { reportFromHtml, reportFromText } from '../intake/index.js';
import type { Report } from '../model/index.js';
import type { Answer } from './fetcher.js';
import type { FollowedFeed } from './state.js';

/** The text of an answer: UTF-8 where it is that, else as the host says, else as a file would be read. */
export function textOfAnswer({ bytes, charset }: Answer, where: string): string {
  for (const name of ['utf-8', charset])
    if (name !== undefined)
      try {
        // UTF-16 hides NULs from nobody: decode() knows its marks.
        if (!bytes.includes(0)) return new TextDecoder(name, { fatal: true }).decode(bytes);
      } catch {
        // Not in this encoding, or a name nobody knows: the next way takes over.
      }
  return decode(bytes, where).text;
}

const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml', 'application/xml', 'text/xml', '']);

/**
 * The report of an article that was fetched. What the page says of itself goes before what its feed says of it.
 *
 * **Errors** E507 where it is no text, E101, E102, E107 as intake has them.
 */
export function reportOfAnswer(
  id: string,
  answer: Answer,
  url: string,
  entry: FeedEntry | undefined,
  feed: FollowedFeed,
): Report {
  const type = answer.type ?? '';
  const isPage = PAGES.has(type);
  if (!isPage && type !== 'text/plain') throw new OnrecordError('E507', `${id}: ${type}`);
  const text = textOfAnswer(answer, id);
  if (text.trim() === '') throw new OnrecordError('E101', id);
  const make = (meta: Parameters<typeof reportFromText>[2]) =>
    isPage ? reportFromHtml(id, text, meta) : reportFromText(id, text, meta);
  const report = make({ url });
  if (!entry || (report.published && report.title !== undefined && report.outlet !== undefined)) return report;
  const { title, byline, outlet, published, publishedField } = metaOfEntry(entry, {
    title: feed.title,
    url: feed.home,
  });
  return make({
    url,
    title: report.title ?? title,
    byline: report.byline ?? byline,
    outlet: report.outlet ?? outlet,
    ...(report.published ? {} : { published, publishedField }),
  });
}

/** The lines a reader reads of a report, whatever stands around them. */
const bodyOf = ({ text, lines }: Report): string[] =>
  lines
    .filter(({ role }) => role !== 'furniture' && role !== 'date')
    .map(({ span }) => text.slice(...span).replace(/\s+/g, ' '));

/** Whether two texts of one article differ only in what stands around it: a date of change, links, a count of shares. */
export const sameArticle = (a: Report, b: Report): boolean =>
  a.sha256 === b.sha256 || bodyOf(a).join('\n') === bodyOf(b).join('\n');

/**
 * Share of an article's longer words that have to be left in what its page gives later. A desk that corrects leaves nine in ten;
 * of another text on the same matter a quarter is shared, of a request to pay a tenth.
 */
const LEAST_LEFT = 0.5;
/** Words of fewer letters stand in every text. */
const LEAST_LETTERS = 4;

/** Whether a page gives something else in the place of an article: a request to pay or to agree, a notice, another article. */
export function isReplaced(before: Report, now: Report): boolean {
  const words = (report: Report) =>
    new Set(
      (
        bodyOf(report)
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? []
      ).filter(word => word.length >= LEAST_LETTERS),
    );
  const [was, left] = [words(before), words(now)];
  let kept = 0;
  for (const word of was) if (left.has(word)) kept++;
  return kept < was.size * LEAST_LEFT;
}
