// Two counts that one report joins by "and" and that make up what another report counts as one: "58 passengers and seven crew", "65 people".
// Does not add up what stands apart.
import type { FigureItem } from './items.js';

/** A small sum comes about by chance. */
const LEAST_SUM = 20;
const JOINED = /^,? (?:and|plus|along with|as well as) $/;

export const MAKE_UP = 'two parts make up the whole';

/** The two parts and the whole. */
export function findSums(items: readonly FigureItem[]): FigureItem[][] {
  const byValue = new Map<string, FigureItem[]>();
  const keyOf = (item: FigureItem, value: number): string => `${item.story} ${item.unitClass} ${value}`;
  for (const item of items) {
    if (item.kind !== 'count' || item.value < LEAST_SUM) continue;
    const known = byValue.get(keyOf(item, item.value));
    if (known) known.push(item);
    else byValue.set(keyOf(item, item.value), [item]);
  }
  return items.flatMap((a, at) => {
    const b = items[at + 1];
    if (b === undefined || a.witness !== b.witness || a.at !== b.at || a.isWhole || b.isWhole) return [];
    if (a.kind !== 'count' || b.unitClass !== a.unitClass || a.unit === b.unit) return [];
    if (!JOINED.test(a.witness.report.text.slice(a.figure.span[1], b.figure.span[0]))) return [];
    return (byValue.get(keyOf(a, a.value + b.value)) ?? []).flatMap(whole =>
      whole.witness === a.witness ? [] : [[a, b, whole]],
    );
  });
}
