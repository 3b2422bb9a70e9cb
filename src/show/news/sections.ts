// The news of one story in sections, as a terminal, a note and a feed all show it: a head, and the words it rests on.
// Sets nothing in type; text.ts, markdown.ts and atom.tsx do.
import type { Evidence } from '../../model/index.js';
import { NEWS_KINDS, type NewsKind, type NewsLine } from '../../record/news/index.js';
import type { StoryNews } from '../../store/story-news.js';
import { plural } from '../html/context.js';

/** Words of a report; `gone` where they stand no more or were what stood before. */
export interface NewsPin {
  evidence: Evidence;
  isGone: boolean;
}

export interface NewsItem {
  head: string;
  pins: NewsPin[];
  note?: string;
}

export interface NewsSection {
  kind: NewsKind;
  title: string;
  items: NewsItem[];
  /** Items left out. */
  more: number;
}

const TITLES: Record<NewsKind, string> = {
  correction: 'Changed at the source',
  position: 'Positions',
  disagreement: 'Reports differ',
  wording: 'Told differently',
  figure: 'Figures',
  statement: 'Said',
  event: 'Happened, or is to',
};

/** Pins of one item; the record holds all. */
const MOST_PINS = 6;

/** The sections that hold something, each with its first items. */
export function sectionsOf(news: StoryNews, most: number): NewsSection[] {
  return NEWS_KINDS.flatMap(kind => {
    const items = itemsOf(kind, news);
    return items.length === 0
      ? []
      : [{ kind, title: TITLES[kind], items: items.slice(0, most), more: Math.max(0, items.length - most) }];
  });
}

/** What came in: `2 new reports, 1 adds nothing; 1 changed`. */
export function countsOf({ added, silent, changed }: StoryNews): string {
  const adding =
    silent.length === 0
      ? ''
      : silent.length === added.length
        ? ', nothing added'
        : `, ${silent.length} of them adding nothing`;
  return [
    ...(added.length > 0 ? [`${plural(added.length, 'new report')}${adding}`] : []),
    ...(changed.length > 0 ? [`${plural(changed.length, 'report')} changed`] : []),
  ].join('; ');
}

/** The outlet of a report, else its title, else its id. */
export function nameOfReport({ sources }: StoryNews, report: string): string {
  const source = sources.find(one => one.report === report);
  return source?.outlet ?? source?.title ?? report;
}

function itemsOf(kind: NewsKind, news: StoryNews): NewsItem[] {
  const lines = news.lines.filter(line => line.kind === kind);
  if (kind === 'statement') return saidBy(lines);
  if (kind === 'event') return bySentence(lines.map(itemOf));
  return lines.map(line => (kind === 'correction' ? correctionItem(line, news) : itemOf(line)));
}

/** Statements under their speakers, in the order of the first of each. */
function saidBy(lines: readonly NewsLine[]): NewsItem[] {
  const speakers = new Map<string, NewsPin[]>();
  for (const { subject, evidence } of lines) {
    const pins = speakers.get(subject) ?? [];
    if (evidence[0]) pins.push({ evidence: evidence[0], isGone: false });
    speakers.set(subject, pins);
  }
  return [...speakers].map(([head, pins]) => shortened({ head, pins }));
}

/** Events told by one sentence stand above it together: the sentence is read once. */
function bySentence(items: readonly NewsItem[]): NewsItem[] {
  const told: NewsItem[] = [];
  const first = new Map<string, NewsItem>();
  for (const item of items) {
    const place = JSON.stringify(item.pins.map(({ evidence: { report, span } }) => [report, span]));
    const known = item.pins.length > 0 ? first.get(place) : undefined;
    if (known) known.head += `; ${item.head}`;
    else {
      const own = { ...item };
      told.push(own);
      first.set(place, own);
    }
  }
  return told;
}

function correctionItem(line: NewsLine, news: StoryNews): NewsItem {
  const version = news.versions.find(({ report }) => report === line.id);
  const pins = (version?.changes ?? []).flatMap(({ before, after }): NewsPin[] => [
    ...(before ? [{ evidence: before, isGone: true }] : []),
    ...(after ? [{ evidence: after, isGone: false }] : []),
  ]);
  const lost = line.lost ?? [];
  return shortened({
    head: `${line.subject}, ${line.stateBefore}, now ${line.state}`,
    pins,
    ...(lost.length > 0 ? { note: `source changed: ${lost.join(' ')}` } : {}),
  });
}

function itemOf({ kind, subject, state, stateBefore, evidence, was }: NewsLine): NewsItem {
  const turn = stateBefore === undefined ? state : `${stateBefore}, now ${state}`;
  const what = kind === 'event' ? subject.toLowerCase() : subject;
  const head = kind === 'disagreement' || kind === 'wording' ? [state, what] : [what, turn];
  return shortened({
    head: head.filter(Boolean).join(': '),
    pins: [
      ...was.slice(0, 1).map(one => ({ evidence: one, isGone: true })),
      ...(kind === 'event' ? evidence.slice(0, 1) : evidence).map(one => ({ evidence: one, isGone: false })),
    ],
  });
}

function shortened(item: NewsItem): NewsItem {
  if (item.pins.length <= MOST_PINS) return item;
  const left = `and ${item.pins.length - MOST_PINS} more`;
  return { ...item, pins: item.pins.slice(0, MOST_PINS), note: item.note ? `${left}; ${item.note}` : left };
}

/** Words of a report on one line, without signs that command a terminal. */
export const oneLine = (words: string): string =>
  words
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
