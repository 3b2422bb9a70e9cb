// Stances that lean on one just told: "one is against", "and so did the mayor", "the union joined it", "will vote no".
// Does not find the stance they lean on; verbs.ts and positions.ts do.

import { DECIDING } from '../../lists/cues/index.js';
import { VOTED_MATTERS } from '../../lists/decisions.js';
import type { Span, StanceKind } from '../../model/index.js';
import { within } from '../../model/index.js';
import { TIME_NOUNS } from '../quotations/breaks.js';
import type { Page } from '../quotations/page.js';
import { isNominal, type Run, spanOf, type Tree, trimRun } from '../quotations/tree.js';
import { doerOf, isShare, isSomeone } from './holders.js';
import { phraseBefore } from './phrases.js';
import { countIn, negate, type StanceDraft, type StanceRule } from './rule.js';
import { groupStart, isOpen } from './undecided.js';

const SIDES: ReadonlyMap<string, StanceKind> = new Map([
  ['against', 'oppose'],
  ['opposed', 'oppose'],
  ['undecided', 'undecided'],
  ['unsure', 'undecided'],
  ['divided', 'undecided'],
  ['torn', 'undecided'],
  ['unconvinced', 'undecided'],
]);
const SAID = /^(?:said|thought|believed|known|understood|reported)$/;
/** Sides that a verb of being must carry: "Kovač is for", "the union is in favour". */
const CARRIED: ReadonlyMap<string, StanceKind> = new Map([
  ['for', 'support'],
  ['favour', 'support'],
  ['favor', 'support'],
]);

const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PART']);
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'remain', 'stay', 'vote', 'stand']);
const DOING: ReadonlySet<string> = new Set('did does do will would has have had is are was were'.split(' '));
const NOT: ReadonlySet<string> = new Set(['not', "n't"]);

/** The noun phrase that ends at a token, back to the break or conjunction before it: "and [two] against". */
function shortPhrase(tree: Tree, last: number): Run | null {
  let from = last;
  let noun = false;
  while (from >= 0 && (PHRASE.has(tree.tokens[from]!.upos) || tree.tokens[from]!.lower === 'of') && last - from < 12) {
    if (isNominal(tree.tokens[from])) noun = true;
    from--;
  }
  const before = tree.tokens[from];
  const opens =
    before === undefined || before.upos === 'CCONJ' || before.upos === 'SCONJ' || /^[,;:–—]$/.test(before.form);
  return noun && opens ? trimRun(tree, { from: from + 1, to: last }) : null;
}

const closes = (tree: Tree, i: number): boolean => {
  const token = tree.tokens[i];
  return token === undefined || token.upos === 'CCONJ' || /^[,;.!?)]$/.test(token.form);
};

/** A side may be the last word before what somebody says for it: "Kovač is against: “…”". */
const closesSide = (tree: Tree, i: number): boolean => closes(tree, i) || /^[:–—]$/.test(tree.tokens[i]!.form);

/** The last stance before a place: in its own sentence, or as the last of the sentence before on the same line. */
function leansOn(
  page: Page,
  tree: Tree,
  at: number,
  stances: readonly StanceDraft[],
  leaning: readonly StanceDraft[],
  any: boolean,
): StanceDraft | undefined {
  const before = page.trees[tree.sentence.i - 1];
  const [start] = before && before.sentence.line === tree.sentence.line ? before.sentence.span : tree.sentence.span;
  let best: StanceDraft | undefined;
  for (const stance of [...stances, ...leaning]) {
    // "has taken no side": what is told in its own words alone names no matter for others.
    if (within(stance.content[0]!, stance.cue[0]!)) continue;
    if (!any && (stance.stance === 'conditional' || stance.stance === 'want')) continue;
    const [from, to] = stance.cue[0]!;
    if (from < start || to > at || (best && best.cue[0]![0] > from)) continue;
    best = stance;
  }
  return best;
}

/** Words behind "voted" that say how. */
const VOTED: ReadonlyMap<string, StanceKind> = new Map([
  ['against', 'oppose'],
  ['no', 'oppose'],
  ['for', 'support'],
  ['favour', 'support'],
  ['favor', 'support'],
  ['yes', 'support'],
]);
/** Words between "voted" and how: "voted by 812 to 790 against". */
const VOTE_WORDS = 6;

function voteBefore(tree: Tree, i: number): number {
  for (let k = i - 1; k >= 0 && k > i - VOTE_WORDS; k--) {
    const { lemma, upos } = tree.tokens[k]!;
    if (/^(?:vote|speak|argue)$/.test(lemma) && upos === 'VERB') return k;
    if (upos !== 'NUM' && upos !== 'ADP' && upos !== 'ADV' && upos !== 'PART') return -1;
  }
  return -1;
}

/** What kinds of votes there are to cast. */
const CAST: ReadonlyMap<string, StanceKind> = new Map([
  ['negative', 'oppose'],
  ['dissenting', 'oppose'],
  ['opposing', 'oppose'],
  ['no', 'oppose'],
  ['affirmative', 'support'],
  ['yes', 'support'],
]);

