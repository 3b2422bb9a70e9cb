// Where reports count those whom one happening befell in two ways under two nouns: "four engineers" and "five people" who were taken.
// Does not join happenings; a happening that was joined may still be two, so each line only may be a disagreement.
import { isKind } from '../../language/senses.js';
import type { Disagreement, Figure, RecordEvent } from '../../model/index.js';
import { gapBetween } from '../../model/index.js';
import { type Comparison, evidenceOf } from '../comparison.js';
import { isOneMatter } from '../events/matters.js';
import { countedAs, singularOf } from '../figures/items.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, reportsOf, shortened, type Value, valueFrom } from './line.js';
import { MAY_COUNT_OTHERS } from './told-most.js';

/** A count further from its happening than this is another's. */
const REACH_CHARS = 60;
/** Counts of those whom one happening befell are seldom further apart; a single one is told as anybody. */
const LEAST_RATIO = 0.4;
const LEAST_COUNT = 2;

/** People of no sort: whoever is counted so may be counted as engineers elsewhere. */
const ANYBODY = /^(?:people|persons)$/;

/** A count, what befell the counted, and who they are. */
type Counted = Value & { state: string | undefined; unit: string };

/** "Soldiers", "people", and whoever else is a person by WordNet: "engineers". */
export const countsPeople = (figure: Figure): boolean => {
  const { kind, unitClass } = countedAs(figure);
  if (kind !== 'count') return false;
  return unitClass === 'people' || isKind(singularOf(figure.unit), 'noun', 'person');
};

/** The count of people nearest to a happening in its sentence. */
function countAt(
  comparison: Comparison,
  { report, span, trigger }: RecordEvent['members'][number],
): Counted | undefined {
  const items = witnessItems(comparison, report);
  const [figure] = (items?.figuresIn(span) ?? [])
    .filter(one => one.value >= LEAST_COUNT && gapBetween(one.span, trigger) <= REACH_CHARS && countsPeople(one))
    .sort((a, b) => gapBetween(a.span, trigger) - gapBetween(b.span, trigger));
  return (
    figure && {
      ...valueFrom(evidenceOf(items!.witness, figure.span), String(figure.value)),
      state: figure.state,
      unit: figure.unit,
    }
  );
}

/** One happening with two counts of people. */
export function findEventCounts(comparison: Comparison, event: RecordEvent): Disagreement[] {
  if (event.type === 'STATEMENT' || reportsOf(event.members) < 2) return [];
  const counts = event.members.flatMap(member => countAt(comparison, member) ?? []);
  const mayBeOne = (x: Counted, y: Counted): boolean =>
    // The dead are not the hurt.
    (x.state === undefined || y.state === undefined || x.state === y.state) &&
    // Three workers and six patients are two lots, unless one thing befell both.
    (x.unit === y.unit ||
      ANYBODY.test(x.unit) ||
      ANYBODY.test(y.unit) ||
      (x.state !== undefined && x.state === y.state)) &&
    isOneMatter(comparison, x.report, y.report);
  const told = counts.filter((x, at) => {
    if (counts.findIndex(y => y.report === x.report && y.span[0] === x.span[0]) !== at) return false;
    return counts.some(y => {
      const [few, many] = [Number(x.value), Number(y.value)].sort((p, q) => p - q) as [number, number];
      return mayBeOne(x, y) && few !== many && few >= LEAST_RATIO * many;
    });
  });
  if (reportsOf(told) < 2) return [];
  const values = told.map(({ state: _, unit: __, ...value }) => value);
  return [lineOf('number', shortened(event.members[0]!.text), values, ['one happening, two counts'], MAY_COUNT_OTHERS)];
}
