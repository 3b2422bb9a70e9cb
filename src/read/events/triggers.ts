// Words that may tell of an event: verbs, event nouns and a few adjectives, without auxiliaries, names and times.
// Does not decide that they do; judge.ts does.

import { HAPPENING_FIELDS } from '../../language/senses.js';
import { EVENT_SENSES } from '../../lists/event-senses.js';
import { IRREGULAR_VERBS } from '../../lists/irregular-verbs.js';
import { HONORIFICS, SHORT_OFFICES } from '../../lists/titles.js';
import { type Mention, overlaps, type Span, type Token, within } from '../../model/index.js';
import { isWordOfContent } from './features.js';
import { isEventNoun } from './frames.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';
import { wordSenses } from './word-senses.js';

const NEVER = new Set([
  'be',
  'have',
  'do',
  'say',
  'tell',
  'note',
  'add',
  'according',
  'include',
  'seem',
  'appear',
  'become',
  'need',
  'want',
  'like',
  'think',
  'know',
  'believe',
  'understand',
  'mean',
  'contain',
  'concern',
  'regard',
  'belong',
  'depend',
  'consist',
]);

/** Endings of nouns made from verbs; a noun of the lists needs none. */
const DEVERBAL = /(?:tion|sion|ment|ing|ings|ance|ence|al|ure|age|out|down|up|off|er|ery|sis|th)s?$/;

const SENSE_WORDS = new Set(EVENT_SENSES.flatMap(line => line.split(' ')));

const mayTellOfEvent = (token: Token): boolean =>
  isEventNoun(token) ||
  SENSE_WORDS.has(token.lemma) ||
  SENSE_WORDS.has(token.lower) ||
  DEVERBAL.test(token.lemma) ||
  // "The crowd wept": a past form that the tagger took for a noun.
  IRREGULAR_VERBS.has(token.lower) ||
  HAPPENING_FIELDS.has(wordSenses(token.lemma, 'NOUN').fields[0] ?? '');

const INDEFINITE = new Set(['a', 'an', 'any', 'every']);

/** Things that a noun of happening before them only names: "assault weapons", "attack dogs", "a fire engine", "strike funds". */
const KINDS = new Set(
  `table weapon rifle gun ship dog helicopter plane aircraft jet drone boat vessel engine brigade station alarm drill vehicle van truck car kit room line
  song fund card machine duty season day night period centre center group staff worker team service agency office officer unit hotline shelter
  course code insurance policy certificate list form fee price rate zone area hall pitch tent bag suit jacket statue trophy leader party minister
  member committee money firm company paper judge broadcaster television radio official authority chief organiser organizer organisation
  organization negotiator politician senator commission manager director chairman chairwoman president captain colleague camp regime union lawyer
  expert observer monitor extinguisher hose recorder book ticket deposit pension panel secretary spokesman spokeswoman`.split(
    /\s+/,
  ),
);

const namesThing = (tree: Tree, token: Token): boolean => {
  const head = token.rel === 'compound' && token.upos === 'NOUN' ? headOf(tree, token) : undefined;
  return head !== undefined && head.i === token.i + 1 && KINDS.has(head.lemma) && childrenOf(tree, token).length === 0;
};

/** "strike-breakers", "fire-fighters": a word that a hyphen ties to those who do something names them. */
function namesDoers({ tokens }: Tree, { i, end }: Token): boolean {
  const [hyphen, doer] = [tokens[i + 1], tokens[i + 2]];
  return (
    hyphen?.form === '-' &&
    hyphen.start === end &&
    doer?.start === hyphen.end &&
    doer.upos === 'NOUN' &&
    /(?:ers?|ors?|ists?)$/.test(doer.lower)
  );
}

/** What people are "to death" without dying of it. */
const FIGURATIVELY = /^(?:scared?|bored?|worr(?:y|ied)|frightened|terrified|tickled|loves?|loved|sick|thrilled)$/;

/** "in charge of the port", "reached the summit of the mountain": nouns of happenings in another sense. */
function hasOtherSense(tree: Tree, { i, lemma }: Token): boolean {
  // "a cave near the coast", not "a cave-in".
  if (lemma === 'cave') return tree.tokens[i + 1]?.form !== '-';
  const before = tree.tokens[i - 1]?.lower;
  if (lemma === 'charge') return before === 'in' || before === 'free' || tree.tokens[i - 1]?.lemma === 'take';
  // "scared to death" is nobody's death, "home to a port" nobody's coming home.
  if (lemma === 'death') return before === 'to' && FIGURATIVELY.test(tree.tokens[i - 2]?.lower ?? '');
  if (lemma === 'home') return tree.tokens[i + 1]?.lower === 'to';
  // "taking shots at the mayor"
  if (lemma === 'shot') return before === 'take' || before === 'takes' || before === 'took' || before === 'taking';
  if (lemma === 'summit')
    return tree.tokens.some(
      ({ lemma: word }) => word === 'mountain' || word === 'climb' || word === 'climber' || word === 'peak',
    );
  return false;
}

/** Things that are "dead" when they no longer work or count. */
const DEAD_THINGS = new Set(
  `line phone telephone battery engine microphone radio screen socket wire cable website link account letter deal plan proposal bill weight heat
  calm tie end zone centre center season silence ball language talk negotiation project idea`.split(/\s+/),
);

/** "The emergency line was dead", "a dead battery": nobody died. */
function isDeadThing(tree: Tree, dead: Token): boolean {
  const up = headOf(tree, dead);
  // "The talks were pronounced dead"
  const verb = isSaidToBe(tree, dead) ? up : undefined;
  return [up, ...[dead, ...(verb ? [verb] : [])].flatMap(word => childrenOf(tree, word).filter(isSubject))].some(
    noun => noun !== undefined && noun.upos === 'NOUN' && DEAD_THINGS.has(noun.lemma),
  );
}
const isSubject = (child: Token): boolean => relOf(child) === 'nsubj';

