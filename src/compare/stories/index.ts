// Which reports tell of one thing: at two levels, the event of a day and the unfolding story it belongs to.
// Does not compare what the reports say; works on raw text alone, so that feeds can be grouped unread.
import type { Report } from '../../model/index.js';
import { type CompareStep, lineId, pairKey } from '../comparison.js';
import { findLikePairs, type LikePair, linkGroups } from './link.js';
import { type Bag, type Bags, findBags, gatherBags, type StoryRow, weigh } from './vectors.js';

export { type Bag, findBag, type StoryRow } from './vectors.js';

export interface StoryRowGroups {
  id: string;
  /** The unfolding story: events of neighbouring days that go on with each other. */
  story: string;
  /** What happened on a day: reports of at most `EVENT_DAYS` days. */
  event: string;
  because: string[];
}

/** Days that reports of one event may lie apart. */
const EVENT_DAYS = 3;
/** Mean likeness at which reports tell of one event; 0.14 to 0.18 is flat on three development sets. */
const EVENT_LIKENESS = 0.16;
/** Likeness that each day between two reports takes away: other days tell other events of a story. Gains 0.5 to 1 BCubed. */
const LOST_A_DAY = 0.1;
/** Days that two events of one story may lie apart. */
const STORY_DAYS = 10;
/**
 * Mean likeness of the reports of two events at which both belong to one story, and the likeness below which two reports
 * count as not alike at all (it keeps the graph sparse). By bands likeness runs lower, and a pile somebody laid together
 * may be joined sooner than a stream: on 99 invented reports of 21 stories one falls out of its story and none into another's.
 */
const STORY_LIKENESS = { days: 0.12, bands: 0.08 } as const;
const LIKENESS_FLOOR = { days: 0.05, bands: 0.02 } as const;

/** Bags of whatever rows: grouping needs their ids. */
type AnyBags = Bags<{ id: string }>;

interface Groups {
  events: number[][];
  stories: number[][];
  pairs: LikePair[];
}

function findGroups(bags: AnyBags, rareBy: 'days' | 'bands'): Groups {
  const vectors = weigh(bags, rareBy);
  const pairs = findLikePairs(
    { terms: bags.terms, vectors, days: bags.days },
    bags.words.length,
    STORY_DAYS,
    LIKENESS_FLOOR[rareBy],
  );
  const near: LikePair[] = [];
  for (const [a, b, likeness] of pairs) {
    const apart = bags.days[b]! - bags.days[a]!;
    if (Number.isNaN(apart)) near.push([a, b, likeness]);
    else if (apart <= EVENT_DAYS) near.push([a, b, likeness * (1 - LOST_A_DAY * apart)]);
  }
  const events = linkGroups(bags.rows.length, near, EVENT_LIKENESS);
  return { events, stories: mergeEvents(bags, events, pairs, STORY_LIKENESS[rareBy]), pairs };
}

/** Events whose reports are alike on average are one story: average link once more, over events instead of reports. */
function mergeEvents(bags: AnyBags, events: number[][], pairs: readonly LikePair[], threshold: number): number[][] {
  const eventOf = new Int32Array(bags.rows.length);
  events.forEach((members, e) => {
    for (const i of members) eventOf[i] = e;
  });
  const sums = new Map<number, number>();
  for (const [a, b, likeness] of pairs) {
    const [x, y] = [Math.min(eventOf[a]!, eventOf[b]!), Math.max(eventOf[a]!, eventOf[b]!)];
    if (x !== y) sums.set(x * events.length + y, (sums.get(x * events.length + y) ?? 0) + likeness);
  }
  const likePairs: LikePair[] = [...sums].map(([key, sum]) => {
    const [x, y] = [Math.floor(key / events.length), key % events.length];
    return [x, y, sum / (events[x]!.length * events[y]!.length)];
  });
  likePairs.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  return linkGroups(events.length, likePairs, threshold).map(list =>
    list.flatMap(e => events[e]!).sort((a, b) => a - b),
  );
}

