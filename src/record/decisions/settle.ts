// A person's decisions before comparing: found again in the pile as it is, those about pairs held against each other.
// Changes no line; comparing follows `same` and `different`, apply.ts does the rest.
import type { Decision, DecisionPlace } from '../../model/index.js';
import { contradictedPairs, type DecidedPair } from './contradictions.js';
import { entityAt, eventAt, type Found, findPlace, type PlacedReport, quotationAt, shelve } from './places.js';

/** Decisions pinned in the present texts, each with its state; the order of the file is kept. */
export function settleDecisions(decisions: readonly Decision[], reports: readonly PlacedReport[]): Decision[] {
  const shelf = shelve(reports);
  const pairs: DecidedPair[] = [];
  const settled = decisions.map((decision, index): Decision => {
    const bare = { ...decision, ...bareOf(decision) };
    if (decision.undone) return { ...bare, state: 'undone' };
    const isOfName = (decision.about ?? 'entity') === 'entity';
    const a = decision.a && findPlace(decision.a, shelf, isOfName);
    const b = decision.b && findPlace(decision.b, shelf, isOfName || decision.action === 'set-speaker');
    if (!a || (decision.b && !b)) return { ...bare, state: 'orphaned' };
    const pinned: Decision = { ...bare, a: evidence(a), ...(b ? { b: evidence(b) } : {}), state: 'applied' };
    if (!b || (decision.action !== 'same' && decision.action !== 'different')) return pinned;
    const about = decision.about === 'utterance' || decision.about === 'event' ? decision.about : 'entity';
    const [left, right] = [thingAt(a, about), thingAt(b, about)];
    if (left === undefined || right === undefined)
      return { ...pinned, about, state: 'orphaned', because: `no ${about} is read there` };
    if (left === right) {
      return decision.action === 'same'
        ? { ...pinned, about }
        : { ...pinned, about, state: 'unapplied', because: `the report itself is read as having one ${about} here` };
    }
    pairs.push({ index, action: decision.action, a: left, b: right });
    return { ...pinned, about };
  });
  const against = contradictedPairs(pairs);
  return settled.map((decision, index) => {
    const others = against.get(index);
    return others ? { ...decision, state: 'contradicted', because: saidAgainst(settled, others) } : decision;
  });
}

/** `different decided by ana (J1a2b3c4d5e)`, for each of the others. */
export const saidAgainst = (settled: readonly Decision[], others: readonly number[]): string =>
  `against ${others
    .map(other => settled[other]!)
    .map(({ action, value, by, id }) => `${action}${value ? ` ${value}` : ''} decided by ${by ?? 'a person'} (${id})`)
    .join(', ')}`;

/** The decisions that comparing follows: pairs that stand. */
export const pairDecisions = (settled: readonly Decision[]): Decision[] =>
  settled.filter(({ action, state }) => state === 'applied' && (action === 'same' || action === 'different'));

const evidence = ({ placed, span }: Found): DecisionPlace => ({
  report: placed.report.id,
  span,
  text: placed.report.text.slice(span[0], span[1]),
});

/** The places without what only served to find them. */
function bareOf({ a, b }: Decision): Pick<Decision, 'a' | 'b'> {
  const bare = ({ report, span, text }: DecisionPlace): DecisionPlace => ({ report, span, text });
  return { ...(a ? { a: bare(a) } : {}), ...(b ? { b: bare(b) } : {}) };
}

/** What a report has at a place, named so that two places of one thing have one name. */
function thingAt({ placed, span }: Found, about: 'entity' | 'utterance' | 'event'): string | undefined {
  const thing = {
    entity: () => entityAt(placed, span),
    utterance: () => quotationAt(placed, span)?.id,
    event: () => eventAt(placed, span)?.id,
  }[about]();
  return thing === undefined ? undefined : `${about}\u0000${placed.report.id}\u0000${thing}`;
}
