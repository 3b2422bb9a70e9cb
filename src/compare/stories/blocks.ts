// Stories of a stream that never ends: one block of days after another, each grouped with what came before it standing.
// Holds nothing between blocks; whoever keeps the reports hands in those around a block and keeps what is found.

import { type EventGroups, findEvents, LIKENESS_FLOOR, likeEvents, STORY_DAYS, STORY_LIKENESS } from './groups.js';
import { findLikePairs, type LikePair, linkGroups } from './link.js';
import { type FoldedBag, gatherBags, WEIGHING, weigh } from './vectors.js';

/** Days of a block. Reports lie at most a few days from the others of their event, so a block and the next hold it whole. */
export const BLOCK_DAYS = 7;

/** Days before a block's first and behind its last that its grouping looks at: open stories, the next block, and what is rare then. */
export const BLOCK_REACH = {
  before: STORY_DAYS + WEIGHING.windowDays,
  behind: BLOCK_DAYS + WEIGHING.windowDays,
  /** Days that a story stays open to later blocks. */
  open: STORY_DAYS,
} as const;

export const blockOf = (day: number): number => Math.floor(day / BLOCK_DAYS);

/** Where a report stands: its event and story by the id of one of their reports, and the block in which that was found. */
export interface Placed {
  event: string;
  story: string;
  block: number;
}

export interface BlockInput {
  block: number;
  /** Reports of the days of `BLOCK_REACH` around the block, each with a day. */
  bags: readonly FoldedBag[];
  /** Place of a report among all, in the order in which they came in. */
  orderOf: (id: string) => number;
  /** Where earlier blocks placed a report; undefined where none did. */
  placed: (id: string) => Placed | undefined;
  /** Reports that must not be in one story. */
  apart: readonly (readonly [a: string, b: string])[];
}

/**
 * Places the events that begin in a block, those of its reports that no earlier block placed. The block behind it is looked at
 * too, so that an event that goes on there is placed whole. A story is open to events while its reports are at most
 * `STORY_DAYS` old; two stories once found apart stay apart.
 */
export function groupBlock({ block, bags: given, orderOf, placed, apart }: BlockInput): Map<string, Placed> {
  const bags = gatherBags(given);
  const idOf = (i: number): string => bags.rows[i]!.id;
  const isFree = (i: number): boolean => placed(idOf(i)) === undefined;
  const first = block * BLOCK_DAYS;
  const within = (from: number, to: number) => (i: number) => bags.days[i]! >= from && bags.days[i]! < to;
  const all = bags.rows.map((_, i) => i);
  const pool = all.filter(within(first, first + 2 * BLOCK_DAYS)).filter(isFree);
  if (!pool.some(i => blockOf(bags.days[i]!) === block)) return new Map();
  const open = all.filter(within(first - STORY_DAYS, first + 2 * BLOCK_DAYS)).filter(i => !isFree(i));
  const seen = [...open, ...pool].sort((a, b) => a - b);
  const at = new Map(seen.map((i, k) => [i, k]));
  const vectors = weigh(bags, 'days', i => at.has(i));
  const pairs = findLikePairs(
    {
      terms: seen.map(i => bags.terms[i]!),
      vectors: seen.map(i => vectors[i]!),
      days: Float64Array.from(seen, i => bags.days[i]!),
    },
    bags.words.length,
    { days: STORY_DAYS, floor: LIKENESS_FLOOR.days },
  );
  const days = Float64Array.from(seen, i => bags.days[i]!);
  const idAt = (k: number): string => idOf(seen[k]!);
  const isPooled = Uint8Array.from(seen, i => (isFree(i) && bags.days[i]! >= first ? 1 : 0));
  const places = new Map(seen.map((_, k) => [idAt(k), k]));
  const parted = apart.flatMap(([a, b]): [number, number][] => {
    const [x, y] = [places.get(a), places.get(b)];
    return x === undefined || y === undefined ? [] : [[x, y]];
  });
  const events = findEvents(
    days,
    pairs.filter(([a, b]) => isPooled[a] && isPooled[b]),
    { marks: new Int32Array(seen.length), pairs: parted },
  ).filter(([k]) => isPooled[k!]);
  return placeEvents({ block, events, pairs, days, idAt, orderOf, placed, apart, isOpen: k => !isPooled[k] });
}

interface Found extends Pick<BlockInput, 'block' | 'orderOf' | 'placed' | 'apart'> {
  events: EventGroups;
  pairs: readonly LikePair[];
  days: Float64Array;
  idAt: (k: number) => string;
  isOpen: (k: number) => boolean;
}

/** The stories of events: open ones that they go on with, or new ones named after the first of their reports to come in. */
function placeEvents({ block, events, pairs, days, idAt, orderOf, placed, apart, isOpen }: Found): Map<string, Placed> {
  const openStories = new Map<string, number[]>();
  for (let k = 0; k < days.length; k++) {
    if (!isOpen(k)) continue;
    const { story } = placed(idAt(k))!;
    const members = openStories.get(story);
    if (members) members.push(k);
    else openStories.set(story, [k]);
  }
  const groups = [...openStories.values(), ...events];
  const named = [...openStories.keys()];
  const groupOf = new Map(groups.flatMap((members, g) => members.map((k): [string, number] => [idAt(k), g])));
  const groupOfStory = new Map(named.map((story, g) => [story, g]));
  const marks = Int32Array.from(groups, (_, g) => (g < named.length ? 1 : 0));
  // A report that must stay out of a story may have to stay out for the sake of one that is not of these days.
  const groupAt = (id: string): number | undefined => {
    const story = placed(id)?.story;
    return groupOf.get(id) ?? (story === undefined ? undefined : groupOfStory.get(story));
  };
  const kept = apart.flatMap(([a, b]): [number, number][] => {
    const [x, y] = [groupAt(a), groupAt(b)];
    return x === undefined || y === undefined || x === y ? [] : [[x, y]];
  });
  const first = (members: readonly number[]): string =>
    members.map(idAt).reduce((x, y) => (orderOf(y) < orderOf(x) ? y : x));
  const found = new Map<string, Placed>();
  const begins = (members: readonly number[]): boolean => members.some(k => blockOf(days[k]!) === block);
  for (const story of linkGroups(groups.length, likeEvents(groups, pairs, days.length), STORY_LIKENESS.days, {
    marks,
    pairs: kept,
  })) {
    const ours = story.filter(g => g >= named.length && begins(groups[g]!));
    if (ours.length === 0) continue;
    const opened = story.find(g => g < named.length);
    const name = opened === undefined ? first(ours.flatMap(g => groups[g]!)) : named[opened]!;
    for (const g of ours) {
      const event = first(groups[g]!);
      for (const k of groups[g]!) found.set(idAt(k), { event, story: name, block });
    }
  }
  return found;
}
