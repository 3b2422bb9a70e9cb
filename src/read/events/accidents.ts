// Tells what only sounds like an attack from one: a lorry hits a bus, a roof crushes two, receipts are destroyed, a club is beaten 3-1.
// Does not judge types; judge.ts asks it where an attack is what the weights would say.
import { fieldOf, isKind, sensesOf } from '../../language/senses.js';
import { HARM_WORDS, MISHAPS } from '../../lists/event-topics.js';
import type { Token } from '../../model/index.js';
import { isGunfire, objectsOf } from './frames.js';
import { isPassive, subjectOf } from './phrases.js';
import { childrenOf, headOf, prepositionOf, relOf, type Tree, withConjuncts } from './tree.js';

/** What does harm without a will: things that drive, sail or stand. */
const BLIND = ['vehicle', 'bus', 'train', 'structure', 'roof', 'tree', 'cliff', 'rock'];
/** Aircraft stand among the armed, since in news they mostly bomb; of "house" and "bank" bodies are meant as well. */
const ARMED = ['weapon', 'military vehicle', 'warship', 'gunboat', 'projectile', 'aircraft', 'organization'];
/** Fields of what is written or thought, which is got rid of and not attacked. */
const SHED_FIELDS = new Set(['noun.communication', 'noun.cognition']);

const known = new Map<string, boolean>();
const MOST_KNOWN = 5_000;

function isBlind({ lemma, upos }: Token): boolean {
  if (upos !== 'NOUN') return false;
  const before = known.get(lemma);
  if (before !== undefined) return before;
  const [first] = sensesOf(lemma, 'noun');
  const blind =
    first !== undefined &&
    fieldOf(first) !== 'noun.person' &&
    BLIND.some(kind => isKind(lemma, 'noun', kind)) &&
    !ARMED.some(kind => isKind(lemma, 'noun', kind));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lemma, blind);
  return blind;
}

const isShed = ({ lemma, upos }: Token): boolean => {
  const fields = upos === 'NOUN' ? sensesOf(lemma, 'noun').slice(0, 2).map(fieldOf) : [];
  return fields.some(field => SHED_FIELDS.has(field)) && !fields.includes('noun.artifact');
};

/** Who or what does it: the subject; for a participle that goes on with a verb, that verb's. */
function doerOf(tree: Tree, token: Token): Token | undefined {
  if (isPassive(tree, token)) return undefined;
  const own = subjectOf(tree, token);
  if (own) return own;
  const up = headOf(tree, token);
  return token.xpos === 'VBG' && up?.upos === 'VERB' && !isPassive(tree, up) ? subjectOf(tree, up) : undefined;
}

/** What hangs on a verb or on a later one of its row: "were hurt and two are missing after the shaft flooded". */
const rowOf = (tree: Tree, token: Token): Token[] =>
  withConjuncts(tree, token).flatMap(one => [...childrenOf(tree, one)]);

/** What befalls things by themselves: "after the shaft flooded". */
const BEFALLING = new Set('flood collapse burn crash capsize overturn derail sink cave topple tip erupt'.split(' '));

/** "were killed when a lorry hit the queue", "after the shaft flooded": what the harm is told to have come of. */
const comesOfBlind = (tree: Tree, token: Token): boolean =>
  rowOf(tree, token).some(child => {
    if (relOf(child) !== 'advcl' || child.upos !== 'VERB') return false;
    const words = childrenOf(tree, child);
    const subject = words.find(word => relOf(word) === 'nsubj');
    if (subject === undefined) return false;
    return isBlind(subject) || (BEFALLING.has(child.lemma) && !words.some(word => relOf(word) === 'obj'));
  });

/** Prepositions behind which stands what the harm came of. */
const CAUSING = new Set(['in', 'by', 'from', 'during', 'after', 'under']);

/** A mishap or a force of nature: not "rebel fire", nor a blast, of which nobody can say by the word whether it was set. */
function isMishap(tree: Tree, noun: Token): boolean {
  if (noun.upos !== 'NOUN') return false;
  return noun.lemma === 'fire' ? !isGunfire(tree, noun) : MISHAPS.has(noun.lemma);
}

/** "killed in the quake", "crushed by a wave": what did it or what it happened in was no one's will. */
const happensInMishap = (tree: Tree, token: Token): boolean =>
  rowOf(tree, token).some(
    child =>
      relOf(child) === 'obl' &&
      CAUSING.has(prepositionOf(tree, child)) &&
      // "after the shaft flooded": the verb is read as a participle of the noun
      (isMishap(tree, child) ||
        childrenOf(tree, child).some(word => relOf(word) === 'acl' && BEFALLING.has(word.lemma))),
  );

/** Whether the harm a verb tells was done by no one's will, or to papers. */
export function isAccident(tree: Tree, token: Token): boolean {
  if (token.upos !== 'VERB' || !HARM_WORDS.has(token.lemma)) return false;
  const doer = doerOf(tree, token);
  if (doer) {
    if (isBlind(doer)) return true;
    if (isMishap(tree, doer)) return true;
  } else if (comesOfBlind(tree, token)) return true;
  if (happensInMishap(tree, token)) return true;
  return token.lemma === 'destroy' && objectsOf(tree, token).some(isShed);
}

/** Verbs of fighting by which a match is told. */
const BEATINGS = new Set(
  'beat crush thrash hammer rout demolish sink stun pound maul down hit destroy batter'.split(' '),
);
const DASHES = new Set(['-', '–', '—']);
/** A score stands behind the loser's name, which is short. */
const SCORE_REACH_TOKENS = 8;

/** "beat Marden 3-1": a verb of fighting with a score behind it tells of a match. */
export function isWin({ tokens }: Tree, { i, lemma, upos }: Token): boolean {
  if (upos !== 'VERB' || !BEATINGS.has(lemma)) return false;
  return tokens
    .slice(i + 2, i + SCORE_REACH_TOKENS)
    .some(
      (token, k, near) =>
        DASHES.has(token.form) && (k === 0 ? tokens[i + 1] : near[k - 1])?.xpos === 'CD' && near[k + 1]?.xpos === 'CD',
    );
}
