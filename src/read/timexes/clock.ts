// Times of day: "at 8:15 p.m. on Friday", "09:30 GMT", "noon", "Saturday night", "early hours of Friday", "last night", "overnight".
// Does not find the day alone (weekdays.ts, dates.ts): days-beside.ts asks those families for the day beside the time.
import { SHORT_WEEKDAYS } from '../../lists/calendar.js';
import { clockAt, clockTime, halfOfDay, previousDay, spokenClockAt, today } from './clock-time.js';
import { dayAt, dayBehind, firstDayOfNight } from './days-beside.js';
import type { Found, Meaning, TimexRule } from './expression.js';
import { edgeAt, modOf, partOfDayAt, weekdayAt } from './parts.js';
import { isHyphen, lowerAt, tokenAt, type Words } from './words.js';

const time = (to: number, at: string, on?: Meaning, more: Partial<Found> & { zone?: string } = {}): Found => {
  const { zone, ...rest } = more;
  return { to, type: 'TIME', meaning: { kind: 'time', at, ...(on ? { on } : {}), ...(zone ? { zone } : {}) }, ...rest };
};

/** Words and signs of accounts: beside them a number with a full stop is a price, not a time. */
const ACCOUNTS: ReadonlySet<string> = new Set([
  '%',
  'percent',
  'cent',
  'points',
  'shares',
  'stock',
  'index',
  'euros',
  'dollars',
  'cents',
  'pence',
  'pounds',
  '$',
  '€',
  '£',
  'degrees',
  'million',
  'billion',
  'metres',
  'kilometres',
  'magnitude',
  'seconds',
]);

/** "4.40" as a time of day, where no word of the sentence makes it a price. */
function dottedAt(words: Words, i: number): { at: string; next: number; zone?: string } | null {
  const word = words.list[i];
  if (word?.kind !== 'digits') return null;
  const [hours, minutes] = word.form.split('.');
  // "at 0.04 milligrams": hours of the night are written with two digits
  if (minutes?.length !== 2 || hours!.length > 2 || hours === '0' || words.list.some(one => ACCOUNTS.has(one.lower)))
    return null;
  const at = Number(hours) < 24 ? clockTime(Number(hours), Number(minutes), '') : null;
  return at === null ? null : { at, next: i + 1 };
}

