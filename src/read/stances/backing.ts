// Backing and opposition that one gives or gets: "the plan has the backing of the union", "she threw her support behind it".
// Does not find whose support a possessive names ("her support for it"); verbs.ts does.
import { GETTING_VERBS, GIVING_VERBS } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import { NOT } from '../quotations/breaks.js';
import type { Page } from '../quotations/page.js';
import { childOf, isNominal, type Run, relOf, spanOf, type Tree, trimRun } from '../quotations/tree.js';
import { doerOf, isSomeone } from './holders.js';
import { phraseBefore } from './phrases.js';
import { clipTarget, countIn, type StanceDraft, type StanceRule } from './rule.js';
import { groupStart } from './undecided.js';

const SIDES: ReadonlyMap<string, StanceKind> = new Map([
  ['support', 'support'],
  ['backing', 'support'],
  ['endorsement', 'support'],
  ['blessing', 'support'],
  ['opposition', 'oppose'],
  ['resistance', 'oppose'],
  ['objections', 'oppose'],
]);
/** Thrown or put behind somebody, and never somebody's: "her weight behind the bid". */
const WEIGHT = 'weight';
const FROM: ReadonlySet<string> = new Set(['of', 'from', 'by']);
const BEHIND: ReadonlySet<string> = new Set(['for', 'to', 'behind']);
/** Words between the verb and its noun: "has the full backing", "met with fierce opposition". */
const BETWEEN_WORDS = 5;

/** The verb that a noun is the object of, the words of its phrase between them. */
function verbBefore(tree: Tree, noun: number): number {
  for (let i = noun - 1; i >= 0 && i > noun - BETWEEN_WORDS; i--) {
    const { upos, lemma, lower } = tree.tokens[i]!;
    if (GETTING_VERBS.has(lemma) || GIVING_VERBS.has(lemma)) return upos === 'VERB' || upos === 'AUX' ? i : -1;
    if (upos !== 'DET' && upos !== 'ADJ' && upos !== 'ADV' && upos !== 'PRON' && lower !== 'with') return -1;
  }
  return -1;
}

/** The noun phrase from a place to the next verb or break. */
function phraseFrom(tree: Tree, from: number): Run | null {
  let to = from - 1;
  while (to + 1 < tree.tokens.length) {
    const { form, upos, mark } = tree.tokens[to + 1]!;
    if (mark >= 0 || /^[,;:.!?–—]$/.test(form) || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') break;
    to++;
  }
  return to >= from ? trimRun(tree, { from, to }) : null;
}

const headOf = (tree: Tree, { from, to }: Run): number => {
  let head = from;
  for (let i = from; i <= to && tree.tokens[i]!.upos !== 'ADP'; i++) if (isNominal(tree.tokens[i])) head = i;
  return head;
};

function draftOf(tree: Tree, source: Run, cue: Run, content: Run, stance: StanceKind): StanceDraft {
  const count = countIn(tree, source);
  return {
    rule: backing.id,
    holder: null,
    source: [spanOf(tree, source)],
    cue: [spanOf(tree, cue)],
    content: [spanOf(tree, content)],
    stance,
    certainty: 'implied',
    ...(count === undefined ? {} : { count }),
  };
}

/** "the plan has the backing of the union": the union's, on the plan. */
function got(tree: Tree, verb: number, noun: number, side: StanceKind): StanceDraft | null {
  const source = phraseFrom(tree, noun + 2);
  if (!source || !isSomeone(tree, { run: source, head: headOf(tree, source), how: 'subject' })) return null;
  const from = groupStart(tree, verb);
  const own = childOf(tree, verb, 'nsubj');
  // "A motion needs 70 seats and has the backing of both": the subject of the verb it is joined to.
  const { head } = tree.tokens[verb]!;
  const subject = own < 0 && head >= 0 && relOf(tree.tokens[verb]!) === 'conj' ? childOf(tree, head, 'nsubj') : own;
  const matter =
    subject >= 0 && subject < from
      ? trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, from - 1) })
      : (phraseBefore(tree, from - 1)?.run ?? null);
  return matter && /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[headOf(tree, matter)]!.upos)
    ? draftOf(tree, source, { from, to: noun }, matter, side)
    : null;
}

/** "she threw her support behind the plan" */
function gave(tree: Tree, verb: number, noun: number, side: StanceKind): StanceDraft | null {
  const from = groupStart(tree, verb);
  const source = doerOf(tree, verb, from);
  let to = noun + 1;
  while (to + 1 < tree.tokens.length && !/^[;:.!?]$/.test(tree.tokens[to + 1]!.form)) to++;
  const rest = to > noun + 1 ? trimRun(tree, { from: noun + 2, to }, true) : null;
  const matter = rest && clipTarget(tree, rest);
  return source && matter ? draftOf(tree, source.run, { from, to: noun + 1 }, matter, side) : null;
}

export const backing: StanceRule = {
  id: 'read.stances.backing',
  finds: 'Backing or opposition that somebody gives, or that something has from somebody.',
  examples: {
    fires: 'The bridge has the backing of the union.',
    not: 'The bridge lost the backing of the union.',
  },
  source:
    'general knowledge; noun phrases of backing are a fifth of the missed stances of a sample read for its classes',
  find(page: Page) {
    const stances: StanceDraft[] = [];
    for (const tree of page.trees) {
      for (const { i, lower, mark } of tree.tokens) {
        const thrown = lower === WEIGHT && tree.tokens[i + 1]?.lower === 'behind';
        const side = thrown ? 'support' : SIDES.get(lower);
        if (!side || mark >= 0) continue;
        const preposition = tree.tokens[i + 1]?.lower ?? '';
        const verb = FROM.has(preposition) || BEHIND.has(preposition) ? verbBefore(tree, i) : -1;
        if (verb < 0 || tree.children[verb]!.some(c => NOT.has(tree.tokens[c]!.lower)) || isNone(tree, i)) continue;
        const { lemma } = tree.tokens[verb]!;
        const draft =
          FROM.has(preposition) && GETTING_VERBS.has(lemma)
            ? got(tree, verb, i, side)
            : BEHIND.has(preposition) && GIVING_VERBS.has(lemma)
              ? gave(tree, verb, i, side)
              : null;
        if (draft) stances.push(draft);
      }
    }
    return stances;
  },
};

const isNone = (tree: Tree, noun: number): boolean =>
  tree.tokens.slice(Math.max(0, noun - BETWEEN_WORDS), noun).some(t => /^(?:no|little|without)$/.test(t.lower));
