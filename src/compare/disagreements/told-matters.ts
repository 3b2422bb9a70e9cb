// Where reports tell of one matter with other numbers, whatever noun each counts by: "1,600 workers stayed away", "1,900 staff downed tools".
// Does not say that both count the same ones: compare/figures does where more than the matter says so, and those are left out.
import { isKind } from '../../language/senses.js';
import {
  ANIMAL_MATTERS,
  GROWING_MATTERS,
  JOURNEY_MATTERS,
  JOURNEYS,
  MEASURE_MATTERS,
  MONEY_MATTERS,
  PEOPLE_MATTERS,
  PRICE_MATTERS,
  STATES_OF_MATTERS,
  THING_MATTERS,
} from '../../lists/counted-matters.js';
import type { Disagreement, Figure, Span } from '../../model/index.js';
import { gapBetween } from '../../model/index.js';
import { type Comparison, evidenceOf } from '../comparison.js';
import { rateOf } from '../figures/amounts.js';
import { countedAs, isNeeded, singularOf, tellsOfPast } from '../figures/items.js';
import { stemOf } from '../utterances/wording.js';
import { countsPeople } from './event-counts.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, reportsOf, type Value, valueFrom } from './line.js';
import { withOpposed } from './stand-against.js';
import { MAY_COUNT_OTHERS, PART_OF_MATTER } from './told-most.js';

/** A number further from the words of its matter is another's. */
const REACH_CHARS = 45;
const LEAST_COUNT = 4;
/** Counts of one matter by two reports are seldom further apart. */
const LEAST_RATIO = 0.55;
/** What a sentence tells of years ago, and a speed without its unit, is of the matter only where the numbers are close: a fraud lies back when it is judged. */
const LEAST_RATIO_OF_NEAR = 0.8;
/** A sum without its currency: "now put the damage at 52 million". */
const LEAST_BARE_SUM = 100_000;

/** Counts of one matter that a report may give for them to be of one lot: whoever gives more counts several. */
const MOST_COUNTS_OF_PEOPLE = 2;
const MOST_COUNTS_OF_THINGS = 1;

/** "Of which 120,000 go to buses" is no sum of the whole matter. */
const PART_OF_SUM = /\bof which (?:about |some |only )?$/i;
const PART_CHARS = 20;

interface MatterKind {
  /** Set behind the names of its matters where another kind has one of that name. */
  name: string;
  mostCounts: number;
  matters: ReadonlyMap<string, string>;
  words: RegExp;
  fits: (figure: Figure, matter: string) => boolean;
}

const JOURNEY_STEMS = new Set([...JOURNEYS].map(stemOf));

