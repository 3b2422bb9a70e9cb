// Checks on disagreements that are real, or may be; any other apparent one is shown in its own section, not here.
// What is real and what apparent was judged by compare/.
import { DENIED, DENIED_HERE } from '../../compare/disagreements/told-denials.js';
import { MAY_BE_OTHERS } from '../../compare/figures/alone.js';
import { MAY_BE_TWO_SUMS } from '../../compare/figures/amounts.js';
import { SIDE_BY_SIDE } from '../../compare/figures/rivals.js';
import type { Check, Disagreement, StoryRecord } from '../../model/index.js';
import { type CheckContext, capitalNumber } from './index.js';
import { isSpeakerSure } from './sure.js';

const WEIGHT_OF: Record<Disagreement['kind'], number> = { number: 90, date: 88, speaker: 86, role: 66, wording: 64 };

const LINE_OF: Record<Disagreement['kind'], (values: number, about: string) => string> = {
  number: (values, about) => `${capitalNumber(values)} numbers for one thing: ${ended(about)}`,
  date: (values, about) => `${capitalNumber(values)} dates for one event: ${ended(about)}`,
  speaker: (values, about) => `${capitalNumber(values)} speakers for one utterance: ${ended(about)}`,
  role: (values, about) => `${capitalNumber(values)} roles that do not fit together: ${ended(about)}`,
  wording: (values, about) => `${capitalNumber(values)} names for one thing: ${ended(about)}`,
};

/** One telling of each value before the others: the first few are what a reader sees. */
function eachValueFirst({ values }: Pick<Disagreement, 'values'>): Disagreement['values'] {
  const first = new Map(values.map(item => [item.value, item] as const).reverse());
  const isFirst = (item: Disagreement['values'][number]) => first.get(item.value) === item;
  return [...values.filter(isFirst), ...values.filter(item => !isFirst(item))];
}

/** Wordings of one utterance have a check of their own. */
function wordingsOfUtterances(record: StoryRecord): (disagreement: Disagreement) => boolean {
  const members = new Set(
    record.utterances
      .filter(utterance => utterance.members.length > 1)
      .flatMap(utterance => utterance.members.map(({ report, span }) => `${report} ${span[0]}`)),
  );
  return ({ kind, values }) =>
    kind === 'wording' && values.every(({ report, span }) => members.has(`${report} ${span[0]}`));
}

/** Two speakers of wordings that have little in common are more likely two utterances. */
const DOUBTFUL_WEIGHT = 30;

/** Tells the disagreements on a speaker whose wordings are too far apart to be one utterance for sure. */
export function doubtfulSpeakers(record: StoryRecord): (disagreement: Disagreement) => boolean {
  const utteranceAt = new Map(
    record.utterances.flatMap(utterance =>
      utterance.members.flatMap(({ report, source }) =>
        source ? [[`${report} ${source.span[0]}`, utterance] as const] : [],
      ),
    ),
  );
  return ({ kind, values }) => {
    const [a, b] = values;
    if (kind !== 'speaker' || !a || !b) return false;
    const utterance = utteranceAt.get(`${a.report} ${a.span[0]}`);
    if (!utterance) return false;
    // Of the utterance only the wordings that these sources introduce.
    const members = utterance.members.filter(({ report, source }) =>
      values.some(value => value.report === report && value.span[0] === source?.span[0]),
    );
    return !isSpeakerSure({ ...utterance, members }, a.report, b.report);
  };
}

/** Words that were cut end in dots already. */
const ended = (about: string): string => (/[.…!?]$/.test(about) ? about : `${about}.`);

/** What somebody denies is told elsewhere as a fact, or as another's word: worth a look before roles and wordings. */
const DENIED_WEIGHT = 80;
const DENIAL_LINE: Readonly<Record<string, string>> = {
  [DENIED]: 'One report tells what somebody denies in another.',
  [DENIED_HERE]: 'A report tells what somebody denies.',
};
const isDenied = ({ because }: Disagreement): boolean => (because[0] ?? '') in DENIAL_LINE;

