// Who stands on which side of an event: subjects, objects, agents, possessors and their prepositions, read off the parse.
// Does not know entities; actors.ts ties these words to mentions.

import {
  BEFALLING,
  COMES_FROM,
  COMING,
  ENDURING,
  GETTING,
  GIVEN,
  LIGHT_VERBS,
  NAMED_BY,
  OF_ANOTHER,
  POSSESSOR_GETS,
  PUNISHMENTS,
  RECEIVING,
} from '../../lists/event-parties.js';
import { ASKING_NOUNS, DOING_VERBS, PLANNING_NOUNS, UNDOING_NOUNS, WILLING_NOUNS } from '../../lists/event-status.js';
import { STRIKING } from '../../lists/event-times.js';
import type { Token } from '../../model/index.js';
import { whoIsBlamed } from './blamed.js';
import { isNegated, wantingOf } from './denials.js';
import { childBy, childrenOf, headOf, isComma, prepositionOf, relOf, type Tree, withConjuncts } from './tree.js';

/** Head words of the two sides. */
export interface Sides {
  actors: Token[];
  recipients: Token[];
}

const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that', 'whom', 'whose']);

const hasPassiveHelper = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(child => child.rel === 'nsubj:pass' || child.rel === 'aux:pass');

/** "the claim that the army had shelled it": who had done it was not done to. */
const hasPerfect = (tree: Tree, verb: Token): boolean =>
  childrenOf(tree, verb).some(child => child.rel === 'aux' && child.lemma === 'have');

/** "were taken ashore and met by the mayor": the second participle stands under the first one's helper. */
const isJoinedPassive = (tree: Tree, verb: Token): boolean => {
  const up = verb.xpos === 'VBN' && relOf(verb) === 'conj' ? headOf(tree, verb) : undefined;
  return (
    up?.xpos === 'VBN' &&
    hasPassiveHelper(tree, up) &&
    !childrenOf(tree, verb).some(child => relOf(child) === 'nsubj' || relOf(child) === 'aux')
  );
};

/** "want Brod arrested": the participle of what is wanted. */
const isWanted = (tree: Tree, verb: Token): boolean => {
  const up = headOf(tree, verb);
  return up !== undefined && wantingOf(tree, verb, up) !== undefined;
};

export const isPassive = (tree: Tree, verb: Token): boolean =>
  hasPassiveHelper(tree, verb) ||
  (verb.xpos === 'VBN' && (verb.rel === 'acl' || verb.rel === 'amod') && !hasPerfect(tree, verb)) ||
  isWanted(tree, verb) ||
  isJoinedPassive(tree, verb);

/** "The city itself bought the course": the word that only stresses who did it. */
const EMPHATIC = /^(?:him|her|it|them)sel(?:f|ves)$/;

/** The noun whose phrase ends right before a word. */
function nounBefore(tree: Tree, word: Token): Token | undefined {
  const isNoun = (token: Token | undefined): token is Token => token?.upos === 'NOUN' || token?.upos === 'PROPN';
  let at = tree.tokens[word.i - 1];
  if (!isNoun(at)) return undefined;
  for (let up = headOf(tree, at); isNoun(up) && up.i < at.i; up = headOf(tree, at)) {
    // "the club, the city itself": another noun's phrase.
    if (tree.tokens.slice(up.i, at.i).some(isComma)) return at;
    at = up;
  }
  return at;
}

