// Where the exports in use keep the text, title, date and the rest, by the names of their fields; and columns of tables by theirs.
// Does not read rows; jsonl.ts and archives/table.ts do.

/** What a field or column can be said to hold. */
export const FIELD_NAMES = ['id', 'text', 'title', 'outlet', 'byline', 'published', 'url', 'language'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];
/** Which field of a row or column of a table holds what, where a person says so. */
export type FieldMap = Readonly<Partial<Record<FieldName, string>>>;

/** Where an export keeps what; the first preset whose text field is filled reads the row. */
export interface Preset {
  name: string;
  text: string;
  id: readonly string[];
  title: readonly string[];
  outlet: readonly string[];
  byline: readonly string[];
  /** In order; fields that say when a crawler found the page are not among them. */
  published: readonly string[];
  url: readonly string[];
  language: readonly string[];
}

export const PRESETS: readonly Preset[] = [
  {
    name: 'jsonl',
    text: 'text',
    id: ['id'],
    title: ['title', 'headline'],
    outlet: ['outlet', 'publisher', 'source'],
    byline: ['byline', 'author', 'authors'],
    published: ['published', 'date', 'date_published', 'published_at'],
    url: ['url', 'link'],
    language: ['language', 'lang'],
  },
  {
    name: 'news-please',
    text: 'maintext',
    id: ['id', 'filename', 'url'],
    title: ['title'],
    outlet: ['source_domain'],
    byline: ['authors'],
    published: ['date_publish'],
    url: ['url'],
    language: ['language'],
  },
  {
    name: 'zyte',
    text: 'articleBody',
    id: ['id', 'url', 'canonicalUrl'],
    title: ['headline'],
    outlet: ['publisher', 'siteName'],
    byline: ['authors', 'author'],
    published: ['datePublished', 'datePublishedRaw'],
    url: ['canonicalUrl', 'url'],
    language: ['inLanguage'],
  },
  {
    name: 'event-registry',
    text: 'body',
    id: ['uri', 'id', 'url'],
    title: ['title'],
    outlet: ['source'],
    byline: ['authors'],
    published: ['dateTimePub', 'date_published', 'published'],
    url: ['url'],
    language: ['lang'],
  },
];

/** What columns of tables are called, the surest name first; compared without case, blanks and signs. */
const COLUMN_NAMES: Readonly<Record<FieldName, readonly string[]>> = {
  id: ['id', 'uri', 'guid', 'articleid', 'storyid', 'documentid', 'docid', 'uuid', 'accessionnumber'],
  text: [
    'text',
    'fulltext',
    'maintext',
    'articlebody',
    'bodytext',
    'articletext',
    'storytext',
    'plaintext',
    'body',
    'articlecontent',
    'content',
    'article',
    'story',
  ],
  title: ['title', 'headline', 'head', 'articletitle', 'webtitle', 'titel'],
  outlet: [
    'outlet',
    'publication',
    'publisher',
    'source',
    'sourcename',
    'medianame',
    'newspaper',
    'sourcedomain',
    'domain',
    'site',
    'journal',
  ],
  byline: ['byline', 'author', 'authors', 'writer', 'reporter', 'creator'],
  published: [
    'published',
    'publishedat',
    'publicationdate',
    'publisheddate',
    'datepublished',
    'publishdate',
    'datepublish',
    'pubdate',
    'webpublicationdate',
    'publicationdatetime',
    'dateofpublication',
    'date',
    'datetime',
  ],
  url: ['url', 'link', 'articleurl', 'weburl', 'permalink', 'canonicalurl'],
  language: ['language', 'lang'],
};

const columnKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The fields that a person named, as a preset; undefined where the text is not among them. */
export function presetOfFields(fields: FieldMap, known?: Preset): Preset | undefined {
  const text = fields.text ?? known?.text;
  if (text === undefined) return undefined;
  const from = (name: Exclude<FieldName, 'text'>): readonly string[] => {
    const own = fields[name];
    return own === undefined ? (known?.[name] ?? []) : [own];
  };
  return {
    name: known?.name ?? 'fields',
    text,
    id: from('id'),
    title: from('title'),
    outlet: from('outlet'),
    byline: from('byline'),
    published: from('published'),
    url: from('url'),
    language: from('language'),
  };
}

/** What the columns of a table hold, by their names, a person's word first; undefined where none can be told to be the text. */
export function presetOfColumns(columns: readonly string[], fields: FieldMap): Preset | undefined {
  const byKey = new Map(columns.toReversed().map(column => [columnKey(column), column]));
  const guess = (name: FieldName): string | undefined => {
    for (const key of COLUMN_NAMES[name]) if (byKey.has(key)) return byKey.get(key);
    return undefined;
  };
  const text = fields.text ?? guess('text');
  if (text === undefined || !columns.includes(text)) return undefined;
  const listed = (name: FieldName): readonly string[] => {
    const column = guess(name);
    return column === undefined || column === text ? [] : [column];
  };
  const guessed: Preset = {
    name: 'table',
    text,
    id: listed('id'),
    title: listed('title'),
    outlet: listed('outlet'),
    byline: listed('byline'),
    published: listed('published'),
    url: listed('url'),
    language: listed('language'),
  };
  return presetOfFields(fields, guessed);
}
