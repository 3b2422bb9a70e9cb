// What a cue reports: the clause, infinitive, noun phrase or quotation that its frame takes, and whom it addresses.
// Does not decide which cue wins where two claim the same words; settle.ts does.
import { NEEDS_THAT_OR_MARKS } from '../../lists/cues/index.js';
import type { Cue } from './cues.js';
import type { Source } from './sources.js';
import { childOf, isMark, isNominal, isPunctuation, type Run, relOf, type Tree, trimRun, wordsIn } from './tree.js';

export type Shape = 'that' | 'bare' | 'wh' | 'to' | 'ing' | 'np' | 'as' | 'name' | 'preposition' | 'fronted' | 'around';

export interface Content {
  shape: Shape;
  runs: Run[];
  /** Last token of the cue where a preposition joins it. */
  cueTo?: number;
  addressee?: Run;
}

const WH = new Set(['whether', 'if', 'how', 'what', 'why', 'who', 'whom', 'whose', 'where', 'when', 'which']);
const CLAUSES = new Set(['ccomp', 'xcomp', 'parataxis', 'advcl', 'acl', 'dep', 'csubj', 'conj']);
/** Words that open a clause of the narrator's own. */
const NARRATOR = new Set([
  'as',
  'while',
  'after',
  'before',
  'since',
  'although',
  'though',
  'until',
  'unless',
  'because',
  'when',
  'despite',
]);

const FINITE = /^(?:VB[DZP]|MD)$/;

type Opener = 'that' | 'wh' | 'to' | 'ing' | 'bare' | 'other';

/** First word of a run that is not punctuation. */
function firstWord(tree: Tree, from: number, to: number): number {
  let i = from;
  while (i < to && tree.tokens[i]!.upos === 'PUNCT' && !isMark(tree.tokens[i])) i++;
  return i;
}

const hasSubject = (tree: Tree, i: number): boolean => childOf(tree, i, 'nsubj', 'csubj', 'expl') >= 0;

/** How the clause under a token opens. */
function openerOf(tree: Tree, kid: number, first: number): Opener {
  const token = tree.tokens[first]!;
  const head = tree.tokens[kid]!;
  if (token.lower === 'that' && token.upos !== 'DET' && first !== kid) return 'that';
  if (token.lower === 'to' && token.upos === 'PART') return 'to';
  if (WH.has(token.lower)) return 'wh';
  if (head.xpos === 'VBG' && !hasSubject(tree, kid) && childOf(tree, kid, 'aux') < 0) return 'ing';
  if (hasSubject(tree, kid)) return 'bare';
  return 'other';
}

/** Children behind the cue's words, in text order, those of the light verb included. */
function behind(cue: Cue): number[] {
  const { tree, head, anchor, group } = cue;
  const kids = anchor === head ? tree.children[head]! : [...tree.children[head]!, ...tree.children[anchor]!];
  return kids.filter(k => k > group.to && !isPunctuation(tree.tokens[k])).sort((a, b) => a - b);
}

const isClauseBreak = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  if (token === undefined) return true;
  return (
    token.form === ',' || token.form === ';' || token.form === ':' || token.form === '(' || /^[–—-]+$/.test(token.form)
  );
};

const SIBLING = /^(?:VB|MD)/;

/** Whether a token begins a coordinated verb of the cue's own: "said it was late and called for a vote". */
function startsSibling(cue: Cue, i: number): boolean {
  const { tree } = cue;
  if (tree.tokens[i]!.upos !== 'CCONJ') return false;
  const joined = tree.tokens[tree.tokens[i]!.head];
  if (joined === undefined || !SIBLING.test(joined.xpos)) return false;
  return joined !== undefined && relOf(joined) === 'conj' && (joined.head === cue.head || joined.head === cue.anchor);
}

/** Whether the sentence opens with the cue's own clause, as a subordinate one. */
function opensSubordinate(cue: Cue): boolean {
  const { tree, anchor } = cue;
  return tree.children[anchor]!.some(
    c => c <= 1 && relOf(tree.tokens[c]!) === 'mark' && NARRATOR.has(tree.tokens[c]!.lower),
  );
}

