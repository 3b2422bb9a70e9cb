// Deeds that somebody was kept from: "prevented protesters from storming the hall", "talked him out of closing it".
// Does not choose a status; status-rules.ts asks in its order.
import { KEEPING_FROM, MODAL_FUTURE, MODAL_OPEN, OUT_OF_BEFORE } from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { governorOf, isNegated, isUndoing, withParticle } from './denials.js';
import { childrenOf, headOf, type InTree, type Tree } from './tree.js';

/** Whether the deed was kept from happening, or somebody only tries, means or is asked to keep it so. */
export type Keeping = 'kept' | 'open';

const BETWEEN = /^(?:being|having|been|ever|even|further|\p{L}+ly)$/u;

/** The word by which somebody is kept from a deed, and the preposition that leads the deed in. */
function keeperOf(tree: Tree, deed: Token): Token | undefined {
  const { tokens } = tree;
  let at = deed.i - 1;
  while (at > 0 && BETWEEN.test(tokens[at]!.lower)) at--;
  const isOutOf = tokens[at]?.lower === 'of' && tokens[at - 1]?.lower === 'out';
  if (tokens[at]?.lower !== 'from' && !isOutOf) return undefined;
  const list = isOutOf ? OUT_OF_BEFORE : KEEPING_FROM;
  const opening = isOutOf ? at - 1 : at;
  const keeps = (word: Token | undefined): boolean =>
    word !== undefined && word.i < opening && (list.has(word.lemma) || list.has(withParticle(tree, word)));
  // The parse hangs the deed on the verb, or on who is kept from it.
  const up = headOf(tree, deed);
  return [up, up && headOf(tree, up), tokens[opening - 1], tokens[opening - 2]].find(keeps);
}

/** Verbs whose infinitive was done: "managed to keep them from leaving", "helped stop the firm from selling". */
const SUCCEEDING = /^(?:manage|help|serve|combine|contrive|suffice)$/;

/** "could prevent", "a ban to stop them from marching", "tried to keep them from leaving": not yet kept. */
function isYetToKeep(tree: Tree, keeper: Token): boolean {
  const below = childrenOf(tree, keeper);
  if (below.some(({ lower, rel }) => rel === 'aux' && (MODAL_OPEN.has(lower) || MODAL_FUTURE.has(lower)))) return true;
  if (keeper.xpos !== 'VB') return false;
  const governor = governorOf({ tree, trigger: keeper });
  return !(governor !== undefined && SUCCEEDING.test(governor.lemma));
}

/** Whether a deed is one that somebody is told to be kept from; undefined where none is, or where the keeping failed. */
export function keptFrom({ tree, trigger }: InTree): Keeping | undefined {
  if (trigger.xpos !== 'VBG') return undefined;
  const keeper = keeperOf(tree, trigger);
  if (keeper === undefined || isNegated(tree, keeper)) return undefined;
  const governor = governorOf({ tree, trigger: keeper });
  if (governor !== undefined && isUndoing(tree, governor)) return undefined;
  return isYetToKeep(tree, keeper) ? 'open' : 'kept';
}
