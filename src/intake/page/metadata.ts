// What a page says of itself: title, outlet, byline, date of publication with the field it came from, address, language.
// Does not look into the article's text and does not turn a time into another zone.

import { outletOfUrl } from '../../lists/outlets.js';
import { nameParts, STRONG_FURNITURE_NAMES } from '../../lists/page-names.js';
import type { When } from '../../model/index.js';
import { bylineNames } from '../line-rules/bylines.js';
import { lineKey } from '../lines.js';
import { readDateLine, readPublished } from '../published.js';
import { readUrl } from '../report.js';
import { type LinkedData, readJsonLd } from './json-ld.js';
import { elementsOf, type Page, type PageElement, textOf } from './tree.js';

export interface PageFacts {
  title?: string;
  outlet?: string;
  byline?: string;
  url?: string;
  language?: string;
  published: When | null;
  /** A field was filled with what is no date. */
  unreadable?: string;
  /** The page's own summary of the article. */
  description?: string;
  /** Texts of the first-level headings. */
  headings: string[];
}

/** Names of meta fields that date the publication, best first; case and the spelling of the prefix vary. */
const PUBLISHED_META = (
  'article:published_time article:published og:article:published_time og:published_time bt:pubdate parsely-pub-date sailthru.date pubdate publish_date publish-date ' +
  'publishdate published_at published-date publisheddate published_time_telegram date_published datepublished cxenseparse:recs:publishtime article.published ' +
  'rnews:datepublished dcterms.created dcterms.issued dc.date.issued dc.date.created dc.date dcterms.date citation_publication_date citation_date ' +
  'originalpublicationdate article_date_original publication_date created date iso-8601-publish-date displaydate article:post_time release_date shareaholic:article_published_time'
).split(' ');
const BYLINE_META =
  'author article:author parsely-author byl byline dc.creator dcterms.creator sailthru.author cxenseparse:author article:author_name citation_author bt:author'.split(
    ' ',
  );
const TITLE_META = 'og:title twitter:title dc.title dcterms.title sailthru.title parsely-title title headline'.split(
  ' ',
);
const OUTLET_META =
  'og:site_name article:publisher dc.publisher dcterms.publisher application-name cre copyright-holder'.split(' ');

interface Scan {
  meta: Map<string, string>;
  times: PageElement[];
  items: Map<string, PageElement[]>;
  headings: PageElement[];
  titleTag?: string;
  canonical?: string;
  lang?: string;
  bylines: PageElement[];
  dates: PageElement[];
  /** Short texts that begin with "Published" and their kind. */
  labelled: string[];
}

const MAX_EACH = 40;
const BYLINE_NAMES = new Set(['byline', 'author-name', 'authorname', 'article-author', 'post-author']);
const DATE_NAMES = new Set(
  'date datetime date-time timestamp dateline published publishdate pubdate pub-date postdate posted posted-on entry-date time meta pubtime publish-time'.split(
    ' ',
  ),
);
/** Parts of a page where other articles are dated. */
const ELSEWHERE_TAGS = new Set(['aside', 'footer', 'nav']);

const isElsewhere = (element: PageElement): boolean => {
  for (let e: PageElement | null = element; e; e = e.parent) {
    if (ELSEWHERE_TAGS.has(e.tag)) return true;
    const { class: classes, id } = e.attributes;
    if (
      e.tag !== 'body' &&
      (classes ?? id) !== undefined &&
      nameParts(`${classes ?? ''} ${id ?? ''}`).some(part => STRONG_FURNITURE_NAMES.has(part))
    )
      return true;
  }
  return false;
};