/** The subject's head word, found across control, coordination, participles and relative clauses. */
export function subjectOf(tree: Tree, verb: Token): Token | undefined {
  let at = verb;
  for (let steps = 0; steps < 5; steps++) {
    const subject = childrenOf(tree, at).find(child => child.rel === 'nsubj' || child.rel === 'nsubj:pass');
    const up = headOf(tree, at);
    if (subject) {
      if (RELATIVE_PRONOUNS.has(subject.lower) && up && relOf(at) === 'acl') return up;
      return EMPHATIC.test(subject.lower) ? (nounBefore(tree, subject) ?? subject) : subject;
    }
    if (!up) return undefined;
    const rel = relOf(at);
    // "was found guilty of killing": whoever was found so.
    if (rel === 'acl' && /^(?:guilty|innocent)$/.test(up.lower)) {
      const found = headOf(tree, up);
      return found && (childBy(tree, found, 'nsubj:pass') ?? childBy(tree, found, 'obj'));
    }
    if (rel === 'acl' && isNounsInfinitive(tree, at, up)) return ownerOf(tree, up);
    const blamed = at === verb ? whoIsBlamed(tree, verb, up) : undefined;
    if (blamed !== undefined) return blamed ?? undefined;
    if (rel === 'acl') return up;
    const asked = whoIsAsked(tree, at, up);
    if (asked) return asked;
    if (rel === 'xcomp') {
      // "urged Ana to leave": the object of the upper verb acts below.
      const object = childBy(tree, up, 'obj');
      if (object && object.i < at.i) return object;
    } else if (rel !== 'conj' && (rel !== 'advcl' || isTensed(tree, at))) return undefined;
    at = up;
  }
  return undefined;
}

/** "while called for calm": a clause of its own tense has a subject of its own, and where the parse missed it nobody knows who. */
const isTensed = (tree: Tree, verb: Token): boolean =>
  (verb.xpos === 'VBD' || verb.xpos === 'VBZ' || verb.xpos === 'VBP') &&
  childrenOf(tree, verb).some(child => relOf(child) === 'mark' || child.upos === 'SCONJ');

/** Nouns of a deed in hand, with its infinitive: "its decision to order airstrikes". */
const TRYING_NOUNS = new Set([
  'decision',
  'effort',
  'attempt',
  'bid',
  'move',
  'chance',
  'opportunity',
  'drive',
  'rush',
  'race',
]);

/** "a plan to close it", "no intention of selling it": what the noun is about, not what the noun does. "Troops to guard it" do. */
const isNounsInfinitive = (tree: Tree, verb: Token, noun: Token): boolean =>
  (TRYING_NOUNS.has(noun.lemma) ||
    WILLING_NOUNS.has(noun.lemma) ||
    PLANNING_NOUNS.has(noun.lemma) ||
    UNDOING_NOUNS.has(noun.lemma) ||
    ASKING_NOUNS.has(noun.lemma)) &&
  childrenOf(tree, verb).some(child => child.lower === 'to' || child.lower === 'of');

/** Whose plan it is: the possessor, or who has or makes it; of what asks another to act, nobody. */
function ownerOf(tree: Tree, noun: Token): Token | undefined {
  if (ASKING_NOUNS.has(noun.lemma) && !TRYING_NOUNS.has(noun.lemma)) return undefined;
  const possessor = childrenOf(tree, noun).find(child => child.rel === 'nmod:poss');
  const verb = relOf(noun) === 'obj' ? headOf(tree, noun) : undefined;
  return possessor ?? (verb && childrenOf(tree, verb).find(child => child.rel === 'nsubj'));
}

/** Verbs by which one party wants another to act: what stands between them and the "to" is who acts below. */
const ASKING = new Set(
  'call ask urge tell press appeal order invite beg implore plead instruct push lobby warn force compel allow permit encourage persuade request require'.split(
    ' ',
  ),
);

/** Verbs by which somebody only thinks or wishes that another will act: "expected Lind to be beaten". */
const EXPECTING = new Set(['expect', 'want', 'wish', 'prefer']);

/** "The opposition called on the minister to resign": the minister, however the parser hung him. */
function whoIsAsked(tree: Tree, verb: Token, up: Token): Token | undefined {
  if (EXPECTING.has(up.lemma) && childrenOf(tree, verb).some(child => child.lower === 'to')) {
    const object = childBy(tree, up, 'obj');
    return object && object.i > up.i && object.i < verb.i ? object : undefined;
  }
  if (!ASKING.has(up.lemma) || up.i > verb.i || !childrenOf(tree, verb).some(child => child.lower === 'to'))
    return undefined;
  const between = childrenOf(tree, up).filter(
    child =>
      child.i > up.i && child.i < verb.i && (child.upos === 'NOUN' || child.upos === 'PROPN' || child.upos === 'PRON'),
  );
  return (
    between.find(child => /^(?:on|to|upon)$/.test(prepositionOf(tree, child))) ??
    between.find(child => relOf(child) === 'obj') ??
    between.find(child => relOf(child) === 'xcomp')
  );
}

