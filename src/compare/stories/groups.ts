// Like pairs to events, and events to likely stories: what counts as near in days and as alike, at both levels.
// Weighs no words; vectors.ts does.
import { type Apart, type LikePair, linkGroups } from './link.js';

/** Days that reports of one event may lie apart. */
const EVENT_DAYS = 3;
/** Mean likeness at which reports tell of one event; 0.14 to 0.18 is flat on three development sets. */
const EVENT_LIKENESS = 0.16;
/** Likeness that each day between two reports takes away: other days tell other events of a story. Gains 0.5 to 1 BCubed. */
const LOST_A_DAY = 0.1;
/** Days that two events of one story may lie apart in a stream, which has to close its stories. */
export const STORY_DAYS = 10;
/**
 * In a pile that somebody laid together a later chapter still belongs: a release, a verdict, the findings of an inquiry. Pairs
 * more than `STORY_DAYS` and at most `days` apart count there with `share` of their likeness, so that only reports which name
 * the same rare things come together. Of 42 invented stories 3 fall apart instead of 9, and none comes into another; 0.4 loses
 * one of them, 0.65 and more begins to join strangers.
 */
export const LATE = { days: 45, share: 0.5 } as const;
/** Days after which not even the same rare names make a report a chapter of the story. */
export const NAMED_DAYS = 120;
/**
 * Mean likeness of the reports of two events at which both belong to one story, and the likeness below which two reports
 * count as not alike at all (it keeps the graph sparse). By bands likeness runs lower, and a pile somebody laid together
 * may be joined sooner than a stream: on 99 invented reports of 21 stories one falls out of its story and none into another's.
 */
export const STORY_LIKENESS = { days: 0.12, bands: 0.08 } as const;
export const LIKENESS_FLOOR = { days: 0.05, bands: 0.02 } as const;

/** Events as lists of reports. */
export type EventGroups = number[][];

/** Reports of neighbouring days that are alike on average. */
export function findEvents(days: Float64Array, pairs: readonly LikePair[], apart?: Apart): EventGroups {
  const near: LikePair[] = [];
  for (const [a, b, likeness] of pairs) {
    const daysApart = days[b]! - days[a]!;
    if (Number.isNaN(daysApart)) near.push([a, b, likeness]);
    else if (daysApart <= EVENT_DAYS) near.push([a, b, likeness * (1 - LOST_A_DAY * daysApart)]);
  }
  return linkGroups(days.length, near, EVENT_LIKENESS, apart);
}

/** Mean likeness of the reports of two groups, an absent pair counting as 0. `reportCount` is that of all reports. */
export function likeEvents(groups: EventGroups, pairs: readonly LikePair[], reportCount: number): LikePair[] {
  const groupOf = new Int32Array(reportCount).fill(-1);
  groups.forEach((members, g) => {
    for (const i of members) groupOf[i] = g;
  });
  const sums = new Map<number, number>();
  for (const [a, b, likeness] of pairs) {
    if (groupOf[a]! < 0 || groupOf[b]! < 0) continue;
    const [x, y] = [Math.min(groupOf[a]!, groupOf[b]!), Math.max(groupOf[a]!, groupOf[b]!)];
    if (x !== y) sums.set(x * groups.length + y, (sums.get(x * groups.length + y) ?? 0) + likeness);
  }
  const like: LikePair[] = [...sums].map(([key, sum]) => {
    const [x, y] = [Math.floor(key / groups.length), key % groups.length];
    return [x, y, sum / (groups[x]!.length * groups[y]!.length)];
  });
  return like.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}
