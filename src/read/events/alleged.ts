// Whether a deed is only alleged: what somebody is accused or suspected of, charged with or held for, before any court has found so.
// Does not say whose word it is, and does not touch the status; a deed told inside a quotation is attributed to that.
import {
  ALLEGED_BEHIND,
  ALLEGING_NOUNS,
  ALLEGING_VERBS,
  ALLEGING_WORDS,
  PUNISHED_BEHIND,
} from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import { wordsBefore } from './openers.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

/** Steps from a deed in a row up to the first: "accused of bombing the station, shelling the port and …". */
const ROW_STEPS = 4;

/** Whether the report tells a deed as what somebody is accused or suspected of, and not as its own knowledge. */
export function isAlleged(tree: Tree, trigger: Token): boolean {
  let deed = trigger;
  for (let step = 0; step < ROW_STEPS; step++) {
    if (isCalledAlleged(tree, deed) || isLedIn(tree, deed, ALLEGED_BEHIND) || isInAllegedClause(tree, deed))
      return true;
    const first = relOf(deed) === 'conj' && deed.xpos === 'VBG' ? headOf(tree, deed) : undefined;
    if (first?.xpos !== deed.xpos) return false;
    deed = first;
  }
  return false;
}

/** "the alleged attack", "allegedly stabbed a baker". */
const isCalledAlleged = (tree: Tree, deed: Token): boolean =>
  childrenOf(tree, deed).some(
    ({ i, lower, rel }) => i < deed.i && ALLEGING_WORDS.has(lower) && (rel === 'amod' || rel === 'advmod'),
  );

/** "accused of selling", "on suspicion of stabbing", "charged Demir with murdering two nurses". */
function isLedIn(tree: Tree, deed: Token, list: ReadonlySet<string>): boolean {
  if (wordsBefore(tree, deed, list) !== undefined) return true;
  const opener = leadInOf(tree, deed);
  if (opener === undefined) return false;
  let up = headOf(tree, deed);
  // "charged a man of 40 with murdering two nurses": hung on the noun between.
  for (let step = 0; step < 2 && up !== undefined && up.upos !== 'VERB'; step++) up = headOf(tree, up);
  if (up === undefined || up.i > opener.i || !isRightBehind(tree, up, opener)) return false;
  const pair = `${up.lemma}-${opener.lower}`;
  return list.has(pair) || (deed.xpos === 'VBG' && list.has(`${pair}-`));
}

/** The preposition that leads a gerund or a noun in. */
const leadInOf = (tree: Tree, deed: Token): Token | undefined =>
  deed.xpos === 'VBG' || deed.upos === 'NOUN'
    ? childrenOf(tree, deed).find(({ i, rel }) => i < deed.i && (rel === 'case' || rel === 'mark'))
    : undefined;

/** Words of the one charged: "charged [a retired teacher of 60 from Lessa] with". */
const MOST_CHARGED = 24;

/** Whether the one charged, and no other verb, stands between the charge and the preposition. */
const isRightBehind = (tree: Tree, verb: Token, opener: Token): boolean =>
  opener.i - verb.i <= MOST_CHARGED + 1 &&
  tree.tokens.slice(verb.i + 1, opener.i).every(({ upos }) => upos !== 'VERB' && upos !== 'SCONJ' && upos !== 'CCONJ');

/** "alleged that the army had shelled the port", "allegations that", "is alleged to have stabbed". */
function isInAllegedClause(tree: Tree, deed: Token): boolean {
  const up = headOf(tree, deed);
  if (up === undefined || up.i > deed.i) return false;
  const rel = relOf(deed);
  if (rel === 'ccomp' || rel === 'xcomp') return ALLEGING_VERBS.has(up.lemma);
  // The parser may take "that" for what was shelled.
  return rel === 'acl' && ALLEGING_NOUNS.has(up.lemma) && tree.tokens[up.i + 1]?.lower === 'that';
}

/** "charged with murdering two nurses [on Monday]", "jailed for fraud [on Tuesday]": a deed that was over before somebody was blamed for it. */
export const isBlamedFor = (tree: Tree, deed: Token): boolean =>
  isLedIn(tree, deed, ALLEGED_BEHIND) || isLedIn(tree, deed, PUNISHED_BEHIND);
