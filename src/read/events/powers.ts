// What somebody can do or may get, of which nothing is told as done: "has the potential to blow up", "carries a penalty of ten years".
// Does not choose a status; status-rules.ts asks in its order.
import {
  ASKED_HEADS,
  ENABLING_VERBS,
  FEARED_HEADS,
  PENALTIES,
  POWER_NOUNS,
  USING_VERBS,
} from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { governorOf, isNegated } from './denials.js';
import { headOf, type InTree, prepositionOf, relOf, type Tree } from './tree.js';

const OBLIGING = /^(?:oblige|require)$/;

/** "the law allows police to seize cars", "obliges firms to pay": told of no time, and of no car. */
function isAllowed(tree: Tree, trigger: Token): boolean {
  const up = governorOf({ tree, trigger });
  if (up === undefined || trigger.xpos !== 'VB') return false;
  if (!ENABLING_VERBS.has(up.lemma) && !OBLIGING.test(up.lemma)) return false;
  return /^VB[PZ]$/.test(up.xpos) && !isNegated(tree, up);
}

/** "invasion fears grew": the noun before another that leaves it open. */
function isFeared(tree: Tree, trigger: Token): boolean {
  const head = trigger.upos === 'NOUN' && trigger.rel === 'compound' ? headOf(tree, trigger) : undefined;
  return head !== undefined && head.i > trigger.i && FEARED_HEADS.has(head.lemma);
}

/** "resignation calls", "a takeover bid", "calls for a strike": whether a noun is what the noun above it asks for. */
export function isAskedByHead({ tree, trigger }: InTree): boolean {
  const head = trigger.upos === 'NOUN' ? headOf(tree, trigger) : undefined;
  if (head === undefined || !ASKED_HEADS.has(head.lemma) || head.upos !== 'NOUN') return false;
  if (trigger.rel === 'compound') return head.i > trigger.i;
  return relOf(trigger) === 'nmod' && prepositionOf(tree, trigger) === 'for';
}

/** "has the potential to blow up the bridge", "carries a penalty of ten years": what can come, and is not told to have. */
export function isOnlyPossible({ tree, trigger }: InTree): boolean {
  const up = headOf(tree, trigger);
  if (up === undefined) return false;
  if (isAllowed(tree, trigger) || isFeared(tree, trigger)) return true;
  if (PENALTIES.has(trigger.lemma)) return relOf(trigger) === 'obj' && up.lemma === 'carry';
  if (trigger.xpos !== 'VB' || relOf(trigger) !== 'acl' || !POWER_NOUNS.has(up.lemma)) return false;
  const verb = relOf(up) === 'obj' ? headOf(tree, up) : undefined;
  return verb === undefined || !USING_VERBS.has(verb.lemma);
}

/** Words whose object is not there yet. */
const FEARING = new Set([
  'fear',
  'warn',
  'warning',
  'threaten',
  'risk',
  'danger',
  'threat',
  'prospect',
  'possibility',
  'chance',
]);

/** "warned of strikes", "the risk of a flood": what somebody fears or waits for. */
export function isFearedNoun({ tree, trigger }: InTree): boolean {
  const up = headOf(tree, trigger);
  if (trigger.upos !== 'NOUN' || !up || !FEARING.has(up.lemma)) return false;
  return (
    relOf(trigger) === 'obj' ||
    (/^(?:obl|nmod)$/.test(relOf(trigger)) && /^(?:of|with)$/.test(prepositionOf(tree, trigger)))
  );
}
