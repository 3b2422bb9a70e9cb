// `onrecord news`: what is new in the records of a store's stories since a time; reports that add nothing are only counted.
// Finds nothing itself; store/story-news.ts does.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { followedReports } from '../../follow/index.js';
import { openPresentStore } from '../../store/index.js';
import { newsOfStories, type StoriesNews } from '../../store/story-news.js';
import { plural } from '../html/context.js';
import { renderNewsAtom } from '../news/atom.js';
import { renderNewsMarkdown } from '../news/markdown.js';
import { renderNewsText } from '../news/text.js';
import { DEFAULT_STORE, STORE } from './load.js';
import { writeOut } from './pile.js';

const FORMATS = ['text', 'markdown', 'atom', 'json'] as const;

interface NewsOptions {
  store: string;
  since: string;
  story?: string;
  format: (typeof FORMATS)[number];
  limit: number;
  leastReports: number;
  all?: boolean;
}

/** Items of a section that are shown unless all are asked for. */
const SHOWN = 6;

export function addNewsCommand(program: Command): void {
  program
    .command('news')
    .argument('[name]', 'only stories that hold reports followed under this name')
    .description(
      'what is new in the record since a time: corrections, positions, conflicts, figures, statements, events',
    )
    .requiredOption(
      '--since <date>',
      'loaded since this day (UTC) or time: YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SSZ',
      sinceOf,
    )
    .option('--store <address>', STORE, DEFAULT_STORE)
    .option('--story <id>', 'only this story')
    .addOption(new Option('--format <format>', 'how it is written').choices(FORMATS).default('text'))
    .option('--least-reports <n>', 'only stories of so many reports; the others are counted', countOf, 2)
    .option('--limit <n>', 'stories shown', countOf, 20)
    .option('--all', 'all lines of each story')
    .addHelpText(
      'after',
      `
Examples:
  onrecord news strait --since 2031-05-14
  onrecord news --since 2031-05-14 --store archive.db --format markdown > monday.md
  onrecord news strait --since 2031-05-14 --format atom > strait.atom`,
    )
    .action(runNews);
}

/** A day, or a time with its zone, as ISO 8601 in UTC. */
function sinceOf(words: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(words);
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(words);
  const ms = isDay || isTime ? Date.parse(words) : Number.NaN;
  if (Number.isNaN(ms)) throw new InvalidArgumentError('Give YYYY-MM-DD, or a time with its zone.');
  return new Date(ms).toISOString();
}

function countOf(words: string): number {
  const count = Number(words);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}

async function runNews(name: string | undefined, options: NewsOptions): Promise<void> {
  const { since, story, format, limit, leastReports } = options;
  const store = await openPresentStore(options.store);
  try {
    const reports = name === undefined ? undefined : await followedReports(store, name);
    const found = await newsOfStories(store, {
      since,
      limit,
      leastReports: story === undefined ? leastReports : 1,
      ...(story === undefined ? {} : { story }),
      ...(reports ? { reports } : {}),
    });
    await writeNews(found, name ?? 'all stories', format, since, options.all ? Number.POSITIVE_INFINITY : SHOWN);
  } finally {
    await store.close();
  }
}

async function writeNews(
  { stories, smaller, more }: StoriesNews,
  name: string,
  format: NewsOptions['format'],
  since: string,
  most: number,
): Promise<void> {
  if (format === 'atom') {
    await writeOut(renderNewsAtom(stories, { name, most, since }));
    return;
  }
  if (format === 'markdown') await writeOut(`# Changes of the record since ${since}\n\n`);
  for (const news of stories)
    await writeOut(
      format === 'json'
        ? `${JSON.stringify(news)}\n`
        : `${format === 'markdown' ? renderNewsMarkdown(news, most) : renderNewsText(news, most)}\n`,
    );
  if (stories.length === 0) process.stderr.write(`nothing new since ${since}\n`);
  if (smaller > 0)
    process.stderr.write(`${plural(smaller, 'story', 'stories')} of fewer reports changed (--least-reports)\n`);
  if (more > 0) process.stderr.write(`${plural(more, 'more story', 'more stories')} changed (--limit)\n`);
}
