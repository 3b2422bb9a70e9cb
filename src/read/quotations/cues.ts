// Cues in a sentence: the words that say that somebody says, thinks, shows or wants, with the frame they open.
// Does not decide who or what; sources.ts and contents.ts do.
import {
  CUE_ADJECTIVES,
  CUE_NOUNS,
  CUE_VERBS,
  type Frame,
  LIGHT_CUE_VERBS,
  LIGHT_VERBS,
  STANCE_ADJECTIVES,
  STANCE_NOUNS,
  STANCE_VERBS,
} from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { FINITE } from './breaks.js';
import { isNaming, stepBefore } from './steps-to-speech.js';
import { isBehindComma, isNominal, type Run, relOf, type Tree } from './tree.js';
import { looksLikeVerb } from './verbs-as-nouns.js';

export type CueForm = 'verb' | 'noun' | 'adjective';

export interface Cue {
  tree: Tree;
  /** The token that carries the frame. */
  head: number;
  /** The token that its subject and complements hang on: the light verb of "expressed concern", the head otherwise. */
  anchor: number;
  /** The words of the cue: auxiliaries, negation, adverbs between, particles. */
  group: Run;
  lemma: string;
  form: CueForm;
  frame: Frame;
  /** Speech or stance: one verb may be both ("urged", "backed"). */
  passive: boolean;
  negated: boolean;
  /** Inside a marked stretch: what the quoted words report themselves. */
  marked: number;
}

const MAX_WORDS = 4;

/** The longest listed cue that begins at a token: its key and its last token. */
function listedAt(
  table: ReadonlyMap<string, Frame>,
  firsts: ReadonlySet<string>,
  tree: Tree,
  i: number,
): [Frame, string, number] | null {
  const { lemma } = tree.tokens[i]!;
  // "deplored", "rebuked": a base form that lost its e.
  let key = firsts.has(lemma) ? lemma : `${lemma}e`;
  if (!firsts.has(key)) return null;
  let found: [Frame, string, number] | null = null;
  const single = table.get(key);
  if (single) found = [single, key, i];
  for (let k = i + 1; k < tree.tokens.length && k < i + MAX_WORDS; k++) {
    key += ` ${tree.tokens[k]!.lower}`;
    const frame = table.get(key);
    if (frame) found = [frame, key, k];
  }
  return found;
}

const firstWords = (table: ReadonlyMap<string, Frame>): ReadonlySet<string> =>
  new Set([...table.keys()].map(key => key.split(' ')[0]!));

const VERB_FIRSTS = firstWords(CUE_VERBS);
const STANCE_FIRSTS = firstWords(STANCE_VERBS);

const isVerb = (token: Token): boolean => token.upos === 'VERB' || (token.upos === 'AUX' && token.rel === 'root');

/** Past and present participles are now and then tagged as adjectives or nouns right behind an auxiliary. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no']);

/** "Nearly half said": shares that stand for people, though the tagger takes them for adverbs. */
export const SHARES: ReadonlySet<string> = new Set(['half', 'most', 'many', 'some']);

/** The cue's own words around its head: auxiliaries and adverbs before, a particle behind. */
function groupOf(tree: Tree, anchor: number, last: number): { group: Run; negated: boolean } {
  let from = anchor;
  let negated = false;
  for (let k = anchor - 1; k >= 0; k--) {
    const token = tree.tokens[k]!;
    const rel = relOf(token);
    const belongs =
      token.head === anchor &&
      (rel === 'aux' || rel === 'advmod' || rel === 'cop' || (rel === 'mark' && token.lower === 'to'));
    if (!belongs || token.upos === 'SCONJ' || token.upos === 'PRON' || SHARES.has(token.lower)) break;
    if (NEGATIONS.has(token.lower)) negated = true;
    from = k;
  }
  while (from < anchor && tree.tokens[from]!.upos === 'ADV' && tree.sentence.tokens[from]!.i === 0) from++;
  for (const child of tree.children[anchor]!) {
    // `“No,” Kovač said`: what was said denies no saying.
    const said = tree.masked[child] !== tree.masked[anchor] || tree.tokens[child]!.upos === 'INTJ';
    if (!said && NEGATIONS.has(tree.tokens[child]!.lower)) negated = true;
  }
  let to = last;
  const next = tree.tokens[to + 1];
  // "says up to 300 are missing": "up" opens the number.
  const quantity = next?.lower === 'up' && tree.tokens[to + 2]?.lower === 'to';
  if (next && next.head === anchor && next.rel === 'compound:prt' && !quantity) to++;
  return { group: { from, to }, negated };
}

