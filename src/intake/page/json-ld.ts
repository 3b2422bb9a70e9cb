// What a page says of its article in JSON-LD: headline, dates, authors, publisher.
// Does not fail on broken JSON: control signs are mended, anything worse is passed over.

export interface LinkedData {
  headline?: string;
  description?: string;
  published?: string;
  modified?: string;
  authors: string[];
  publisher?: string;
  url?: string;
  language?: string;
}

type Value = Record<string, unknown>;

const ARTICLE_TYPES =
  /^(?:(?:https?:\/\/schema\.org\/)?(?:(?:\w*News|Advertiser|Scholarly|Satirical|Tech|Opinion|Analysis|Review|Reportage|Background|Background)?Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|CreativeWork))$/i;
/** Objects looked at in all scripts of a page together. */
const MAX_OBJECTS = 5000;
const MAX_SCRIPT_CHARS = 2_000_000;

/** Line breaks and tabs inside strings, which JSON forbids and pages print. */
const CONTROL = /\p{Cc}+/gu;

function parse(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|<!\[CDATA\[|\/\*.{0,40}?\*\/)+|(?:-->|\]\]>|;)\s*$/g, '');
  for (const text of [bare, bare.replace(CONTROL, ' '), bare.replace(CONTROL, ' ').replace(/,\s*([}\]])/g, '$1')])
    try {
      return JSON.parse(text);
    } catch {
      // The next, more forgiving reading is tried; after the last the script counts as absent.
    }
  return null;
}

const text = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string' || typeof one === 'number') return String(one).trim() || undefined;
  if (one !== null && typeof one === 'object') {
    const v = one as Value;
    return text(v['name'] ?? v['@id'] ?? v['@value'] ?? v['url']);
  }
  return undefined;
};

function names(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap(item => {
    if (typeof item === 'string') return [item.trim()];
    if (item === null || typeof item !== 'object') return [];
    const name = (item as Value)['name'];
    return Array.isArray(name)
      ? name.filter(n => typeof n === 'string')
      : typeof name === 'string'
        ? [name.trim()]
        : [];
  });
}

function isArticle(value: Value): boolean {
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  return types.some(type => typeof type === 'string' && ARTICLE_TYPES.test(type));
}

/** The objects of all scripts, outer ones first. */
function objects(scripts: readonly string[]): Value[] {
  const found: Value[] = [];
  const queue: unknown[] = scripts.filter(script => script.length <= MAX_SCRIPT_CHARS).map(parse);
  for (let i = 0; i < queue.length && found.length < MAX_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_OBJECTS));
    else if (value !== null && typeof value === 'object') {
      found.push(value as Value);
      for (const inner of Object.values(value)) if (inner !== null && typeof inner === 'object') queue.push(inner);
    }
  }
  return found;
}

const toLinkedData = (v: Value): LinkedData => {
  const data: LinkedData = { authors: names(v['author'] ?? v['creator']) };
  const put = (key: Exclude<keyof LinkedData, 'authors'>, value: unknown): void => {
    const words = text(value);
    if (words !== undefined) data[key] = words;
  };
  put('headline', v['headline'] ?? v['name']);
  put('description', v['description']);
  put('published', v['datePublished'] ?? v['dateCreated'] ?? v['uploadDate']);
  put('modified', v['dateModified']);
  put('publisher', v['publisher']);
  put('url', v['url'] ?? v['mainEntityOfPage']);
  put('language', v['inLanguage']);
  return data;
};

/** The article of the page: of several, the one with a date of publication that stands first. */
export function readJsonLd(scripts: readonly string[]): LinkedData | null {
  const all = objects(scripts);
  const articles = all.filter(isArticle);
  const dated = articles.find(v => text(v['datePublished']) !== undefined) ?? articles[0];
  if (dated) return toLinkedData(dated);
  // A page that types itself as a bare web page still dates itself.
  const other = all.find(v => text(v['datePublished']) !== undefined);
  return other ? toLinkedData(other) : null;
}
