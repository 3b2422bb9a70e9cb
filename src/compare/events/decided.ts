// What a person decided of two events: found by the places he named, and put before every rule.
// Does not join events; merge.ts does.
import { type Decision, overlaps } from '../../model/index.js';
import type { EventItem } from './items.js';
import type { PairScore } from './judge.js';

/** Pairs at least this near are kept as refusals, for `why`. */
export const NEAR = 0.1;

/** What a person decided of two events, by the code of the pair; it goes before every rule. */
export type Decided = ReadonlyMap<number, { action: 'same' | 'different'; because: string }>;

export function decidedPairs(items: readonly EventItem[], decisions: readonly Decision[]): Decided {
  const decided = new Map<number, { action: 'same' | 'different'; because: string }>();
  const at = ({ report, span }: NonNullable<Decision['a']>): number =>
    items.findIndex(item => item.witness.report.id === report && overlaps(item.event.trigger, span));
  for (const { action, about, a, b, by } of decisions) {
    if (about !== 'event' || (action !== 'same' && action !== 'different') || !a || !b) continue;
    const [x, y] = [at(a), at(b)];
    if (x < 0 || y < 0 || x === y) continue;
    decided.set(Math.min(x, y) * items.length + Math.max(x, y), { action, because: `decided by ${by ?? 'a person'}` });
  }
  return decided;
}

export const asDecided = (
  score: PairScore,
  { action, because }: { action: 'same' | 'different'; because: string },
): PairScore =>
  action === 'same'
    ? { score: SURE, because: [because] }
    : { ...score, score: Math.max(score.score, NEAR), refusal: because };

/** A person's word weighs more than any certainty, so that what is decided is joined before anything else. */
const SURE = 2;