/** The terms that bind a report to its group: those of it that most others of the group share, longest first. */
function sharedWords(bags: AnyBags, members: readonly number[], i: number): string[] {
  const holders = new Map<number, number>();
  for (const j of members) for (const id of bags.terms[j]!) holders.set(id, (holders.get(id) ?? 0) + 1);
  return [...bags.terms[i]!]
    .filter(id => holders.get(id)! > 1)
    .sort(
      (a, b) => holders.get(b)! * -Math.log(bags.shares[b]!) - holders.get(a)! * -Math.log(bags.shares[a]!) || a - b,
    )
    .slice(0, 5)
    .map(id => bags.words[id]!);
}

const keyOf = (bags: AnyBags, i: number): string => {
  const day = bags.days[i]!;
  return `${Number.isNaN(day) ? '' : String(day).padStart(6, '0')}\u0000${bags.rows[i]!.id}`;
};

/** A group's id comes from its earliest report, so it outlives later ones and does not depend on the order of rows. */
const groupId = (prefix: string, bags: AnyBags, members: readonly number[]): string =>
  lineId(
    prefix,
    members.map(i => keyOf(bags, i)),
  );

/**
 * Groups rows by event and story. The answer is in the order of the rows given and does not depend on that order.
 * **Example** two reports of one strike on one day share an event; next day's report on the talks shares the story.
 */
export function groupStories(rows: readonly StoryRow[]): StoryRowGroups[] {
  const bags = findBags(rows);
  const { events, stories } = findGroups(bags, 'days');
  const found = new Map<StoryRow, StoryRowGroups>();
  for (const members of events) {
    const event = groupId('V', bags, members);
    for (const i of members) {
      const others = members.length - 1;
      const because =
        others === 0
          ? ['no other report of these days is like it']
          : [`with ${others} more: ${sharedWords(bags, members, i).join(', ')}`];
      found.set(bags.rows[i]!, { id: bags.rows[i]!.id, story: '', event, because });
    }
  }
  for (const members of stories) {
    const story = groupId('S', bags, members);
    for (const i of members) found.get(bags.rows[i]!)!.story = story;
  }
  return rows.map(row => found.get(row)!);
}

/** Groups kept bags, each a list of places in the list given: first the events, then the stories. */
export function groupBags(given: readonly Bag[]): { events: number[][]; stories: number[][] } {
  const bags = gatherBags(given);
  const place = new Map(given.map((bag, at) => [bag, at]));
  const { events, stories } = findGroups(bags, 'days');
  const placesOf = (groups: number[][]) => groups.map(members => members.map(i => place.get(bags.rows[i]!)!));
  return { events: placesOf(events), stories: placesOf(stories) };
}

/** A report as a row: title and body, without furniture, headings and bylines. */
export function rowOf(report: Report): StoryRow {
  const text = report.lines
    .filter(line => line.role === 'body' || line.role === 'question' || line.role === 'answer')
    .map(line => report.text.slice(...line.span))
    .join('\n');
  const when = report.published;
  return {
    id: report.id,
    date: when && when.grain !== 'month' && when.grain !== 'year' ? when.lo : undefined,
    title: report.title,
    text,
  };
}

/** The stories of the pile. Words are weighed by bands, not by the pile, so that a report more changes no other group. */
export const stories: CompareStep = {
  id: 'compare.stories',
  needs: [],
  makes: ['stories', 'likeReports'],
  run(comparison) {
    const bags = findBags(comparison.witnesses.map(w => rowOf(w.report)));
    const { stories: groups, pairs } = findGroups(bags, 'bands');
    comparison.likeReports = new Map(
      pairs.map(([a, b, likeness]) => [pairKey(bags.rows[a]!.id, bags.rows[b]!.id), likeness]),
    );
    comparison.stories = groups
      .map(members => ({
        id: groupId('S', bags, members),
        reports: members.map(i => bags.rows[i]!.id).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
        because: members.length > 1 ? [`shared words: ${sharedWords(bags, members, members[0]!).join(', ')}`] : [],
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  },
};
