// The occasion of a quotation: the medium its words went through, and the day its reporting clause names.
// Looks only at the reporting clause; does not resolve days, timexes/ does.
import { MEDIA_NOUNS, OUTLET_WORDS, PLATFORMS } from '../../lists/agencies.js';
import { CHANNEL_NOUNS, CHANNEL_PREPOSITIONS } from '../../lists/cues/index.js';
import { isOutletLike, isOutletName } from '../../lists/outlets.js';
import type { Span, Timex } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import type { Draft } from './draft.js';
import type { Page } from './page.js';
import { isNominal, type Run, relOf, spanOf, type Tree, trimRun } from './tree.js';

/** Tokens on either side of the cue in which its medium is looked for. */
const REACH_TOKENS = 16;
/** Steps up the tree from a day to the cue it belongs to. */
const CLIMB = 4;

const PLATFORM_NAMES: ReadonlySet<string> = new Set(PLATFORMS);

/** Tokens of the sentence that are neither content nor source of a draft. */
function freeTokens(tree: Tree, draft: Draft): Uint8Array {
  const taken = [...draft.content, ...draft.source];
  return Uint8Array.from(tree.tokens, token =>
    token.mark >= 0 || taken.some(([a, b]) => token.start < b && a < token.end) ? 0 : 1,
  );
}

const OWN_MEDIUM = /^(?:this|our)$/;

/** Whether a phrase names an outlet: "Radio Lessa", "the Quay Post", "this newspaper". */
function isOutlet(page: Page, tree: Tree, run: Run): boolean {
  const { tokens } = tree;
  let { from } = run;
  if (from === run.to && tokens[from]!.upos === 'PRON') return false;
  const own = OWN_MEDIUM.test(tokens[from]!.lower);
  while (from < run.to && tokens[from]!.upos === 'DET') from++;
  let to = from;
  while (to < run.to && tokens[to + 1]!.form !== ',' && tokens[to + 1]!.upos !== 'ADP') to++;
  const words = page.text.slice(...spanOf(tree, { from, to }));
  if (isOutletName(words.toLowerCase()) || isOutletLike(words)) return true;
  const last = tokens[to]!.lower;
  const first = tokens[from]!.lower;
  if (own || tokens[to]!.upos === 'NOUN') return MEDIA_NOUNS.has(last) && (own || from < to);
  if (tokens[to]!.upos !== 'PROPN') return false;
  // "told the Mercury" in the Saltmarch Mercury.
  if (page.reading.report.outlet?.split(' ').includes(tokens[to]!.form)) return true;
  return OUTLET_WORDS.has(last) || first === 'radio' || first === 'channel' || MEDIA_NOUNS.has(first);
}

/** The noun phrase behind a preposition, with what hangs on it, up to the words that are not free. */
function phraseBehind(tree: Tree, preposition: number, free: Uint8Array): { head: number; run: Run } | null {
  let head = -1;
  for (let i = preposition + 1; i < tree.tokens.length && i < preposition + 7 && free[i] === 1; i++) {
    const token = tree.tokens[i]!;
    if (
      token.form === ',' ||
      token.upos === 'ADP' ||
      /^W/.test(token.xpos) ||
      (token.upos === 'VERB' && token.xpos !== 'VBN')
    )
      break;
    if (isNominal(token)) head = i;
  }
  if (head < 0) return null;
  let to = head;
  while (
    to < tree.hi[head]! &&
    free[to + 1] === 1 &&
    tree.tokens[to + 1]!.form !== ',' &&
    tree.tokens[to + 1]!.lower !== 'on' &&
    tree.tokens[to + 1]!.upos !== 'SCONJ'
  )
    to++;
  const run = trimRun(tree, { from: preposition + 1, to });
  return run ? { head, run } : null;
}