/** What is said, known or feared of somebody who is "dead". */
const HELD_DEAD = /^(?:report|fear|presume|pronounce|declare|confirm|believe|assume|list|find)$/;

/** "were reported dead", "was found dead": what tells of a death is the last word; not "looks dead on arrival". */
const isSaidToBe = (tree: Tree, token: Token): boolean => {
  const verb = token.lower === 'dead' && relOf(token) === 'xcomp' ? headOf(tree, token) : undefined;
  return verb?.xpos === 'VBN' && HELD_DEAD.test(verb.lemma);
};

/** "a more subdued mayor", "the most wanted man": what somebody is in some degree, nobody did. */
const isOfDegree = (tree: Tree, token: Token): boolean =>
  relOf(token) === 'amod' &&
  token.xpos === 'VBN' &&
  /^(?:more|most|less|least|very|so|too|rather|quite)$/.test(tree.tokens[token.i - 1]?.lower ?? '');

/** "a banned stimulant", "a support centre": what any thing of its kind is called tells of nothing that was done. */
function onlyNamesKind(tree: Tree, token: Token): boolean {
  const rel = relOf(token);
  if (!(rel === 'amod' && token.xpos === 'VBN') && !(rel === 'compound' && token.upos === 'NOUN')) return false;
  const head = headOf(tree, token);
  return (
    head !== undefined &&
    head.xpos === 'NN' &&
    !isEventNoun(head) &&
    childrenOf(tree, token).length === 0 &&
    childrenOf(tree, head).some(child => relOf(child) === 'det' && INDEFINITE.has(child.lower))
  );
}

/** "Mr.", "Sen.": what only names stand behind; an "executive order" is none. */
function isTitle({ lower }: Token): boolean {
  const word = lower.replace(/\.$/, '');
  return HONORIFICS.has(word) || SHORT_OFFICES.has(word);
}

/** "Sessions said", "Mr. Sessions": a name alone that does something, or behind a title, is somebody's. */
function isSurname(tree: Tree, token: Token): boolean {
  const before = tree.tokens[token.i - 1];
  if (!/^\p{Lu}/u.test(token.form)) return false;
  if (before && isTitle(before)) return true;
  const verb = relOf(token) === 'nsubj' ? headOf(tree, token) : undefined;
  if (verb?.upos !== 'VERB' || !/^\p{Ll}/u.test(verb.form) || HAPPENS.has(verb.lemma)) return false;
  const isFirst = tree.tokens.slice(0, token.i).every(({ upos }) => upos === 'PUNCT');
  if (isFirst && !SPEAKS.has(verb.lemma)) return false;
  return !childrenOf(tree, token).some(child => /^(?:det|amod|compound|nmod|nummod|case)/.test(child.rel));
}

/** What only people do, where a capital at the head of a sentence tells nothing. */
const SPEAKS = new Set('say tell add write tweet reply ask respond testify recuse resign'.split(' '));
/** What happenings do: "Talks resumed". */
const HAPPENS = new Set(
  'resume begin start end continue fail collapse stall break take happen occur follow erupt go burst rock'.split(' '),
);

/** Verbs, event nouns and adjectives of a sentence in text order. */
export function findTriggers(tree: Tree, times: readonly Span[], mentions: readonly Mention[]): Token[] {
  const found: Token[] = [];
  for (const token of tree.tokens) {
    if (!isWordOfContent(token)) continue;
    const rel = relOf(token);
    if (rel === 'aux' || rel === 'cop' || rel === 'case' || rel === 'mark') continue;
    if (token.upos === 'VERB' && NEVER.has(token.lemma)) continue;
    // "is going to be late": the auxiliary of what is to come
    if (token.lower === 'going' && tree.tokens[token.i + 1]?.lower === 'to' && tree.tokens[token.i + 2]?.xpos === 'VB')
      continue;
    if (isOfDegree(tree, token) || onlyNamesKind(tree, token) || namesThing(tree, token) || namesDoers(tree, token))
      continue;
    if (token.upos === 'NOUN' && hasOtherSense(tree, token)) continue;
    if (token.lower === 'dead' && isDeadThing(tree, token)) continue;
    // "spoke on condition of anonymity to discuss the talks": how a source is named
    if (tree.tokens[token.i - 1]?.lower === 'to' && tree.tokens[token.i - 2]?.lower === 'anonymity') continue;
    const span: Span = [token.start, token.end];
    if (times.some(time => overlaps(time, span))) continue;
    if (token.upos === 'NOUN' && !mayTellOfEvent(token)) continue;
    // "flew to Inverdale": a word that the tagger took for a verb inside a name is the name.
    if (
      token.upos === 'VERB' &&
      token.i > 0 &&
      /^\p{Lu}/u.test(token.form) &&
      mentions.some(mention => mention.form === 'name' && within(span, mention.span))
    )
      continue;
    if (
      token.upos === 'PROPN' &&
      (!isEventNoun(token) || mentions.some(mention => mention.form === 'name' && overlaps(mention.span, span)))
    )
      continue;
    if ((token.upos === 'PROPN' || token.upos === 'NOUN') && isSurname(tree, token)) continue;
    if (
      token.upos === 'ADJ' &&
      childrenOf(tree, token).length === 0 &&
      rel !== 'amod' &&
      rel !== 'root' &&
      rel !== 'conj' &&
      rel !== 'acl' &&
      !isSaidToBe(tree, token)
    )
      continue;
    found.push(token);
  }
  return found;
}
