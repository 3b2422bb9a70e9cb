// A sample of a pile, and from it how many reports there are: some files of each sort, and the head of each large one.
// Does not read what stands behind the head; the estimate says how much was looked at.
import { endingOf } from './archives/entry.js';
import { listFiles, type SizedFile } from './folder.js';
import { openPile, type PileOptions } from './pile.js';
import type { Taken } from './taken.js';

export interface SampleOptions extends Pick<PileOptions, 'fields' | 'maxBytes'> {
  /** Reports looked at in all, about. */
  reports?: number;
}

export interface Sample {
  files: number;
  bytes: number;
  /** Reports of the whole pile, those that cannot be taken in among them. */
  estimated: number;
  /** Whether every file was gone through to its end: then `estimated` is the number itself. */
  isCounted: boolean;
  /** What was looked at. */
  taken: Taken[];
}

/** Files that hold one report each. */
const SINGLE = new Set('txt text md markdown html htm xhtml eml mht mhtml'.split(' '));
const DEFAULT_REPORTS = 400;
/** Files with many reports of which the head is looked at. */
const MOST_HOLDERS = 40;
/** Streams are read ahead by some hundred thousand bytes: a shorter head would seem to hold fewer reports than it does. */
const LEAST_HEAD_BYTES = 2_000_000;

/** Evenly spread over the list, so that no folder or period stands for all. */
const spread = <T>(items: readonly T[], count: number): T[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!);

/** The head of a file with many reports: what it holds, and how many reports the whole file would have at that rate. */
async function sampleHolder(
  file: SizedFile,
  count: number,
  options: SampleOptions,
): Promise<{ taken: Taken[]; estimated: number; isWhole: boolean }> {
  let bytes = 0;
  const onBytes = (more: number): void => {
    bytes += more;
  };
  const taken: Taken[] = [];
  for await (const one of openPile([file.path], { ...options, onBytes })) {
    taken.push(one);
    if (taken.length >= count && bytes >= LEAST_HEAD_BYTES && bytes < file.size)
      return { taken, estimated: Math.round((taken.length * file.size) / bytes), isWhole: false };
  }
  return { taken, estimated: taken.length, isWhole: true };
}

/** Looks at a part of a pile, spread over all of it. */
export async function samplePile(paths: readonly string[], options: SampleOptions = {}): Promise<Sample> {
  const singles: SizedFile[] = [];
  const holders: SizedFile[] = [];
  for await (const file of listFiles(paths)) (SINGLE.has(endingOf(file.id)) ? singles : holders).push(file);
  const wanted = options.reports ?? DEFAULT_REPORTS;
  const chosen = spread(singles, wanted);
  const heads = spread(holders, MOST_HOLDERS);
  const taken: Taken[] = [];
  for (const file of chosen) for await (const one of openPile([file.path], options)) taken.push(one);
  const bytesOf = (files: readonly SizedFile[]): number => files.reduce((sum, { size }) => sum + size, 0);
  let held = 0;
  let isCounted = heads.length === holders.length;
  for (const file of heads) {
    const head = await sampleHolder(file, Math.ceil(wanted / heads.length), options);
    taken.push(...head.taken);
    held += head.estimated;
    isCounted &&= head.isWhole;
  }
  // Files that were left out hold as much for their size as those looked at.
  const share = bytesOf(heads) > 0 ? bytesOf(holders) / bytesOf(heads) : 1;
  return {
    files: singles.length + holders.length,
    bytes: bytesOf(singles) + bytesOf(holders),
    estimated: singles.length + Math.round(held * share),
    isCounted,
    taken,
  };
}