/** The end of a clause that begins at `from`: its subtree, and on to the next break where the tree stopped short. */
function clauseEnd(cue: Cue, kid: number, from: number): number {
  const { tree } = cue;
  let end = Math.min(Math.max(tree.hi[kid]!, from), segmentEnd(tree, from));
  // "While he said that it was late, they went on": the main clause behind the comma is the narrator's.
  if (opensSubordinate(cue)) {
    for (let i = from; i <= end; i++)
      if (tree.tokens[i]!.form === ',' && tree.tokens[i]!.mark < 0) return Math.max(from, i - 1);
  }
  while (end + 1 < tree.tokens.length) {
    const next = end + 1;
    if (isClauseBreak(tree, next) || startsSibling(cue, next)) break;
    const token = tree.tokens[next]!;
    if (token.upos === 'PUNCT' && !isMark(token)) break;
    end = Math.max(next, tree.hi[next]! <= next + 40 && tree.lo[next]! > end ? tree.hi[next]! : next);
  }
  // A clause needs a verb: "said that, as a mayor, [she could not]".
  if (!hasFinite(tree, from, end) && tree.tokens[end + 1]?.form === ',') {
    let verb = end + 2;
    while (verb < tree.tokens.length && !FINITE.test(tree.tokens[verb]!.xpos) && tree.tokens[verb]!.form !== ';')
      verb++;
    if (verb < tree.tokens.length && FINITE.test(tree.tokens[verb]!.xpos)) {
      end = verb;
      while (end + 1 < tree.tokens.length && !isClauseBreak(tree, end + 1)) end++;
    }
  }
  return end;
}

const hasFinite = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i <= to; i++) if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
};

/** The words addressed: "told [reporters]", "said to [her]". */
export function findAddressee(cue: Cue, source: Source | null, limit: number): Run | undefined {
  const { tree, head, frame } = cue;
  for (const kid of behind(cue)) {
    if (kid >= limit) break;
    const token = tree.tokens[kid]!;
    const rel = relOf(token);
    if (source && kid === source.head) continue;
    const first = tree.tokens[tree.lo[kid]!]!;
    const takesObject = frame.takes.has('recipient') || frame.takes.has('recipient-to');
    const clip = (from: number): Run | undefined =>
      trimRun(tree, { from, to: Math.min(tree.hi[kid]!, limit - 1) }) ?? undefined;
    if ((rel === 'iobj' || (rel === 'obj' && takesObject)) && isNominal(token)) return clip(tree.lo[kid]!);
    if (
      rel === 'obl' &&
      isNominal(token) &&
      (first.lower === 'to' || frame.recipients.has(first.lower)) &&
      first.i < kid
    )
      return clip(tree.lo[kid]! + 1);
  }
  if (cue.passive && (frame.takes.has('recipient') || frame.takes.has('recipient-to'))) {
    const subject = childOf(tree, head, 'nsubj');
    if (subject >= 0)
      return (
        trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, cue.group.from - 1) }) ?? undefined
      );
  }
  return undefined;
}

