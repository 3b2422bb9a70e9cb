// Deeds that lead up to a cue and belong to it: "was quick to add", "used the speech to warn", "refrained from saying", "without saying".
// Does not find cues; cues.ts asks what stands before one, and whether it was said at all.
import { relOf, type Tree } from './tree.js';

/** The token that carries the subject, the first token of the cue's words, and whether the words were held back. */
export interface Step {
  anchor: number;
  from: number;
  heldBack: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** "Was quick to add": it was said, and how. Not "was ready to say", which may never come to pass. */
const SOON = words('quick swift careful keen first last fast compelled obliged forced moved');
/** "Was at pains to stress", "took care to say", "made sure to add": nouns and words of care, with the word before them. */
const WITH_CARE = words('at-pains take-pains take-care make-sure make-certain');
/** "Used the speech to warn", "stood up to declare": whoever did it in order to speak spoke. */
const IN_ORDER = words('use take pause stand rise step break interrupt gather phone ring email text tweet appear');
const HESITATIONS = words('hesitate');

/** Verbs right before a gerund that was not said, or not yet: "avoided saying". */
const AVOIDS = words('avoid consider contemplate risk resist forgo mull');
/** Verbs before "from" and a gerund that was not said. */
const REFRAINS = words('refrain abstain desist shy shrink');
/** Verbs before "short of" and "close to". */
const NEARS = words('stop fall come');
/** Adverbs may stand before the gerund: "without once saying". */
const MOST_ADVERBS = 2;

/** What leads up to a cue verb; undefined where nothing does. */
export function stepBefore(tree: Tree, head: number): Step | undefined {
  const token = tree.tokens[head]!;
  if (token.xpos === 'VBG') return heldBack(tree, head);
  return token.xpos === 'VB' && tree.tokens[head - 1]?.lower === 'to' ? inOrder(tree, head) : undefined;
}

/** Participles that only give a thing its name. */
const NAMING = words('call title entitle name dub');

/** "A charity called Our Boats is growing", "a play called “Home” is on": the name of a thing that has just been brought up. */
export function isNaming({ tokens, children, masked }: Tree, i: number): boolean {
  const token = tokens[i]!;
  if (!NAMING.has(token.lemma) || !/^VB[DN]$/.test(token.xpos) || tokens[i - 1]?.upos !== 'NOUN') return false;
  if (children[i]!.some(child => tokens[child]!.upos === 'AUX' && child < i && tokens[child]!.i === i - 1))
    return false;
  let open = i - 1;
  while (open > 0 && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[open]!.upos)) open--;
  if (!/^an?$/.test(tokens[open]!.lower)) return false;
  let at = i + 1;
  const named = (): boolean => masked[at] === 1 || /^\p{Lu}/u.test(tokens[at]?.form ?? '');
  while (at < tokens.length && named()) at++;
  const next = tokens[at];
  return at > i + 1 && (!next || /^(?:VERB|AUX|ADP|PUNCT|SCONJ|CCONJ)$/.test(next.upos));
}

function inOrder(tree: Tree, head: number): Step | undefined {
  if (tree.tokens[head - 2]?.lower === 'as') return asFarAs(tree, head - 2);
  const above = tree.tokens[tree.tokens[head]!.head];
  if (!above || above.i > head || !/^(?:advcl|xcomp)$/.test(relOf(tree.tokens[head]!))) return undefined;
  const right = above.i + 2 === head;
  const soon = SOON.has(above.lower) && right && above.xpos !== 'NN';
  const hesitates = HESITATIONS.has(above.lemma) && right && isNegated(tree, above.i);
  // "was careful not to say": it was not said.
  const apart = above.i + 3 === head && /^(?:not|never)$/.test(tree.tokens[above.i + 1]!.lower);
  if (apart && above.lower === 'careful') return { anchor: above.i, from: above.i, heldBack: true };
  const opener = tree.tokens[above.i - 1];
  if (
    right &&
    opener &&
    (WITH_CARE.has(`${opener.lower}-${above.lower}`) || WITH_CARE.has(`${opener.lemma}-${above.lower}`))
  ) {
    const carrier = opener.upos === 'VERB' ? opener.i : above.i;
    return { anchor: carrier, from: opener.i, heldBack: isNegated(tree, carrier) };
  }
  const done = IN_ORDER.has(above.lemma) && /^VB[DZ]$/.test(above.xpos) && !isNegated(tree, above.i);
  if (!soon && !hesitates && !done) return undefined;
  return { anchor: above.i, from: soon || hesitates ? above.i : head - 1, heldBack: false };
}

const isNegated = ({ tokens, children }: Tree, i: number): boolean =>
  children[i]!.some(child => /^(?:not|n['’]t|never)$/.test(tokens[child]!.lower));

/** "Went as far as to say", "did not go so far as to say": to the "as" behind "far". */
function asFarAs(tree: Tree, as: number): Step | undefined {
  const far = tree.tokens[as - 1];
  const go = tree.tokens[as - 3];
  if (far?.lower !== 'far' || go?.lemma !== 'go' || !/^(?:as|so)$/.test(tree.tokens[as - 2]!.lower)) return undefined;
  return { anchor: go.i, from: go.i, heldBack: isNegated(tree, go.i) };
}

function heldBack(tree: Tree, head: number): Step | undefined {
  const { tokens } = tree;
  let at = head - 1;
  while (head - at <= MOST_ADVERBS && tokens[at]?.upos === 'ADV') at--;
  const before = tokens[at];
  // "is on record as saying", "went as far as calling": it was said.
  if (before?.lower === 'as' && tokens[at - 1]?.lower === 'record' && tokens[at - 2]?.lower === 'on')
    return { anchor: at - 1, from: at - 2, heldBack: false };
  if (before?.lower === 'as') return asFarAs(tree, at);
  // "is steering clear of criticising"
  if (before?.lower === 'of' && tokens[at - 1]?.lower === 'clear' && tokens[at - 2]?.lemma === 'steer')
    return { anchor: at - 2, from: at - 2, heldBack: true };
  if (before?.lower === 'without') return { anchor: head, from: at, heldBack: true };
  if (before?.upos === 'VERB' && AVOIDS.has(before.lemma)) return { anchor: at, from: at, heldBack: true };
  const nears = /^(?:short of|close to|near to)$/.test(`${tokens[at - 1]?.lower} ${before?.lower}`);
  const verb = before?.lower === 'from' ? at - 1 : nears ? at - 2 : -1;
  const carrier = tokens[tokens[verb]?.upos === 'ADV' ? verb - 1 : verb];
  if (!carrier || !(nears ? NEARS : REFRAINS).has(carrier.lemma)) return undefined;
  return { anchor: carrier.i, from: carrier.i, heldBack: true };
}