const AGAINST = new Set([
  'against',
  'on',
  'to',
  'with',
  'at',
  'toward',
  'towards',
  'upon',
  'into',
  'from',
  'over',
  'for',
  'onto',
]);
const TO_WHOM = new Set([
  'to',
  'against',
  'with',
  'on',
  'at',
  'for',
  'towards',
  'toward',
  'upon',
  'from',
  'into',
  'over',
  'about',
  'onto',
]);

/** Nouns whose "of" names the one who acts: "the resignation of the mayor"; elsewhere it names the one acted upon. */
const OF_IS_ACTOR = new Set(
  'resignation withdrawal protest march strike visit promise pledge request appeal demand refusal threat warning support meeting departure arrival return retreat statement decision'.split(
    ' ',
  ),
);

/** Nouns of what is done to their possessor: "Lind's murder", "the mayor's arrest". With "of" the possessor does it: "Arlen's arrest of Lind". */
const POSSESSOR_SUFFERS = new Set(
  `murder assassination killing slaying manslaughter lynching execution poisoning stabbing kidnapping abduction arrest detention capture
  imprisonment incarceration custody conviction indictment arraignment acquittal sentencing extradition deportation expulsion eviction ouster
  removal dismissal firing sacking demotion suspension disqualification impeachment release rescue rehabilitation hospitalisation
  hospitalization death drowning disappearance appointment nomination promotion reinstatement injury beating torture rape humiliation defeat downfall`.split(
    /\s+/,
  ),
);

/** Verbs by which one hands things to another: the other is the recipient, the things are not. */
const HANDING = new Set(
  'give send hand offer donate lend grant deliver provide supply pay award sell ship transfer return allocate distribute present'.split(
    ' ',
  ),
);

/** "gave 40 doses to the clinic": a thing that is handed on. A person may be handed over and is one of the sides. */
const isThing = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'NUM' || token.upos === 'SYM';

function addConjuncts(tree: Tree, into: Token[], head: Token | undefined): void {
  if (!head) return;
  for (const token of withConjuncts(tree, head)) {
    // "hundreds of prisoners": the prisoners count, but the phrase is one.
    if (!into.includes(token) && token.upos !== 'VERB') into.push(token);
  }
}

/** What things are done by, without an article: "taken by bus", "told by phone", "shut by law". */
const MEANS = new Set(
  `bus train car boat plane air sea road rail helicopter phone telephone email e-mail letter post mail hand force ferry ship truck lorry van
  bicycle bike taxi tram radio video mistake accident default law night day name chance birth marriage text message lot`.split(
    /\s+/,
  ),
);
/** What measures how it came out: "condemned by five votes". */
const MARGINS = new Set('vote point percent cent % seat margin majority goal'.split(' '));

const isMeans = (tree: Tree, noun: Token): boolean =>
  MARGINS.has(noun.lemma) ||
  (MEANS.has(noun.lemma) && !childrenOf(tree, noun).some(child => relOf(child) === 'det' || child.rel === 'nmod:poss'));

/** What befalls its subject: who dies or is missing does nothing. */
const SUFFERING = new Set(
  'die perish drown succumb starve suffocate dead missing injured wounded hurt stranded homeless unhurt'.split(' '),
);

