// Joins figures that count one thing into groups: best pairs first, then the rival counts inside each report.
// Does not judge pairs and writes no lines of the record.
import { rarity } from '../events/words.js';
import type { FigureItem } from './items.js';
import { isTelling, judgeSameThing, SAME_THING_AT, type SameThing, unitTie } from './judge.js';
import { findRivals, type Rivals } from './rivals.js';

export interface FigureGroup {
  items: FigureItem[];
  because: string[];
}

interface Pair {
  a: FigureItem;
  b: FigureItem;
  same: SameThing;
}

/** A key with more figures than this in one story is left alone: pairs would be too many and too alike. */
const MOST_FIGURES_A_KEY = 400;

/** Keys under which figures meet: what they count, and a telling number. */
function keysOf(item: FigureItem): string[] {
  const keys = [`u ${item.unitClass}`];
  if (isTelling(item.value)) keys.push(`n ${item.value}`);
  return keys.map(key => `${item.story} ${key}`);
}

function pairsOf(items: readonly FigureItem[]): Pair[] {
  const rareOf = new Map<string, Map<string, number>>();
  for (const story of new Set(items.map(item => item.story)))
    rareOf.set(story, rarity(items.filter(item => item.story === story).map(item => item.context)));
  const byKey = new Map<string, number[]>();
  items.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const list = byKey.get(key);
      if (list) list.push(i);
      else byKey.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const list of byKey.values()) {
    if (list.length > MOST_FIGURES_A_KEY) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const code = list[i]! * items.length + list[j]!;
        const a = items[list[i]!]!;
        const b = items[list[j]!]!;
        if (a.witness === b.witness || seen.has(code)) continue;
        seen.add(code);
        const same = judgeSameThing(a, b, rareOf.get(a.story)!);
        if (same.score >= SAME_THING_AT) pairs.push({ a, b, same });
      }
    }
  }
  return pairs.sort((x, y) => y.same.score - x.same.score || (x.a.key + x.b.key < y.a.key + y.b.key ? -1 : 1));
}

/** Two figures of one report in one group would say that the report contradicts itself. */
const contradicts = (left: FigureGroup, right: FigureGroup): boolean =>
  left.items.some(x => right.items.some(y => x.witness === y.witness && x.value !== y.value));

/** "Launched 74 kites … brought down 61 of 74": the whole and the number that the same report tells of the same noun. */
function wholesTold(items: readonly FigureItem[]): [whole: FigureItem, told: FigureItem][] {
  const key = ({ witness, value, unit }: FigureItem): string => `${witness.report.id} ${value} ${unit}`;
  const told = new Map<string, FigureItem>();
  for (const item of items) if (!item.isWhole && isTold(item) && !told.has(key(item))) told.set(key(item), item);
  return items.flatMap((item): [FigureItem, FigureItem][] => {
    const other = item.isWhole ? told.get(key(item)) : undefined;
    return other === undefined ? [] : [[item, other]];
  });
}

/** Small numbers of one noun may count two things: of five ministers three, and five others. */
const LEAST_TOLD = 10;
const isTold = ({ value, partial, needed }: FigureItem): boolean => value >= LEAST_TOLD && !partial && !needed;

/** Groups of figures that count one thing, each report with its clearest figure and the rival counts it gives. */
export function groupFigures(items: readonly FigureItem[]): FigureGroup[] {
  const groupOf = new Map<FigureItem, FigureGroup>();
  const groupAt = (item: FigureItem): FigureGroup => groupOf.get(item) ?? { items: [item], because: [] };
  const join = (left: FigureGroup, right: FigureGroup, because: readonly string[]) => {
    const joined = { items: [...left.items, ...right.items], because: [...left.because, ...right.because, ...because] };
    for (const item of joined.items) groupOf.set(item, joined);
  };
  for (const { a, b, same } of pairsOf(items)) {
    const [left, right] = [groupAt(a), groupAt(b)];
    if (left === right) continue;
    if (contradicts(left, right)) continue;
    join(left, right, same.because);
  }
  for (const [whole, told] of wholesTold(items)) {
    const [left, right] = [groupAt(whole), groupAt(told)];
    if (left !== right && !contradicts(left, right)) join(left, right, ['the whole of a part is told by itself too']);
  }
  const rivals = findRivals(items);
  for (const { a, b, because } of rivals) {
    const [left, right] = [groupAt(a), groupAt(b)];
    if (left !== right) join(left, right, [because]);
  }
  for (const [left, right] of rivalsOfTwoReports(rivals)) {
    const [mine, theirs] = [groupAt(left), groupAt(right)];
    if (mine !== theirs) join(mine, theirs, ['both reports set two counts side by side']);
  }
  return [...new Set(groupOf.values())];
}

/** Each side's count of one report is hardly further from the same side's count of another. */
const LEAST_RATIO_OF_SIDES = 0.8;

/** "The union counts 4,200 and the company 1,900", "4,400 according to the union, 2,050 according to the company": rival counts of one matter. */
function rivalsOfTwoReports(rivals: readonly Rivals[]): [FigureItem, FigureItem][] {
  const sides = rivals.map(({ a, b }) => (a.value < b.value ? ([a, b] as const) : ([b, a] as const)));
  const isNear = (x: FigureItem, y: FigureItem): boolean =>
    Math.min(x.value, y.value) >= LEAST_RATIO_OF_SIDES * Math.max(x.value, y.value);
  return sides.flatMap(([low, high], at) =>
    sides.slice(at + 1).flatMap(([other, larger]): [FigureItem, FigureItem][] => {
      if (low.witness === other.witness || low.story !== other.story || unitTie(low, other) === undefined) return [];
      return isNear(low, other) && isNear(high, larger) ? [[low, other]] : [];
    }),
  );
}