/** Units that count anything: two numbers of them are seldom of one thing. */
const ANY_UNIT = new Set(
  'people persons person percent number numbers share shares times points members days hours weeks months years year dollars euros pounds'.split(
    ' ',
  ),
);

/** Whether numbers are told of one thing, and no report gives both: what one report tells apart is no disagreement of two. */
function isComparable({ kind, about, values, because }: Disagreement): boolean {
  if (kind !== 'number') return true;
  // Two counts that one report sets side by side are its own news.
  if (because.includes(SIDE_BY_SIDE) && new Set(values.map(item => item.report)).size === 1) return true;
  if (ANY_UNIT.has(about.trim().toLowerCase())) return false;
  const numbers = new Set(values.map(item => item.value));
  const byReport = new Map<string, Set<string>>();
  for (const { report, value } of values) byReport.set(report, (byReport.get(report) ?? new Set()).add(value));
  return byReport.size > 1 && [...byReport.values()].every(own => own.size < numbers.size);
}

/** Reasons by which one report gives two numbers for one thing itself. */
const RIVALS = /side by side|set against/;

/** A number of each report: of several that one report gives, the one nearest to another report's is what the two differ on. */
function alternatives(disagreement: Disagreement): Disagreement {
  const { kind, because, values } = disagreement;
  if (kind !== 'number' || because.some(reason => RIVALS.test(reason))) return disagreement;
  const gap = (a: string, b: string): number => Math.abs(Math.log(Number(a) / Number(b)));
  const nearest = (report: string, value: string): number =>
    Math.min(...values.filter(x => x.report !== report).map(x => gap(x.value, value)));
  const kept = values.filter(({ report, value }) =>
    values.every(x => x.report !== report || !(nearest(report, x.value) < nearest(report, value))),
  );
  return { ...disagreement, values: kept };
}

/** Counts that only their noun brings together: worth a look behind everything surer. */
const PERHAPS_WEIGHT = 40;

const toCheck = (
  { id, values }: Disagreement,
  { kind, line, weight }: Pick<Check, 'kind' | 'line' | 'weight'>,
): Check => ({
  kind,
  line,
  evidence: eachValueFirst({ values }).map(({ report, span, text }) => ({ report, span, text })),
  weight,
  about: [id],
});

const valuesOf = ({ values }: Disagreement): number => new Set(values.map(item => item.value)).size;

/** One check for each real disagreement, and for counts of one noun that may be of one thing. */
export function disagreementChecks({ record }: CheckContext): Check[] {
  const isDoubtful = doubtfulSpeakers(record);
  const isOfUtterance = wordingsOfUtterances(record);
  const real = record.disagreements
    .filter(disagreement => !disagreement.apparent && !isOfUtterance(disagreement) && isComparable(disagreement))
    .map(alternatives)
    .filter(disagreement => disagreement.kind !== 'number' || valuesOf(disagreement) > 1);
  const perhaps = record.disagreements.filter(
    disagreement =>
      (disagreement.apparent === MAY_BE_OTHERS || disagreement.apparent === MAY_BE_TWO_SUMS) &&
      isComparable(disagreement),
  );
  return [
    ...real.map(disagreement =>
      toCheck(disagreement, {
        kind: disagreement.kind,
        line: isDenied(disagreement)
          ? DENIAL_LINE[disagreement.because[0]!]!
          : LINE_OF[disagreement.kind](valuesOf(disagreement), disagreement.about),
        weight: isDenied(disagreement)
          ? DENIED_WEIGHT
          : isDoubtful(disagreement)
            ? DOUBTFUL_WEIGHT
            : WEIGHT_OF[disagreement.kind],
      }),
    ),
    ...perhaps.map(disagreement =>
      toCheck(disagreement, {
        kind: 'number',
        line: `${capitalNumber(valuesOf(disagreement))} numbers, perhaps for one thing: ${ended(disagreement.about)}`,
        weight: PERHAPS_WEIGHT,
      }),
    ),
  ];
}