/** The two sides of a verb. */
export function sidesOfVerb(tree: Tree, verb: Token, depth = 0): Sides {
  const sides: Sides = { actors: [], recipients: [] };
  const passive = isPassive(tree, verb);
  const subject = verb.rel === 'amod' ? headOf(tree, verb) : subjectOf(tree, verb);
  const subjectTakes =
    passive &&
    (hasPassiveHelper(tree, verb) ||
      isJoinedPassive(tree, verb) ||
      isWanted(tree, verb) ||
      relOf(verb) === 'acl' ||
      relOf(verb) === 'amod');
  addConjuncts(tree, subjectTakes || SUFFERING.has(verb.lemma) ? sides.recipients : sides.actors, subject);
  for (const child of childrenOf(tree, verb)) {
    const rel = relOf(child);
    if (rel === 'obj' || rel === 'iobj') addConjuncts(tree, sides.recipients, child);
    else if (rel === 'obl') {
      const preposition = prepositionOf(tree, child);
      if (preposition === 'by' && isMeans(tree, child)) continue;
      if (preposition === 'by' && (passive || child.rel === 'obl:agent')) addConjuncts(tree, sides.actors, child);
      else if (TO_WHOM.has(preposition)) addConjuncts(tree, sides.recipients, child);
    } else if (depth < 2 && (rel === 'xcomp' || rel === 'ccomp') && child.upos === 'VERB') {
      // "threatened to shell the port": the port is at the receiving end of the threat as well.
      for (const token of sidesOfVerb(tree, child, depth + 1).recipients) {
        if (!sides.recipients.includes(token)) sides.recipients.push(token);
      }
    }
  }
  // "called on the minister to resign": the call goes to him.
  const below = childrenOf(tree, verb).find(child => child.upos === 'VERB' && child.i > verb.i);
  const asked = below && whoIsAsked(tree, below, verb);
  if (asked && !sides.recipients.includes(asked)) addConjuncts(tree, sides.recipients, asked);
  for (const object of [...sides.recipients]) {
    // "imposed sanctions on Norland", "opened an investigation into the fund"
    if (relOf(object) !== 'obj') continue;
    for (const child of childrenOf(tree, object)) {
      if (relOf(child) === 'nmod' && AGAINST.has(prepositionOf(tree, child)))
        addConjuncts(tree, sides.recipients, child);
    }
  }
  if (HANDING.has(verb.lemma)) dropThings(tree, verb, sides);
  sides.recipients = sides.recipients.filter(token => !sides.actors.includes(token));
  return sides;
}

/** Of what is handed to somebody only he is a side. */
function dropThings(tree: Tree, verb: Token, sides: Sides): void {
  const isHanded = (token: Token): boolean => relOf(token) === 'obj' && headOf(tree, token) === verb && isThing(token);
  const isTo = (token: Token): boolean => {
    const up = headOf(tree, token);
    if (up === verb && relOf(token) === 'iobj') return true;
    return prepositionOf(tree, token) === 'to' && up !== undefined && (up === verb || isHanded(up));
  };
  if (!sides.recipients.some(isTo)) return;
  sides.recipients = sides.recipients.filter(token => !isHanded(token));
}

/** Whether what an event noun tells is done to its possessor, not by him. */
const isActedUpon = (tree: Tree, noun: Token): boolean =>
  POSSESSOR_GETS.has(noun.lemma) ||
  (POSSESSOR_SUFFERS.has(noun.lemma) &&
    !childrenOf(tree, noun).some(child => relOf(child) === 'nmod' && prepositionOf(tree, child) === 'of'));

/** "the Lind campaign", not "the Lind nightclub shooting": a name before another noun belongs to that. */
const isBeside = ({ tokens }: Tree, name: Token, noun: Token): boolean =>
  tokens.slice(name.i + 1, noun.i).every(({ upos }) => upos === 'PROPN' || upos === 'ADJ' || upos === 'PART');

