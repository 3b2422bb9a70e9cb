// From judged pairs to groups: renderings that are one utterance, and groups that belong together.
// Does not look at words; the rules did.
import type { PairVerdict } from './rules.js';

export interface Link {
  a: number;
  b: number;
  verdict: PairVerdict;
}

/** Rule of a person's word. */
export const DECISION = 'decision';

/**
 * Share of the pairs between two groups that must have been found the same before one good pair joins them.
 * One half keeps two sentences of a speaker apart that a third, blurred rendering resembles both.
 */
const AGREEING_PAIRS = 0.5;

/** Groups of indices 0..count-1 by average link over the `same` verdicts, best pairs first. */
export function mergeSame(count: number, links: readonly Link[]): number[][] {
  const groupOf = Array.from({ length: count }, (_, index) => index);
  const groups = new Map<number, number[]>(groupOf.map(index => [index, [index]]));
  const same = new Map<string, boolean>();
  const apart = new Set<string>();
  const keyOf = (x: number, y: number): string => (x < y ? `${x} ${y}` : `${y} ${x}`);
  for (const link of links) {
    same.set(keyOf(link.a, link.b), link.verdict.verdict === 'same');
    if (link.verdict.rule === DECISION && link.verdict.verdict === 'different') apart.add(keyOf(link.a, link.b));
  }
  const ordered = links
    .filter(link => link.verdict.verdict === 'same')
    .sort((x, y) => y.verdict.score - x.verdict.score || x.a - y.a || x.b - y.b);
  for (const link of ordered) {
    const into = groupOf[link.a]!;
    const from = groupOf[link.b]!;
    if (into === from) continue;
    const left = groups.get(into)!;
    const right = groups.get(from)!;
    let agreeing = 0;
    for (const x of left) for (const y of right) if (same.get(keyOf(x, y))) agreeing++;
    if (left.some(x => right.some(y => apart.has(keyOf(x, y))))) continue;
    if (agreeing < AGREEING_PAIRS * left.length * right.length && link.verdict.rule !== DECISION) continue;
    for (const member of right) groupOf[member] = into;
    left.push(...right);
    groups.delete(from);
  }
  return [...groups.values()].map(group => group.sort((x, y) => x - y));
}

/** Groups that belong together without being one utterance, with the links that say so. */
export interface Relation {
  groups: number[];
  links: Link[];
}

/** Renderings shown together as related; more is a heap, not a help. */
const RELATED_RENDERINGS = 12;

/** Ties each group to what it is most related to, strongest ties first, in small sets. */
export function relateGroups(
  groups: readonly number[][],
  links: readonly Link[],
  reportOf: (index: number) => string,
  mayStandTogether: (x: number, y: number) => boolean,
): Relation[] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, index) => {
    for (const member of group) groupOf.set(member, index);
  });
  const best = new Map<number, Link>();
  for (const link of links) {
    const [x, y] = [groupOf.get(link.a)!, groupOf.get(link.b)!];
    if (link.verdict.verdict === 'different' || x === y) continue;
    for (const index of [x, y]) {
      const known = best.get(index);
      if (known === undefined || link.verdict.score > known.verdict.score) best.set(index, link);
    }
  }
  const relationOf = new Map<number, Relation>();
  const sizeOf = (index: number): number =>
    (relationOf.get(index)?.groups ?? [index]).reduce((sum, group) => sum + groups[group]!.length, 0);
  const ordered = [...new Set(best.values())].sort(
    (x, y) => y.verdict.score - x.verdict.score || x.a - y.a || x.b - y.b,
  );
  for (const link of ordered) {
    const x = groupOf.get(link.a)!;
    const y = groupOf.get(link.b)!;
    const left = relationOf.get(x) ?? { groups: [x], links: [] };
    const right = relationOf.get(y) ?? { groups: [y], links: [] };
    if (left === right || sizeOf(x) + sizeOf(y) > RELATED_RENDERINGS) continue;
    // Two named speakers on one matter are two things said: neither is shown with the other's words.
    if (left.groups.some(one => right.groups.some(other => !mayStandTogether(one, other)))) continue;
    left.groups.push(...right.groups);
    left.links.push(...right.links, link);
    for (const group of left.groups) relationOf.set(group, left);
  }
  const reports = (relation: Relation): number =>
    new Set(relation.groups.flatMap(group => groups[group]!.map(reportOf))).size;
  return [...new Set(relationOf.values())].filter(relation => reports(relation) > 1);
}
