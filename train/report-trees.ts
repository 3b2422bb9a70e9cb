// Trees of our own reports: parsed by what the treebanks taught, bound by what our annotation says of each sentence, as further samples.
// Does not learn; parser.ts does. Treebanks of mail and talk hold little of how news reports speech; our reports hold little else.

import { actionFeatures, MAX_ACTION_FEATURES } from '../src/language/action-features.js';
import { analyse } from '../src/language/index.js';
import type { Models } from '../src/language/models.js';
import { FRONT } from '../src/language/parse-places.js';
import { LEFT, type ParseInput, ParseState, RIGHT, SHIFT } from '../src/language/parse-state.js';
import { parseWords } from '../src/language/parser.js';
import { best } from '../src/language/perceptron.js';
import { MAX_RELATION_FEATURES, relationFeatures } from '../src/language/relation-features.js';
import { rowsFor } from '../src/language/tagger.js';
import { parseSentence } from '../src/language/trees.js';
import type { Sentence, Span, Token } from '../src/model/index.js';
import { paragraphLines } from './name-sources.js';
import type { ParseSample } from './parser.js';
import type { SpeechText } from './speech-texts.js';

/** What annotation says of a run of words: that it is a phrase of its own and, where known, on which words it hangs and as what. */
interface Phrase {
  span: Span;
  heads: readonly Token[];
  /** The relation where the parser names none of `fitting`. */
  rel: string;
  fitting: readonly string[];
}

/** A phrase in the places of one piece: from, to (exclusive), the places it may hang on. */
interface Bound {
  from: number;
  to: number;
  heads: ReadonlySet<number>;
  rel: number;
  fitting: ReadonlySet<number>;
  /** Words of it that hang on nothing yet. */
  open: number;
}

const CLAUSE = ['ccomp', 'xcomp', 'parataxis', 'advcl', 'acl', 'csubj', 'dep'];
const SUBJECT = ['nsubj', 'nsubj:pass', 'nsubj:outer'];
/** Parts of speech of the word that opens a clause or a phrase and stands outside the content as we mark it. */
const OPENING = new Set(['SCONJ', 'ADP', 'PART']);
const BETWEEN = new Set(['AUX', 'ADV', 'PART']);
const MIN_CLAUSE = 3;

const within = (token: Token, [start, end]: Span): boolean => token.start >= start && token.end <= end;

/** The words of a cue that can govern: its verb, else its noun. */
function governors(tokens: readonly Token[], cue: readonly Span[]): Token[] {
  const inCue = tokens.filter(token => cue.some(span => within(token, span)));
  const verbs = inCue.filter(token => token.upos === 'VERB');
  return verbs.length > 0 ? verbs : inCue.filter(token => token.upos === 'NOUN');
}

/** The clause of a content in this sentence, with the "that" before it; none where it is no run of its own. */
function clausePhrase(tokens: readonly Token[], content: Span, heads: readonly Token[]): Phrase | null {
  const inside = tokens.filter(token => within(token, content));
  const first = inside[0];
  if (first === undefined || inside.length < MIN_CLAUSE || heads.length === 0) return null;
  if (heads.some(head => within(head, content))) return null;
  const before = tokens[first.i - 1];
  // "that", "whether" and the preposition of "called for" hang on what they open.
  const opened =
    before !== undefined && (before.lower === 'that' || OPENING.has(before.upos)) && !heads.includes(before)
      ? before
      : first;
  const noun = heads.every(head => head.upos === 'NOUN');
  // On a noun hangs only what follows it: "his claim that ...".
  if (noun && heads.at(-1)!.i !== opened.i - 1) return null;
  // "wanted the town to pay", "called it a trap": the content is two phrases, each hung on the verb.
  if (
    inside.some(token => token.rel === 'obj' && heads.some(head => head.i === token.head) && token !== inside.at(-1))
  ) {
    if (inside.some(token => /^(?:xcomp|obl|advmod)/.test(token.rel) && heads.some(head => head.i === token.head)))
      return null;
  }
  const rel = noun ? 'acl' : first.lower === 'to' ? 'xcomp' : 'ccomp';
  return { span: [opened.start, content[1]], heads, rel, fitting: CLAUSE };
}

