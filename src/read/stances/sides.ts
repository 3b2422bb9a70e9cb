// Which side a cue takes, and whether it takes one at all: polarity, prepositions, negation, conditions, what is no stand.
// Does not find the cue, its holder or its target.
import { ASSERTIONS, BLOCKED_WAYS, NO_STAND, ROUTINE_AIMS, SIDED } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import type { Cue } from '../quotations/cues.js';
import type { Reported } from '../quotations/page.js';
import type { Run, Tree } from '../quotations/tree.js';
import { hasCondition, negate } from './rule.js';

/** The preposition that opens a target, "favour" for "in favour of"; undefined where none of the cue's stands there. */
function prepositionOf({ tree, frame }: Cue, target: Run): string | undefined {
  const before = tree.tokens[target.from - 1]?.lower ?? '';
  const noun = tree.tokens[target.from - 2]?.lower ?? '';
  if (before === 'of' && /^(?:favou?r|support)$/.test(noun)) return 'for';
  if (before === 'to' && noun === 'opposition') return 'against';
  return frame.prepositions.has(before) ? before : undefined;
}

/** Cues of vote and campaign take their side from the preposition, and none without one. */
function sideOf(cue: Cue, target: Run): StanceKind | null {
  const preposition = prepositionOf(cue, target);
  if (preposition === 'against') return 'oppose';
  if (preposition !== undefined)
    return /^(?:vote|side|root|rally|campaign|come out|speak out)$/.test(cue.lemma) ? 'support' : 'want';
  return isInfinitive(cue.tree, target) && cue.lemma !== 'vote' ? 'want' : null;
}

const isInfinitive = (tree: Tree, { from }: Run): boolean =>
  tree.tokens[from]!.lower === 'to' || (tree.tokens[from]!.lower === 'not' && tree.tokens[from + 1]?.lower === 'to');

/** What a cue says of its target; null where it takes no side. */
export function polarityOf({ cue }: Reported, target: Run): StanceKind | null {
  const { tree } = cue;
  let stance: StanceKind | null = cue.frame.polarity ?? null;
  // "approved the budget" is what a body did; "approves of it" is where it stands.
  if ((cue.lemma === 'approve' || cue.lemma === 'disapprove') && prepositionOf(cue, target) === undefined) return null;
  if (tree.named[cue.head] === 1 && /^\p{Lu}/u.test(tree.tokens[cue.head]!.form)) return null;
  if (cue.form === 'verb' && SIDED.has(cue.lemma.split(' ')[0]!)) stance = sideOf(cue, target);
  // "no longer seeks": what was once held is given up, and no more is said. "may veto" is only possible.
  if (isNoLonger(tree, cue.group) || isOnlyPossible(cue) || isGivenUp(cue)) return null;
  if (isAlternative(tree, cue.head)) return null;
  const negated = cue.negated || (cue.form === 'noun' && isNone(tree, cue.head));
  if (negated && OPENING.has(cue.lemma)) return 'undecided';
  // "is not considering it": what is not even weighed is turned down.
  if (negated && stance === 'undecided' && cue.form === 'verb') return 'oppose';
  if (stance === 'want' && tree.tokens[target.from]!.lower === 'not' && isInfinitive(tree, target)) return 'oppose';
  if (stance && negated) stance = negate(stance);
  if (stance && stance !== 'undecided' && hasCondition(tree, target.from)) stance = 'conditional';
  return stance;
}

/** "has no objection to it", "has no wish to go". */
const isNone = (tree: Tree, noun: number): boolean =>
  tree.children[noun]!.some(c => c < noun && tree.tokens[c]!.lower === 'no') || tree.tokens[noun - 1]?.lower === 'no';

