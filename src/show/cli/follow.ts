// `onrecord follow`: asks the feeds followed under a name, takes in what is new or changed, reads it, and shows what changed.
// Fetches nothing itself; follow/ does.
import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { OnrecordError } from '../../errors.js';
import {
  changeSettings,
  followOnce,
  openState,
  openVisitor,
  type Pass,
  SYSTEM_CLOCK,
  settingsOf,
  webAddress,
} from '../../follow/index.js';
import { feedsOfOpml } from '../../intake/feeds/index.js';
import { diffVersions } from '../../record/versions.js';
import { openStore, type Store } from '../../store/index.js';
import { dayText, plural } from '../html/context.js';
import { oneLine } from '../news/sections.js';
import pc from './colors.js';
import { DEFAULT_STORE, readAll, STORE } from './load.js';
import { jobsOf } from './pile.js';
import { progressOf } from './progress.js';
import { VERSION } from './version.js';

interface FollowOptions {
  store: string;
  opml?: string;
  feed?: string[];
  match?: string[];
  drop?: string[];
  every?: number;
  allowPrivate?: boolean;
  contact?: string;
  jobs?: number;
  later?: boolean;
}

export function addFollowCommand(program: Command): void {
  program
    .command('follow')
    .argument('[name]', 'under which its feeds are kept; without one, what is followed is listed')
    .description('ask feeds once, take in new and changed articles and read them; feeds named once are kept')
    .option('--opml <file>', 'follow the feeds of this list, as feed readers export it')
    .option('--feed <url...>', 'follow these feeds')
    .option('--drop <url...>', 'follow these feeds no more')
    .option('--match <words...>', 'only entries whose headline or summary holds all words of one of these searches')
    .option('--store <address>', STORE, DEFAULT_STORE)
    .option('--every <minutes>', 'go on, with a pass every so many minutes; else one pass, for cron', minutesOf)
    .option('--allow-private', 'also ask hosts of this machine and of private networks')
    .option('--contact <address>', 'a page or mail address, told to hosts beside the name Onrecord')
    .option('--jobs <n>', 'threads that read; else as many as there are cores', jobsOf)
    .option('--later', 'only take articles in; onrecord work reads them')
    .addHelpText(
      'after',
      `
One pass asks each feed that is due (every five minutes at most; later where it fails), then new articles, those that a feed says
changed, and known ones 1 hour, 6 hours, 1, 3 and 7 days after they were first read. Hosts are asked one request a second, or as
slowly as their robots.txt wants, and not at all where it forbids. A pass that is stopped goes on with the next.

Examples:
  onrecord follow strait --opml desks.opml --match strait "mine sweepers"
  onrecord follow strait                       once more, from cron
  onrecord follow strait --every 15            until it is stopped
  onrecord news strait --since 2031-05-14`,
    )
    .action(runFollow);
}

function minutesOf(words: string): number {
  const minutes = Number(words);
  if (!Number.isFinite(minutes) || minutes < 1 || minutes > 10_080)
    throw new InvalidArgumentError('Give minutes from 1 to 10080.');
  return minutes;
}

async function runFollow(name: string | undefined, options: FollowOptions): Promise<void> {
  const store = await openStore(options.store);
  try {
    if (name === undefined) await listFollowed(store);
    else await followUnder(store, name, options);
  } finally {
    await store.close();
  }
}

async function followUnder(store: Store, name: string, options: FollowOptions): Promise<void> {
  const feeds = [...(options.opml === undefined ? [] : readOpml(options.opml)), ...(options.feed ?? [])];
  const { drop, match } = options;
  if (feeds.length > 0 || drop || match)
    await changeSettings(store, name, {
      add: feeds.map(feed => webAddress(feed).href),
      ...(drop ? { drop: drop.map(feed => webAddress(feed).href) } : {}),
      ...(match ? { searches: match } : {}),
    });
  const stop = new AbortController();
  const onInterrupt = () => {
    process.stderr.write('\nstopping after the requests under way; Ctrl-C once more stops at once\n');
    stop.abort();
  };
  process.once('SIGINT', onInterrupt);
  try {
    for (;;) {
      try {
        await runPass(store, name, options, stop.signal);
      } catch (error) {
        // Another process is at it just now, once: this one's time comes again.
        if (options.every === undefined || !(error instanceof OnrecordError && error.code === 'E513')) throw error;
        process.stderr.write(`${error.message}\n`);
      }
      if (options.every === undefined || stop.signal.aborted) return;
      await SYSTEM_CLOCK.wait(options.every * 60_000, stop.signal);
      if (stop.signal.aborted) return;
    }
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}

function readOpml(path: string): string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new OnrecordError('E103', path, { cause });
  }
  return feedsOfOpml(text, path);
}

