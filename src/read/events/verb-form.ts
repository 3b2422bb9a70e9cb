// What the form of a trigger says by itself: will-future, a modal verb, a negation. Grammar only, kept beside the status.
// Does not judge whether the event happened; status.ts does.
import { MODAL_FUTURE, MODAL_OPEN, NEGATIVES } from '../../lists/event-status.js';
import type { StoryEvent, Token } from '../../model/index.js';
import { negates, saysNone } from './negation.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

export type VerbForm = Pick<StoryEvent, 'tense' | 'modal' | 'negated'>;

/** Short and cut forms of modal verbs by the verb they stand for. */
const FULL_FORMS: ReadonlyMap<string, string> = new Map([
  ["'d", 'would'],
  ['ca', 'can'],
  ['wo', 'will'],
  ["'ll", 'will'],
]);

/** How far left of a verb its auxiliaries stand: "will not have been fully paid". */
const REACH_TOKENS = 6;

/** Auxiliaries and negations of a verb: those the parse gives it, and those that stand in one row before it. */
function helpersOf(tree: Tree, verb: Token): Token[] {
  const helpers = childrenOf(tree, verb).filter(
    child => relOf(child) === 'aux' || relOf(child) === 'cop' || NEGATIVES.has(child.lower),
  );
  for (let i = verb.i - 1; i >= 0 && i >= verb.i - REACH_TOKENS; i--) {
    const token = tree.tokens[i]!;
    // "have to pay", "is going to pay": the particle binds the infinitive to its helper.
    const binds =
      token.lower === 'to' && (tree.tokens[i - 1]?.lemma === 'have' || tree.tokens[i - 1]?.lower === 'going');
    const goes = token.lower === 'going' && tree.tokens[i + 1]?.lower === 'to';
    if (
      token.upos !== 'AUX' &&
      token.upos !== 'ADV' &&
      !NEGATIVES.has(token.lower) &&
      !binds &&
      !goes &&
      token.lemma !== 'have'
    )
      break;
    if (!helpers.includes(token)) helpers.push(token);
  }
  return helpers;
}

/** "No one was hurt", "no talks were held". */
const isEmpty = (tree: Tree, noun: Token): boolean =>
  negates(tree, noun) || childrenOf(tree, noun).some(saysNone(tree));

/** Tense, modal verb and negation of a trigger; nothing where its form says none of them. */
export function readVerbForm(tree: Tree, trigger: Token): VerbForm {
  if (trigger.upos !== 'VERB') return isEmpty(tree, trigger) ? { negated: true } : {};
  let helpers = helpersOf(tree, trigger);
  // "will meet and sign": the second verb stands under the first one's helpers.
  if (trigger.xpos === 'VB' && relOf(trigger) === 'conj' && helpers.length === 0) {
    const first = headOf(tree, trigger);
    if (first && (first.xpos === 'VB' || first.xpos === 'VBN'))
      helpers = helpersOf(tree, first).filter(helper => !NEGATIVES.has(helper.lower));
  }
  const form: VerbForm = {};
  for (const helper of helpers) {
    const { lower } = helper;
    if (MODAL_FUTURE.has(lower) || (lower === 'going' && helper.upos !== 'ADV')) form.tense = 'future';
    else if (
      MODAL_OPEN.has(lower) &&
      (helper.upos === 'AUX' || lower === 'ca') &&
      (lower !== "'d" || trigger.xpos === 'VB')
    )
      form.modal = FULL_FORMS.get(lower) ?? lower;
    else if (helper.lemma === 'have' && tree.tokens[helper.i + 1]?.lower === 'to') form.modal ??= 'have to';
    // "“Absolutely not,” he said": what stands between marks says no of what is told there.
    if (helper.mark === trigger.mark && negates(tree, helper)) form.negated = true;
  }
  if (
    childrenOf(tree, trigger).some(
      child => (relOf(child) === 'nsubj' || relOf(child) === 'obj') && isEmpty(tree, child),
    )
  )
    form.negated = true;
  return form;
}