function scan(page: Page): Scan {
  const found: Scan = {
    meta: new Map(),
    times: [],
    items: new Map(),
    headings: [],
    bylines: [],
    dates: [],
    labelled: [],
  };
  const keep = (list: PageElement[], element: PageElement): void => {
    if (list.length < MAX_EACH) list.push(element);
  };
  const seen = new Map<string, string[]>();
  for (const element of elementsOf(page.root)) {
    const { tag, attributes } = element;
    if (tag === 'meta') {
      const name = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? attributes['http-equiv'])
        ?.toLowerCase()
        .trim();
      const content = attributes['content']?.trim();
      if (name && content && !found.meta.has(name)) found.meta.set(name, content);
    } else if (tag === 'link') {
      if (/\bcanonical\b/i.test(attributes['rel'] ?? '')) found.canonical ??= attributes['href'];
    } else if (tag === 'html') found.lang ??= attributes['lang'];
    else if (tag === 'title') found.titleTag ??= textOf(element);
    else if (tag === 'h1') keep(found.headings, element);
    else if (tag === 'time') keep(found.times, element);
    else if (tag === 'p' || tag === 'span' || tag === 'div' || tag === 'li') {
      const first = element.children.find(child => typeof child !== 'string' || child.trim() !== '');
      if (typeof first === 'string' && PUBLISHED.test(first) && found.labelled.length < MAX_EACH)
        found.labelled.push(textOf(element).slice(0, 160));
    }
    const item = attributes['itemprop'];
    if (item)
      for (const name of item.split(/\s+/)) {
        const list = found.items.get(name) ?? [];
        keep(list, element);
        found.items.set(name, list);
      }
    const named = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-testid'] ?? ''}`.trim();
    if (named === '' && attributes['rel'] === undefined) continue;
    const parts = seen.get(named) ?? nameParts(named);
    seen.set(named, parts);
    if (/\bauthor\b/i.test(attributes['rel'] ?? '') || parts.some(part => BYLINE_NAMES.has(part)))
      keep(found.bylines, element);
    if (parts.some(part => DATE_NAMES.has(part))) keep(found.dates, element);
  }
  return found;
}

/** Prefixes such as "Published" and the clock's "Updated" half are left to the reader of date lines. */
function readShown(raw: string, field: string): When | null {
  const words = raw.replace(/\s+/g, ' ').trim();
  if (words.length > 140) return null;
  const direct = readPublished(words, field);
  if (direct) return direct;
  const line = readDateLine(words)?.find(date => date.when !== null && !date.updated)?.when;
  return line ? { ...line, field } : null;
}

const PUBLISHED = /^\s*(?:first |originally )?(?:published|posted|publication date|date published)\b/i;
const MODIFIED = /modif|updat|edited/i;

/** Fields in the order in which they were found to be right on dated pages. */
function* dateFields(
  page: Scan,
  linked: LinkedData | null,
  url: string | undefined,
): Generator<{ raw: string; field: string }> {
  if (linked?.published) yield { raw: linked.published, field: 'json-ld datePublished' };
  for (const name of PUBLISHED_META) {
    const raw = page.meta.get(name);
    if (raw) yield { raw, field: `meta ${name}` };
  }
  for (const name of ['datePublished', 'dateCreated'])
    for (const element of page.items.get(name) ?? [])
      yield {
        raw: element.attributes['datetime'] ?? element.attributes['content'] ?? textOf(element),
        field: `microdata ${name}`,
      };
  const marked = (e: PageElement): boolean => {
    const names = `${e.attributes['class'] ?? ''} ${e.attributes['itemprop'] ?? ''} ${e.parent?.attributes['class'] ?? ''}`;
    return (
      'pubdate' in e.attributes ||
      (/publish|entry-date|pubdate|posted|post-date|created/i.test(names) &&
        !MODIFIED.test(e.attributes['class'] ?? ''))
    );
  };
  for (const element of page.times.filter(e => marked(e) && !isElsewhere(e)))
    yield { raw: element.attributes['datetime'] ?? textOf(element), field: 'time published' };
  const path =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|[-_]|$)/.exec(url ?? '') ??
    /\/((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)(?:\/|-|_)/.exec(url ?? '');
  if (path) yield { raw: `${path[1]}-${path[2]!.padStart(2, '0')}-${path[3]!.padStart(2, '0')}`, field: 'url' };
  for (const element of page.times.filter(e => !MODIFIED.test(e.attributes['class'] ?? '') && !isElsewhere(e)))
    yield { raw: element.attributes['datetime'] ?? textOf(element), field: 'time' };
  for (const element of page.dates)
    if (!MODIFIED.test(element.attributes['class'] ?? ''))
      yield { raw: textOf(element), field: 'text of a date element' };
  for (const text of page.labelled) yield { raw: text, field: 'text on the page' };
}

function findPublished(
  page: Scan,
  linked: LinkedData | null,
  url: string | undefined,
): Pick<PageFacts, 'published' | 'unreadable'> {
  let unreadable: string | undefined;
  for (const { raw, field } of dateFields(page, linked, url)) {
    const when = readShown(raw, field);
    if (when && when.grain !== 'year' && when.grain !== 'month') return { published: when };
    if (!when && /^(?:json-ld|meta|microdata)/.test(field) && /\d{4}/.test(raw))
      unreadable ??= `${field} ${raw.slice(0, 40)}`;
  }
  return unreadable === undefined ? { published: null } : { published: null, unreadable };
}

