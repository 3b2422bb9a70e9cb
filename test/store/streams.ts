// Streams of invented reports for tests of grouping: a few stories told over weeks, some reports without a date, some changed later.
// Reads none of them; their readings are empty.
import { reportFromText } from '../../src/index.js';
import type { ReadReport, Report } from '../../src/model/index.js';

/** Numbers between 0 and 1, the same ones in every run. */
export function chancesOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'ke', 'lo', 'mi', 'nur', 'sta', 'tren', 'vo', 'gal', 'dis', 'por', 'hem'];
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.UTC(2031, 3, 1);

export interface StreamOptions {
  reports: number;
  stories: number;
  days: number;
}

/** Reports in the order in which they come in: by day, but for some that come late. */
export function streamOf(seed: number, { reports, stories, days }: StreamOptions): Report[] {
  const chance = chancesOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const word = () => pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
  const common = Array.from({ length: 120 }, word);
  const told = Array.from({ length: stories }, () => ({
    words: Array.from({ length: 25 }, word),
    day: Math.floor(chance() * days),
    length: 1 + Math.floor(chance() * 20),
  }));
  const made = Array.from({ length: reports }, (_, number) => {
    const story = pick(told);
    const day = story.day + Math.floor(chance() * story.length);
    const title = [pick(story.words), pick(story.words), pick(story.words), pick(common)].join(' ');
    const text = Array.from({ length: 60 }, () => (chance() < 0.35 ? pick(story.words) : pick(common))).join(' ');
    const published =
      chance() < 0.12 ? {} : { published: new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10) };
    const report = reportFromText(`r${String(number).padStart(3, '0')}`, `${title}\n\n${text}.\n`, {
      title,
      outlet: pick(['Lessa Post', 'Harbour Journal', 'Arven Daily']),
      ...published,
    });
    return { report, at: day + (chance() < 0.1 ? chance() * days : chance()) };
  });
  const stream = made.sort((a, b) => a.at - b.at).map(({ report }) => report);
  // Some are changed later: the same report with another text.
  return stream.flatMap(report =>
    chance() < 0.05
      ? [report, { ...report, text: `${report.text}More.\n`, sha256: `${report.sha256.slice(1)}0` }]
      : [report],
  );
}

/** What a store keeps of a report that says nothing. */
export const emptyReading = (report: Report): ReadReport => ({
  id: report.id,
  sha256: report.sha256,
  language: report.language,
  published: report.published,
  lines: report.lines,
  parts: report.parts,
  sentences: [],
  mentions: [],
  entities: [],
  quotations: [],
  stances: [],
  timexes: [],
  events: [],
  figures: [],
  credits: [],
  warnings: [],
});