/** The clause a cue governs: "that", bare, question, infinitive or gerund. */
function clauseOf(cue: Cue): { opener: Opener; kid: number; first: number } | null {
  const { tree, frame } = cue;
  const kids = behind(cue);
  let object = -1;
  for (const kid of kids) {
    const token = tree.tokens[kid]!;
    const rel = relOf(token);
    const first = firstWord(tree, tree.lo[kid]!, tree.hi[kid]!);
    if (first <= cue.group.to) continue;
    if (rel === 'nsubj' || rel === 'csubj') continue;
    if (rel === 'obj' || rel === 'iobj') {
      object = kid;
      // The clause hangs on the person addressed by mistake: "told reporters that", "urged the council to".
      for (const inner of tree.children[kid]!) {
        const innerRel = relOf(tree.tokens[inner]!);
        if (inner < kid || (innerRel !== 'acl' && innerRel !== 'ccomp' && innerRel !== 'xcomp' && innerRel !== 'advcl'))
          continue;
        const at = firstWord(tree, tree.lo[inner]!, tree.hi[inner]!);
        const opener = openerOf(tree, inner, at);
        const addressed =
          (frame.takes.has('recipient') && (opener === 'that' || opener === 'wh')) ||
          (frame.takes.has('recipient-to') && opener === 'to');
        if (addressed) return { opener, kid: inner, first: at };
      }
      continue;
    }
    if (!CLAUSES.has(rel)) continue;
    if (rel === 'conj' && tree.children[kid]!.some(c => tree.tokens[c]!.upos === 'CCONJ')) continue;
    const opener = openerOf(tree, kid, first);
    const open = tree.tokens[first]!;
    if (
      rel === 'advcl' &&
      opener !== 'that' &&
      opener !== 'to' &&
      !(opener === 'wh' && open.lower !== 'when' && open.lower !== 'where')
    )
      if (NARRATOR.has(open.lower) || opener !== 'bare') continue;
    if (opener === 'that' && frame.takes.has('that')) return { opener, kid, first };
    if (
      opener === 'wh' &&
      (frame.takes.has('wh') || frame.takes.has('that')) &&
      !(rel === 'advcl' && open.lower === 'when')
    )
      return { opener, kid, first };
    if (
      opener === 'to' &&
      (frame.takes.has('to') ||
        (frame.takes.has('recipient-to') && (object >= 0 || cue.passive || cue.frame.recipients.size > 0)))
    )
      return { opener, kid, first };
    if (opener === 'to' && frame.takes.has('object-to') && object >= 0 && tree.lo[object]! > cue.group.to)
      return { opener, kid, first: tree.lo[object]! };
    if (opener === 'ing' && frame.takes.has('ing') && rel !== 'advcl') return { opener, kid, first };
    if (frame.unlisted || NARRATOR.has(open.lower)) continue;
    if (opener === 'bare' && frame.takes.has('that') && (rel === 'ccomp' || rel === 'parataxis'))
      return { opener, kid, first };
    if (opener === 'other' && frame.takes.has('that') && rel === 'ccomp') return { opener: 'bare', kid, first };
  }
  // "that" behind the cue, whom, when and where it was said, whatever the tree says.
  if (frame.takes.has('that')) {
    const limit = Math.min(tree.tokens.length - 2, cue.group.to + THAT_GAP);
    for (let i = cue.group.to + 1; i <= limit; i++) {
      const token = tree.tokens[i]!;
      if (token.form === ';' || token.upos === 'VERB' || token.upos === 'AUX' || tree.masked[i] === 1) break;
      const next = tree.tokens[i + 1]!;
      if (token.lower !== 'that' || token.upos === 'DET' || next.upos === 'VERB' || next.upos === 'AUX') continue;
      if (token.upos !== 'SCONJ' && !finiteBehind(tree, i + 1)) continue;
      return { opener: 'that', kid: Math.max(token.head, i), first: i };
    }
  }
  return bareBehind(cue, object);
}

/** Words that may stand between a cue and its "that". */
const THAT_GAP = 14;

/** Whether a finite verb comes before the next break. */
function finiteBehind(tree: Tree, from: number): boolean {
  for (let i = from; i < tree.tokens.length && !isClauseBreak(tree, i); i++)
    if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  return false;
}

/** `said the bridge was shut`: a finite clause right behind the cue that the tree took apart. */
function bareBehind(cue: Cue, object: number): { opener: Opener; kid: number; first: number } | null {
  const { tree, frame, head } = cue;
  if (
    !frame.takes.has('that') ||
    cue.form !== 'verb' ||
    cue.passive ||
    NEEDS_THAT_OR_MARKS.has(cue.lemma) ||
    frame.kind === 'stance'
  )
    return null;
  const addressed = frame.takes.has('recipient') && object >= 0 && !frame.takes.has('np');
  let first = (addressed ? tree.hi[object]! : cue.group.to) + 1;
  // "said Tuesday the bridge was shut".
  while (first < tree.tokens.length && TIME_NOUNS.has(tree.tokens[first]!.lower)) first++;
  const open = tree.tokens[first];
  if (!open || !['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM'].includes(open.upos) || WH.has(open.lower)) return null;
  let nominal = false;
  for (let i = first; i < tree.tokens.length; i++) {
    // "said the bridge, which is old, would go": a relative clause between commas is passed over.
    if (tree.tokens[i]!.form === ',' && nominal && /^(?:which|who|whose)$/.test(tree.tokens[i + 1]?.lower ?? '')) {
      const close = tree.tokens.findIndex((t, k) => k > i + 1 && t.form === ',');
      if (close < 0) return null;
      i = close;
      continue;
    }
    if (isClauseBreak(tree, i)) break;
    const token = tree.tokens[i]!;
    if (token.upos === 'SCONJ' || token.upos === 'CCONJ' || /^W/.test(token.xpos)) return null;
    if (nominal && FINITE.test(token.xpos) && i !== head) return { opener: 'bare', kid: i, first };
    if (isNominal(token)) nominal = true;
  }
  return null;
}

