// Places the bare days of reports without a date: "on Thursday" is the Thursday on which a dated report tells of the same happening.
// Does not read the text anew and edits no reading; a day that no other report places stays without a calendar.
import type { When } from '../../model/index.js';
import { isoDay } from '../../read/timexes/calendar.js';
import { type EventItem, triggerKeys } from './items.js';
import { judgePair } from './judge.js';
import { rarity } from './words.js';

/** Certainty from which a dated event of another report may place a day: more than joining asks, for one event places all days. */
const PLACE_AT = 0.4;
/** The best day must have so many times the certainty of the next. */
const CLEARLY = 2;
/** Bare weekdays so near to a placed one are of its week; three days before and four days after are as good as each other. */
const NEAR_DAYS = 2;
/** Dated events of one word that are looked at for each bare day, so that a large pile costs no more a report. */
const MOST_LOOKED_AT = 40;
/** A dated event that tells its day: the night between two days is of the first. */
const MOST_DAYS = 2;

const WEEK_DAYS = 7;
const YEAR_DAYS = 365;

/** 1 for Monday to 7 for Sunday; day 0 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % WEEK_DAYS) + WEEK_DAYS) % WEEK_DAYS) + 1;

/** What a bare day tells: its weekday, or its month and day; both as they stand in the value of the time. */
const bareOf = (value: string): string => /^XXXX-(?:WXX-\d|\d\d-\d\d)/.exec(value)?.[0].slice(5) ?? '';
const tellsOf = (day: number): readonly string[] => [`WXX-${weekdayOf(day)}`, isoDay(day).slice(5)];

/** The day nearest to another that a bare day may be; null where two are as near. */
function nearestTo(anchor: number, bare: string): number | null {
  const reach = bare.startsWith('W') ? NEAR_DAYS : Math.floor(YEAR_DAYS / 2);
  for (let away = 0; away <= reach; away++)
    for (const day of [anchor + away, anchor - away]) if (tellsOf(day).includes(bare)) return day;
  return null;
}

interface Placed {
  day: number;
  weight: number;
  because: string;
}

const bareDayOf = ({ event, witness }: EventItem): string =>
  event.bareDay === undefined ? '' : bareOf(witness.read.timexes.find(({ id }) => id === event.bareDay)?.value ?? '');

/** For each bare day of a report the day that dated reports give to the same happening; none where they disagree. */
function placedBy(
  items: readonly EventItem[],
  dated: ReadonlyMap<string, readonly EventItem[]>,
  rare: ReadonlyMap<string, number>,
): Map<string, Placed> {
  const votes = new Map<string, Map<number, Placed>>();
  for (const item of items) {
    const bare = bareDayOf(item);
    const others = new Set(
      triggerKeys(item).flatMap(key => dated.get(`${bare} ${key}`)?.slice(0, MOST_LOOKED_AT) ?? []),
    );
    for (const other of others) {
      const { score, refusal, thin } = judgePair(item, other, rare);
      if (refusal || thin || score < PLACE_AT) continue;
      const byDay = votes.get(bare) ?? new Map<number, Placed>();
      votes.set(bare, byDay);
      const day = other.days![0];
      const known = byDay.get(day);
      if (known) known.weight += score;
      else
        byDay.set(day, {
          day,
          weight: score,
          because: `${other.witness.report.id} dates the same happening ${isoDay(day)}`,
        });
    }
  }
  const placed = new Map<string, Placed>();
  for (const [bare, byDay] of votes) {
    const [first, second] = [...byDay.values()].sort((a, b) => b.weight - a.weight);
    if (first!.weight >= (second?.weight ?? 0) * CLEARLY) placed.set(bare, first!);
  }
  return placed;
}

/** Reports of one story that lie within so many days speak of one Thursday, if they name one at all. */
const STORY_DAYS = 7;
/** Reports that must name a day of the story for a report without a date to mean it too. */
const LEAST_NAMING = 2;

/** For each bare weekday the only such day that the dated reports of a short story speak of. */
function placedByStory(dated: readonly EventItem[]): Map<string, Placed> {
  const published = dated.map(item => item.published!);
  const naming = new Map<string, Map<number, Set<string>>>();
  for (const item of dated) {
    if (item.pastDay !== null) continue;
    const day = item.days![0];
    const weekday = tellsOf(day)[0]!;
    const byDay = naming.get(weekday) ?? new Map<number, Set<string>>();
    naming.set(weekday, byDay);
    byDay.set(day, (byDay.get(day) ?? new Set()).add(item.witness.report.id));
  }
  const placed = new Map<string, Placed>();
  if (Math.max(...published) - Math.min(...published) >= STORY_DAYS) return placed;
  for (const [weekday, byDay] of naming) {
    const [day, reports] = [...byDay][0]!;
    if (byDay.size === 1 && reports.size >= LEAST_NAMING)
      placed.set(weekday, {
        day,
        weight: reports.size,
        because: `the dated reports of its story speak of ${isoDay(day)}`,
      });
  }
  return placed;
}

/** Gives the events of a report without a date the days that other reports of its story place. */
function placeDays(items: readonly EventItem[], placed: ReadonlyMap<string, Placed>): void {
  const anchor = [...placed.values()].sort((a, b) => b.weight - a.weight || a.day - b.day)[0];
  if (!anchor) return;
  for (const item of items) {
    const bare = bareDayOf(item);
    const own = placed.get(bare);
    const day = own ? own.day : nearestTo(anchor.day, bare);
    if (day === null) continue;
    const timex = item.witness.read.timexes.find(({ id }) => id === item.event.bareDay)!;
    const when: When = {
      lo: isoDay(day),
      hi: isoDay(day),
      grain: 'day',
      basis: 'resolved',
      span: timex.span,
      because: `the report has no date; ${(own ?? anchor).because}`,
    };
    item.when = when;
    item.days = [day, day];
    item.sure = true;
  }
}

/** Places the bare days of all reports without a date, story by story. */
export function placeBareDays(items: readonly EventItem[]): void {
  const bare = items.filter(item => item.event.bareDay !== undefined && item.published === null);
  for (const story of new Set(bare.map(item => item.story))) {
    const ofStory = items.filter(item => item.story === story);
    const rare = rarity(ofStory.map(item => item.context));
    const dated = new Map<string, EventItem[]>();
    const withDay = ofStory.filter(
      item => item.published !== null && item.sure && item.days && item.days[1] - item.days[0] < MOST_DAYS,
    );
    for (const item of withDay) {
      for (const told of tellsOf(item.days![0])) {
        for (const key of triggerKeys(item)) {
          const list = dated.get(`${told} ${key}`);
          if (list) list.push(item);
          else dated.set(`${told} ${key}`, [item]);
        }
      }
    }
    const byReport = new Map<string, EventItem[]>();
    for (const item of bare) {
      if (item.story !== story) continue;
      byReport.set(item.witness.report.id, [...(byReport.get(item.witness.report.id) ?? []), item]);
    }
    const byStory = placedByStory(withDay);
    for (const own of byReport.values()) {
      const placed = placedBy(own, dated, rare);
      placeDays(own, placed.size > 0 ? placed : byStory);
    }
  }
}
