// Figures over all reports: those that count the same thing are laid side by side; where they part, a disagreement is noted, real or apparent.
// Does not read numbers and never compares what counts another thing, place or day.
import type { Disagreement } from '../../model/index.js';
import { type CompareStep, type Comparison, evidenceOf, lineId } from '../comparison.js';
import { isOneMatter } from '../events/matters.js';
import { shortened } from '../shortened.js';
import { findAlone, MAY_BE_OTHERS } from './alone.js';
import { AMOUNT_TIES, findAmounts, MAY_BE_TWO_SUMS } from './amounts.js';
import { weighDifferences } from './apparent.js';
import { type FigureGroup, groupFigures } from './groups.js';
import { type FigureItem, isGenericNoun, layOutFigures } from './items.js';
import { SIDE_BY_SIDE } from './rivals.js';
import { findStates, MAY_BE_OTHER_TIMES } from './states.js';
import { findSums, MAKE_UP } from './sums.js';

/** Set behind the key of a line of seeming differences, so that it has an id of its own beside the real one. */
const SEEMING = '~';
/** The same behind the key of a line of all counts of one state, which may open with the count that opens a group's line. */
const OF_STATE = '~~';

const byKey = (a: FigureItem, b: FigureItem): number => (a.key < b.key ? -1 : 1);

/** Reasons by which a line is on figures of any unit: what they measure stands in the sentence only. */
const TOLD_BY_SENTENCE: ReadonlySet<string> = new Set([SIDE_BY_SIDE, ...AMOUNT_TIES]);

/** What a line is about: the noun counted, or the sentence where the noun is a unit of money, way or share. */
function aboutOf({ figure, kind, bare, sentence, witness }: FigureItem, because: readonly string[]): string {
  const isUnit = bare || kind !== 'count';
  if (isUnit && because.some(reason => TOLD_BY_SENTENCE.has(reason)))
    return shortened(witness.report.text.slice(...sentence));
  return figure.what || figure.unit;
}

function lineOf(
  items: readonly FigureItem[],
  because: readonly string[],
  apparent?: string,
  mark = SEEMING,
): Disagreement {
  const told = items.find(item => item.state !== undefined) ?? items[0]!;
  return {
    id: lineId(
      'D',
      items.map(item => `${item.key}${apparent === undefined ? '' : mark}`),
    ),
    kind: 'number',
    about: aboutOf(told, because),
    ...(apparent === undefined ? {} : { apparent }),
    values: items.map(item => ({ ...evidenceOf(item.witness, item.figure.span), value: String(item.value) })),
    because: [...new Set(because)].sort(),
  };
}

/** The counts of one state that no one group holds, with the reasons why those of its groups only seem to differ. */
function buildStates(items: readonly FigureItem[], told: ReadonlyMap<FigureItem, FigureGroup>): Disagreement[] {
  return findStates(items).flatMap(list => {
    const groups = new Set(list.map(item => told.get(item) ?? item));
    if (groups.size < 2) return [];
    const because = [...groups].flatMap(group => ('because' in group ? group.because : []));
    return [lineOf([...list].sort(byKey), [`both ${list[0]!.state}`, ...because], MAY_BE_OTHER_TIMES, OF_STATE)];
  });
}

/** The real difference of a group, and the seeming one of those that have a reason to differ. */
function buildDisagreements(comparison: Comparison, group: FigureGroup): Disagreement[] {
  const items = [...group.items].sort(byKey);
  if (new Set(items.map(item => item.value)).size < 2) return [];
  const { opposed, reasons } = weighDifferences(items, (a, b) => isOneMatter(comparison, a, b));
  const lines: Disagreement[] = [];
  if (opposed.length > 0) lines.push(lineOf(opposed, group.because));
  if (opposed.length < items.length && reasons.length > 0) lines.push(lineOf(items, group.because, reasons.join('; ')));
  return lines;
}

/** Whether one line has every value of another. */
const holdsAll = (line: Disagreement, part: Disagreement): boolean =>
  part.values.every(({ report, span }) => line.values.some(x => x.report === report && x.span[0] === span[0]));

/** Sums of money that are told as they are, neither as a bound nor about, in reports of one matter. */
const isOneSum = (comparison: Comparison, pair: readonly FigureItem[]): boolean =>
  pair.every(({ kind, figure }) => kind === 'money' && figure.bound === 'exact') &&
  isOneMatter(comparison, pair[0]!.witness.report.id, pair[1]!.witness.report.id);

export const figureComparison: CompareStep = {
  id: 'compare.figures',
  needs: ['events', 'stories'],
  makes: ['disagreements'],
  run(comparison) {
    const items = layOutFigures(comparison);
    const groups = groupFigures(items);
    const lines = groups.flatMap(group => buildDisagreements(comparison, group));
    const told = new Map<FigureItem, FigureGroup>(groups.flatMap(group => group.items.map(item => [item, group])));
    const states = buildStates(items, told);
    const isOfState = (line: Disagreement): boolean =>
      line.apparent !== undefined && states.some(state => holdsAll(state, line));
    const found = [...lines.filter(line => !isOfState(line)), ...states];
    for (const sum of findSums(items)) found.push(lineOf([...sum].sort(byKey), [MAKE_UP], MAKE_UP));
    for (const alone of findAlone(items, isGenericNoun)) {
      const groupsOf = new Set(alone.map(item => told.get(item) ?? item));
      if (groupsOf.size > 1)
        found.push(lineOf(alone.sort(byKey), [`both count ${alone[0]!.figure.unit}`], MAY_BE_OTHERS));
    }
    for (const { pair, tie } of findAmounts(items)) {
      const [a, b] = pair;
      if ((told.get(a) ?? a) === (told.get(b) ?? b)) continue;
      const { reasons } = weighDifferences(pair);
      found.push(
        lineOf([...pair].sort(byKey), [tie], reasons[0] ?? (isOneSum(comparison, pair) ? undefined : MAY_BE_TWO_SUMS)),
      );
    }
    comparison.disagreements.push(...found.sort((a, b) => (a.id < b.id ? -1 : 1)));
  },
};