async function runPass(store: Store, name: string, options: FollowOptions, signal: AbortSignal): Promise<void> {
  const { allowPrivate, contact } = options;
  const opened = openVisitor(SYSTEM_CLOCK, {
    userAgent: `Onrecord/${VERSION} (feed reader${contact === undefined ? '' : `; +${oneLine(contact)}`})`,
    ...(allowPrivate === undefined ? {} : { allowPrivate }),
  });
  const progress = progressOf('asking hosts');
  let pass: Pass;
  try {
    pass = await followOnce(store, name, {
      clock: SYSTEM_CLOCK,
      visitor: opened.visitor,
      onProgress: () => progress.tick(),
      signal,
    });
  } finally {
    progress.stop();
    await opened.close();
  }
  process.stdout.write(`${renderPass(pass)}${renderNext(pass)}\n`);
  for (const trouble of pass.troubles) process.stderr.write(`${oneLine(trouble)}\n`);
  if (!options.later) await readAll(store, options.jobs);
  for (const report of pass.changed) process.stdout.write(await renderChange(store, report));
  if (pass.troubles.length > 0) process.exitCode = 2;
}

/** Where nothing was due, when something is: whoever calls again sooner would wonder. */
const renderNext = ({ feeds, articles, nextMs }: Pass): string =>
  feeds.asked + articles.asked > 0 || nextMs === undefined
    ? ''
    : `; nothing is due before ${dayText(new Date(nextMs).toISOString().slice(0, 16))} UTC`;

const renderPass = ({ feeds, articles }: Pass): string =>
  `${plural(feeds.asked, 'feed')} asked, ${feeds.unchanged} unchanged; ${plural(articles.asked, 'article')} asked: ${articles.added} new, ${articles.versions} changed`;

/** What changed in an article, sentence by sentence; nothing where it is not read yet. */
async function renderChange(store: Store, report: string): Promise<string> {
  const versions = await store.versions(report);
  const now = versions.at(-1);
  const [before] = versions.slice(-2);
  const story = await store.storyOf(report);
  if (!now || !before || story === undefined) return '';
  const of = async (loadedBy: string) =>
    (await store.storyReports(story, loadedBy)).find(one => one.report.id === report);
  const [old, fresh] = [await of(before.loaded), await of(now.loaded)];
  if (!old || !fresh || old.version === fresh.version) return '';
  const { from, to, changes } = diffVersions(old, fresh);
  const lines = changes.flatMap(change => [
    ...(change.before ? [pc.red(`  - ${oneLine(change.before.text)}`)] : []),
    ...(change.after ? [pc.green(`  + ${oneLine(change.after.text)}`)] : []),
  ]);
  return `${pc.bold(oneLine(fresh.report.title ?? report))}  ${pc.dim(`${report} version ${from}, now ${to}`)}\n${lines.join('\n')}\n`;
}

async function listFollowed(store: Store): Promise<void> {
  const names = await store.followedNames();
  if (names.length === 0) process.stderr.write('nothing is followed; name feeds with --opml or --feed\n');
  for (const name of names) {
    const state = openState(store, name);
    const [settings, feeds, articles] = [await settingsOf(store, name), await state.feeds(), await state.articles()];
    const reports = new Set(articles.flatMap(({ value }) => value.report ?? []));
    const words = settings!.searches.length > 0 ? `  ${pc.dim(`match ${settings!.searches.join(' | ')}`)}` : '';
    process.stdout.write(
      `${pc.bold(name)}  ${plural(settings!.feeds.length, 'feed')}, ${plural(reports.size, 'report')}${words}\n`,
    );
    const troubles = new Map(feeds.map(({ key, value }) => [key, value.trouble]));
    for (const feed of settings!.feeds) {
      const trouble = troubles.get(feed);
      process.stdout.write(`  ${feed}${trouble === undefined ? '' : `  ${pc.red(oneLine(trouble))}`}\n`);
    }
  }
}