/** A source that stands right before its verb, or right behind it: its subject. */
function subjectPhrase(tokens: readonly Token[], source: Span, heads: readonly Token[]): Phrase | null {
  const inside = tokens.filter(token => within(token, source) && !(token.upos === 'PUNCT' && token.end === source[1]));
  const verb = heads[0];
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined || verb?.upos !== 'VERB' || heads.length > 1) return null;
  let next = last.i + 1;
  while (next < verb.i && (BETWEEN.has(tokens[next]!.upos) || tokens[next]!.form === ',')) next++;
  const before = next === verb.i;
  const behind = first.i === verb.i + 1 && (tokens[last.i + 1]?.upos ?? 'PUNCT') === 'PUNCT';
  if (!before && !behind) return null;
  return { span: [first.start, last.end], heads, rel: 'nsubj', fitting: SUBJECT };
}

/** Phrases of a sentence by who says what in it. */
function phrasesOf({ speech }: SpeechText, sentence: Sentence): Phrase[] {
  const { tokens, span } = sentence;
  const inside = (other: Span): boolean => other[0] >= span[0] && other[1] <= span[1];
  const out: (Phrase | null)[] = [];
  for (const { source, cue, content } of speech) {
    const heads = governors(tokens, cue.filter(inside));
    if (heads.length === 0) continue;
    for (const piece of content.filter(inside)) out.push(clausePhrase(tokens, piece, heads));
    for (const piece of source.filter(inside)) out.push(subjectPhrase(tokens, piece, heads));
  }
  return out.filter(phrase => phrase !== null);
}

/** Whether two runs cut each other. */
const cross = (a: Bound, b: Bound): boolean =>
  (a.from < b.from && b.from < a.to && a.to < b.to) || (b.from < a.from && a.from < b.to && b.to < a.to);

/** The phrases in the places of a piece; a mask stands for the words from its place's token on. Those that cut another are left out. */
function boundsOf(
  phrases: readonly Phrase[],
  places: readonly number[],
  spans: readonly Span[],
  rels: ReadonlyMap<string, number>,
): Bound[] {
  const out: Bound[] = [];
  for (const { span, heads, rel, fitting } of phrases) {
    const covered = spans.map((own, k) => (own[0] >= span[0] && own[1] <= span[1] ? k : -1)).filter(k => k >= 0);
    const from = covered[0];
    const to = covered.at(-1);
    if (from === undefined || to === undefined || covered.length === spans.length) continue;
    const named = heads.map(head => places.indexOf(head.i)).filter(k => k >= 0);
    if (named.length === 0) continue;
    const bound: Bound = {
      from,
      to: to + 1,
      heads: new Set(named),
      rel: rels.get(rel)!,
      fitting: new Set(fitting.map(name => rels.get(name) ?? -1)),
      open: to + 1 - from,
    };
    if (named.some(k => k >= from && k <= to) || out.some(other => cross(other, bound))) continue;
    if (out.some(other => other.from === bound.from && other.to === bound.to)) continue;
    out.push(bound);
  }
  return out;
}

/** Whether an action keeps every phrase whole and hung where it must. */
function keeps(state: ParseState, action: number, bounds: readonly Bound[]): boolean {
  const { next, depth } = state;
  if (action === SHIFT) {
    return bounds.every(({ from, to, heads, open }) => {
      // A phrase whose head stands before it is hung up at its end: nothing behind it may come between.
      if (next >= to) return open === 0 || (open === 1 && [...heads].some(head => head >= to));
      // Before a phrase begins, what stands between it and the word it hangs on must be hung up.
      if (next !== from || [...heads].some(head => head >= from)) return true;
      return depth > 0 && heads.has(state.dependent());
    });
  }
  const head = state.headFor(action);
  const word = state.dependent();
  return bounds.every(({ from, to, heads, open }) => {
    const headIn = head >= from && head < to;
    const wordIn = word >= from && word < to;
    if (headIn === wordIn) return true;
    if (headIn) return false;
    return open === 1 && next >= to && heads.has(head);
  });
}