/** Words that go on with a phrase that the tree cut short. */
const TAILS = new Set(['to', 'of', 'among', 'between', 'against', 'from', 'with', 'for']);

/** Whether the cue's frame prepositions open a phrase or a gerund behind it: "called for", "warned of". */
function prepositionOf(cue: Cue): Content | null {
  const { tree, frame } = cue;
  if (frame.prepositions.size === 0) return null;
  for (const kid of behind(cue)) {
    const first = tree.lo[kid]!;
    if (first <= cue.group.to || first > cue.group.to + 8) continue;
    const word = tree.tokens[first]!;
    if (!frame.prepositions.has(word.lower) || first === kid) continue;
    let to = tree.hi[kid]!;
    for (const next of behind(cue))
      if (tree.lo[next]! === to + 1 && TAILS.has(tree.tokens[to + 1]!.lower)) to = tree.hi[next]!;
    const run = trimRun(tree, { from: first + 1, to }, true);
    if (!run) continue;
    const near = first === cue.group.to + 1;
    return { shape: 'preposition', runs: [run], ...(near ? { cueTo: first } : {}) };
  }
  return null;
}

/** The end of words in marks that open before the next break: "called the plan of the council “a river of steel”". */
function markBehind(tree: Tree, from: number): number {
  for (let i = from; i < tree.tokens.length && i < from + 14 && !isClauseBreak(tree, i); i++) {
    if (!isMark(tree.tokens[i]) || tree.tokens[i]!.mark < 0) continue;
    let end = i;
    while (end + 1 < tree.tokens.length && tree.tokens[end + 1]!.mark >= 0) end++;
    return end;
  }
  return -1;
}

const NP_TAILS = new Set(['for', 'of', 'as', 'against', 'from', 'to', 'on', 'with', 'over', 'about']);

/** A noun phrase as content, with the phrases that complete it: "blamed the mayor for the flood". */
function nounPhraseOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  const kids = behind(cue);
  const object = kids.find(k => relOf(tree.tokens[k]!) === 'obj' && k !== source?.head);
  if (object === undefined) return null;
  const from = tree.lo[object]! > cue.group.to ? tree.lo[object]! : cue.group.to + 1;
  if (tree.tokens[object]!.upos === 'PRON' && /self$|selves$/.test(tree.tokens[object]!.lower)) return null;
  const after = (accept: (kid: number, first: string) => boolean): number =>
    kids.find(k => k > object && accept(k, tree.tokens[tree.lo[k]!]!.lower)) ?? -1;
  if (frame.takes.has('as')) {
    const as = after((_, first) => first === 'as');
    const inner = tree.children[object]!.find(c => c > object && tree.tokens[tree.lo[c]!]!.lower === 'as');
    if (as >= 0) return { shape: 'as', runs: [{ from, to: tree.hi[as]! }] };
    if (inner !== undefined) return { shape: 'as', runs: [{ from, to: tree.hi[object]! }] };
  }
  if (frame.takes.has('name')) {
    const name = kids.find(
      k =>
        k > object &&
        tree.lo[k]! <= tree.hi[object]! + 2 &&
        ['xcomp', 'obj', 'obl', 'ccomp', 'advcl', 'parataxis'].includes(relOf(tree.tokens[k]!)),
    );
    if (name !== undefined) return { shape: 'name', runs: [{ from, to: Math.max(tree.hi[object]!, tree.hi[name]!) }] };
    const said = markBehind(tree, tree.hi[object]! + 1);
    if (said >= 0) return { shape: 'name', runs: [{ from, to: said }] };
    if (!frame.takes.has('np'))
      return tree.hi[object]! > object + 1 ? { shape: 'name', runs: [{ from, to: tree.hi[object]! }] } : null;
  }
  const marked = frame.takes.has('name') || frame.takes.has('as') ? markBehind(tree, tree.hi[object]! + 1) : -1;
  if (marked >= 0) return { shape: frame.takes.has('name') ? 'name' : 'as', runs: [{ from, to: marked }] };
  if (!frame.takes.has('np')) return null;
  let to = tree.hi[object]!;
  for (const kid of kids) {
    if (tree.lo[kid]! !== to + 1) continue;
    const rel = relOf(tree.tokens[kid]!);
    if (rel === 'obj') to = tree.hi[kid]!;
    if ((rel === 'obl' || rel === 'advcl') && NP_TAILS.has(tree.tokens[tree.lo[kid]!]!.lower)) to = tree.hi[kid]!;
    else if (rel === 'xcomp' || rel === 'advcl') to = tree.tokens[tree.lo[kid]!]!.lower === 'to' ? tree.hi[kid]! : to;
  }
  return { shape: 'np', runs: [{ from, to }] };
}