const kindOf = (
  name: string,
  mostCounts: number,
  matters: ReadonlyMap<string, string>,
  fits: MatterKind['fits'],
): MatterKind => ({
  name,
  mostCounts,
  matters,
  words: new RegExp(
    `(?<!\\p{L})(?:${[...matters.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
    'giu',
  ),
  fits,
});

const isStateOf = (matter: string, state: string): boolean =>
  STATES_OF_MATTERS.get(matter)?.some(one => one === state) ?? false;

const mayHaveState = ({ state }: Figure, matter: string): boolean => state === undefined || isStateOf(matter, state);

/** Things made by hands; neither people nor what is measured. */
function isThing(figure: Figure): boolean {
  if (countedAs(figure).kind !== 'count' || figure.unit === 'number' || countsPeople(figure)) return false;
  return isKind(singularOf(figure.unit), 'noun', 'artifact');
}
/** "Cattle" are many by their form: the unit is asked as it stands too. */
const isAnimal = (figure: Figure): boolean =>
  isKind(singularOf(figure.unit), 'noun', 'animal') || isKind(figure.unit.toLowerCase(), 'noun', 'animal');

/** "A cool 90 million": a sum whose currency is understood. */
const isSum = (figure: Figure): boolean =>
  countedAs(figure).kind === 'money' || (figure.unit === 'number' && figure.value >= LEAST_BARE_SUM);

/** "Was doing 95": the one measure that reports give without its unit. */
const SPEED = 'the speed';
const IS_SPEED = /^number$| (?:an|per) hour$|^knots$/;

const KINDS: readonly MatterKind[] = [
  kindOf(
    'people',
    MOST_COUNTS_OF_PEOPLE,
    PEOPLE_MATTERS,
    (figure, matter) =>
      figure.value >= LEAST_COUNT && (figure.unit === 'number' || countsPeople(figure)) && mayHaveState(figure, matter),
  ),
  kindOf(
    'journeys',
    MOST_COUNTS_OF_PEOPLE,
    JOURNEY_MATTERS,
    figure => figure.value >= LEAST_COUNT && JOURNEY_STEMS.has(stemOf(figure.unit.toLowerCase())),
  ),
  kindOf(
    'money',
    MOST_COUNTS_OF_PEOPLE,
    MONEY_MATTERS,
    (figure, matter) =>
      isSum(figure) || (figure.value >= LEAST_BARE_SUM && MONEY_MATTERS.get(singularOf(figure.unit)) === matter),
  ),
  kindOf('prices', MOST_COUNTS_OF_THINGS, PRICE_MATTERS, isSum),
  kindOf(
    'things',
    MOST_COUNTS_OF_THINGS,
    THING_MATTERS,
    (figure, matter) => figure.value >= LEAST_COUNT && isThing(figure) && mayHaveState(figure, matter),
  ),
  kindOf(
    'animals',
    MOST_COUNTS_OF_THINGS,
    ANIMAL_MATTERS,
    (figure, matter) => figure.value >= LEAST_COUNT && isAnimal(figure) && mayHaveState(figure, matter),
  ),
  kindOf(
    'measures',
    MOST_COUNTS_OF_THINGS,
    MEASURE_MATTERS,
    (figure, matter) =>
      (matter === SPEED ? IS_SPEED.test(figure.unit) : countedAs(figure).kind === 'measure') &&
      mayHaveState(figure, matter),
  ),
];

type Counted = Value & { count: number; unit: string; mostCounts: number; mustBeNear: boolean };

/** The figure of a kind nearest to the words of a matter. */
function nearest(figures: readonly Figure[], words: Span, matter: string, { fits }: MatterKind): Figure | undefined {
  let best: Figure | undefined;
  for (const figure of figures) {
    const gap = gapBetween(figure.span, words);
    if (gap > REACH_CHARS || !fits(figure, matter)) continue;
    if (best === undefined || gap < gapBetween(best.span, words)) best = figure;
  }
  return best;
}

/** What a sentence tells of each matter, by its name and currency. */
function countsIn({ witness, span, figures }: ToldSentence): [matter: string, counted: Counted][] {
  const { text } = witness.report;
  const open = figures.filter(
    figure =>
      !PART_OF_MATTER.test(text.slice(...figure.span)) &&
      !isNeeded(text, span, figure) &&
      !PART_OF_SUM.test(text.slice(Math.max(span[0], figure.span[0] - PART_CHARS), figure.span[0])) &&
      // A sum a year and a sum a month are no two values of one.
      rateOf(text, figure.span, span) === '',
  );
  if (open.length === 0) return [];
  const past = tellsOfPast(witness, span);
  const sentence = text.slice(...span);
  return KINDS.flatMap(kind => {
    return [...sentence.matchAll(kind.words)].flatMap((match): [string, Counted][] => {
      const at = span[0] + match.index;
      const matter = kind.matters.get(match[0].toLowerCase())!;
      const figure = nearest(open, [at, at + match[0].length], matter, kind);
      if (figure === undefined) return [];
      const value = valueFrom(evidenceOf(witness, figure.span), String(figure.value));
      const { kind: sort } = countedAs(figure);
      const hasUnit = sort === 'money' || sort === 'measure' || IS_SPEED.test(figure.unit);
      const unit = hasUnit && figure.unit !== 'number' ? figure.unit : '';
      const mustBeNear = past || (matter === SPEED && figure.unit === 'number');
      const counted = { ...value, count: figure.value, unit, mostCounts: kind.mostCounts, mustBeNear };
      return [[`${kind.name} ${matter}`, counted]];
    });
  });
}

/** The counts of one report, each value once. */
const distinctOf = (counts: readonly Counted[]): Counted[] =>
  counts.filter((one, at) => counts.findIndex(({ count }) => count === one.count) === at);

/** Counts of one matter and one unit that lie close enough to be of one lot, the largest lot first: 146 and 145, 63 and 61. */
function lotsOf(counts: readonly Counted[]): Counted[][] {
  const unit = counts.find(one => one.unit !== '')?.unit ?? '';
  const lots: Counted[][] = [];
  let left = counts.filter(one => one.unit === unit || one.unit === '');
  while (left.length > 1) {
    const largest = Math.max(...left.map(({ count }) => count));
    const isNear = ({ count, mustBeNear }: Counted): boolean =>
      count >= (mustBeNear ? LEAST_RATIO_OF_NEAR : LEAST_RATIO) * largest;
    const lot = left.filter(isNear);
    if (lot.some(({ mustBeNear }) => !mustBeNear)) lots.push(lot);
    left = left.filter(one => !isNear(one));
  }
  return lots;
}

/** Lines on each matter of a story that no line tells of. */
export const findMatters = (
  comparison: Comparison,
  stories: readonly (readonly ToldSentence[])[],
  isTold: (line: Disagreement) => boolean,
): Disagreement[] =>
  stories.flatMap(sentences => {
    const byMatter = new Map<string, Map<string, Counted[]>>();
    for (const sentence of sentences) {
      const { id } = sentence.witness.report;
      for (const [matter, counted] of countsIn(sentence)) {
        const byReport = byMatter.get(matter) ?? new Map<string, Counted[]>();
        byReport.set(id, [...(byReport.get(id) ?? []), counted]);
        byMatter.set(matter, byReport);
      }
    }
    return [...byMatter].flatMap(([key, byReport]) =>
      lotsOf([...byReport.values()].flatMap(distinctOf)).flatMap(lot => {
        const matter = key.slice(key.indexOf(' ') + 1);
        if (reportsOf(lot) < 2 || new Set(lot.map(({ count }) => count)).size < 2) return [];
        const values = lot.map(({ count: _, unit: __, mostCounts: ___, mustBeNear: ____, ...value }) => value);
        const line = lineOf('number', matter, values, ['counts of one matter'], MAY_COUNT_OTHERS);
        const isOfOneLot = lot.every(one => lot.filter(({ report }) => report === one.report).length <= one.mostCounts);
        const grows = GROWING_MATTERS.has(matter);
        const lines = isOfOneLot
          ? withOpposed(comparison, line, { grows, ofWhom: true, likeNouns: key.startsWith('things ') })
          : [line];
        return lines.filter(found => found.apparent === undefined || !isTold(found));
      }),
    );
  });
