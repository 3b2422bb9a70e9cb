// Where renderings of one matter give two hours for what they tell.
// Does not date sayings; dates.ts does.
import type { Disagreement, Timex, Utterance, UtteranceMember } from '../../model/index.js';
import { within } from '../../model/index.js';
import { type Comparison, evidenceOf } from '../comparison.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, longest, reportsOf, shortened, type Value, valueFrom } from './line.js';

/** The hour and minute that a time names, in minutes of the day. */
export function minutesOf({ type, value }: Timex): number | undefined {
  const found = type === 'TIME' ? /T(\d\d):(\d\d)/.exec(value) : null;
  return found ? 60 * Number(found[1]) + Number(found[2]) : undefined;
}

/** "14:20" for a time that names its minute. */
export const clockOf = ({ value }: Timex): string => /T(\d\d:\d\d)/.exec(value)?.[1] ?? value;

const DAY_MINUTES = 1440;
/** Times less far apart are one time, rounded. */
export const ROUNDING_MINUTES = 10;

export const minutesApart = (a: number, b: number): number => {
  const gap = Math.abs(a - b);
  return Math.min(gap, DAY_MINUTES - gap);
};

/** The only hour that a rendering gives; undefined where it gives none or several. */
function hourIn(comparison: Comparison, member: UtteranceMember): (Value & { minutes: number }) | undefined {
  const witness = witnessItems(comparison, member.report)?.witness;
  if (witness === undefined) return undefined;
  const pieces = member.pieces ?? [member];
  const times = witness.read.timexes.filter(
    timex => minutesOf(timex) !== undefined && pieces.some(piece => within(timex.span, piece.span)),
  );
  const [time] = times;
  if (time === undefined || times.length > 1) return undefined;
  return { ...valueFrom(evidenceOf(witness, time.span), clockOf(time)), minutes: minutesOf(time)! };
}

/** One matter with two hours: "a text at two in the morning", "a text at midnight". */
export function findHours(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const told = utterance.members.flatMap(member => hourIn(comparison, member) ?? []);
  const minutes = told.map(x => x.minutes);
  const apart = Math.max(...minutes.flatMap(x => minutes.map(y => minutesApart(x, y))), 0);
  if (reportsOf(told) < 2 || apart === 0) return [];
  const values = told.map(({ minutes: _, ...value }) => value);
  const sayings = utterance.relation === 'related' ? 'these may be two sayings' : undefined;
  const apparent = apart <= ROUNDING_MINUTES ? 'one is rounded' : sayings;
  return [lineOf('date', shortened(longest(utterance.members).text), values, ['one matter, two hours'], apparent)];
}