export const clock: readonly TimexRule[] = [
  {
    id: 'read.timexes.time-clock',
    finds: 'a clock time with its zone and day: "8:15 p.m. on Friday", "09:30 GMT", "noon the same day"',
    examples: { fires: 'The ferry sailed at 8:15 p.m. on Friday.', not: 'They won 3:2 at home.' },
    source: 'TIMEX3 guidelines, TIME',
    at(words, i) {
      const hedge = /^(?:about|around|nearly|shortly|just)$/.test(lowerAt(words, i)) ? 1 : 0;
      const turn = hedge && /^(?:before|after)$/.test(lowerAt(words, i + 1)) ? 1 : 0;
      const from = i + hedge + turn;
      const at = spokenClockAt(words, from) ?? clockAt(words, from);
      if (!at) return null;
      if (at.on) return time(at.next, at.at, at.on, modOf(hedge ? 'APPROX' : undefined));
      const mod = hedge ? (turn ? (lowerAt(words, i + 1) === 'before' ? 'BEFORE' : 'AFTER') : 'APPROX') : undefined;
      const day = dayBehind(words, at.next);
      // "at 11:30 on Tuesday night": the part of the day tells which half of the clock is meant
      const part = day && partOfDayAt(words, day.next);
      if (part && /^(?:0\d|1[01])/.test(at.at) && part.value !== 'MO')
        return time(part.next, `${Number(at.at.slice(0, 2)) + 12}${at.at.slice(2)}`, day.on, modOf(mod));
      // "shortly after midnight on Saturday" is on Saturday; "just before midnight on Saturday" is its end
      if (day && !part && mod === 'AFTER' && at.at === '24:00') return time(day.next, '00:00', day.on, modOf(mod));
      // a time that opens a line of a live report is of the report's own day
      const on = day?.on ?? (i === 0 ? today : undefined);
      return time(part?.next ?? day?.next ?? at.next, at.at, on, {
        ...modOf(mod),
        ...(at.zone ? { zone: at.zone } : {}),
      });
    },
  },
  {
    id: 'read.timexes.time-live',
    finds: 'the time that opens an entry of a live report: "20.31 The doors open", "20.31: the doors", "00.15am"',
    examples: { fires: '20.31 The doors open.', not: 'It rose 20.31 points.' },
    source: 'our corpus',
    at(words, i) {
      if (i !== 0 || words.list[0]?.kind !== 'digits') return null;
      const parts = words.list[0].form.split('.');
      if (parts.length !== 2 || parts[0]!.length !== 2 || parts[1]!.length !== 2) return null;
      const half = halfOfDay(words, 1);
      const next = half?.next ?? 1;
      const behind = words.list[next];
      const hour = Number(parts[0]);
      const at =
        behind === undefined || behind.capital || behind.form === ':'
          ? clockTime(hour, Number(parts[1]), half && hour > 0 && hour < 13 ? half.half : '')
          : null;
      return at && hour < 24 ? time(next, at, today) : null;
    },
  },
  {
    id: 'read.timexes.time-dotted',
    finds: 'a clock time with a full stop behind "at": "at 10.40 the gates opened"',
    examples: { fires: 'At 10.40 the gates opened.', not: 'Shares closed at 10.40 euros, up 3 percent.' },
    source: 'our corpus',
    at(words, i) {
      if (
        words.list[i]?.kind !== 'digits' ||
        !/^(?:at|since|until|by|after|before|between)$/.test(lowerAt(words, i - 1))
      )
        return null;
      const at = dottedAt(words, i);
      if (!at) return null;
      const day = dayBehind(words, at.next);
      return time(day?.next ?? at.next, at.at, day?.on);
    },
  },
  {
    id: 'read.timexes.time-early-late',
    finds: '"early on Friday", "late on Sunday" as a time of that day',
    examples: { fires: 'The dam burst early on Friday.', not: 'Early Friday editions sold out.' },
    source: 'our corpus; without "on" it stays the day with a modifier, as in the TIMEX3 guidelines',
    at(words, i) {
      const lower = lowerAt(words, i);
      if ((lower !== 'early' && lower !== 'late') || lowerAt(words, i + 1) !== 'on') return null;
      const day = dayAt(words, i + 2);
      if (!day || partOfDayAt(words, day.to)) return null;
      return time(day.to, lower === 'early' ? 'MO' : 'NI', day.meaning, { mod: lower === 'early' ? 'START' : 'END' });
    },
  },
  {
    id: 'read.timexes.time-day-clock',
    finds: 'a day and the clock time behind it: "Friday at 8:15 p.m.", "May 3, 20:40"',
    examples: {
      fires: 'Polls open on Friday at 7 a.m. in most wards.',
      not: 'On Friday at 7 Quay Street a fire broke out.',
    },
    source: 'TIMEX3 guidelines, TIME',
    at(words, i) {
      const day = dayAt(words, i);
      if (!day || day.from !== undefined) return null;
      const k = lowerAt(words, day.to) === 'at' || lowerAt(words, day.to) === ',' ? day.to + 1 : day.to;
      if (k === day.to && words.list[k]?.kind !== 'digits') return null;
      const at = clockAt(words, k) ?? (lowerAt(words, day.to) === 'at' ? dottedAt(words, k) : null);
      if (!at) return null;
      return time(at.next, at.at, day.meaning, at.zone ? { zone: at.zone } : {});
    },
  },
  {
    id: 'read.timexes.time-day-part',
    finds: 'a day with its part: "Saturday night", "Friday evening", "yesterday morning", "May 3 at dawn"',
    examples: { fires: 'Shots were heard on Saturday night.', not: 'Saturday nightlife suffers.' },
    source: 'TIMEX3 guidelines, TIME',
    at(words, i) {
      const edge = edgeAt(words, i);
      const short = weekdayAt(words, i);
      const from = edge && edge.next === i + 1 ? edge.next : i;
      const day =
        short && SHORT_WEEKDAYS.has(short.next === i + 1 ? lowerAt(words, i) : '') ? null : dayAt(words, from);
      if (!day) return null;
      let k = day.to;
      const at = lowerAt(words, k) === 'at' || lowerAt(words, k) === 'in' || lowerAt(words, k) === ',';
      if (at) k++;
      if (at && lowerAt(words, k) === 'the') k++;
      const inner = edgeAt(words, k);
      if (inner && inner.next === k + 1) k = inner.next;
      const part = partOfDayAt(words, k);
      if (part && !isHyphen(words, part.next))
        return time(part.next, part.value, day.meaning, modOf(edge?.value ?? inner?.value));
      if (lowerAt(words, k) === 'noon' || lowerAt(words, k) === 'midnight')
        return time(k + 1, lowerAt(words, k) === 'noon' ? '12:00' : '24:00', day.meaning);
      if (lowerAt(words, k) === 'overnight') return time(k + 1, 'NI', day.meaning);
      return null;
    },
  },
  {
    id: 'read.timexes.time-part-of-day',
    finds:
      'a part of a day said with its day behind: "the early hours of Friday", "the night of May 3", "dawn on Friday"',
    examples: { fires: 'The dam burst in the early hours of Friday.', not: 'Early boats of Friday Ltd.' },
    source: 'our corpus; TIMEX3 guidelines',
    at(words, i) {
      let k = lowerAt(words, i) === 'the' ? i + 1 : i;
      let part: string | null = null;
      let mod: string | undefined;
      const first = lowerAt(words, k);
      if ((first === 'early' || first === 'small' || first === 'late') && lowerAt(words, k + 1) === 'hours') {
        part = first === 'late' ? 'NI' : 'MO';
        mod = first === 'late' ? undefined : 'START';
        k += 2;
      } else {
        const edge = edgeAt(words, k);
        const at = partOfDayAt(words, edge?.next ?? k);
        if (!at) return null;
        if (
          !edge &&
          !/^(?:on|of|at|by|since|before|until|during|the|around|in|that|after|from|,)$/.test(lowerAt(words, i - 1)) &&
          lowerAt(words, i) !== 'the' &&
          i > 0
        )
          return null;
        part = at.value;
        mod = edge?.value;
        k = at.next;
      }
      const joint = lowerAt(words, k);
      // "the night to Wednesday", "the night from 8 to 9 April": told by the day it ends on or by both
      const night = part === 'NI' ? firstDayOfNight(words, k) : null;
      if (night) return time(night.next, 'NI', night.on, modOf(mod));
      if (joint !== 'of' && joint !== 'on') return null;
      const day = dayBehind(words, k);
      return day && time(day.next, part, day.on, modOf(mod));
    },
  },
  {
    id: 'read.timexes.time-part-at-hand',
    finds: 'a part of the day at hand: "this morning", "last night", "tonight", "overnight", "that evening"',
    examples: { fires: 'Two boats sank last night.', not: 'The nightshift last nighty was cold.' },
    source: 'TIMEX3 guidelines; "overnight" is the night by its first day, as in our corpus',
    at(words, i) {
      const edge = edgeAt(words, i);
      const k = edge && edge.next === i + 1 ? edge.next : i;
      const first = lowerAt(words, k);
      const mods = modOf(edge?.value);
      if (first === 'tonight') return time(k + 1, 'NI', today, mods);
      if (first === 'overnight') {
        if (/^(?:stay|stays|success|train|ferry|accommodation|bag)$/.test(lowerAt(words, k + 1))) return null;
        // "overnight on 3 May", "overnight Saturday": the night that begins on that day; "moved overnight to Friday" is no night
        const both = lowerAt(words, k + 1) === 'to' ? null : firstDayOfNight(words, k + 1);
        const day = both ?? dayBehind(words, k + 1);
        if (day) return time(day.next, 'NI', day.on);
        return time(k + 1, 'NI', { kind: 'night' });
      }
      if (first === 'last' && lowerAt(words, k + 1) === 'night' && lowerAt(words, k + 2) !== 'of')
        return time(k + 2, 'NI', { kind: 'shift', unit: 'D', by: -1, from: 'published' }, mods);
      if (first === 'last' && lowerAt(words, k + 1) === 'evening')
        return time(k + 2, 'EV', { kind: 'shift', unit: 'D', by: -1, from: 'published' }, mods);
      if (first === 'this' || first === 'that') {
        const same = lowerAt(words, k + 1) === 'same' ? k + 2 : k + 1;
        const part = partOfDayAt(words, same);
        if (part) return time(part.next, part.value, first === 'this' ? today : previousDay, mods);
      }
      if (first === 'the') {
        const before = partOfDayAt(words, k + 1);
        if (before && lowerAt(words, before.next) === 'before')
          return time(before.next + 1, before.value, { kind: 'shift', unit: 'D', by: -1, from: 'previous' }, mods);
        const order = lowerAt(words, k + 1);
        if (order === 'previous' || order === 'next' || order === 'following' || order === 'same') {
          const part = partOfDayAt(words, k + 2);
          if (part)
            return time(
              part.next,
              part.value,
              { kind: 'shift', unit: 'D', by: order === 'previous' ? -1 : order === 'same' ? 0 : 1, from: 'previous' },
              mods,
            );
        }
      }
      return null;
    },
  },
  {
    id: 'read.timexes.time-part-alone',
    finds: 'a part of the day alone, on the day the text is at: "at dawn", "in the evening", "by nightfall"',
    examples: { fires: 'By nightfall the road was open.', not: 'A dawn chorus; evening dress.' },
    source: 'our corpus',
    at(words, i) {
      const lead = lowerAt(words, i - 1);
      // "before dark", "after dark"; not "after dark days"
      if (lowerAt(words, i) === 'dark' && /^(?:before|after|until|till|by)$/.test(lead))
        return words.list[i + 1]?.kind === 'letters' &&
          tokenAt(words.sentence, words.list[i + 1]!.start)?.upos !== 'ADP'
          ? null
          : time(i + 1, 'EV', undefined);
      const the = lowerAt(words, i) === 'the';
      const k = the ? i + 1 : i;
      const edge = edgeAt(words, k);
      const part = partOfDayAt(words, edge && edge.next === k + 1 ? edge.next : k);
      if (!part) return null;
      const word = lowerAt(words, part.next - 1);
      if (
        the
          ? !/^(?:in|during|through|into|for|of|by)$/.test(lead)
          : !/^(?:at|by|before|after|since|until|around|from)$/.test(lead)
      )
        return null;
      if (!the && !/^(?:dawn|daybreak|sunrise|light|lunchtime|teatime|dusk|sunset|sundown|nightfall|night)$/.test(word))
        return null;
      if (lead === 'for' && word === 'night') return time(part.next, part.value, undefined);
      const behind = words.list[part.next];
      if (behind?.kind === 'letters' && /^(?:shift|chorus|dress|rush|sky|watch|train|school|of)$/.test(behind.lower))
        return null;
      return time(part.next, part.value, undefined, modOf(edge?.value));
    },
  },
];