/** "some had predicted": with "have" alone before it a participle is active, whatever the relation of its subject. */
const isPerfect = (tree: Tree, i: number): boolean =>
  tree.tokens[i - 1]?.lemma === 'have' && tree.tokens[i - 1]!.head === i;

/** "was “loved,” Kovač said": a past tense whose auxiliary stands beyond marks or a clause is no passive. */
const isPast = (tree: Tree, i: number): boolean =>
  tree.tokens[i]!.xpos === 'VBD' &&
  [1, 2, 3].every(back => tree.tokens[i - back]?.upos !== 'AUX' || tree.masked[i - back] !== tree.masked[i]);

/**
 * "The council, to which both belong, called for calm": a finite verb that the tagger took for a participle has no form of "be" or "get"
 * in its own clause; titles leave it out.
 */
function lacksAuxiliary(tree: Tree, i: number): boolean {
  if (
    tree.sentence.role === 'title' ||
    tree.sentence.role === 'heading' ||
    /^(?:acl|advcl|amod)/.test(tree.tokens[i]!.rel)
  )
    return false;
  for (const child of tree.children[i]!)
    if (child < i && tree.tokens[child]!.upos === 'AUX' && !opensAside(tree, child, i)) return false;
  return tree.tokens[i]!.rel !== 'conj';
}

/** One comma between an auxiliary and a verb ends the aside that it belongs to: "whose idea it is, admitted". */
function opensAside(tree: Tree, auxiliary: number, verb: number): boolean {
  if (tree.tokens[verb - 1]!.form !== ',') return false;
  for (let k = auxiliary + 1; k < verb - 1; k++) if (tree.tokens[k]!.form === ',') return false;
  return true;
}

/** "Her exit, confirmed by the bank on Tuesday, leaves": a participle behind its noun with its agent right behind, whatever the tree calls it. */
const isDescription = (tree: Tree, i: number): boolean =>
  tree.tokens[i - 1]?.form === ',' &&
  tree.tokens[i + 1]?.lower === 'by' &&
  /^VB[DN]$/.test(tree.tokens[i]!.xpos) &&
  isNominal(tree.tokens[i - 2]) &&
  tree.masked[i - 2] === 0 &&
  /^(?:DET|PROPN)$/.test(tree.tokens[i + 2]?.upos ?? '');

/** "It would be, she said, a pity": one comma between an auxiliary and a verb, which a subject of its own opens, parts the two. */
function isAside({ tokens }: Tree, auxiliary: number, verb: number): boolean {
  if (tokens[auxiliary + 1]?.form !== ',' || auxiliary + 2 >= verb) return false;
  for (let k = auxiliary + 2; k < verb; k++) if (tokens[k]!.form === ',') return false;
  return true;
}

const isPassive = (tree: Tree, i: number): boolean =>
  isDescription(tree, i) ||
  (!isPerfect(tree, i) &&
    !isPast(tree, i) &&
    !lacksAuxiliary(tree, i) &&
    tree.children[i]!.some(
      child =>
        tree.masked[child] === tree.masked[i] &&
        (tree.tokens[child]!.rel === 'nsubj:pass' ||
          (tree.tokens[child]!.rel === 'aux:pass' && !isAside(tree, child, i))),
    )) ||
  wasAsked(tree, i);

/** Participles of verbs that address somebody. */
export const ASKED: ReadonlySet<string> = new Set(['asked', 'told', 'pressed', 'questioned', 'reminded']);

/** `Asked whether he would resign, he …`, `when asked`: a participle without a subject, of a verb that addresses somebody. */
function wasAsked(tree: Tree, i: number): boolean {
  if (ASKED.has(tree.tokens[i]!.lower) && isAskedAside(tree, i)) return true;
  if (!ASKED.has(tree.tokens[i]!.lower) || tree.children[i]!.some(c => relOf(tree.tokens[c]!) === 'nsubj' && c < i))
    return false;
  const before = tree.tokens[i - 1];
  if (before === undefined) return true;
  if (before.lower === 'when' || before.lower === 'if') return true;
  return before.form === ',' && ASKED_OF.test(tree.tokens[i + 1]?.lower ?? '');
}

const ASKED_OF = /^(?:whether|if|why|how|what|who|where|when|about)$/;

/** `The mayor, asked whether she would go, said no`: between two commas, with the verb of the sentence behind the second. */
function isAskedAside({ tokens }: Tree, i: number): boolean {
  const asked = tokens[i + 1]?.lower ?? '';
  if (tokens[i - 1]?.form !== ',' || !(ASKED_OF.test(asked) || asked === 'for')) return false;
  for (let k = i + 2; k < tokens.length - 1; k++) {
    if (tokens[k]!.form === ';') return false;
    if (tokens[k]!.form === ',')
      return FINITE.test(tokens[k + 1]!.upos === 'ADV' ? (tokens[k + 2]?.xpos ?? '') : tokens[k + 1]!.xpos);
  }
  return false;
}

