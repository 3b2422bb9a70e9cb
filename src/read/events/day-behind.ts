// A day right behind a noun: the noun's own, or that of the verb before it: "the boarding on 9 March", "appealed against the ruling yesterday".
// Does not look at the parse's choice of holder; dating.ts asks where that gives no time.
import type { Token } from '../../model/index.js';
import { cachedFrame } from './features.js';
import { isBareMatter } from './noun-days.js';
import type { PlacedTime } from './times.js';
import { headOf, isComma, relOf, type Tree } from './tree.js';

/** Prepositions behind which a happening has a day of its own, whatever was done. */
const BESIDE_ANOTHER = /^(?:after|before|since|until|following|despite|ahead)$/;

/** Whether a verb before a noun tells a deed of its own that day; "swung the axe last night" is one deed with its noun. */
function isDayOfVerb(tree: Tree, noun: Token): boolean {
  const before = tree.tokens.slice(0, noun.i);
  if (BESIDE_ANOTHER.test(before.findLast(({ upos }) => upos === 'ADP')?.lower ?? '')) return false;
  const verb = before.findLast(token => (token.xpos === 'VBD' && token.upos === 'VERB') || isComma(token));
  if (verb?.xpos !== 'VBD') return false;
  return relOf(noun) !== 'obj' || headOf(tree, noun) !== verb || cachedFrame(tree, verb) !== null;
}

/**
 * "since the boarding on 9 March", "the election last Sunday": a day right behind a noun is the noun's, whatever the parse ties it to; not
 * "lodged an appeal against the ruling yesterday", where a verb that tells what was done takes it.
 */
export function rightBehind(tree: Tree, trigger: Token, times: readonly PlacedTime[]): PlacedTime | undefined {
  if (trigger.upos !== 'NOUN') return undefined;
  const next = tree.tokens[trigger.i + 1];
  const isLedIn = next?.lower === 'on';
  const start = isLedIn ? tree.tokens[trigger.i + 2]?.start : next?.start;
  const time = times.find(({ timex }) => timex.span[0] === start && timex.grain === 'day');
  if (!time || (isLedIn ? isBareMatter(tree, trigger) : isDayOfVerb(tree, trigger))) return undefined;
  return time;
}
