// Labelled fields above or below a report, as databases, clipping services and forms print them: `BYLINE: Ana Kovač`.
// Does not take one such line by itself: a report may open with "Source: …"; two of them are a block.
import { isProse, type LineFinding, type LineRule, type Sheet } from '../sheet.js';

export type FieldKind = 'title' | 'outlet' | 'byline' | 'date' | 'url' | 'other';

/** Labels by what they hold. Source: exports of press databases, citation programs and web forms; general knowledge, written by us. */
const LABELS: Readonly<Record<FieldKind, string>> = {
  title: 'title|headline|article title|head',
  outlet:
    'outlet|publication|publication title|publication name|publisher|newspaper|source|source name|site|website|paper|agency|news agency|broadcaster|channel|programme|program|medium',
  byline: 'author|authors|byline|by|writer|reporter|journalist',
  date: 'date|published|publication date|pub date|pubdate|date published|publish date|issued|dated|broadcast|aired',
  url: 'url|link|web|web address|permalink|source url',
  other:
    'section|page|pages|length|words|word count|language|country|region|edition|column|load-date|publication-type|type|document type|id|document id|accession number|accessed|date accessed|retrieved|subject|industry|geographic|keywords|tags|category|copyright|credit|graphic|dateline|series|issn|volume|issue|city|topic|topics|slug|desk|embargo',
};
const KINDS: ReadonlyMap<string, FieldKind> = new Map(
  (Object.keys(LABELS) as FieldKind[]).flatMap(kind => LABELS[kind].split('|').map(label => [label, kind] as const)),
);
const FIELD = /^([\p{L}][\p{L} -]{1,22}?)\s?:\s+(?=\S)/u;
/** The title itself may be as long; no other field is. */
const MAX_WORDS = 32;

export interface Field {
  kind: FieldKind;
  value: string;
  /** Units before the value. */
  at: number;
}

/** The field on a line; null for a line without a known label. */
export function readField(words: string): Field | null {
  const m = FIELD.exec(words);
  const kind = m ? KINDS.get(m[1]!.trim().toLowerCase()) : undefined;
  return kind === undefined ? null : { kind, value: words.slice(m![0].length).trim(), at: m![0].length };
}

/** So many fields make a block, and one of them must say what is wanted of a report. */
const MIN_FIELDS = 2;

function findIn(sheet: Sheet, from: number, to: number, known: boolean): LineFinding[] {
  const found: LineFinding[] = [];
  const kinds = new Set<FieldKind>();
  let fields = 0;
  for (let line = from; line < to; line++) {
    const { words, wordCount, span } = sheet.lines[line]!;
    const field = wordCount <= MAX_WORDS ? readField(words) : null;
    if (!field) continue;
    fields++;
    kinds.add(field.kind);
    if (field.kind === 'title') found.push({ line, role: 'title', kicker: [span[0], span[0] + field.at - 1] });
    else if (field.kind === 'byline') found.push({ line, role: 'byline' });
    else found.push({ line, role: field.kind === 'date' ? 'date' : 'furniture' });
  }
  kinds.delete('other');
  return fields >= MIN_FIELDS && (known || kinds.size > 0) ? found : [];
}

/** Lines at either end that may hold fields: a database prints some twenty above and below. */
const MOST_LINES = 24;

function find(sheet: Sheet): LineFinding[] {
  const isText = (i: number): boolean => isProse(sheet.lines[i]!) && readField(sheet.lines[i]!.words) === null;
  let first = 0;
  while (first < sheet.lines.length && first < MOST_LINES && !isText(first)) first++;
  if (first === sheet.lines.length) return [];
  let last = sheet.lines.length;
  while (last > first && last > sheet.lines.length - MOST_LINES && !isText(last - 1)) last--;
  const head = findIn(sheet, 0, first, false);
  return [...head, ...findIn(sheet, last, sheet.lines.length, head.length > 0)];
}

export const fieldRules: readonly LineRule[] = [
  {
    id: 'intake.lines.field',
    finds: 'a block of labelled fields above or below the report: headline, source, byline, date, length',
    examples: {
      fires:
        'Source: Lessa Herald\nByline: Ana Kovac\nLength: 612 words\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
      not: 'Dockers walk out at Port Lessa\nThe price: 400 jobs\nThe date: nobody knows\nDockers at Port Lessa walked out on Tuesday after talks collapsed.',
    },
    source: 'exports of press databases, citation programs and web forms',
    find,
  },
];