/** The two sides of an event noun, its light verb included. */
export function sidesOfNoun(tree: Tree, noun: Token): Sides {
  const sides: Sides = { actors: [], recipients: [] };
  for (const child of childrenOf(tree, noun)) {
    const rel = relOf(child);
    if (child.rel === 'nmod:poss') addConjuncts(tree, isActedUpon(tree, noun) ? sides.recipients : sides.actors, child);
    else if (rel === 'compound' && child.upos === 'PROPN') {
      // "the Kovač trial", "the Lessa shooting": a name that only tells which one is meant
      if (isBeside(tree, child, noun) && !NAMED_BY.has(noun.lemma))
        (isActedUpon(tree, noun) ? sides.recipients : sides.actors).push(child);
    } else if (rel === 'amod' && (child.upos === 'PROPN' || /^\p{Lu}/u.test(child.form))) sides.actors.push(child);
    else if (rel === 'nmod' || rel === 'obl') {
      const preposition = prepositionOf(tree, child);
      const isBy = /^(?:by|between|among)$/.test(preposition) || (preposition === 'from' && COMES_FROM.has(noun.lemma));
      if (isBy) addConjuncts(tree, sides.actors, child);
      else if (preposition === 'of')
        addConjuncts(tree, OF_IS_ACTOR.has(noun.lemma) ? sides.actors : sides.recipients, child);
      else if (AGAINST.has(preposition)) addConjuncts(tree, sides.recipients, child);
    } else if (rel === 'acl' && child.xpos === 'VBN') {
      const agent = childrenOf(tree, child).find(word => relOf(word) === 'obl' && prepositionOf(tree, word) === 'by');
      addConjuncts(tree, sides.actors, agent);
    }
  }
  const up = headOf(tree, noun);
  if (up && up.upos === 'VERB') addVerbSides(tree, noun, up, sides);
  sides.recipients = sides.recipients.filter(token => token !== noun && !sides.actors.includes(token));
  sides.actors = sides.actors.filter(token => token !== noun);
  // "Nobody was hurt in the attack"
  const isSomebody = (token: Token): boolean => !isNobody(tree, token);
  return { actors: sides.actors.filter(isSomebody), recipients: sides.recipients.filter(isSomebody) };
}

const NOBODY = /^(?:nobody|no-one|none|nothing|neither)$/;
const isNobody = (tree: Tree, token: Token): boolean =>
  NOBODY.test(token.lower) || childrenOf(tree, token).some(child => child.lower === 'no' || child.lower === 'not');

function addVerbSides(tree: Tree, noun: Token, verb: Token, sides: Sides): void {
  const rel = relOf(noun);
  // "did not join the strike": who had no part in it; "did not launch the attack" says whose it would have been.
  if (rel !== 'nsubj' && isNegated(tree, verb) && !DOING_VERBS.has(verb.lemma)) return;
  const around = sidesOfVerb(tree, verb, 2);
  const passiveSubject = noun.rel === 'nsubj:pass';
  if (rel === 'obj' || passiveSubject) {
    if (
      (GIVEN.has(noun.lemma) && GETTING.has(verb.lemma)) ||
      (PUNISHMENTS.has(noun.lemma) && ENDURING.has(verb.lemma) && !passiveSubject)
    ) {
      for (const token of around.actors) if (!sides.recipients.includes(token)) sides.recipients.push(token);
    } else if (RECEIVING.has(verb.lemma) && !passiveSubject) {
      for (const child of childrenOf(tree, verb))
        if (relOf(child) === 'obl' && prepositionOf(tree, child) === 'from') addConjuncts(tree, sides.actors, child);
      for (const token of around.actors) if (!sides.recipients.includes(token)) sides.recipients.push(token);
    } else if (LIGHT_VERBS.has(verb.lemma) && !OF_ANOTHER.has(verb.lemma)) {
      for (const token of around.actors) if (!sides.actors.includes(token)) sides.actors.push(token);
      for (const token of around.recipients) if (!sides.recipients.includes(token)) sides.recipients.push(token);
    }
  } else if (rel === 'nsubj') {
    // "The bombing killed 75 people": whom the happening struck; "sparked protests" and "took place" strike nobody.
    if (STRIKING.has(verb.lemma) || BEFALLING.has(verb.lemma))
      for (const token of around.recipients) if (!sides.recipients.includes(token)) sides.recipients.push(token);
  } else if (rel === 'obl') {
    const preposition = prepositionOf(tree, noun);
    if (preposition === 'in' || preposition === 'during' || preposition === 'after' || preposition === 'by') {
      // "Four people were hurt in a raid by ..."
      if (isPassive(tree, verb))
        for (const token of around.recipients) if (!sides.recipients.includes(token)) sides.recipients.push(token);
    } else if ((preposition === 'for' || preposition === 'to') && COMING.has(verb.lemma)) {
      // "met for talks"
      for (const token of around.actors) if (!sides.actors.includes(token)) sides.actors.push(token);
    }
  }
}
