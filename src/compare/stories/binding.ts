// Why reports were put together: the words that bind the reports of an event, and the event with the others of its story.
// Puts nothing together.
import { type FoldedBag, gatherBags } from './vectors.js';

/** Words named as what binds a group. */
export const BINDING_WORDS = 5;

export interface Binding {
  /** Words that most reports of the group hold; none for a single report. */
  within: string[];
  /** Words that most of its reports and of those of the other groups hold; none where there are no others. */
  beyond: string[];
}

/** For each group of kept reports the words that bind it, those held by most and rarest in the news first. */
export function bindingWords(groups: readonly (readonly FoldedBag[])[]): Binding[] {
  const groupOf = new Map<{ id: string }, number>(groups.flatMap((bags, g) => bags.map(bag => [bag, g] as const)));
  const bags = gatherBags(groups.flat());
  const all = new Map<number, number>();
  const own = groups.map(() => new Map<number, number>());
  bags.rows.forEach((row, i) => {
    const holders = own[groupOf.get(row)!]!;
    for (const id of bags.terms[i]!) {
      all.set(id, (all.get(id) ?? 0) + 1);
      holders.set(id, (holders.get(id) ?? 0) + 1);
    }
  });
  const heaviest = (weights: readonly (readonly [id: number, share: number])[]): string[] =>
    weights
      .filter(([, share]) => share > 0)
      .map(([id, share]) => ({ id, weight: share * -Math.log(bags.shares[id]!) }))
      .sort((a, b) => b.weight - a.weight || a.id - b.id)
      .slice(0, BINDING_WORDS)
      .map(({ id }) => bags.words[id]!);
  return groups.map((members, g) => {
    const held = [...own[g]!];
    const others = bags.rows.length - members.length;
    return {
      within: members.length > 1 ? heaviest(held.map(([id, count]) => [id, count > 1 ? count : 0])) : [],
      beyond:
        others > 0
          ? heaviest(held.map(([id, count]) => [id, Math.min(count / members.length, (all.get(id)! - count) / others)]))
          : [],
    };
  });
}