/** The verb and side of "cast a dissenting vote", before its noun. */
function castBefore(tree: Tree, noun: number): { verb: number; side: StanceKind } | undefined {
  const side = CAST.get(
    /^["”’']$/u.test(tree.tokens[noun - 1]?.form ?? '')
      ? tree.tokens[noun - 2]!.lower
      : (tree.tokens[noun - 1]?.lower ?? ''),
  );
  if (!side) return undefined;
  for (let k = noun - 2; k >= 0 && k > noun - VOTE_WORDS - 2; k--)
    if (tree.tokens[k]!.lower === 'cast' && tree.tokens[k]!.upos === 'VERB') return { verb: k, side };
  return undefined;
}

/** The verb of "made up its mind", before its noun. */
function makeBefore(tree: Tree, mind: number): number {
  for (let k = mind - 1; k >= 0 && k > mind - 5; k--) if (tree.tokens[k]!.lemma === 'make') return k;
  return -1;
}

/** Sentences back in which what is decided on may be named: "the council votes on the hall". */
const MATTER_SENTENCES = 2;

/** What is voted or decided on in the words before: behind "votes on", else the nearest noun for a decision. */
function matterBefore(page: Page, tree: Tree, before: number): Span | null {
  for (let back = 0; back <= MATTER_SENTENCES; back++) {
    const at = back === 0 ? tree : page.trees[tree.sentence.i - back];
    if (!at || at.sentence.line < tree.sentence.line - MATTER_LINES) return null;
    let noun: Run | null = null;
    let settled: Run | null = null;
    for (let i = (back === 0 ? before : at.tokens.length) - 1; i >= 0; i--) {
      const token = at.tokens[i]!;
      if (token.upos === 'NOUN' && VOTED_MATTERS.has(token.lemma)) {
        const run = { from: articleOf(at, i), to: i };
        // "put the sale to the vote": the sale is the matter, the vote only how it is settled.
        if (/^(?:vote|ballot|referendum)$/.test(token.lemma)) settled ??= run;
        else noun ??= run;
      }
      if (token.lower !== 'on' || !/^(?:vote|ballot|decide|rule|referendum)$/.test(at.tokens[i - 1]?.lemma ?? ''))
        continue;
      let to = i + 1;
      while (to < at.tokens.length && PHRASE.has(at.tokens[to]!.upos)) to++;
      const last = at.tokens[to - 1]!;
      if (to > i + 1 && isNominal(last) && !TIME_NOUNS.has(last.lower)) return spanOf(at, { from: i + 1, to: to - 1 });
    }
    const named = noun ?? settled;
    if (named) return spanOf(at, named);
  }
  return null;
}
/** Lines back: a matter of the paragraph before, or of the question before an answer. */
const MATTER_LINES = 2;

function articleOf(tree: Tree, noun: number): number {
  let from = noun;
  while (from > 0 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART'].includes(tree.tokens[from - 1]!.upos)) from--;
  return from;
}

const ID = 'read.stances.likewise';

/** What a condition of somebody's own begins with. */
const CONDITION =
  /(?:^|[,\s]+)(?:but )?(?:only )?(?:if|unless|provided|providing|on condition|as long as|so long as)\b.*$/s;

/** What a stance is about, for another holder: without the condition that its own holder makes; undefined where that is all of it. */
function withoutCondition(text: string, { stance, content }: StanceDraft): Span[] | undefined {
  const [first] = content;
  if (stance !== 'conditional' || first === undefined) return content;
  const words = text.slice(...first);
  const cut = CONDITION.exec(words);
  if (!cut) return content;
  return cut.index === 0 ? undefined : [[first[0], first[0] + cut.index]];
}

/** Holders whose clause leaves out what the clause before it named: its content is the content of that stance. */
function findLikewise(page: Page, stances: readonly StanceDraft[]): StanceDraft[] {
  const found: StanceDraft[] = [];
  const add = (
    tree: Tree,
    holder: Run | null,
    cue: Run,
    side: ((model: StanceDraft) => StanceKind | null) | StanceKind,
  ): void => {
    if (!holder || isShare(tree, holder)) return;
    // A side of its own needs no stance before it: what is decided on may be named without one.
    const own = typeof side === 'string';
    const model = leansOn(page, tree, tree.tokens[cue.from]!.start, stances, found, own);
    const stance = own ? side : model && side(model);
    const content = model && withoutCondition(page.text, model);
    const matter = content || !own ? null : matterBefore(page, tree, cue.from);
    if (!stance || !(content || matter)) return;
    const cueSpan = spanOf(tree, cue);
    if ([...stances, ...found].some(other => other.cue.some(span => within(span, cueSpan) || within(cueSpan, span))))
      return;
    const count = countIn(tree, holder);
    found.push({
      rule: ID,
      holder: null,
      source: [spanOf(tree, holder)],
      cue: [cueSpan],
      content: content ?? [matter!],
      stance,
      certainty: 'implied',
      ...(count === undefined ? {} : { count }),
    });
  };
  for (const tree of page.trees) {
    for (const { i, lower, lemma, mark } of tree.tokens) {
      if (mark >= 0) continue;
      const standing = SIDES.get(lower);
      if (standing && closesSide(tree, i + 1)) {
        let at = i - 1;
        const auxiliary = tree.tokens[at];
        if (auxiliary && AUXILIARIES.has(auxiliary.lemma)) at--;
        else if (tree.tokens[at]?.form === ',') at--;
        add(
          tree,
          at < i - 1 && auxiliary?.form !== ',' ? (phraseBefore(tree, at)?.run ?? null) : shortPhrase(tree, at),
          { from: at < i - 1 && auxiliary?.form !== ',' ? i - 1 : i, to: i },
          // "Kovač is against": a side told of somebody by a verb needs only the matter that is voted on.
          auxiliary?.lemma === 'be' ? standing : () => standing,
        );
      }
      const carried = CARRIED.get(lower);
      if (carried && closesSide(tree, i + 1)) {
        const be = lower === 'for' ? i - 1 : tree.tokens[i - 1]?.lower === 'in' ? i - 2 : -1;
        const holder = tree.tokens[be]?.lemma === 'be' ? phraseBefore(tree, be - 1) : null;
        if (holder && isSomeone(tree, holder)) add(tree, holder.run, { from: be, to: i }, carried);
      }
      // "five are said to be for, three against"
      if ((standing || carried) && standing !== 'undecided' && closesSide(tree, i + 1)) {
        const be = /^favou?r$/.test(lower) ? i - 2 : i - 1;
        const thought = tree.tokens[be - 2];
        if (tree.tokens[be]?.lower === 'be' && tree.tokens[be - 1]!.lower === 'to' && SAID.test(thought?.lower ?? '')) {
          const holder = phraseBefore(tree, groupStart(tree, thought!.i) - 1);
          if (holder && isSomeone(tree, holder)) add(tree, holder.run, { from: be - 2, to: i }, (standing ?? carried)!);
        }
      }
      const next = tree.tokens[i + 1];
      // "Arlen backs it; Norland does not": the one just told of, denied.
      if (NOT.has(lower) && closes(tree, i + 1) && DOING.has(tree.tokens[i - 1]?.lower ?? ''))
        add(tree, doerOf(tree, i - 1, i - 1)?.run ?? null, { from: i - 1, to: i }, model => negate(model.stance));
      // "and the fourth has not decided"
      const decided = DECIDING.has(lemma) ? i : lemma === 'mind' ? makeBefore(tree, i) : -1;
      if (decided >= 0 && closes(tree, i + 1)) {
        const from = groupStart(tree, decided);
        if (isOpen(tree, from, decided, false))
          add(tree, doerOf(tree, decided, from)?.run ?? null, { from, to: i }, 'undecided');
      }
      // "the fund voted against", "its members voted in favour"
      const side = VOTED.get(lower);
      if (side && closes(tree, i + 1)) {
        const vote = voteBefore(tree, i);
        if (vote >= 0) {
          const from = groupStart(tree, vote);
          add(tree, doerOf(tree, vote, from)?.run ?? null, { from, to: i }, side);
        }
      }
      // "Arlen and Norland cast two of the negative votes"
      const cast = lemma === 'vote' ? castBefore(tree, i) : undefined;
      if (cast) {
        const from = groupStart(tree, cast.verb);
        add(tree, doerOf(tree, cast.verb, from)?.run ?? null, { from, to: i }, cast.side);
      }
      // "… opposed it, and so did the mayor", "as does the union".
      if ((lower === 'so' || (lower === 'as' && tree.tokens[i - 1]?.form === ',')) && next && DOING.has(next.lower)) {
        let to = i + 1;
        while (
          to + 1 < tree.tokens.length &&
          (PHRASE.has(tree.tokens[to + 1]!.upos) || tree.tokens[to + 1]!.lower === 'of')
        )
          to++;
        const holder = to > i + 1 ? trimRun(tree, { from: i + 2, to }) : null;
        if (holder && closes(tree, to + 1)) add(tree, holder, { from: i, to: i + 1 }, model => model.stance);
      }
      // "Merrow joined it": the one just told of.
      if (lemma === 'join' && next && /^(?:it|him|her|them)$/.test(next.lower) && closes(tree, i + 2))
        add(tree, shortPhrase(tree, i - 1), { from: i, to: i + 1 }, model => model.stance);
    }
  }
  return found;
}

export const likewise: StanceRule = {
  id: ID,
  finds:
    'Who stands where on what the clause before names: “and two against”, “and so did the mayor”, “the union joined it”.',
  examples: {
    fires: 'Four members voted for the bridge, and two were against.',
    not: 'Four members saw the bridge, and two were late.',
  },
  source: 'corpus, train part: 9 of 30 missed stances leave out what they are about',
  find: findLikewise,
};
