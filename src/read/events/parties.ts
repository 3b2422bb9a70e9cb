// Tells a party of an event from what it is only about: people and bodies act and are acted upon, a reply and a report are not.
// Does not find the words beside an event; phrases.ts does.
import { NOMINAL_KINDS } from '../../lists/nominals.js';
import type { ActorRole, EntityKind, EventType, Mention, Token } from '../../model/index.js';
import { isPersonNoun } from '../quotations/person-nouns.js';
import { childrenOf, headOf, prepositionOf, relOf, type Tree } from './tree.js';
import { wordSenses } from './word-senses.js';

type Sort = 'party' | 'place' | 'thing' | 'matter';

/** Fields of what has no will and does nothing: a vote, an answer, a chance. A car or a mill may still crash or burn. */
const MATTERS = new Set([
  'noun.act',
  'noun.communication',
  'noun.cognition',
  'noun.attribute',
  'noun.time',
  'noun.event',
  'noun.state',
  'noun.relation',
  'noun.feeling',
  'noun.motive',
  'noun.shape',
]);

const PARTY_KINDS: ReadonlySet<EntityKind> = new Set<EntityKind>(['person', 'organisation', 'group']);

/** Bodies that are houses as well: one is taken to a hospital and speaks before a court, and neither has a part in that. */
const HOUSES = new Set(
  'hospital school prison court office museum theatre university college station church bank port airport hotel embassy supermarket'.split(
    ' ',
  ),
);

/** "the dead", "the wounded": people by what befell them. */
const FALLEN = new Set(['dead', 'wounded', 'injured', 'missing', 'fallen']);

function sortOf(tree: Tree, token: Token, mention: Mention | undefined): Sort {
  if (mention) {
    if (PARTY_KINDS.has(mention.kind)) return 'party';
    return mention.kind === 'place' ? 'place' : 'thing';
  }
  if (token.upos === 'PRON' || token.upos === 'PROPN' || token.upos === 'DET' || token.upos === 'ADJ') return 'party';
  const kind = NOMINAL_KINDS.get(token.lower) ?? NOMINAL_KINDS.get(token.lemma);
  if (kind) return kind === 'place' || HOUSES.has(token.lemma) ? 'place' : 'party';
  if (isPersonNoun(token.lemma) || FALLEN.has(token.lower)) return 'party';
  // "dozens of dockers", "a number of miners"
  const counted = childrenOf(tree, token).find(child => relOf(child) === 'nmod' && prepositionOf(tree, child) === 'of');
  if (counted?.xpos === 'NNS' && sortOf(tree, counted, undefined) === 'party') return 'party';
  const field = wordSenses(token.lemma, 'NOUN').fields[0];
  if (field === 'noun.group') return 'party';
  return field !== undefined && MATTERS.has(field) ? 'matter' : 'thing';
}

/** Of these a thing or a place is what is struck, seized or shut, and stands on the other side. */
const STRIKES: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE']);

/** Types that only move things and people about: a place beside them is where from or where to. */
const MOVES: ReadonlySet<EventType> = new Set<EventType>(['OTHER', 'RETREAT', 'MOBILIZE', 'PROTEST']);

/** Behind these a place is where it happens or where it leads, whoever acts. */
const WHERE = new Set(['at', 'from', 'over', 'into', 'onto', 'in']);
/** Behind these it may be a country that is spoken to or struck. */
const WHERE_OF_MOVES = new Set(['to', 'on', 'for']);

/** Verbs of blows that need no "on" to reach whom they are aimed at. */
const BLOWS = new Set(['hit', 'strike', 'kill', 'wound', 'injure', 'shoot', 'stab', 'beat', 'bomb']);
/** "A bus was hit on the Lessa road": what was hit is told already, so the place is only where; not "declared war on Lessa". */
const isWhereOfBlow = (tree: Tree, verb: Token | undefined): boolean =>
  verb !== undefined &&
  BLOWS.has(verb.lemma) &&
  childrenOf(tree, verb).some(({ rel }) => rel === 'obj' || rel === 'nsubj:pass');

const SHORT_NAME = /^(?:\p{Lu}\.?){2,4}$/u;

/** The word through which it stands on its side: of a row the first. */
function firstOfPhrase(tree: Tree, token: Token): Token {
  let at = token;
  for (let steps = 0; steps < 12 && relOf(at) === 'conj'; steps++) at = headOf(tree, at) ?? at;
  return at;
}

/**
 * The role of a word that stands on a side of an event: a party keeps its side, of anything else the event only is about.
 *
 * **Source** The training part of our corpus: of 2,300 things on the other side of an event one in four is marked as a party where it is the
 * object, one in twelve behind a preposition; of places behind "at" and "from" one in thirty, of votes and answers that act one in five.
 */
export function roleOf(
  tree: Tree,
  token: Token,
  mention: Mention | undefined,
  side: ActorRole,
  type: EventType,
): ActorRole {
  const sort = token.upos === 'NUM' || token.upos === 'SYM' ? 'thing' : sortOf(tree, token, mention);
  if (sort === 'party') return side;
  const first = firstOfPhrase(tree, token);
  const preposition = prepositionOf(tree, first);
  const isCore = preposition === '' || preposition === 'of';
  // "the Lessa derailment", "the Lessa attack": the place names it; "U.S. tariffs" are the country's, as an adjective would tell.
  if (sort === 'place' && relOf(first) === 'compound' && !SHORT_NAME.test(token.form)) return 'about';
  if (side === 'actor') return sort === 'matter' && token.upos === 'NOUN' && first.rel === 'nsubj' ? 'about' : side;
  if (sort === 'place') {
    if (
      WHERE.has(preposition) ||
      (preposition === 'on' && isWhereOfBlow(tree, headOf(tree, first))) ||
      (MOVES.has(type) && WHERE_OF_MOVES.has(preposition)) ||
      (!mention && preposition === 'to')
    )
      return 'about';
    return isCore && type === 'OTHER' ? 'about' : side;
  }
  if (STRIKES.has(type) && (isCore || (sort === 'thing' && (preposition === 'on' || preposition === 'against'))))
    return side;
  return isCore && first.rel === 'nsubj:pass' && sort !== 'matter' ? side : 'about';
}
