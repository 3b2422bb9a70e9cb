// `onrecord stories`: which reports tell one story, and which one event of it.
// Groups nothing itself; compare/stories does.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { z } from 'zod';
import { groupStories } from '../../compare/stories/index.js';
import { OnrecordError } from '../../errors.js';
import { writeOut } from './pile.js';

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
    .argument('[file]', 'a .jsonl file, or - for standard input', '-')
    .description(
      'group reports by story and by event: {id, date?, outlet?, title?, text} a line in, {id, story, event} a line out',
    )
    .option('--jsonl', 'JSON lines (the only form)')
    .option('--because', 'add the words on which a report was grouped')
    .action(runStories);
}

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
