// `onrecord search`: the lines and texts of a store in which some words stand, each with its sentence.
// Looks for nothing itself; store/ does.
import { type Command, InvalidArgumentError } from 'commander';
import { type Hit, LINE_KINDS, type LineKind, openPresentStore, type Query } from '../../store/index.js';
import pc from './colors.js';
import { DEFAULT_STORE, STORE } from './load.js';
import { writeOut } from './pile.js';

interface SearchOptions extends Omit<Query, 'words' | 'kinds'> {
  store: string;
  kind?: LineKind[];
  json?: boolean;
}

export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .argument(
      '[words]',
      'words that all occur, "a phrase", begin*, -without; fields among them: speaker: outlet: type: kind: from: to: story:',
      '',
    )
    .description('find quotations, events, figures, stances and texts in a store, each pinned to its sentence')
    .option('--store <address>', STORE, DEFAULT_STORE)
    .option('--kind <kinds...>', `of ${LINE_KINDS.join(', ')}`, kindOf)
    .option('--who <name>', 'who said, held or did it, under any spelling')
    .option('--outlet <name>', 'whose report it is')
    .option('--from <day>', 'published on or after this day, YYYY-MM-DD', dayOf)
    .option('--to <day>', 'published on or before this day', dayOf)
    .option('--type <type>', 'direct, indirect, mixed; ASSAULT, AGREE …; oppose, support …')
    .option('--story <id>', 'only in the reports of this story (see onrecord stories --store)')
    .option('--limit <n>', 'hits on a page, 20 where nobody says', Number)
    .option('--after <place>', 'go on behind the last page')
    .option('--json', 'one hit as JSON a line, all pages')
    .addHelpText(
      'after',
      `
Examples:
  onrecord search "waited long enough" --kind quotation
  onrecord search --who Kovac --kind quotation stance --from 2031-05-01
  onrecord search 'bridge speaker:"Ana Kovač" kind:quotation from:2031-05'
  onrecord search 'toll -ferry' --json`,
    )
    .action(runSearch);
}

function kindOf(word: string, before: LineKind[] = []): LineKind[] {
  const kind = LINE_KINDS.find(one => one === word);
  if (!kind) throw new InvalidArgumentError(`Give one of ${LINE_KINDS.join(', ')}.`);
  return [...before, kind];
}

/** A day as a person gives it. */
export function dayOf(word: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(word)) throw new InvalidArgumentError('Give a day as YYYY-MM-DD.');
  return word;
}

async function runSearch(words: string, options: SearchOptions): Promise<void> {
  const { store: address, kind, json, ...rest } = options;
  const query: Query = { words, ...rest, ...(kind ? { kinds: kind } : {}) };
  const store = await openPresentStore(address);
  try {
    for (let after = options.after; ; ) {
      const { hits, next } = await store.find({ ...query, ...(after === undefined ? {} : { after }) });
      for (const hit of hits) await writeOut(json ? `${JSON.stringify(hit)}\n` : renderHit(hit));
      if (json && next !== undefined) {
        after = next;
        continue;
      }
      if (!json && hits.length === 0) process.stderr.write('nothing found\n');
      if (next !== undefined) process.stderr.write(pc.dim(`more: --after ${next}\n`));
      return;
    }
  } finally {
    await store.close();
  }
}

/** `quotation direct  Ana Kovač` over its sentence, the words found in colour. */
function renderHit({
  kind,
  type,
  who,
  report,
  version,
  id,
  outlet,
  published,
  span,
  sentence,
  sentenceText,
}: Hit): string {
  const head = [pc.bold([kind, type].filter(Boolean).join(' ')), who && pc.magenta(who)].filter(Boolean).join('  ');
  const from = Math.max(0, span[0] - sentence[0]);
  const to = Math.max(from, Math.min(sentenceText.length, span[1] - sentence[0]));
  const words = `${sentenceText.slice(0, from)}${pc.green(sentenceText.slice(from, to))}${sentenceText.slice(to)}`;
  const place = [outlet, published, version > 1 ? `version ${version}` : '', `${report}${id ? `#${id}` : ''}`];
  return `${head}\n  ${words.replace(/\s+/g, ' ')}\n  ${pc.dim(place.filter(Boolean).join(' · '))}\n\n`;
}
