// Where reports part on a day: of a saying, of a happening.
// Does not resolve dates and does not join what they date.

import { WEEKDAYS } from '../../lists/calendar.js';
import type { Disagreement, Evidence, RecordEvent, Span, Utterance } from '../../model/index.js';
import { type Comparison, evidenceOf } from '../comparison.js';
import { isOneMatter } from '../events/matters.js';
import { dayOf } from '../utterances/occasion.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, longest, reportsOf, shortened, type Value, valueFrom } from './line.js';

/** The same words on two days: perhaps said twice, perhaps dated wrongly. */
export function findDays(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const found = utterance.because.find(reason => reason.includes('said on other days'));
  if (found === undefined || utterance.speaker === null) return [];
  const values: Value[] = [];
  for (const member of utterance.members) {
    const witness = witnessItems(comparison, member.report)?.witness;
    const quotation = witness?.read.quotations.find(x => x.id === member.quotation);
    if (witness === undefined || quotation === undefined) continue;
    const day = dayOf(witness, quotation);
    if (day !== undefined && !values.some(x => x.report === day.report && x.span[0] === day.span[0])) {
      values.push(valueFrom({ report: day.report, span: day.span, text: day.text }, day.lo));
    }
  }
  if (reportsOf(values) < 2 || new Set(values.map(x => x.value)).size < 2) return [];
  const about = shortened(longest(utterance.members).text);
  return [lineOf('date', about, values, [found], 'like words on two days may have been said twice')];
}

type Member = RecordEvent['members'][number];
type Dated = Evidence & { lo: string; hi: string };

/** The words by which a report dates a happening, with the days they mean; undefined where none do, or only bound it. */
function datedBy(comparison: Comparison, member: Member): Dated | undefined {
  const { when } = member;
  if (!when?.span || (when.basis !== 'stated' && when.basis !== 'resolved') || !when.lo || !when.hi) return undefined;
  const witness = witnessItems(comparison, member.report)?.witness;
  return witness && { ...evidenceOf(witness, when.span), lo: when.lo.slice(0, 10), hi: when.hi.slice(0, 10) };
}

const daysOf = ({ lo, hi }: { lo: string; hi: string }): string => (lo === hi ? lo : `${lo} to ${hi}`);

/** Nights belong to two days: whoever gives one of them says nothing else. */
const NIGHT_DAYS = 2;
const lengthOf = ({ lo, hi }: { lo: string; hi: string }): number => (Date.parse(hi) - Date.parse(lo)) / 86_400_000 + 1;

/** A year holds any of its days: nobody need be told, but by "before the end of the year" a part of it is meant. */
const MOST_DAYS = 300;
const isPartOfYear = ({ text }: Dated): boolean =>
  /\b(?:end|close|start|beginning|middle|half|early|late|mid)\b/i.test(text);

/** Why two times of one happening need not contradict each other; undefined where they are one time. */
function reasonFor(x: Dated, y: Dated): string | undefined {
  if (x.hi < y.lo || y.hi < x.lo) return undefined;
  const [narrow, wide] = [lengthOf(x), lengthOf(y)].sort((a, b) => a - b) as [number, number];
  if (wide > MOST_DAYS && !isPartOfYear(x) && !isPartOfYear(y)) return undefined;
  return wide > NIGHT_DAYS && wide > narrow ? 'one gives the time more narrowly' : undefined;
}

/** "By 31 December", "before the end of the year": the last day that a report gives for a happening, with its words. */
function dueBy(comparison: Comparison, member: Member): Dated | undefined {
  const { when } = member;
  if (!when?.span || when.basis !== 'bounded' || when.lo || !when.hi) return undefined;
  const witness = witnessItems(comparison, member.report)?.witness;
  const day = when.hi.slice(0, 10);
  return witness && { ...evidenceOf(witness, when.span), lo: day, hi: day };
}

