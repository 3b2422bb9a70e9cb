// Backing and opposition that one gives or gets: "the plan has the backing of the union", "she threw her support behind it".
// Does not find whose support a possessive names ("her support for it"); verbs.ts does.
import { GETTING_VERBS, GIVING_VERBS } from '../../lists/cues/index.js';
import type { StanceKind } from '../../model/index.js';
import { FINITE, NOT } from '../quotations/breaks.js';
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
    // "the two governing parties": a participle before its noun is no verb of a clause.
    const attribute = upos === 'VERB' && tree.tokens[to + 1]!.rel === 'amod';
    const verb = (upos === 'VERB' && !attribute) || upos === 'AUX';
    if (mark >= 0 || /^[,;:.!?–—]$/.test(form) || verb || upos === 'SCONJ') break;
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

/** "the backing of the Greens, with three seats, and of the union": each whose it is. */
function owners(tree: Tree, from: number): Run[] {
  const first = phraseFrom(tree, from);
  if (!first) return [];
  const all = [first];
  for (let i = first.to + 1; i + 2 < tree.tokens.length && i < first.to + ROW_WORDS; i++) {
    if (/^[;:.!?]$/.test(tree.tokens[i]!.form)) break;
    if (tree.tokens[i]!.lower !== 'and' || !FROM.has(tree.tokens[i + 1]!.lower)) continue;
    const next = phraseFrom(tree, i + 2);
    if (next) all.push(next);
  }
  return all.filter(run => isSomeone(tree, { run, head: headOf(tree, run), how: 'subject' }));
}
/** Words between one owner and the next: an aside. */
const ROW_WORDS = 8;

/** "the plan has the backing of the union": the union's, on the plan. */
function got(tree: Tree, verb: number, noun: number, side: StanceKind): StanceDraft[] {
  const sources = owners(tree, noun + 2);
  if (sources.length === 0) return [];
  const from = groupStart(tree, verb);
  const own = childOf(tree, verb, 'nsubj');
  // "A motion needs 70 seats and has the backing of both": the subject of the verb it is joined to.
  const { head } = tree.tokens[verb]!;
  const subject = own < 0 && head >= 0 && relOf(tree.tokens[verb]!) === 'conj' ? childOf(tree, head, 'nsubj') : own;
  const matter =
    subject >= 0 && subject < from
      ? trimRun(tree, { from: tree.lo[subject]!, to: Math.min(tree.hi[subject]!, from - 1) })
      : (phraseBefore(tree, from - 1)?.run ?? openingPhrase(tree, verb));
  return matter && /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[headOf(tree, matter)]!.upos)
    ? sources.map(source => draftOf(tree, source, { from, to: noun }, matter, side))
    : [];
}

/** "A motion to name him needs 70 seats and has": the phrase that opens the sentence, where the tree hangs the verb on its noun. */
function openingPhrase(tree: Tree, verb: number): Run | null {
  const { head, rel } = tree.tokens[verb]!;
  const noun = tree.tokens[head];
  if (rel !== 'conj' || !noun || noun.i > verb || noun.upos !== 'NOUN' || noun.head >= 0) return null;
  let to = noun.i;
  while (to + 1 < verb && !FINITE.test(tree.tokens[to + 1]!.xpos) && tree.tokens[to + 1]!.form !== ',') to++;
  return to + 1 < verb ? trimRun(tree, { from: tree.lo[noun.i]!, to }) : null;
}

/** "has promised her its backing": to whom it is given stands before it. */
function gaveWhom(tree: Tree, noun: number, side: StanceKind): StanceDraft | null {
  if (!/^(?:its|his|her|their)$/.test(tree.tokens[noun - 1]?.lower ?? '')) return null;
  // "gave her its support staff"
  if (/^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[noun + 1]?.upos ?? '')) return null;
  const to = noun - 2;
  const whom = tree.tokens[to];
  if (!whom || !(/^(?:him|her|them|it)$/.test(whom.lower) || whom.upos === 'PROPN')) return null;
  let begin = to;
  while (begin > 0 && tree.tokens[begin - 1]!.upos === 'PROPN') begin--;
  const verb = begin - 1;
  if (!GIVING_VERBS.has(tree.tokens[verb]?.lemma ?? '') || tree.tokens[verb]!.upos !== 'VERB') return null;
  const from = groupStart(tree, verb);
  const source = doerOf(tree, verb, from);
  return source && draftOf(tree, source.run, { from, to: verb }, { from: begin, to }, side);
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
        const whom = gaveWhom(tree, i, side);
        if (whom) stances.push(whom);
        // "handed her support over to him"
        const over = tree.tokens[i + 1]?.lower === 'over' && tree.tokens[i + 2]?.lower === 'to' ? 1 : 0;
        const preposition = tree.tokens[i + 1 + over]?.lower ?? '';
        const verb = FROM.has(preposition) || BEHIND.has(preposition) ? verbBefore(tree, i) : -1;
        if (verb < 0 || tree.children[verb]!.some(c => NOT.has(tree.tokens[c]!.lower)) || isNone(tree, i)) continue;
        const { lemma } = tree.tokens[verb]!;
        if (FROM.has(preposition) && GETTING_VERBS.has(lemma)) stances.push(...got(tree, verb, i, side));
        const given = BEHIND.has(preposition) && GIVING_VERBS.has(lemma) ? gave(tree, verb, i + over, side) : null;
        if (given) stances.push(given);
      }
    }
    return stances;
  },
};

const isNone = (tree: Tree, noun: number): boolean =>
  tree.tokens.slice(Math.max(0, noun - BETWEEN_WORDS), noun).some(t => /^(?:no|little|without)$/.test(t.lower));