/** Tokens of the reporting clause: source, cue and what is said of the saying, without its content. */
export function reportingClause(cue: Cue, source: Source | null): Run {
  let { from, to } = cue.group;
  if (source) {
    from = Math.min(from, source.run.from);
    to = Math.max(to, source.run.to);
  }
  return { from, to };
}

/** Nouns that say when, also without a preposition. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year morning evening night afternoon'.split(
    ' ',
  ),
);
const FRONT_PUNCTUATION = new Set([',', '?', '!', '—', '–']);

/** First token behind the last semicolon before a place, words in marks aside. */
function segmentStart(tree: Tree, at: number): number {
  for (let i = at; i >= 0; i--) if (tree.tokens[i]!.form === ';' && tree.tokens[i]!.mark < 0) return i + 1;
  return 0;
}

/** Last token before the next semicolon. */
function segmentEnd(tree: Tree, at: number): number {
  for (let i = at; i < tree.tokens.length; i++)
    if (tree.tokens[i]!.form === ';' && tree.tokens[i]!.mark < 0) return i - 1;
  return tree.tokens.length - 1;
}

const hasInnerComma = (tree: Tree, run: Run): boolean => {
  for (let i = run.from; i <= run.to; i++) if (tree.tokens[i]!.form === ',' && tree.masked[i] === 0) return true;
  return false;
};

