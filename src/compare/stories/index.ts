// Which reports tell of one thing: at two levels, the event of a day and the unfolding story it belongs to.
// Does not compare what the reports say; works on raw text alone, so that feeds can be grouped unread.
import type { Report } from '../../model/index.js';
import { type CompareStep, lineId, pairKey } from '../comparison.js';
import { BINDING_WORDS } from './binding.js';
import {
  type EventGroups,
  findEvents,
  LATE,
  LIKENESS_FLOOR,
  likeEvents,
  NAMED_DAYS,
  STORY_DAYS,
  STORY_LIKENESS,
} from './groups.js';
import { findLikePairs, type LikePair, linkGroups } from './link.js';
import { rareNames, shareNames } from './rare-names.js';
import { type Bags, findBags, isBanded, type StoryRow, weigh } from './vectors.js';

export { bindingWords } from './binding.js';
export { BLOCK_DAYS, BLOCK_REACH, blockOf, groupBlock, type Placed } from './blocks.js';
export { type Bag, type FoldedBag, findBag, foldBag, type StoryRow } from './vectors.js';

export interface StoryRowGroups {
  id: string;
  /** The unfolding story: events of neighbouring days that go on with each other. */
  story: string;
  /** What happened on a day: reports of at most `EVENT_DAYS` days. */
  event: string;
  because: string[];
}

/** Bags of whatever rows: grouping needs their ids. */
type AnyBags = Bags<{ id: string }>;

/** How alike two reports that share rare names count at least: a little more than what makes two events one story. */
const LIKENESS_BY_NAMES = 0.12;

/**
 * Pairs of a pile that somebody laid together: those that share rare names are alike whatever else they tell and however many days
 * lie between; the others must lie within the days of a later chapter.
 */
function tieByNames(bags: Bags, pairs: readonly LikePair[]): LikePair[] {
  const names = bags.rows.map(row => rareNames(row, isBanded));
  const out: LikePair[] = [];
  for (const [a, b, likeness] of pairs) {
    const daysApart = Math.abs(bags.days[b]! - bags.days[a]!);
    if (shareNames(names[a]!, names[b]!)) {
      const whole = daysApart > STORY_DAYS ? likeness / LATE.share : likeness;
      out.push([a, b, Math.max(whole, LIKENESS_BY_NAMES)]);
    } else if (!(daysApart > LATE.days)) out.push([a, b, likeness]);
  }
  return out;
}

interface Groups {
  events: EventGroups;
  stories: number[][];
  pairs: LikePair[];
}

function findGroups(
  bags: AnyBags,
  rareBy: 'days' | 'bands',
  tie: (pairs: readonly LikePair[]) => readonly LikePair[] = same => same,
): Groups {
  const vectors = weigh(bags, rareBy);
  const found = findLikePairs({ terms: bags.terms, vectors, days: bags.days }, bags.words.length, {
    days: STORY_DAYS,
    floor: LIKENESS_FLOOR[rareBy],
    late: rareBy === 'bands' ? { ...LATE, days: NAMED_DAYS } : undefined,
  });
  const pairs = [...tie(found)];
  const events = findEvents(bags.days, pairs);
  // Events whose reports are alike on average are one story: average link once more, over events instead of reports.
  const stories = linkGroups(events.length, likeEvents(events, pairs, bags.rows.length), STORY_LIKENESS[rareBy]).map(
    list => list.flatMap(e => events[e]!).sort((x, y) => x - y),
  );
  return { events, stories, pairs };
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
    .slice(0, BINDING_WORDS)
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
    const { stories: groups, pairs } = findGroups(bags, 'bands', found => tieByNames(bags, found));
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
