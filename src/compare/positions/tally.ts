// The arithmetic of a question: named holders, unnamed ones, those nobody has heard of, and what is needed.
// Does not infer anything from silence: who is not counted is "not stated".
import type { Position, Tally } from '../../model/index.js';
import type { DecisionRule } from './decision-rules.js';

const OTHERS = /\b(?:other|others|more|another|additional|further|remaining)\b/i;

/** `oppose` counts all opponents told, `opposeUnnamed` those of them without a name. `outside`: holders without a vote under the rule. `named`: the holders that are entities. A group of untold number stands in the positions and counts nothing. */
export function tallyOf(
  positions: readonly Position[],
  rule: DecisionRule | undefined,
  named: ReadonlySet<string>,
  outside: ReadonlySet<string> = new Set(),
): Tally {
  const voting = positions.filter(position => !outside.has(position.holder));
  const support = countSide(voting, 'support', named);
  const oppose = countSide(voting, 'oppose', named);
  const undecided = countSide(voting, 'undecided', named);
  const tally: Tally = {
    support: support.named + support.unnamed,
    oppose: oppose.named + oppose.unnamed,
    opposeUnnamed: oppose.unnamed,
    undecided: undecided.named + undecided.unnamed,
  };
  // A share of a whole that nobody tells cannot be held against a number of holders.
  if (rule !== undefined && rule.needed >= 1) {
    tally.needed = rule.needed;
    if (rule.of !== undefined) {
      const stated = tally.support + tally.oppose + tally.undecided;
      tally.notStated = Math.max(0, rule.of - stated);
    }
  }
  return tally;
}

/**
 * Named holders once each; unnamed ones as counted. "Seven oppose" holds the four that are named and the "three others":
 * a whole counts only what its parts leave over, and two tellings of one whole count once.
 */
export function countSide(
  positions: readonly Position[],
  stance: Position['stance'],
  named: ReadonlySet<string>,
): { named: number; unnamed: number } {
  const names = new Set<string>();
  const singles = new Set<string>();
  let parts = 0;
  let whole = 0;
  for (const position of positions) {
    if (position.stance !== stance) continue;
    if (named.has(position.holder)) names.add(position.holder);
    else if (position.count === 1) singles.add(position.holder);
    else if (OTHERS.test(position.holder)) parts = Math.max(parts, position.count ?? 0);
    else whole = Math.max(whole, position.count ?? 0);
  }
  return { named: names.size, unnamed: singles.size + Math.max(parts, whole - names.size - singles.size, 0) };
}