const PREDICATES = new Set(['VERB', 'AUX']);

/** Whether a word with its dependants is a clause: a verb, what has a copula, a masked quotation. */
function isClause(
  input: ParseInput,
  { rel, left1, left2 }: ParseState,
  word: number,
  { labels, parser }: Models,
): boolean {
  const label = labels[input.tags[word + FRONT]!];
  if (label === undefined || PREDICATES.has(label.upos)) return true;
  return [left1[word]!, left2[word]!].some(i => i >= 0 && /^(?:cop|nsubj)/.test(parser.rels[rel[i]!]!));
}

const ACTIONS = [SHIFT, LEFT, RIGHT] as const;
const actionRow = new Uint32Array(MAX_ACTION_FEATURES);
const relationRow = new Uint32Array(MAX_RELATION_FEATURES);

/** The best tree that keeps the phrases, by greedy choice; null where the choices made leave none. */
function parseBound(
  input: ParseInput,
  models: Models,
  bounds: readonly Bound[],
): { heads: Int32Array; rels: Int32Array } | null {
  const { parser } = models;
  const subject = parser.rels.indexOf('nsubj');
  const state = new ParseState();
  state.start(input.count);
  while (!state.done) {
    const scores = parser.actions.score(actionRow, actionFeatures(input, state, actionRow));
    let action = -1;
    for (const other of ACTIONS) {
      if (!state.allows(other) || !keeps(state, other, bounds)) continue;
      if (action < 0 || scores[other]! > scores[action]!) action = other;
    }
    if (action < 0) return null;
    let rel = -1;
    if (action !== SHIFT) {
      const head = state.headFor(action);
      const word = state.dependent();
      rel = parser.rootRel;
      if (head !== input.count) {
        rel = best(parser.relations.score(relationRow, relationFeatures(input, state, head, word, relationRow)));
      }
      for (const bound of bounds) {
        if (word < bound.from || word >= bound.to) continue;
        bound.open--;
        if ((head >= bound.from && head < bound.to) || bound.fitting.has(rel)) continue;
        const clause = isClause(input, state, word, models);
        // A subject whose top is a verb ("A man whose house faces ...") was put together wrongly.
        if (bound.rel === subject && clause) return null;
        if (bound.rel === subject || clause) rel = bound.rel;
      }
    }
    state.apply(action, rel);
  }
  return { heads: state.head.slice(0, input.count), rels: state.rel.slice(0, input.count) };
}

/** Samples of every piece of every sentence in which annotation binds something. */
export function reportSamples(texts: readonly SpeechText[], models: Models): ParseSample[] {
  const rels = new Map(models.parser.rels.map((rel, i) => [rel, i]));
  const numbers = new Map(models.tags.labels.map((label, i) => [label, i]));
  const out: ParseSample[] = [];
  for (const own of texts) {
    const { sentences, marks } = analyse(own.text, paragraphLines(own.text, own.titled), models);
    for (const sentence of sentences) {
      const { tokens } = sentence;
      const phrases = phrasesOf(own, sentence);
      if (phrases.length === 0) continue;
      const rows = rowsFor(
        tokens.map(token => token.form),
        models.tags.habits,
      );
      const labels = Int32Array.from(tokens, token => numbers.get(`${token.upos}|${token.xpos}`)!);
      parseSentence(tokens, rows, labels, marks, models, (input, places, spans) => {
        const bounds = boundsOf(phrases, places, spans, rels);
        const bound = bounds.length === 0 ? null : parseBound(input, models, bounds);
        if (bound === null) return parseWords(input, models.parser);
        out.push({ input, ...bound });
        return { heads: bound.heads.map(head => (head === input.count ? -1 : head)), rels: bound.rels };
      });
    }
  }
  return out;
}