/** "declined to say whether": that somebody keeps back an answer is what they say. */
export const withholds = (tree: Tree, i: number): boolean => /^(?:decline|refuse)$/.test(tree.tokens[i]!.lemma);

/** "are more likely to say": how many say it, set against others. */
const isLikelier = ({ tokens }: Tree, i: number): boolean =>
  tokens[i]!.lower === 'likely' && /^(?:more|less)$/.test(tokens[i - 1]?.lower ?? '');

/** Verbs of what a deed tells, as well as of what somebody says. Source: ours. */
const TELLING: ReadonlySet<string> = new Set([
  'signal',
  'show',
  'indicate',
  'suggest',
  'imply',
  'demonstrate',
  'prove',
]);

/** "argues that shutting the port would hit trade, signalling that": behind the comma the deed tells something, and nobody speaks. */
function tellsOfDeed(tree: Tree, i: number): boolean {
  const { lemma, xpos, head } = tree.tokens[i]!;
  const above = tree.tokens[head];
  if (!TELLING.has(lemma) || xpos !== 'VBG' || !above || above.i > i || relOf(above) !== 'ccomp') return false;
  return isBehindComma(tree, i) && tree.children[head]!.some(c => c < head && relOf(tree.tokens[c]!) === 'csubj');
}

function verbCue(tree: Tree, i: number): Cue[] {
  const token = tree.tokens[i]!;
  if ((!isVerb(token) && !looksLikeVerb(tree, i)) || tellsOfDeed(tree, i) || isNaming(tree, i)) return [];
  const found: Cue[] = [];
  const before = stepBefore(tree, i);
  const add = (listed: [Frame, string, number] | null): void => {
    if (!listed) return;
    const [frame, lemma, last] = listed;
    // "stopped short of backing it": neither for it nor against it.
    if (before?.heldBack && frame.kind === 'stance') return;
    let anchor = i;
    // "went on to say": the light verb carries the subject.
    const governor = tree.tokens[token.head];
    const light =
      governor && (LIGHT_VERBS.has(governor.lemma) || withholds(tree, governor.i) || isLikelier(tree, governor.i));
    // "argued that “there is time,” citing a case": behind a comma a participle is nobody's complement.
    const apart = token.xpos === 'VBG' && isBehindComma(tree, i);
    if (light && relOf(token) === 'xcomp' && governor.i < i && !apart) anchor = governor.i;
    const step = anchor === i ? before : undefined;
    if (step) anchor = step.anchor;
    const grouped = groupOf(tree, step && step.from > anchor ? i : anchor, last);
    const group = step ? { from: Math.min(grouped.group.from, step.from), to: grouped.group.to } : grouped.group;
    const negated = step ? step.heldBack : grouped.negated;
    found.push({
      tree,
      head: i,
      anchor,
      group,
      lemma,
      form: 'verb',
      frame,
      passive: isPassive(tree, i),
      negated,
      marked: token.mark,
    });
  };
  const speech = listedAt(CUE_VERBS, VERB_FIRSTS, tree, i);
  const stance = listedAt(STANCE_VERBS, STANCE_FIRSTS, tree, i);
  add(speech);
  add(stance);
  if (!speech && !stance) {
    if (opensReport(tree, i)) add([UNLISTED, token.lemma, i]);
    else if (tree.masked[i] === 0 && tree.masked.includes(1)) add([BESIDE_MARKS, token.lemma, i]);
  }
  return found;
}

/** A verb that is no listed cue reports all the same where it takes a "that" clause or stands beside words in marks. */
const UNLISTED: Frame = {
  kind: 'speech',
  takes: new Set(['that', 'quote']),
  prepositions: new Set(),
  recipients: new Set(),
  unlisted: true,
};

const BESIDE_MARKS: Frame = { ...UNLISTED, takes: new Set(['quote']) };

function opensReport(tree: Tree, i: number): boolean {
  // "provided that the wind drops", "it emerged that": a condition, and what hearsay.ts reads.
  if (tree.masked[i] === 1 || /^(?:provided|providing|emerged|transpired)$/.test(tree.tokens[i]!.lower)) return false;
  return tree.children[i]!.some(
    c =>
      c > i &&
      relOf(tree.tokens[c]!) === 'ccomp' &&
      tree.tokens[tree.lo[c]!]!.lower === 'that' &&
      tree.tokens[tree.lo[c]!]!.upos === 'SCONJ',
  );
}