/** One happening that reports say will be by two last days, or by one in other words. */
export function findEventDeadlines(comparison: Comparison, event: RecordEvent): Disagreement[] {
  const due: Dated[] = [];
  for (const member of event.members) {
    const found = dueBy(comparison, member);
    if (found && !due.some(x => x.report === found.report && x.lo === found.lo)) due.push(found);
  }
  const told = due.filter(x => due.some(y => isOneMatter(comparison, x.report, y.report) && x.text !== y.text));
  if (reportsOf(told) < 2) return [];
  const [first] = told;
  const apparent = told.every(x => x.lo === first!.lo) ? 'one last day, in other words' : undefined;
  const values = told.map(x => valueFrom(x, apparent ? x.text : x.lo));
  return [lineOf('date', shortened(event.members[0]!.text), values, ['one happening, two last days'], apparent)];
}

const WEEKDAY = new RegExp(`\\b(?:${[...WEEKDAYS.keys()].join('|')})\\b`, 'i');

/** The weekday of a happening: named beside it, also where a report has no date that would tell which one is meant. */
function weekdayOf(comparison: Comparison, member: Member): Dated | undefined {
  const items = witnessItems(comparison, member.report);
  if (!items) return undefined;
  const { witness } = items;
  const named = items.timexesIn(member.span).filter(timex => WEEKDAY.test(witness.report.text.slice(...timex.span)));
  const [timex] = named;
  // Of several weekdays, and of a weekday on which somebody said it, nobody knows.
  if (!timex || named.length > 1) return undefined;
  const happenings = items.eventsIn(member.span);
  const isOfAnother = happenings.some(x => x.when?.span?.[0] === timex.span[0] && !isOneTrigger(x.trigger, member));
  if (isOfAnother) return undefined;
  const dated = member.when?.span?.[0] === timex.span[0];
  const isOnly = happenings.filter(({ type }) => type !== 'STATEMENT').length === 1;
  if (!dated && !isOnly) return undefined;
  const day = WEEKDAY.exec(witness.report.text.slice(...timex.span))![0];
  return { ...evidenceOf(witness, timex.span), lo: day, hi: day };
}

const isOneTrigger = (trigger: Span, member: Member): boolean => trigger[0] === member.trigger[0];

/** One happening on two weekdays, of which a report without a date names one: days that are known are compared above. */
export function findEventWeekdays(comparison: Comparison, event: RecordEvent): Disagreement[] {
  if (reportsOf(event.members) < 2 || event.members.every(({ when }) => when !== null)) return [];
  const told = event.members.flatMap(member => weekdayOf(comparison, member) ?? []);
  const isUndated = (x: Dated): boolean => !witnessItems(comparison, x.report)!.witness.report.published?.lo;
  if (!told.some(isUndated) || reportsOf(told) < 2 || new Set(told.map(x => x.lo)).size < 2) return [];
  if (!told.some(x => told.some(y => x.lo !== y.lo && isOneMatter(comparison, x.report, y.report)))) return [];
  const values = told.map(x => valueFrom(x, x.lo));
  return [lineOf('date', shortened(event.members[0]!.text), values, ['one happening on two weekdays'], NO_YEAR)];
}
const NO_YEAR = 'one report has no date';

/**
 * One happening that reports date in two ways. Happenings on days further apart are kept two, so what is left here only seems
 * a disagreement; a reader may know better.
 */
export function findEventDays(comparison: Comparison, event: RecordEvent): Disagreement[] {
  const dated: Dated[] = [];
  for (const member of event.members) {
    const found = datedBy(comparison, member);
    if (found && !dated.some(x => x.report === found.report && daysOf(x) === daysOf(found))) dated.push(found);
  }
  const reasons = dated.flatMap((x, at) =>
    dated.slice(at + 1).flatMap(y => (isOneMatter(comparison, x.report, y.report) ? (reasonFor(x, y) ?? []) : [])),
  );
  const [reason] = reasons.sort();
  if (reason === undefined) return [];
  const values = dated.map(x => valueFrom(x, daysOf(x)));
  return [lineOf('date', shortened(event.members[0]!.text), values, ['one happening, dated in two ways'], reason)];
}
