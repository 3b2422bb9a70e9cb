// What somebody can do or may get, of which nothing is told as done: "has the potential to blow up", "carries a penalty of ten years".
// Does not choose a status; status-rules.ts asks in its order.
import { PENALTIES, POWER_NOUNS, USING_VERBS } from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { headOf, relOf, type Tree } from './tree.js';

/** "has the potential to blow up the bridge", "carries a penalty of ten years": what can come, and is not told to have. */
export function isOnlyPossible({ tree, trigger }: { tree: Tree; trigger: Token }): boolean {
  const up = headOf(tree, trigger);
  if (up === undefined) return false;
  if (PENALTIES.has(trigger.lemma)) return relOf(trigger) === 'obj' && up.lemma === 'carry';
  if (trigger.xpos !== 'VB' || relOf(trigger) !== 'acl' || !POWER_NOUNS.has(up.lemma)) return false;
  const verb = relOf(up) === 'obj' ? headOf(tree, up) : undefined;
  return verb === undefined || !USING_VERBS.has(verb.lemma);
}
