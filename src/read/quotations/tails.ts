// Words in marks that go on with what a cue of the same sentence reports, and words in marks beside a noun of answering.
// Does not look into other sentences; carried-over.ts does.
import { ANSWER_NOUNS } from '../../lists/cues/index.js';
import type { Span } from '../../model/index.js';
import { FINITE } from './breaks.js';
import type { Draft, QuotationRule } from './draft.js';
import { type Page, type Stretch, tokenFrom } from './page.js';
import { phraseOf } from './subjects.js';
import { childOf, isMark, isPunctuation, type Run, relOf, spanOf, type Tree, trimRun } from './tree.js';

/** Tokens between what a cue reports and the marks that go on with it: ", but", ", he said by telephone, only". */
const GAP_TOKENS = 14;

/** What may go on in marks: a clause, or words in marks; a noun phrase does not. */
const TAILED: ReadonlySet<string> = new Set(['that', 'bare', 'fronted', 'around', 'wh', 'direct']);

const endOf = (draft: Draft): number =>
  Math.max(...[...draft.content, ...draft.cue, ...draft.source].map(span => span[1]));

export const freeStretches = (page: Page, before: readonly Draft[]): Stretch[] =>
  page.stretches.filter(({ mark }) => {
    const [start, end] = mark.span;
    return !before.some(draft =>
      [...draft.content, ...draft.cue, ...draft.source].some(
        ([a, b]) => Math.min(b, end) - Math.max(a, start) > 0.5 * Math.min(end - start, b - a),
      ),
    );
  });

/** Whether the marks open behind a comma or dash, "and", "but" or "only" between or not. */
function opensTail(page: Page, at: number): boolean {
  let k = at - 1;
  while (k >= 0 && at - k <= 3 && /^(?:and|but|only|then|because|as|or)$/.test(page.tokens[k]!.lower)) k--;
  const token = page.tokens[k];
  return token !== undefined && (token.form === ',' || /^[–—]+$/.test(token.form));
}

export const tail: QuotationRule = {
  id: 'read.quotations.tail',
  finds: 'Words in marks at the end of a sentence that go on with what its cue reports. Added to it.',
  examples: {
    fires: 'The bridge will open in May, Kovač said by telephone, “and nobody will be late”.',
    not: 'The bridge will open in May, Kovač said. The word “late” was not heard.',
  },
  source: 'corpus, train part: 12 of 17 stretches without a source of their own behind a report in the same sentence',
  find(page, before) {
    for (const stretch of freeStretches(page, before)) {
      const tree = page.trees[stretch.first];
      if (!tree || stretch.mark.words < 2 || runsOn(tree, stretch, before)) continue;
      const at = tokenFrom(page.tokens, stretch.mark.span[0]);
      if (!opensTail(page, at)) continue;
      const [start] = stretch.mark.span;
      let nearest: Draft | undefined;
      for (const draft of before) {
        const cue = draft.from?.cue;
        if (!cue || cue.tree !== tree || cue.frame.kind === 'stance' || cue.frame.unlisted || draft.inside) continue;
        if (endOf(draft) > start || (nearest && endOf(draft) < endOf(nearest))) continue;
        nearest = draft;
      }
      if (!nearest || !TAILED.has(nearest.from?.content?.shape ?? 'direct')) continue;
      const own = nearest.from!.cue.head;
      const nearer = page.reported.some(
        ({ cue, source }) =>
          cue.tree === tree &&
          cue.head > own &&
          tree.tokens[cue.head]!.end <= start &&
          !cue.frame.unlisted &&
          cue.form === 'verb' &&
          source?.how === 'subject',
      );
      if (nearer) continue;
      const end = endOf(nearest);
      const between = tree.tokens.filter(token => token.start >= end && token.end <= start);
      if (between.length > GAP_TOKENS || between.some(token => FINITE.test(token.xpos) || token.form === ';')) continue;
      nearest.content.push(stretch.mark.span);
    }
    return [];
  },
};

/** Words between a phrase that a cue reports and the marks it runs into: "accused the board of having “…”". */
const RUN_ON_TOKENS = 3;

