// Where reports part on a day: of a saying, of a happening.
// Does not resolve dates and does not join what they date.
import type { Disagreement, Evidence, RecordEvent, Utterance } from '../../model/index.js';
import { type Comparison, evidenceOf, pairKey } from '../comparison.js';
import { dayOf } from '../utterances/occasion.js';
import { lineOf, longest, reportsOf, shortened, type Value, valueFrom } from './line.js';

/** The same words on two days: perhaps said twice, perhaps dated wrongly. */
export function findDays(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const found = utterance.because.find(reason => reason.includes('said on other days'));
  if (found === undefined || utterance.speaker === null) return [];
  const values: Value[] = [];
  for (const member of utterance.members) {
    const witness = comparison.witnesses.find(x => x.report.id === member.report);
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

/** The words by which a report dates a happening, with the days they mean; undefined where none do, or only bound it. */
function datedBy(comparison: Comparison, member: Member): (Evidence & { lo: string; hi: string }) | undefined {
  const { when } = member;
  if (!when?.span || (when.basis !== 'stated' && when.basis !== 'resolved') || !when.lo || !when.hi) return undefined;
  const witness = comparison.witnesses.find(({ report }) => report.id === member.report);
  return witness && { ...evidenceOf(witness, when.span), lo: when.lo.slice(0, 10), hi: when.hi.slice(0, 10) };
}

const daysOf = ({ lo, hi }: { lo: string; hi: string }): string => (lo === hi ? lo : `${lo} to ${hi}`);

/** Nights belong to two days: whoever gives one of them says nothing else. */
const NIGHT_DAYS = 2;
const lengthOf = ({ lo, hi }: { lo: string; hi: string }): number => (Date.parse(hi) - Date.parse(lo)) / 86_400_000 + 1;

/** A year holds any of its days: nobody need be told. */
const MOST_DAYS = 300;

/** Why two times of one happening need not contradict each other; undefined where they are one time. */
function reasonFor(x: { lo: string; hi: string }, y: { lo: string; hi: string }): string | undefined {
  if (x.hi < y.lo || y.hi < x.lo) return undefined;
  const [narrow, wide] = [lengthOf(x), lengthOf(y)].sort((a, b) => a - b) as [number, number];
  if (wide > MOST_DAYS) return undefined;
  return wide > NIGHT_DAYS && wide > narrow ? 'one gives the time more narrowly' : undefined;
}

/** Reports less alike than this may well speak of two happenings of one kind. */
const LIKE_AT = 0.2;
const isOneMatter = ({ likeReports }: Comparison, x: Evidence, y: Evidence): boolean =>
  x.report !== y.report && (likeReports.get(pairKey(x.report, y.report)) ?? 0) >= LIKE_AT;

/**
 * One happening that reports date in two ways. Happenings on days further apart are kept two, so what is left here only seems
 * a disagreement; a reader may know better.
 */
export function findEventDays(comparison: Comparison, event: RecordEvent): Disagreement[] {
  const dated: (Evidence & { lo: string; hi: string })[] = [];
  for (const member of event.members) {
    const found = datedBy(comparison, member);
    if (found && !dated.some(x => x.report === found.report && daysOf(x) === daysOf(found))) dated.push(found);
  }
  const reasons = dated.flatMap((x, at) =>
    dated.slice(at + 1).flatMap(y => (isOneMatter(comparison, x, y) ? (reasonFor(x, y) ?? []) : [])),
  );
  const [reason] = reasons.sort();
  if (reason === undefined) return [];
  const values = dated.map(x => valueFrom(x, daysOf(x)));
  return [lineOf('date', shortened(event.members[0]!.text), values, ['one happening, dated in two ways'], reason)];
}