/** The medium of a quotation's words: the outlet told, or what they were said in, on, at or by. */
export function findChannel(page: Page, draft: Draft): Span | undefined {
  const { from } = draft;
  if (draft.channel) return draft.channel;
  if (from?.cue.frame.kind !== 'speech') return undefined;
  const { tree, group } = from.cue;
  if (from.addressee && isOutlet(page, tree, from.addressee)) return spanOf(tree, from.addressee);
  const free = freeTokens(tree, draft);
  const low = Math.max(0, from.clause.from - REACH_TOKENS);
  const high = Math.min(tree.tokens.length, from.clause.to + 1 + REACH_TOKENS);
  const near = (i: number): number => (i < group.from ? group.from - i : i - group.to);
  let best: { run: Run; distance: number } | undefined;
  for (let i = low; i < high; i++) {
    const token = tree.tokens[i]!;
    if (free[i] === 0 || token.upos !== 'ADP' || !CHANNEL_PREPOSITIONS.has(token.lower)) continue;
    if (namesWitness(tree, i)) continue;
    // What stands beyond a break belongs to another clause, unless the sentence opens with it.
    if (i < from.clause.from && low > 0) continue;
    const found = phraseBehind(tree, i, free);
    if (!found || (best && best.distance <= near(i))) continue;
    const noun = tree.tokens[found.head]!;
    const named = PLATFORM_NAMES.has(noun.form) || isOutlet(page, tree, found.run);
    if (!named && !CHANNEL_NOUNS.has(noun.lemma)) continue;
    if (token.lower === 'from' && !named) continue;
    best = { run: found.run, distance: near(i) };
  }
  return best && outletWithin(page, tree, best.run, free);
}

/** Participles whose agent makes the words public; any other agent only saw or held the document. */
const MADE_PUBLIC = /^(?:published|broadcast|aired|carried|printed|posted|run|shown|streamed|released|hosted)$/;

/** "the letter, which was seen by the Quay Post": whoever saw a document is not the medium of its words. */
function namesWitness(tree: Tree, preposition: number): boolean {
  const participle = tree.tokens[preposition - 1];
  if (tree.tokens[preposition]!.lower !== 'by' || !participle) return false;
  return participle.xpos === 'VBN' && !MADE_PUBLIC.test(participle.lower);
}

/** "an interview with North News", "a post on X": the outlet or platform where the phrase names one, the phrase otherwise. */
function outletWithin(page: Page, tree: Tree, run: Run, free: Uint8Array): Span {
  for (let i = run.from + 1; i <= run.to + 1 && i < tree.tokens.length; i++) {
    if (free[i] === 0 || tree.tokens[i]!.upos !== 'ADP') continue;
    if (namesWitness(tree, i))
      return spanOf(tree, trimRun(tree, { from: run.from, to: Math.min(run.to, i - 2) }) ?? run);
    const inner = phraseBehind(tree, i, free)?.run;
    if (inner && (PLATFORM_NAMES.has(tree.tokens[inner.to]!.form) || isOutlet(page, tree, inner)))
      return spanOf(tree, inner);
  }
  return spanOf(tree, run);
}

/** The day or hour that a reporting clause gives for the saying: id of its timex. */
export function findSaidOn(draft: Draft, timexes: readonly Timex[], published: string): string | undefined {
  const { from } = draft;
  if (!from) return undefined;
  const { tree, head, anchor, group } = from.cue;
  const [start, end] = tree.sentence.span;
  const taken = [...draft.content, ...draft.source];
  let best: { id: string; distance: number } | undefined;
  for (const { id, span, type, value, lo } of timexes) {
    if (span[0] < start || span[1] > end || (type !== 'DATE' && type !== 'TIME') || !/\d/.test(value)) continue;
    // What was said before the report was printed was not said tomorrow.
    if (published !== '' && lo !== undefined && lo.slice(0, 10) > published) continue;
    if (taken.some(other => overlaps(other, span))) continue;
    const first = tree.tokens.findIndex(token => token.end > span[0]);
    if (first < 0 || tree.tokens[first]!.mark >= 0) continue;
    const distance = first < group.from ? group.from - first : first - from.clause.to;
    const beside = first > group.from && first <= Math.max(group.to, from.clause.to) + 2;
    if (!(beside || hangsOn(tree, first, head) || hangsOn(tree, first, anchor))) continue;
    if (!best || distance < best.distance) best = { id, distance };
  }
  return best?.id;
}

/** Whether a token's chain of heads, through nouns only, ends at a verb. */
function hangsOn(tree: Tree, token: number, verb: number): boolean {
  let at = token;
  for (let step = 0; step < CLIMB; step++) {
    const { head } = tree.tokens[at]!;
    if (head < 0) return false;
    if (head === verb)
      return /^(?:obl|nmod|advmod|obj|appos|dep|flat|compound|nummod|iobj)$/.test(relOf(tree.tokens[at]!));
    if (tree.tokens[head]!.upos === 'VERB') return false;
    at = head;
  }
  return false;
}
