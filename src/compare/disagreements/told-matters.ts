// Where reports tell of one matter with other numbers, whatever noun each counts by: "1,600 workers stayed away", "1,900 staff downed tools".
// Does not say that both count the same ones: compare/figures does where more than the matter says so, and those are left out.
import {
  JOURNEY_MATTERS,
  JOURNEYS,
  MONEY_MATTERS,
  PEOPLE_MATTERS,
  STATES_OF_MATTERS,
} from '../../lists/counted-matters.js';
import type { Disagreement, Figure, Span } from '../../model/index.js';
import { gapBetween } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import { rateOf } from '../figures/amounts.js';
import { countedAs, isNeeded, tellsOfPast } from '../figures/items.js';
import { stemOf } from '../utterances/wording.js';
import { countsPeople } from './event-counts.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, reportsOf, type Value, valueFrom } from './line.js';
import { MAY_COUNT_OTHERS, PART_OF_MATTER } from './told-most.js';

/** A number further from the words of its matter is another's. */
const REACH_CHARS = 45;
const LEAST_COUNT = 4;
/** Counts of one matter by two reports are seldom further apart. */
const LEAST_RATIO = 0.5;
/** A sum without its currency: "now put the damage at 52 million". */
const LEAST_BARE_SUM = 100_000;

interface MatterKind {
  matters: ReadonlyMap<string, string>;
  words: RegExp;
  fits: (figure: Figure, matter: string) => boolean;
}

const JOURNEY_STEMS = new Set([...JOURNEYS].map(stemOf));

const kindOf = (matters: ReadonlyMap<string, string>, fits: MatterKind['fits']): MatterKind => ({
  matters,
  words: new RegExp(
    `(?<!\\p{L})(?:${[...matters.keys()].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`,
    'giu',
  ),
  fits,
});

const isStateOf = (matter: string, state: string): boolean =>
  STATES_OF_MATTERS.get(matter)?.some(one => one === state) ?? false;

const KINDS: readonly MatterKind[] = [
  kindOf(
    PEOPLE_MATTERS,
    (figure, matter) =>
      figure.value >= LEAST_COUNT &&
      (figure.unit === 'number' || countsPeople(figure)) &&
      (figure.state === undefined || isStateOf(matter, figure.state)),
  ),
  kindOf(
    JOURNEY_MATTERS,
    figure => figure.value >= LEAST_COUNT && JOURNEY_STEMS.has(stemOf(figure.unit.toLowerCase())),
  ),
  kindOf(
    MONEY_MATTERS,
    figure => countedAs(figure).kind === 'money' || (figure.unit === 'number' && figure.value >= LEAST_BARE_SUM),
  ),
];

type Counted = Value & { count: number; unit: string };

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
      // A sum a year and a sum a month are no two values of one.
      rateOf(text, figure.span, span) === '',
  );
  if (open.length === 0 || tellsOfPast(witness, span)) return [];
  const sentence = text.slice(...span);
  return KINDS.flatMap(kind => {
    return [...sentence.matchAll(kind.words)].flatMap((match): [string, Counted][] => {
      const at = span[0] + match.index;
      const matter = kind.matters.get(match[0].toLowerCase())!;
      const figure = nearest(open, [at, at + match[0].length], matter, kind);
      if (figure === undefined) return [];
      const value = valueFrom(evidenceOf(witness, figure.span), String(figure.value));
      const money = countedAs(figure).kind === 'money' ? figure.unit : '';
      return [[matter, { ...value, count: figure.value, unit: money }]];
    });
  });
}

/** Lines on each matter of a story that no line tells of. */
export const findMatters = (
  stories: readonly (readonly ToldSentence[])[],
  isTold: (line: Disagreement) => boolean,
): Disagreement[] =>
  stories.flatMap(sentences => {
    const byMatter = new Map<string, Map<string, Counted>>();
    for (const sentence of sentences) {
      const { id } = sentence.witness.report;
      for (const [matter, counted] of countsIn(sentence)) {
        const byReport = byMatter.get(matter) ?? new Map<string, Counted>();
        const known = byReport.get(id);
        if (known === undefined || known.count < counted.count) byReport.set(id, counted);
        byMatter.set(matter, byReport);
      }
    }
    return [...byMatter].flatMap(([matter, byReport]) => {
      const told = [...byReport.values()];
      const unit = told.find(one => one.unit !== '')?.unit ?? '';
      const alike = told.filter(one => one.unit === unit || one.unit === '');
      const largest = Math.max(...alike.map(({ count }) => count));
      const near = alike.filter(({ count }) => count >= LEAST_RATIO * largest);
      if (reportsOf(near) < 2 || new Set(near.map(({ count }) => count)).size < 2) return [];
      const values = near.map(({ count: _, unit: __, ...value }) => value);
      const line = lineOf('number', matter, values, ['counts of one matter'], MAY_COUNT_OTHERS);
      return isTold(line) ? [] : [line];
    });
  });
