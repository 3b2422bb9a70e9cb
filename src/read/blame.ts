// Whom a verb blames, thanks, holds or keeps for the deed of a gerund: "arrested Demir for stabbing", "kept him from backing it".
// Does not say who did it; events and quotations each ask for their own line.
import { SPEAKING_NOUNS } from '../lists/cues/index.js';
import type { Token } from '../model/index.js';
import { isPersonNoun } from './quotations/person-nouns.js';

/** Words that open what somebody is blamed, thanked, held or paid for. */
const OPENS_DEED = /^(?:for|of|on|over|from|against|about|with|into)$/;
/** Verbs by which somebody is brought to do what stands behind "into". */
const MAKING =
  'talk persuade trick con fool dupe mislead deceive shame force pressure press push bully coerce lure tempt goad nudge scare frighten blackmail cajole coax provoke trap drag manipulate intimidate argue';
/** Prepositions that open it behind few verbs: "questioned Demir about stabbing a baker", "charged him with stabbing", "talked him into selling". */
const OPENS_BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['about', new Set(['question', 'interview', 'quiz', 'grill', 'interrogate', 'confront'])],
  ['with', new Set(['charge', 'credit', 'tax'])],
  ['into', new Set(MAKING.split(' '))],
]);
const PERSONAL = /^(?:him|her|them|me|us|you)$/;

/** A verb with its object and, behind both, a preposition with a gerund. */
export interface Blame {
  verb: Token;
  object: Token;
  opener: Token;
}

/** The preposition right before a gerund, over the helpers and adverbs between: "for [deliberately] opposing", "of [having] put off". */
export function openerOf(tokens: readonly Token[], gerund: Token): Token | undefined {
  let at = gerund.i - 1;
  if (tokens[at]?.lower === 'having') at--;
  else if (gerund.xpos !== 'VBG') return undefined;
  while (tokens[at]?.upos === 'ADV' || tokens[at]?.lower === 'not') at--;
  const opener = tokens[at];
  return opener && OPENS_DEED.test(opener.lower) ? opener : undefined;
}

/** The verb, object and preposition before a gerund; undefined where the gerund is no such phrase. */
export function blameBefore(
  tokens: readonly Token[],
  gerund: Token,
  objectOf: (verb: Token) => Token | undefined,
): Blame | undefined {
  const opener = openerOf(tokens, gerund);
  const up = tokens[gerund.head];
  if (!opener || !up) return undefined;
  // "thanked Demir on the radio for backing it": hung on the noun between.
  const verb = up.upos === 'VERB' ? up : tokens[up.head];
  if (verb?.upos !== 'VERB' || verb.i > gerund.i) return undefined;
  if (OPENS_BEHIND.get(opener.lower)?.has(verb.lemma) === false) return undefined;
  const object = objectOf(verb);
  return object && object.i > verb.i && object.i < opener.i ? { verb, object, opener } : undefined;
}

/** Whether a word is somebody or a body of people, and no thing. */
export const isParty = ({ upos, lower, lemma }: Token): boolean =>
  upos === 'PROPN' || PERSONAL.test(lower) || SPEAKING_NOUNS.has(lemma) || isPersonNoun(lemma);