/** `Dockers walk out - The Quay Post`: the outlet behind the last dash or stroke is no part of the title. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const cut = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
    title.lastIndexOf(' :: '),
  );
  if (cut < 15) return title;
  const tail = lineKey(title.slice(cut + 3));
  const isOutlet = outlet !== undefined && (tail.includes(lineKey(outlet)) || lineKey(outlet).includes(tail));
  return isOutlet || title.slice(cut + 1, cut + 2) === '|' ? title.slice(0, cut).trim() : title;
}

function findTitle(
  page: Scan,
  linked: LinkedData | null,
  headings: readonly string[],
  outlet: string | undefined,
): string | undefined {
  const meta = TITLE_META.flatMap(name => page.meta.get(name) ?? []);
  const said = [...(linked?.headline ? [linked.headline] : []), ...meta, ...(page.titleTag ? [page.titleTag] : [])].map(
    t => t.replace(/\s+/g, ' ').trim(),
  );
  const keys = said.map(lineKey);
  // What stands as the first heading on the page and is confirmed by a field is the title as printed.
  const printed = headings.find(
    h => lineKey(h).length >= 10 && keys.some(key => key.startsWith(lineKey(h)) || lineKey(h) === key),
  );
  if (printed) return printed;
  const first = said[0];
  if (first !== undefined) return withoutOutlet(first, outlet);
  return headings[0];
}

/** Platforms that name themselves as publisher of what others publish on them. */
const PLATFORMS = new Set([
  'blogger',
  'blogspot',
  'wordpress',
  'wordpress.com',
  'medium',
  'facebook',
  'twitter',
  'wix',
  'hosted',
]);
const isOutlet = (value: string | undefined): value is string =>
  value !== undefined && !isLink(value) && !value.startsWith('@') && !PLATFORMS.has(value.toLowerCase());
const isLink = (value: string): boolean => /^(?:https?:)?\/\//.test(value) || /^\S+\.(?:com|org|net)\//.test(value);

/** What pages print behind a name in the same element: a date, a stroke, a call to print. */
const BEHIND_NAME =
  /\s*(?:\||•|·|\bupdated\b|\bpublished\b|\bposted\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\s+\d|\d{1,2}[\s/.:]|\d{4}).*$/i;

const tidyName = (raw: string): string =>
  raw
    .slice(0, 300)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:written )?by:?\s+/i, '')
    .replace(BEHIND_NAME, '')
    .replace(/[\s,;–—-]+$/, '');

const isName = (name: string): boolean =>
  name !== '' && name.length <= 80 && !isLink(name) && !name.startsWith('@') && /\p{L}{2}/u.test(name);

function findByline(page: Scan, linked: LinkedData | null): string | undefined {
  const meta = BYLINE_META.flatMap(name => page.meta.get(name) ?? []).slice(0, 1);
  const items = (page.items.get('author') ?? []).map(textOf).slice(0, 4);
  for (const list of [linked?.authors ?? [], meta, items]) {
    const names = [...new Set(list.map(tidyName).filter(isName))];
    if (names.length > 0) return names.join(', ');
  }
  for (const element of page.bylines) {
    const words = textOf(element);
    if (words.length > 100) continue;
    const names = bylineNames(/^by\s/i.test(words) ? words : `By ${words}`);
    if (names) return tidyName(names);
  }
  return undefined;
}

/** All that the page says of itself. */
export function readPageFacts(page: Page): PageFacts {
  const found = scan(page);
  const linked = readJsonLd(page.jsonLd);
  const url =
    readUrl(found.canonical) ?? readUrl(found.meta.get('og:url')) ?? readUrl(linked?.url) ?? readUrl(page.savedFrom);
  const outlet =
    outletOfUrl(url) ?? [linked?.publisher, ...OUTLET_META.map(name => found.meta.get(name))].find(isOutlet);
  const headings = found.headings.map(textOf).filter(Boolean);
  const facts: PageFacts = { ...findPublished(found, linked, url ?? page.savedFrom), headings };
  const title = findTitle(found, linked, headings, outlet ?? found.meta.get('og:site_name'));
  const byline = findByline(found, linked);
  const language = found.lang ?? linked?.language ?? found.meta.get('og:locale') ?? found.meta.get('content-language');
  const description = found.meta.get('og:description') ?? found.meta.get('description') ?? linked?.description;
  if (title) facts.title = title;
  if (outlet) facts.outlet = outlet;
  if (byline) facts.byline = byline;
  if (url) facts.url = url;
  if (language) facts.language = language;
  if (description) facts.description = description;
  return facts;
}
