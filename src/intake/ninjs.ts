// Reports of news agencies in ninjs, the JSON of the IPTC, in its versions 1 and 2: which field holds what.
// Does not read pictures, video or packages; an item without words is no report.
import { OnrecordError } from '../errors.js';
import type { ReportMeta } from './report.js';

type Item = Readonly<Record<string, unknown>>;

const wordsOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const itemsOf = (value: unknown): Item[] =>
  Array.isArray(value) ? value.filter(item => item !== null && typeof item === 'object') : [];

/** Version 1 keeps each text under its own name, version 2 in lists; both name the item by `uri`. */
export function isNinjs(row: Item): boolean {
  if (typeof row['uri'] !== 'string') return false;
  return (
    typeof row['body_text'] === 'string' ||
    typeof row['body_xhtml'] === 'string' ||
    typeof row['body_html'] === 'string' ||
    itemsOf(row['bodies']).length > 0
  );
}

/** States of an item in which it may not be used. */
const TAKEN_BACK = new Set(['withheld', 'canceled', 'cancelled']);

/** Plain text first, since nothing has to be taken out of it; of several the one that is the main body. */
function bodyOf(item: Item): string {
  const bodies = itemsOf(item['bodies']);
  const ofType = (plain: boolean): string | undefined => {
    const own = bodies.filter(body => {
      const type = wordsOf(body['contenttype'] ?? body['contentType']) ?? 'text/plain';
      return plain ? type === 'text/plain' : /html/.test(type);
    });
    const main = own.find(body => wordsOf(body['role']) === 'main') ?? own[0];
    return wordsOf(main?.['value']);
  };
  return (
    wordsOf(item['body_text']) ??
    ofType(true) ??
    wordsOf(item['body_xhtml']) ??
    wordsOf(item['body_html']) ??
    ofType(false) ??
    ''
  );
}

function headlineOf(item: Item): string | undefined {
  const headlines = itemsOf(item['headlines']);
  const main = headlines.find(headline => wordsOf(headline['role']) === 'main') ?? headlines[0];
  return wordsOf(item['headline']) ?? wordsOf(main?.['value']) ?? wordsOf(item['title']);
}

/** The agency: who is named as the source, else who holds the right to the text. */
function agencyOf(item: Item): string | undefined {
  const sources = [...itemsOf(item['infosources']), ...itemsOf(item['infosource'])];
  return (
    wordsOf(sources[0]?.['name']) ??
    wordsOf(item['source']) ??
    wordsOf(item['provider']) ??
    wordsOf(item['copyrightholder'])
  );
}

/** The text of an item and what it says of it. **Errors** E117 where its agency has taken it back. */
export function partsOfNinjs(item: Item, id: string): { text: string; meta: ReportMeta } {
  const status = wordsOf(item['pubstatus'])?.toLowerCase();
  if (status !== undefined && TAKEN_BACK.has(status)) throw new OnrecordError('E117', `${id}: ${status}`);
  // The words are those of this version, so it is its day they are told on.
  const field = ['versioncreated', 'firstcreated', 'contentcreated'].find(name => wordsOf(item[name]) !== undefined);
  return {
    text: bodyOf(item),
    meta: {
      title: headlineOf(item),
      outlet: agencyOf(item),
      byline: wordsOf(item['byline']) ?? wordsOf(item['by']),
      published: field && wordsOf(item[field]),
      publishedField: field && `ninjs ${field}`,
      url: wordsOf(item['url']) ?? wordsOf(item['uri']),
      language: wordsOf(item['language']),
    },
  };
}
