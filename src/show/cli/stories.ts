// `onrecord stories`: which reports tell one story, and which one event of it; of lines on standard input, or of a store.
// Groups nothing itself; compare/stories and store/ do.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { z } from 'zod';
import { groupStories } from '../../compare/stories/index.js';
import { OnrecordError } from '../../errors.js';
import { STORE } from './load.js';
import { writeOut } from './pile.js';
import { dayOf } from './search.js';
import { runStored, type StoredOptions } from './stored-stories.js';

const ROW = z.object({
  id: z.string(),
  date: z.string().nullish(),
  published: z.string().nullish(),
  outlet: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
});

export function addStoriesCommand(program: Command): void {
  program
    .command('stories')
    .argument('[file]', 'a .jsonl file, or - for standard input; with --store the id of a story or of a report', '-')
    .description(
      'group reports by story and by event: {id, date?, outlet?, title?, text} a line in, {id, story, event} a line out; or show, join and part the stories of a store',
    )
    .option('--jsonl', 'JSON lines (the only form without --store)')
    .option('--because', 'add the words on which a report was grouped')
    .option('--store <address>', `the stories of a store, the latest change first: ${STORE}`)
    .option('--words <words>', 'stories with a report in which these words stand')
    .option('--outlet <name>', 'stories with a report of this outlet')
    .option('--from <day>', 'told on or after this day, YYYY-MM-DD', dayOf)
    .option('--to <day>', 'told on or before this day', dayOf)
    .option('--since <time>', 'changed after this time, ISO 8601')
    .option('--limit <n>', 'stories on a page, 20 where nobody says', Number)
    .option('--after <place>', 'go on behind the last page')
    .option('--same <ids...>', 'two stories (or reports of them) are one')
    .option('--different <ids...>', 'the second report is not of the story of the first')
    .option('--undo <decision>', 'take back a decision about stories')
    .option('--by <name>', 'who decides; else the name of the user')
    .option('--note <words>', 'why')
    .addHelpText(
      'after',
      `
Examples:
  onrecord stories reports.jsonl --jsonl
  onrecord stories --store archive.db --words strike
  onrecord stories --store archive.db S1a2b3c4d5e
  onrecord stories --store archive.db --same S1a2b3c4d5e S5e4d3c2b1a`,
    )
    .action((given: string, options: StoriesOptions) =>
      options.store === undefined ? runStories(given, options) : runStored(given, { ...options, store: options.store }),
    );
}

type StoriesOptions = Omit<StoredOptions, 'store'> & { store?: string; because?: boolean };

async function runStories(file: string, options: { because?: boolean }): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  input.on('error', () => input.destroy());
  const rows = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== '') rows.push(parseRow(line, `${file}:${number}`));
    }
  } catch (cause) {
    if (cause instanceof OnrecordError) throw cause;
    throw new OnrecordError('E103', file, { cause });
  }
  for (const { id, story, event, because } of groupStories(rows)) {
    await writeOut(`${JSON.stringify(options.because ? { id, story, event, because } : { id, story, event })}\n`);
  }
}

function parseRow(line: string, where: string) {
  try {
    const { id, date, published, outlet, title, text } = ROW.parse(JSON.parse(line));
    const day = date ?? published;
    return {
      id,
      text,
      ...(day ? { date: day } : {}),
      ...(outlet ? { outlet } : {}),
      ...(title ? { title } : {}),
    };
  } catch (cause) {
    throw new OnrecordError('E105', where, { cause });
  }
}
