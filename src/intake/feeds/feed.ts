// A feed's bytes as its entries: RSS, Atom, RDF and JSON Feed in one shape, dates as written.
// Fetches nothing and makes no report; reports.ts does, of a feed that was saved.
import { type AnyFeed, parseFeed as parseAnyFeed } from 'feedsmith';
import { OnrecordError } from '../../errors.js';
import { parsePage, textOf as textOfElement } from '../page/tree.js';
import { readUrl } from '../report.js';

/** What a feed says of one article. */
export interface FeedEntry {
  /** What the feed knows it by: its guid, else its address. */
  key: string;
  url?: string;
  title?: string;
  byline?: string;
  /** As written, and the field it stood in. */
  published?: string;
  publishedField?: string;
  /** When it last changed, as written; a feed that says so need not have each article asked for. */
  updated?: string;
  /** The article itself, where the feed carries it. */
  content?: FeedText;
  /** A line or two about it. */
  summary?: FeedText;
}

export interface FeedText {
  value: string;
  isPlain: boolean;
}

export interface Feed {
  title?: string;
  /** The page of the outlet. */
  url?: string;
  entries: FeedEntry[];
}

/** Entries of one feed that are looked at; real feeds have ten to a few hundred. */
export const MOST_ENTRIES = 2_000;

/** Whether a text begins like a feed: what a saved file is taken for when its name does not say. */
export const looksLikeFeed = (text: string): boolean =>
  /<(?:rss|feed|rdf:RDF)[\s>]/i.test(text.slice(0, 2_000)) ||
  /^\s*\{[^{}[\]]{0,500}"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(text.slice(0, 2_000));

/**
 * The entries of a feed, in its own order; relative addresses are led back to `base`.
 *
 * **Errors** E509 where the text is no feed.
 */
export function parseFeed(text: string, where: string, base?: string): Feed {
  let parsed: AnyFeed;
  try {
    parsed = parseAnyFeed(text);
  } catch (cause) {
    throw new OnrecordError('E509', where, { cause });
  }
  const feed = SHAPES[parsed.format](parsed.feed as never, base);
  const keys = new Set<string>();
  const entries = feed.entries
    .slice(0, MOST_ENTRIES)
    .filter(({ key }) => key !== '' && !keys.has(key) && keys.add(key));
  return { ...feed, entries };
}

type Of<F extends AnyFeed['format']> = Extract<AnyFeed, { format: F }>['feed'];

const SHAPES: { [F in AnyFeed['format']]: (feed: Of<F>, base: string | undefined) => Feed } = {
  rss(feed, base) {
    const home = readUrl(feed.link, base);
    return feedOf(feed.title, home, feed.items, item => {
      // A guid is an address unless it says that it is not one.
      const permanent = item.guid?.isPermaLink === false ? undefined : readUrl(item.guid?.value);
      return entryOf(item.guid?.value, readUrl(item.link ?? item.atom?.links?.[0]?.href, home ?? base) ?? permanent, {
        title: item.title,
        byline: namesOf(item.dc?.creators) ?? namesOf(item.authors?.map(author => author.name)),
        published: item.pubDate ?? item.dc?.dates?.[0],
        publishedField: item.pubDate === undefined ? 'feed dc:date' : 'feed pubDate',
        updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
        content: textOf(item.content?.encoded),
        summary: textOf(item.description),
      });
    });
  },
  rdf(feed, base) {
    const home = readUrl(feed.link, base);
    return feedOf(feed.title, home, feed.items, item =>
      entryOf(item.rdf?.about, readUrl(item.link, home ?? base), {
        title: item.title,
        byline: namesOf(item.dc?.creators),
        published: item.dc?.dates?.[0],
        publishedField: 'feed dc:date',
        content: textOf(item.content?.encoded),
        summary: textOf(item.description),
      }),
    );
  },
  atom(feed, base) {
    const home = readUrl(alternate(feed.links), base);
    return feedOf(feed.title?.value, home, feed.entries, entry =>
      entryOf(entry.id, readUrl(alternate(entry.links), home ?? base), {
        title: entry.title?.value,
        byline: namesOf(entry.authors?.map(author => author.name)),
        published: entry.published,
        publishedField: 'feed published',
        updated: entry.updated,
        content: textOf(entry.content?.value, isPlain(entry.content?.type)),
        summary: textOf(entry.summary?.value, isPlain(entry.summary?.type)),
      }),
    );
  },
  json(feed, base) {
    const home = readUrl(feed.home_page_url, base);
    return feedOf(feed.title, home, feed.items, item =>
      entryOf(item.id, readUrl(item.url ?? item.external_url, home ?? base), {
        title: item.title,
        byline: namesOf(item.authors?.map(author => author.name)),
        published: item.date_published,
        publishedField: 'feed date_published',
        updated: item.date_modified,
        content: textOf(item.content_html) ?? textOf(item.content_text, true),
        summary: textOf(item.summary, true),
      }),
    );
  },
};

function feedOf<T>(
  title: string | undefined,
  url: string | undefined,
  items: readonly T[] | undefined,
  shape: (item: T) => FeedEntry,
): Feed {
  return { ...given({ title: plainWords(title), url }), entries: (items ?? []).slice(0, MOST_ENTRIES).map(shape) };
}

type Fields = { [F in keyof Omit<FeedEntry, 'key' | 'url'>]?: FeedEntry[F] | undefined };

function entryOf(key: string | undefined, url: string | undefined, fields: Fields): FeedEntry {
  const { publishedField, ...rest } = fields;
  return {
    key: key?.replace(UNKEPT, '').trim() || url || '',
    ...given({ url, ...rest, title: plainWords(rest.title), byline: plainWords(rest.byline) }),
    ...(rest.published === undefined ? {} : given({ publishedField })),
  };
}

/** Halves of characters and NUL, which JSON can spell and no store keeps. */
const UNKEPT = /\p{Surrogate}|\0/gu;

/** An object without its undefined fields, and without what no store keeps. */
const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value.replace(UNKEPT, '\ufffd') : value]],
    ),
  ) as never;

/** Letters of a title or of names; real ones have a fifth of that. */
const LONGEST_TITLE = 1_000;

/** A title without the markup, and the twice written signs, that many feeds leave in it. */
function plainWords(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const text = /<\/?[a-z]|&[#\w]{1,30};/i.test(words) ? textOfElement(parsePage(words).root) : words;
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE) || undefined;
}

const textOf = (value: string | undefined, plain = false): FeedText | undefined =>
  value === undefined || value.trim() === '' ? undefined : { value: value.replace(UNKEPT, '\ufffd'), isPlain: plain };

/** Atom's own word for a text without markup, which is also what stands where nothing is said. */
const isPlain = (type: string | undefined): boolean => type === undefined || type === 'text' || type === 'text/plain';

const namesOf = (names: readonly (string | undefined)[] | undefined): string | undefined =>
  names?.filter(Boolean).join(', ') || undefined;

const alternate = (links: readonly { href?: string; rel?: string }[] | undefined): string | undefined =>
  (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.find(({ rel }) => rel !== 'self'))
    ?.href;
