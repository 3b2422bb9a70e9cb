// A decision from what a person typed or chose: the action, the lines or words it is about, and a value.
// Keeps nothing; the command line and the newsroom do.
import { OnrecordError } from '../../errors.js';
import type { Decision, DecisionAction } from '../../model/index.js';
import { NOBODY } from './apply.js';
import { decidedWhen } from './dates.js';
import { DECIDABLE, type ResolveContext, type Resolved, resolvePlace } from './resolve.js';

export interface Deciding {
  action: DecisionAction;
  /** An id of the record, an annotation (`a.txt#q3`), or `a.txt: words`. */
  a: string;
  /** The other one of a pair; for `set-speaker` who said it, or `nobody`. */
  b?: string;
  /** For `set-date`. */
  value?: string;
}

/**
 * The decision with its places, unsigned.
 *
 * **Errors**: as `resolvePlace` has them; E207 for a date that is none; E210 where the other one of a pair is missing.
 */
export function makeDecision({ action, a, b, value }: Deciding, context: ResolveContext): Decision {
  if (action === 'wrong') return decisionOf(action, resolvePlace(a, DECIDABLE.wrong, context));
  if (action === 'set-date') {
    decidedWhen(value ?? '', '');
    return { ...decisionOf(action, resolvePlace(a, DECIDABLE[action], context)), value: value! };
  }
  if (b === undefined) throw new OnrecordError('E210', `"${a}": ${action} needs two`);
  if (action === 'set-speaker') {
    const decision = decisionOf(action, resolvePlace(a, DECIDABLE[action], context));
    return b === NOBODY
      ? { ...decision, value: NOBODY }
      : { ...decision, b: resolvePlace(b, ['entity'], context).places[0]! };
  }
  const left = resolvePlace(a, DECIDABLE[action], context);
  const right = resolvePlace(b, [left.kind], context);
  return { ...decisionOf(action, left), b: right.places[0]! };
}

const decisionOf = (action: DecisionAction, { kind, places: [a, b], name }: Resolved): Decision => ({
  action,
  about: kind,
  a: a!,
  ...(b ? { b } : {}),
  ...(name === undefined ? {} : { value: name }),
});
