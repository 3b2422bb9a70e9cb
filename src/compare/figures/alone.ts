// Counts that nothing but their noun brings together: each report counts players once, and the numbers lie close.
// Does not judge pairs by their words; judge.ts does. What is found here only may be one thing, and is said so.
import { eventSensesOf } from '../events/senses.js';
import { wordsOf } from '../utterances/wording.js';
import type { FigureItem } from './items.js';
import { otherThing } from './judge.js';

/** Least share of the larger that the smaller is: counts of one thing by two reports are seldom further apart. */
const LEAST_RATIO = 0.85;
/** Small numbers stand everywhere: they need a word in common beside them. Large ones are estimates, and part further. */
const LEAST_VALUE = 10;
const LEAST_RATIO_OF_SMALL = 0.6;
const LARGE = 1000;
const LEAST_RATIO_OF_LARGE = 0.6;
/** Values that a report may give for a noun: with more it counts several things by it. */
const MOST_VALUES = 2;

export const MAY_BE_OTHERS = 'nothing but the noun says that both count one thing';

/** Differing counts of one noun, two values each time, in two reports that hardly count anything else by it; generic nouns count anything. */
export function findAlone(items: readonly FigureItem[], isGeneric: (unit: string) => boolean): FigureItem[][] {
  const byNoun = new Map<string, FigureItem[]>();
  for (const item of items) {
    if (item.kind !== 'count' || isGeneric(item.unit) || item.bare) continue;
    const key = `${item.story} ${item.unit}`;
    const known = byNoun.get(key);
    if (known) known.push(item);
    else byNoun.set(key, [item]);
  }
  return [...byNoun.values()].flatMap(pairsOf);
}

/** Whether a word or a sense but the noun itself stands beside both: "five ministers resigned", "four ministers would hand in their resignations". */
function shareWord(a: FigureItem, b: FigureItem): boolean {
  const noun = wordsOf(a.figure.unit, [0, a.figure.unit.length]).flatMap(({ key, senses }) => [
    key,
    ...senses.map(sense => `=${sense}`),
    ...[...eventSensesOf(key)].map(sense => `~${sense}`),
  ]);
  for (const key of a.near.keys()) if (b.near.has(key) && !noun.includes(key)) return true;
  return false;
}

function pairsOf(items: readonly FigureItem[]): FigureItem[][] {
  const valuesOf = new Map<string, Set<number>>();
  for (const { witness, value } of items)
    valuesOf.set(witness.report.id, (valuesOf.get(witness.report.id) ?? new Set()).add(value));
  const countsFew = (item: FigureItem): boolean => valuesOf.get(item.witness.report.id)!.size <= MOST_VALUES;
  // A headline and its report give one pair of numbers, not two.
  const found = new Map<string, Set<FigureItem>>();
  const few = items.filter(item => item.value > 1 && !item.isWhole && !item.partial && countsFew(item));
  for (const [at, a] of few.entries()) {
    for (const b of few.slice(at + 1)) {
      if (a.witness === b.witness || a.value === b.value || a.state !== b.state) continue;
      const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
      if (small < LEAST_VALUE && !shareWord(a, b)) continue;
      const least = small >= LARGE ? LEAST_RATIO_OF_LARGE : small < LEAST_VALUE ? LEAST_RATIO_OF_SMALL : LEAST_RATIO;
      if (small < least * large || otherThing(a, b) !== undefined) continue;
      // A report that gives both numbers counts two things, or tells of the difference itself.
      if (valuesOf.get(a.witness.report.id)!.has(b.value) || valuesOf.get(b.witness.report.id)!.has(a.value)) continue;
      const key = `${small} ${large}`;
      found.set(key, (found.get(key) ?? new Set()).add(a).add(b));
    }
  }
  return [...found.values()].map(set => [...set]);
}
