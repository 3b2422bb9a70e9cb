// Where reports count those whom one happening befell in two ways under two nouns: "four engineers" and "five people" who were taken.
// Does not join happenings; a happening that was joined may still be two, so each line only may be a disagreement.
import { isKind } from '../../language/senses.js';
import type { Disagreement, Figure, RecordEvent, Span } from '../../model/index.js';
import { within } from '../../model/index.js';
import { type Comparison, evidenceOf, pairKey } from '../comparison.js';
import { countedAs } from '../figures/items.js';
import { lineOf, reportsOf, shortened, type Value, valueFrom } from './line.js';
import { MAY_COUNT_OTHERS } from './told-most.js';

/** A count further from its happening than this is another's. */
const REACH_CHARS = 60;
/** Counts of those whom one happening befell are seldom further apart; a single one is told as anybody. */
const LEAST_RATIO = 0.4;
const LEAST_COUNT = 2;
/** Reports less alike than this may well speak of two happenings of one kind. */
const LIKE_AT = 0.2;

/** People of no sort: whoever is counted so may be counted as engineers elsewhere. */
const ANYBODY = /^(?:people|persons)$/;

/** A count, what befell the counted, and who they are. */
type Counted = Value & { state: string | undefined; unit: string };

const gap = (a: Span, b: Span): number => Math.max(a[0] - b[1], b[0] - a[1], 0);

/** "Soldiers", "people", and whoever else is a person by WordNet: "engineers". */
const countsPeople = (figure: Figure): boolean => {
  const { kind, unitClass } = countedAs(figure);
  if (kind !== 'count') return false;
  return unitClass === 'people' || isKind(figure.unit.toLowerCase().replace(/s$/, ''), 'noun', 'person');
};

/** The count of people nearest to a happening in its sentence; none where another count of people is as near. */
function countAt(
  comparison: Comparison,
  { report, span, trigger }: RecordEvent['members'][number],
): Counted | undefined {
  const witness = comparison.witnesses.find(x => x.report.id === report);
  if (!witness) return undefined;
  const isOfPeople = (figure: Figure): boolean =>
    within(figure.span, span) && figure.value >= LEAST_COUNT && countsPeople(figure);
  const near = witness.read.figures
    .filter(figure => isOfPeople(figure) && gap(figure.span, trigger) <= REACH_CHARS)
    .sort((a, b) => gap(a.span, trigger) - gap(b.span, trigger));
  const [figure] = near;
  return (
    figure && {
      ...valueFrom(evidenceOf(witness, figure.span), String(figure.value)),
      state: figure.state,
      unit: figure.unit,
    }
  );
}

/** One happening with two counts of people. */
export function findEventCounts(comparison: Comparison, event: RecordEvent): Disagreement[] {
  if (event.type === 'STATEMENT' || reportsOf(event.members) < 2) return [];
  const counts = event.members.flatMap(member => countAt(comparison, member) ?? []);
  const isOneMatter = (x: Counted, y: Counted): boolean =>
    x.report !== y.report &&
    // The dead are not the hurt.
    (x.state === undefined || y.state === undefined || x.state === y.state) &&
    // Three workers and six patients are two lots, unless one thing befell both.
    (x.unit === y.unit ||
      ANYBODY.test(x.unit) ||
      ANYBODY.test(y.unit) ||
      (x.state !== undefined && x.state === y.state)) &&
    (comparison.likeReports.get(pairKey(x.report, y.report)) ?? 0) >= LIKE_AT;
  const told = counts.filter((x, at) => {
    if (counts.findIndex(y => y.report === x.report && y.span[0] === x.span[0]) !== at) return false;
    return counts.some(y => {
      const [few, many] = [Number(x.value), Number(y.value)].sort((p, q) => p - q) as [number, number];
      return isOneMatter(x, y) && few !== many && few >= LEAST_RATIO * many;
    });
  });
  if (reportsOf(told) < 2) return [];
  const values = told.map(({ state: _, unit: __, ...value }) => value);
  return [lineOf('number', shortened(event.members[0]!.text), values, ['one happening, two counts'], MAY_COUNT_OTHERS)];
}
