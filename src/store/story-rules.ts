// What a person decided about stories: which reports must share one, which must not, and what became of each decision.
// Groups nothing; grouping follows these rules.
import type { Decision } from '../model/index.js';
import { contradictedPairs, saidAgainst } from '../record/decisions/index.js';

/** Two reports by their ids. */
export type ReportPair = readonly [a: string, b: string];

export interface StoryRules {
  same: ReportPair[];
  /** With all that follows from what is the same: who is apart from one of them is apart from the others. */
  apart: ReportPair[];
}

const isAboutStories = ({ about, action, a, b, undone }: Decision): boolean =>
  about === 'story' && (action === 'same' || action === 'different') && a !== undefined && b !== undefined && !undone;

const pairOf = ({ a, b }: Decision): ReportPair => [a!.report, b!.report];

/** Decisions that contradict each other are not followed, none of them. */
export function storyRules(decisions: readonly Decision[]): StoryRules {
  const standing = decisions.filter(decision => isAboutStories(decision));
  const against = contradictions(standing);
  const followed = standing.filter((_, index) => !against.has(index));
  const same = followed.filter(({ action }) => action === 'same').map(pairOf);
  const groupOf = joinIds(same);
  const groups = new Map<string, string[]>();
  for (const [id, group] of groupOf) groups.set(group, [...(groups.get(group) ?? []), id]);
  const bound = (id: string): string[] => groups.get(groupOf.get(id) ?? '') ?? [id];
  const apart = followed
    .filter(({ action }) => action === 'different')
    .map(pairOf)
    .flatMap(([a, b]) => bound(a).flatMap(x => bound(b).map((y): ReportPair => [x, y])));
  return { same, apart };
}

const contradictions = (standing: readonly Decision[]): Map<number, number[]> =>
  contradictedPairs(
    standing.map((decision, index) => {
      const [a, b] = pairOf(decision);
      return { index, action: decision.action, a, b };
    }),
  );

/** The first id of each group that pairs bind, for every id in them. */
export function joinIds(pairs: readonly ReportPair[]): Map<string, string> {
  const up = new Map<string, string>();
  const top = (id: string): string => {
    let at = id;
    for (let next = up.get(at); next !== undefined && next !== at; next = up.get(at)) at = next;
    return at;
  };
  for (const [a, b] of pairs) {
    const [x, y] = [top(a), top(b)].sort();
    up.set(x!, x!);
    up.set(y!, x!);
    for (const id of [a, b]) if (!up.has(id)) up.set(id, x!);
  }
  return new Map([...up.keys()].sort().map(id => [id, top(id)]));
}

/** Decisions about stories with what became of them, as the stories stand; all others as they are. */
export function settleStories(
  decisions: readonly Decision[],
  storyOf: (report: string) => string | undefined,
): Decision[] {
  const standing = decisions.filter(isAboutStories);
  const against = contradictions(standing);
  return decisions.map((decision): Decision => {
    if (decision.about !== 'story') return decision;
    if (decision.undone) return { ...decision, state: 'undone' };
    const index = standing.indexOf(decision);
    if (index < 0) return { ...decision, state: 'unapplied', because: 'a decision about stories names two reports' };
    const others = against.get(index);
    if (others) return { ...decision, state: 'contradicted', because: saidAgainst(standing, others) };
    const [a, b] = pairOf(decision).map(storyOf);
    if (a === undefined || b === undefined)
      return { ...decision, state: 'orphaned', because: 'no such report is grouped' };
    if ((a === b) === (decision.action === 'same')) return { ...decision, state: 'applied' };
    return { ...decision, state: 'unapplied', because: 'other decisions keep their stories as they are' };
  });
}