/** Grows the content that runs into a stretch without a break; false where none does. */
function runsOn(tree: Tree, stretch: Stretch, before: readonly Draft[]): boolean {
  const [start, end] = stretch.mark.span;
  for (const draft of before) {
    if (draft.from?.cue.tree !== tree || draft.from.cue.frame.kind === 'stance' || draft.inside) continue;
    const last = draft.content.findIndex(([a, b]) => b <= start && a > draft.cue[0]![0]);
    if (last < 0) continue;
    const [from, to] = draft.content[last]!;
    const between = tree.tokens.filter(token => token.start >= to && token.end <= start);
    const broken = between.some(
      token => token.upos === 'PUNCT' || FINITE.test(token.xpos) || token.upos === 'SCONJ' || token.lower === 'as',
    );
    if (between.length > RUN_ON_TOKENS || broken) continue;
    draft.content[last] = [from, end];
    return true;
  }
  return false;
}

const possessorOf = (tree: Tree, noun: number): Run | null => {
  const owner = tree.children[noun]!.find(c => tree.tokens[c]!.rel === 'nmod:poss');
  if (owner !== undefined) {
    const run = phraseOf(tree, owner, { from: noun, to: noun });
    const last = tree.tokens[run.to]!;
    return last.lower === "'s" || last.lower === "'" ? trimRun(tree, { from: run.from, to: run.to - 1 }) : run;
  }
  // "a reply from the ministry", "the verdict of the jury".
  const from = tree.children[noun]!.find(
    c => c > noun && relOf(tree.tokens[c]!) === 'nmod' && /^(?:from|by|of)$/.test(tree.tokens[tree.lo[c]!]!.lower),
  );
  return from === undefined ? null : trimRun(tree, { from: tree.lo[from]! + 1, to: tree.hi[from]! });
};

/** The noun of answering that stands for the words in marks: `“…” was her reply`, `her reply was: “…”`. */
function answerBeside(tree: Tree, span: Span): number {
  const close = tree.tokens.findIndex(token => token.end === span[1]);
  const open = tree.tokens.findIndex(token => token.start === span[0]);
  let i = close + 1;
  if (close >= 0 && isPunctuation(tree.tokens[i])) i++;
  if (close >= 0 && tree.tokens[i]?.lemma === 'be') {
    for (let k = i + 1; k < tree.tokens.length && k < i + 10 && !isPunctuation(tree.tokens[k]); k++)
      if (ANSWER_NOUNS.has(tree.tokens[k]!.lemma)) return k;
  }
  if (open <= 0 || !isMark(tree.tokens[open])) return -1;
  const colon = tree.tokens[open - 1]!.form === ':';
  let be = false;
  for (let k = open - 1; k >= 0 && k > open - 9; k--) {
    const token = tree.tokens[k]!;
    if (token.lemma === 'be') be = true;
    if (token.form === ';' || (token.upos === 'VERB' && !colon)) return -1;
    if (ANSWER_NOUNS.has(token.lemma) && token.upos === 'NOUN') return be || colon ? k : -1;
  }
  return -1;
}

export const answerNoun: QuotationRule = {
  id: 'read.quotations.answer-noun',
  finds: 'Words in marks that a noun of answering stands for: “…” was her reply; her verdict: “…”.',
  examples: { fires: '“Not before May,” was the mayor’s reply.', not: 'The reply of the mayor was late.' },
  source: 'corpus, train part',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const stretch of freeStretches(page, before)) {
      if (!stretch.speech && stretch.mark.words < 2) continue;
      const tree = page.trees[stretch.first];
      if (!tree) continue;
      const noun = answerBeside(tree, stretch.mark.span);
      const source = noun < 0 ? null : possessorOf(tree, noun);
      if (!source || childOf(tree, noun, 'acl') >= 0) continue;
      drafts.push({
        rule: answerNoun.id,
        content: [stretch.mark.span],
        cue: [spanOf(tree, { from: noun, to: noun })],
        source: [spanOf(tree, source)],
        certainty: 'stated',
      });
    }
    return drafts;
  },
};
