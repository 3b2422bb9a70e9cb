// Where reports count a crowd in two ways: "about 300 people chanted outside the jail", "two thousand followers sang before the prison".
// Does not say that both counted at one hour; crowds come and go, so each line only may be a disagreement.
import type { Disagreement, Figure } from '../../model/index.js';
import { type Comparison, evidenceOf } from '../comparison.js';
import { countedAs, tellsOfPast } from '../figures/items.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, reportsOf, type Value, valueFrom } from './line.js';
import { withOpposed } from './stand-against.js';

export const OTHER_CROWDS = 'counts of a crowd: of other hours or by other counters, perhaps';

/** Words of people who come together in a street. */
const CROWD =
  /\b(?:crowds?|gather(?:s|ed|ing|ings)?|rall(?:y|ies|ied)|march(?:es|ed|ing)?|demonstrat\w+|protest\w*|marchers?|chant(?:s|ed|ing)?|took to the streets?|turn(?:ed)? out|turnout|vigil|sit-in|picket\w*|mourners?|supporters|followers|provocateurs|onlookers)\b/i;
/** Units under which a crowd is counted, beside any noun of people. */
const OF_CROWD: ReadonlySet<string> = new Set([
  'number',
  'people',
  'persons',
  'followers',
  'supporters',
  'provocateurs',
  'mourners',
  'onlookers',
]);
/** A crowd is counted in scores: fewer are speakers, arrested or hurt. */
const LEAST_CROWD = 50;
/** Counts of one crowd by its friends and its foes may be so far apart. */
const LEAST_RATIO = 0.1;

const MOST_COUNTS_A_REPORT = 3;
/** Reports of an evening's crowd come out that night and over the next two days; those of a later day may tell of another. */
const DAYS_OF_ONE_CROWD = 2;

const isOfCrowd = (figure: Figure): boolean => {
  if (figure.value < LEAST_CROWD || figure.state !== undefined) return false;
  const { kind, unitClass } = countedAs(figure);
  return kind === 'count' && (unitClass === 'people' || OF_CROWD.has(figure.unit));
};

/** The counts of crowds in sentences of people who come together; nothing of the long past. */
function crowdsIn(sentences: readonly ToldSentence[]): (Value & { count: number })[] {
  return sentences.flatMap(({ witness, span, figures }) => {
    const text = witness.report.text.slice(...span);
    if (!CROWD.test(text) || tellsOfPast(witness, span)) return [];
    return figures
      .filter(isOfCrowd)
      .map(figure => ({ ...valueFrom(evidenceOf(witness, figure.span), String(figure.value)), count: figure.value }));
  });
}

/** One line for each story in which reports count a crowd differently. */
export const findCrowds = (comparison: Comparison, stories: readonly (readonly ToldSentence[])[]): Disagreement[] =>
  stories.flatMap(sentences => {
    const crowds = crowdsIn(sentences);
    const told = crowds.filter(x =>
      crowds.some(
        y =>
          y.report !== x.report &&
          y.count !== x.count &&
          Math.min(x.count, y.count) >= LEAST_RATIO * Math.max(x.count, y.count),
      ),
    );
    if (reportsOf(told) < 2) return [];
    // A report that counts every square of a city would fill the line.
    const most = told.filter(
      x => told.filter(y => y.report === x.report && y.count > x.count).length < MOST_COUNTS_A_REPORT,
    );
    const values = most.map(({ count: _, ...value }) => value);
    const line = lineOf('number', 'the crowd', values, ['counts of a crowd'], OTHER_CROWDS);
    return withOpposed(comparison, line, { grows: false, mostDays: DAYS_OF_ONE_CROWD });
  });