/** `The bridge is shut, Kovač said`: the content stands before, or around, the reporting clause. */
function frontedOf(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  if (
    !source ||
    cue.form !== 'verb' ||
    !(frame.takes.has('that') || frame.takes.has('quote')) ||
    source.how === 'shared'
  )
    return null;
  if (frame.kind === 'stance' || frame.unlisted) return null;
  const clause = reportingClause(cue, source);
  // A cue with an object of its own reports that: "decried the plan".
  const takesObject = frame.takes.has('recipient') || frame.takes.has('recipient-to');
  for (const kid of behind(cue)) {
    const rel = relOf(tree.tokens[kid]!);
    if (kid === source.head || tree.masked[kid] === 1) continue;
    if (rel === 'xcomp' || rel === 'ccomp') return null;
    if (rel === 'obj' && !takesObject && !TIME_NOUNS.has(tree.tokens[kid]!.lower)) return null;
  }
  let edge = clause.from - 1;
  while (edge > 0 && tree.tokens[edge]!.upos === 'ADV' && tree.tokens[edge]!.head === cue.anchor) edge--;
  const before = tree.tokens[edge];
  if (!before || !(FRONT_PUNCTUATION.has(before.form) || isMark(before))) return null;
  const front = trimRun(tree, { from: segmentStart(tree, edge), to: edge }, true);
  if (!front) return null;
  // What stands behind must be about the saying: no clause of its own before the next comma.
  let end = clause.to;
  const n = tree.tokens.length;
  while (end + 1 < n && !isClauseBreak(tree, end + 1)) end++;
  const tail = { from: clause.to + 1, to: end };
  if (tail.from <= tail.to && wordsIn(tree, tail) > 14) return null;
  const finite = (run: Run): boolean => {
    for (let i = run.from; i <= run.to; i++) if (/^(VB[DZP]|MD)$/.test(tree.tokens[i]!.xpos)) return true;
    return false;
  };
  if (finite(front)) {
    // "As the crowd waited, Kovač said": a subordinate clause alone is no content.
    if (NARRATOR.has(tree.tokens[front.from]!.lower) && !hasInnerComma(tree, front)) return null;
    // Words before a subordinate reporting clause are the narrator's: "…, who said", "…, as he said".
    const open = tree.tokens[edge + 1]!;
    if (NARRATOR.has(open.lower) || WH.has(open.lower)) return null;
    return wordsIn(tree, front) >= 3 ? { shape: 'fronted', runs: [front] } : null;
  }
  if (end + 1 >= n || tree.tokens[end + 1]!.form !== ',') return null;
  const rest = trimRun(tree, { from: end + 2, to: segmentEnd(tree, end + 1) }, true);
  if (!rest || !finite(rest)) return null;
  return { shape: 'around', runs: [front, rest] };
}

/** A bare clause begins right behind the cue where the tree left its first words out. */
function bareStart(cue: Cue, first: number): number {
  const { tree, frame } = cue;
  const next = cue.group.to + 1;
  const open = tree.tokens[next];
  if (next >= first || !open || frame.takes.has('recipient') || TIME_NOUNS.has(open.lower)) return first;
  return ['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM'].includes(open.upos) && !isTimeOrPlace(tree, next, first)
    ? next
    : first;
}

/** Whether the words between a cue and its clause hang on the cue: "said Monday in Lessa the bridge". */
const isTimeOrPlace = (tree: Tree, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (TIME_NOUNS.has(tree.tokens[i]!.lower) || tree.tokens[i]!.form === ',') return true;
  return false;
};

/** What the cue's frame finds in its sentence, quotations in marks aside; null where nothing fits. */
export function findContent(cue: Cue, source: Source | null): Content | null {
  const { tree, frame } = cue;
  const reporting = reportingClause(cue, source);
  if (tree.tokens[reporting.to + 1]?.form === ',' && reporting.from > 0) {
    const around = frontedOf(cue, source);
    if (around?.shape === 'around') return around;
  }
  const clause = clauseOf(cue);
  if (clause) {
    const { opener, kid, first } = clause;
    const from = opener === 'that' ? first + 1 : opener === 'bare' ? bareStart(cue, first) : first;
    const to = clauseEnd(cue, kid, from);
    const run = from <= to ? trimRun(tree, { from, to }, true) : null;
    const shape: Shape = opener === 'other' ? 'bare' : opener;
    const addressee = findAddressee(cue, source, first);
    if (run && wordsIn(tree, run) > 0) return { shape, runs: [run], ...(addressee ? { addressee } : {}) };
  }
  const preposition = prepositionOf(cue);
  if (cue.form === 'verb' && !(preposition?.cueTo !== undefined && !frame.takes.has('quote'))) {
    const fronted = frontedOf(cue, source);
    if (fronted) {
      const addressee = findAddressee(cue, source, tree.tokens.length);
      return { ...fronted, ...(addressee ? { addressee } : {}) };
    }
  }
  if (preposition) {
    const addressee = findAddressee(cue, source, preposition.runs[0]!.from);
    return { ...preposition, ...(addressee ? { addressee } : {}) };
  }
  if (
    cue.form === 'verb' &&
    !cue.passive &&
    (frame.takes.has('np') || frame.takes.has('as') || frame.takes.has('name'))
  ) {
    const found = nounPhraseOf(cue, source);
    const run = found && trimRun(tree, found.runs[0]!, true);
    if (found && run) return { ...found, runs: [run] };
  }
  return null;
}
