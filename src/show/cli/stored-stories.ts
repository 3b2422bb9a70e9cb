// `onrecord stories --store`: the stories of a store listed, one shown by its events, two joined or parted.
// The stories are the store's; this prints.
import { OnrecordError } from '../../errors.js';
import {
  openPresentStore,
  type Store,
  type StoredDecision,
  type StoredStory,
  storyDecision,
} from '../../store/index.js';
import { dayText, plural } from '../html/context.js';
import pc from './colors.js';
import { signed } from './decide.js';
import { writeOut } from './pile.js';

export interface StoredOptions {
  store: string;
  jsonl?: boolean;
  words?: string;
  outlet?: string;
  from?: string;
  to?: string;
  since?: string;
  limit?: number;
  after?: string;
  same?: string[];
  different?: string[];
  undo?: string;
  by?: string;
  note?: string;
}

/** `given` is the id of a story or a report; `-` where none was named. */
export async function runStored(given: string, options: StoredOptions): Promise<void> {
  const store = await openPresentStore(options.store);
  try {
    const isDecided = options.same ?? options.different ?? options.undo;
    if (isDecided !== undefined) await decide(store, options);
    else if (given === '-') await list(store, options);
    else await show(store, given, options);
  } finally {
    await store.close();
  }
}

async function list(store: Store, options: StoredOptions): Promise<void> {
  const { jsonl, words, outlet, from, to, since, limit } = options;
  const query = {
    ...(words === undefined ? {} : { words }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(since === undefined ? {} : { changedSince: since }),
    ...(limit === undefined ? {} : { limit }),
  };
  for (let after = options.after; ; ) {
    const { stories, next } = await store.findStories({ ...query, ...(after === undefined ? {} : { after }) });
    for (const story of stories) await writeOut(jsonl ? `${JSON.stringify(story)}\n` : renderStory(story));
    if (jsonl && next !== undefined) {
      after = next;
      continue;
    }
    if (!jsonl && stories.length === 0) process.stderr.write('no story found\n');
    if (next !== undefined) process.stderr.write(pc.dim(`more: --after ${next}\n`));
    return;
  }
}

/** `S1a2b3c4d5e  Bridge to open in May` over how many told it when. */
function renderStory({ id, title, reports, outlets, from, to, changed }: StoredStory): string {
  const days = [...new Set([from, to])].filter(Boolean).join(' to ');
  const told = [
    plural(reports, 'report'),
    plural(outlets, 'outlet'),
    days || 'no day given',
    `changed ${dayText(changed.slice(0, 16))}`,
  ];
  return `${pc.cyan(id)}  ${pc.bold(title || 'no title')}\n  ${pc.dim(told.join(' · '))}\n`;
}

async function show(store: Store, id: string, { jsonl }: StoredOptions): Promise<void> {
  const story = await store.story((await store.storyOf(id)) ?? id);
  if (!story) throw new OnrecordError('E212', `"${id}"`);
  const events = await store.storyEvents(story.id);
  if (jsonl) {
    await writeOut(`${JSON.stringify({ ...story, events })}\n`);
    return;
  }
  await writeOut(renderStory(story));
  const reports = new Map((await store.storyReports(story.id)).map(({ report }) => [report.id, report]));
  for (const event of events) {
    await writeOut(`\n${pc.dim([event.id, ...event.because].join(' · '))}\n`);
    for (const one of event.reports) {
      const report = reports.get(one);
      const details = [report?.published?.lo.slice(0, 10), report?.outlet, report?.title ?? report?.id ?? one];
      await writeOut(`  ${details.filter(Boolean).join(' · ')}  ${pc.dim(one)}\n`);
    }
  }
  for (const { decision } of await aboutStories(store, story.id))
    await writeOut(
      `\n${pc.bold(decision.action)}  ${[decision.a, decision.b].map(place => place?.report).join(' / ')}  ${pc.dim([decision.state, decision.because, decision.by, decision.id].filter(Boolean).join(' · '))}\n`,
    );
}

const aboutStories = async (store: Store, story: string): Promise<StoredDecision[]> =>
  (await store.decisions(story)).filter(({ decision }) => decision.about === 'story');

async function decide(store: Store, { same, different, undo, ...signs }: StoredOptions): Promise<void> {
  const signature = signed(signs);
  if (undo !== undefined) {
    const undone = await store.undoDecision(undo, signature);
    process.stdout.write(`undone ${undone.join(' ')}\n`);
    return;
  }
  const [action, [a, b, ...more]] = same ? (['same', same] as const) : (['different', different ?? []] as const);
  if (a === undefined || b === undefined || more.length > 0) throw new OnrecordError('E213', `--${action}`);
  const decision = await storyDecision(store, action, [a, b], signature);
  await store.addDecision(decision, signature.at);
  const kept = (await store.decisions()).find(one => one.decision.id === decision.id)!.decision;
  process.stdout.write(`${action}  ${a} / ${b}  ${[kept.state, kept.because].filter(Boolean).join(': ')}\n`);
  process.stdout.write(pc.dim(`onrecord stories --store … --undo ${decision.id} takes it back\n`));
}
