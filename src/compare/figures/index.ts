// Figures over all reports: those that count the same thing are laid side by side; where they part, a disagreement is noted, real or apparent.
// Does not read numbers and never compares what counts another thing, place or day.
import type { Disagreement } from '../../model/index.js';
import { type CompareStep, evidenceOf, lineId } from '../comparison.js';
import { findAlone, MAY_BE_OTHERS } from './alone.js';
import { weighDifferences } from './apparent.js';
import { type FigureGroup, groupFigures } from './groups.js';
import { type FigureItem, isGenericNoun, layOutFigures } from './items.js';
import { findSums, MAKE_UP } from './sums.js';

/** Set behind the key of a line of seeming differences, so that it has an id of its own beside the real one. */
const SEEMING = '~';

const byKey = (a: FigureItem, b: FigureItem): number => (a.key < b.key ? -1 : 1);

function lineOf(items: readonly FigureItem[], because: readonly string[], apparent?: string): Disagreement {
  const told = items.find(item => item.state !== undefined) ?? items[0]!;
  return {
    id: lineId(
      'D',
      items.map(item => `${item.key}${apparent === undefined ? '' : SEEMING}`),
    ),
    kind: 'number',
    about: told.figure.what || told.figure.unit,
    ...(apparent === undefined ? {} : { apparent }),
    values: items.map(item => ({ ...evidenceOf(item.witness, item.figure.span), value: String(item.value) })),
    because: [...new Set(because)].sort(),
  };
}

/** The real difference of a group, and the seeming one of those that have a reason to differ. */
function buildDisagreements(group: FigureGroup): Disagreement[] {
  const items = [...group.items].sort(byKey);
  if (new Set(items.map(item => item.value)).size < 2) return [];
  const { opposed, reasons } = weighDifferences(items);
  const lines: Disagreement[] = [];
  if (opposed.length > 0) lines.push(lineOf(opposed, group.because));
  if (opposed.length < items.length && reasons.length > 0) lines.push(lineOf(items, group.because, reasons.join('; ')));
  return lines;
}

export const figureComparison: CompareStep = {
  id: 'compare.figures',
  needs: ['events', 'stories'],
  makes: ['disagreements'],
  run(comparison) {
    const items = layOutFigures(comparison);
    const groups = groupFigures(items);
    const found = groups.flatMap(buildDisagreements);
    const told = new Map<FigureItem, FigureGroup>(groups.flatMap(group => group.items.map(item => [item, group])));
    for (const sum of findSums(items)) found.push(lineOf([...sum].sort(byKey), [MAKE_UP], MAKE_UP));
    for (const alone of findAlone(items, isGenericNoun)) {
      const groupsOf = new Set(alone.map(item => told.get(item) ?? item));
      if (groupsOf.size > 1)
        found.push(lineOf(alone.sort(byKey), [`both count ${alone[0]!.figure.unit}`], MAY_BE_OTHERS));
    }
    comparison.disagreements.push(...found.sort((a, b) => (a.id < b.id ? -1 : 1)));
  },
};