/** "has not accepted or refused", "neither backs nor rejects it": the denial holds for both, and leaves the side open. */
function isAlternative(tree: Tree, head: number): boolean {
  if (!/^n?or$/.test(tree.tokens[head - 1]?.lower ?? '')) return false;
  for (let i = head - 2; i >= 0 && i > head - 6; i--)
    if (/^(?:not|n't|never|neither)$/.test(tree.tokens[i]!.lower)) return true;
  return false;
}

const isOnlyPossible = ({ tree, group, head }: Cue): boolean =>
  tree.tokens.slice(group.from, head).some(token => /^(?:may|might|could)$/.test(token.lower));

/** Who has not rejected something keeps it open. */
const OPENING: ReadonlySet<string> = new Set(['reject', 'veto']);

const isNoLonger = (tree: Tree, group: Run): boolean => {
  for (let i = Math.max(1, group.from - 1); i <= group.to; i++) {
    if (tree.tokens[i]!.lower === 'longer' && tree.tokens[i - 1]!.lower === 'no') return true;
    // "stopped opposing it"
    if (i > group.from && tree.tokens[i]!.xpos === 'VBG' && CEASING.has(tree.tokens[i - 1]!.lemma)) return true;
  }
  return false;
};
const CEASING: ReadonlySet<string> = new Set(['stop', 'cease', 'quit']);

/** Verbs by which a stand is given up: "withdrew his support". */
const GIVING_UP: ReadonlySet<string> = new Set(
  'withdraw drop abandon end retract renounce reverse lose lift suspend pull soften'.split(' '),
);

/** "dropped her opposition to it": where one stands now is not said. */
const isGivenUp = ({ tree, head, form }: Cue): boolean => {
  const noun = tree.tokens[head]!;
  return form === 'noun' && noun.rel === 'obj' && noun.head >= 0 && GIVING_UP.has(tree.tokens[noun.head]!.lemma);
};

const ONESELF: ReadonlySet<string> = new Set(['me', 'him', 'her', 'us', 'you']);
const FEELINGS: ReadonlySet<string> = new Set(['hate', 'dislike', 'loathe', 'detest', 'abhor', 'seek']);

/** "declined to put a price on it" */
const GUESSES: ReadonlySet<string> = new Set(['price', 'figure', 'number', 'date', 'name']);

const KNOWING: ReadonlySet<string> = new Set([
  'know',
  'understand',
  'hear',
  'be',
  'ask',
  'say',
  'thank',
  'stress',
  'emphasise',
  'emphasize',
  'make',
]);

/** "declined to comment", "wanted to know", "rejected that account", "sought an injunction" take no stand on a question. */
export function takesNoStand({ cue }: Reported, { from, to }: Run): boolean {
  const { tree } = cue;
  const first = tree.tokens[from]!;
  // "opposes nothing", "hates him": no matter that others could be for or against.
  if (/^(?:nothing|anything|everything|most)$/.test(first.lower) && cue.form === 'verb') return true;
  if (from === to && ONESELF.has(first.lower) && FEELINGS.has(cue.lemma)) return true;
  const infinitive =
    first.lower === 'to' ? from : first.lower === 'not' && tree.tokens[from + 1]?.lower === 'to' ? from + 1 : -1;
  const verb = infinitive < 0 ? undefined : tree.tokens[infinitive + 1];
  if (verb) {
    if (cue.lemma === 'decline' || cue.lemma === 'refuse')
      return (
        NO_STAND.has(verb.lemma) ||
        (verb.lemma === 'take' && /^(?:sides|questions|part)$/.test(tree.tokens[infinitive + 2]?.lower ?? '')) ||
        (verb.lemma === 'put' && GUESSES.has(tree.tokens[infinitive + 3]?.lower ?? ''))
      );
    if (cue.lemma === 'want' || cue.lemma === 'wish')
      return (
        KNOWING.has(verb.lemma) ||
        ((infinitive > from || cue.negated) && NO_STAND.has(verb.lemma)) ||
        (verb.lemma === 'take' &&
          /^(?:a|any|sides|position|part|questions)$/.test(tree.tokens[infinitive + 2]?.lower ?? ''))
      );
    // "seeking to calm the markets": what somebody does on the way, told with another verb.
    if (cue.lemma === 'seek') return tree.tokens[cue.head]!.xpos === 'VBG' && cue.group.from === cue.head;
    return false;
  }
  if (cue.form !== 'verb' || first.xpos === 'VBG' || /^W/.test(first.xpos)) return false;
  // "wants it known that", "fighting for their lives", "voted with two abstentions"
  if (first.lower === 'it' && /^(?:known|understood|clear|noted|said)$/.test(tree.tokens[from + 1]?.lower ?? ''))
    return true;
  if (cue.lemma === 'fight' && tree.tokens.slice(from, from + 3).some(t => /^(?:life|survival|breath)$/.test(t.lemma)))
    return true;
  if (cue.lemma === 'vote' && tree.tokens.slice(from, from + 3).some(t => t.lemma === 'abstention')) return true;
  if (cue.lemma === 'wish') return !tree.tokens.slice(from, to + 1).some(token => /^(?:VBD|MD)$/.test(token.xpos));
  const weighing = cue.frame.polarity === 'undecided';
  // "would consider it an insult", "considers the letters closed": a judgement, no weighing.
  const underway = tree.tokens[cue.head]!.xpos === 'VBG' && from === to;
  if (weighing && cue.lemma === 'consider' && !underway && /^(?:it|this|that|them|him|her)$/.test(first.lower))
    return true;
  if (weighing && !isUnderway(tree, cue)) return true;
  const among = (words: ReadonlySet<string>): boolean => {
    for (let i = from; i <= to && i < from + 6; i++) {
      const token = tree.tokens[i]!;
      if (token.lower === 'of' || token.upos === 'VERB') return false;
      if (words.has(token.lemma) || words.has(token.lower)) return true;
    }
    return false;
  };
  if (/^(?:block|obstruct)$/.test(cue.lemma) && among(BLOCKED_WAYS)) return true;
  return cue.frame.polarity === 'oppose' ? among(ASSERTIONS) : cue.lemma === 'seek' && among(ROUTINE_AIMS);
}

/** "It drew anger, considering the nominee is new": in view of it, and nobody weighs anything. */
const isInView = (tree: Tree, head: number, { from }: Run): boolean =>
  from === head &&
  tree.tokens[head]!.lower === 'considering' &&
  tree.tokens[head]!.rel.startsWith('advcl') &&
  tree.tokens[head - 1]?.form === ',';

/** "is considering a bid", "ministers weigh a bid" are open; "considered the letters" judges, "will consider it" only promises a look. */
const isUnderway = (tree: Tree, { head, group, lemma }: Cue): boolean =>
  (tree.tokens[head]!.xpos === 'VBG' && !isInView(tree, head, group)) ||
  (lemma !== 'consider' && !tree.tokens.slice(group.from, head).some(token => token.xpos === 'MD'));