/** Nouns and predicate adjectives: "his claim that", "expressed concern about", "was confident that". */
function otherCue(tree: Tree, i: number): Cue[] {
  const token = tree.tokens[i]!;
  const found: Cue[] = [];
  const push = (frame: Frame | undefined, form: CueForm, anchor: number): void => {
    if (!frame) return;
    const { group, negated } = groupOf(tree, anchor, i);
    const from = anchor === i ? (form === 'adjective' ? group.from : i) : Math.min(group.from, i);
    found.push({
      tree,
      head: i,
      anchor,
      group: { from, to: i },
      lemma: token.lemma,
      form,
      frame,
      passive: false,
      negated,
      marked: token.mark,
    });
  };
  if (token.upos === 'NOUN') {
    const governor = tree.tokens[token.head];
    const light = governor && governor.i < i && relOf(token) === 'obj' && LIGHT_CUE_VERBS.has(governor.lemma);
    const anchor = light ? governor.i : i;
    push(CUE_NOUNS.get(token.lemma), 'noun', anchor);
    push(STANCE_NOUNS.get(token.lemma), 'noun', anchor);
  } else if (
    token.upos === 'ADJ' ||
    isState(tree, i) ||
    (token.upos === 'VERB' && tree.children[i]!.some(c => tree.tokens[c]!.rel === 'cop'))
  ) {
    push(CUE_ADJECTIVES.get(token.lemma) ?? CUE_ADJECTIVES.get(token.lower), 'adjective', i);
    push(STANCE_ADJECTIVES.get(token.lemma) ?? STANCE_ADJECTIVES.get(token.lower), 'adjective', i);
  }
  return found;
}

/** "is opposed to", "are divided on": a participle that says how somebody stands, not what was done to them. */
function isState(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]!;
  if (token.xpos !== 'VBN' || !(STANCE_ADJECTIVES.has(token.lower) || CUE_ADJECTIVES.has(token.lower))) return false;
  const be = tree.children[i]!.some(c => c < i && tree.tokens[c]!.lemma === 'be');
  return be && !tree.children[i]!.some(c => tree.tokens[tree.lo[c]!]!.lower === 'by' && c > i);
}

/** "the self-described king", "an often-quoted line": a participle behind a hyphen, with its noun behind it, says what sort it is. */
function isOfCompound({ tokens }: Tree, i: number): boolean {
  const [word, hyphen, { xpos, start }, noun] = [tokens[i - 2], tokens[i - 1], tokens[i]!, tokens[i + 1]];
  if (!word || hyphen?.form !== '-' || word.end !== hyphen.start || hyphen.end !== start) return false;
  return /^(?:VBN|VBD|JJ)$/.test(xpos) && /^(?:ADJ|NOUN|PROPN)$/.test(noun?.upos ?? '');
}

/** All cues of a sentence, in text order. */
export function findCues(tree: Tree): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (CUE_VERBS.has(tree.tokens[i]!.lemma) && isOfCompound(tree, i)) continue;
    const verbs = isState(tree, i) ? [] : verbCue(tree, i);
    cues.push(...verbs);
    if (verbs.length === 0) cues.push(...otherCue(tree, i));
  }
  return cues;
}

/** "are said to favour": told of by nobody named. */
function isHearsay({ tree, head }: Cue): boolean {
  const token = tree.tokens[head]!;
  const governor = tree.tokens[token.head];
  return (
    relOf(token) === 'xcomp' &&
    governor !== undefined &&
    tree.children[governor.i]!.some(c => tree.tokens[c]!.rel === 'nsubj:pass')
  );
}

/** "to say" on its own: a purpose, not a report. */
export const isPurpose = (cue: Cue): boolean =>
  cue.form === 'verb' &&
  cue.anchor === cue.head &&
  !isHearsay(cue) &&
  cue.tree.children[cue.head]!.some(
    c => c < cue.head && cue.tree.tokens[c]!.upos === 'PART' && cue.tree.tokens[c]!.lower === 'to',
  );

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite', 'report', 'record', 'describe']);

/** "is quoted as saying", "quoted her as saying". */
export function isQuotedAs(cue: Cue): boolean {
  const token = cue.tree.tokens[cue.head]!;
  const governor = cue.tree.tokens[token.head];
  return (
    token.xpos === 'VBG' &&
    cue.tree.tokens[cue.head - 1]?.lower === 'as' &&
    governor !== undefined &&
    QUOTING.has(governor.lemma)
  );
}
