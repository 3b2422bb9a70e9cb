// Set phrases: "according to X", "in X's words", "as X put it".
// Does not read reporting verbs with a complement, clauses.ts does, nor what nobody named says; hearsay.ts does.
import { AS_PUT, AS_VERBS, BEFORE_SOURCE, OWN_WORDS, SUMMING_UP } from '../../lists/cues/index.js';
import type { Span } from '../../model/index.js';
import { FINITE, hasFinite, TIME_NOUNS } from './breaks.js';
import type { Shape } from './contents.js';
import { type Draft, draftOf, type QuotationRule } from './draft.js';
import { clauseFrom, commaBehind } from './interrupted.js';
import { type Reported, wholeStretches } from './page.js';
import { phraseOf } from './subjects.js';
import { childOf, isMark, isNominal, isPunctuation, type Run, spanOf, type Tree, trimRun, wordsIn } from './tree.js';

/** Set phrases by their first word. */
const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const table = new Map<string, string[][]>();
  for (const phrase of BEFORE_SOURCE) {
    const words = phrase.split(' ');
    const list = table.get(words[0]!) ?? [];
    list.push(words);
    table.set(words[0]!, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.length - a.length);
  return table;
})();

/** The last token of a set phrase that begins at a token, or -1. */
function phraseAt(tree: Tree, i: number): number {
  for (const words of PHRASES.get(tree.tokens[i]!.lower) ?? []) {
    if (words.every((word, k) => tree.tokens[i + k]?.lower === word)) return i + words.length - 1;
  }
  return -1;
}

/** "as confirmed by X", "as shown in a letter": the last token of such a phrase that begins at "as", or -1. */
function reportedBy({ tokens }: Tree, i: number): number {
  if (tokens[i]!.lower !== 'as' || !AS_REPORTED.has(tokens[i + 1]?.lower ?? '')) return -1;
  const before = tokens[i - 1];
  if (before !== undefined && before.form !== ',') return -1;
  return /^(?:by|in)$/.test(tokens[i + 2]?.lower ?? '') ? i + 2 : -1;
}

const AS_REPORTED: ReadonlySet<string> = new Set(
  `reported confirmed announced noted highlighted shown indicated revealed mentioned outlined detailed recorded documented evidenced attested argued
  explained pointed emphasised emphasized stressed suggested claimed demonstrated disclosed underlined`.split(/\s+/),
);

/** The noun phrase that begins right behind a token: its head by the tree, its end by the tree or the next comma. */
function nounPhraseAt(tree: Tree, from: number, limit: Run): Run | null {
  let head = -1;
  for (let i = from; i < tree.tokens.length && i < from + 12; i++) {
    const token = tree.tokens[i]!;
    if (token.form === ',' || token.form === ';' || (token.upos === 'VERB' && head >= 0)) break;
    if (isNominal(token)) {
      head = i;
      break;
    }
  }
  if (head < 0) return null;
  while (
    tree.tokens[head]!.head >= from &&
    isNominal(tree.tokens[tree.tokens[head]!.head]) &&
    tree.tokens[head]!.head < from + 20
  )
    head = tree.tokens[head]!.head;
  const phrase = phraseOf(tree, head, limit);
  return trimRun(tree, { from: Math.max(from, phrase.from), to: Math.max(phrase.to, head) });
}

/** The rest of the sentence around a phrase, in one or two pieces, as spans. */
function around(tree: Tree, phrase: Run): Span[] {
  const pieces: Span[] = [];
  const whole = phrase.from > 0 ? trimRun(tree, { from: 0, to: phrase.from - 1 }, true) : null;
  const before = whole && interrupts(tree, phrase) ? openClause(tree, whole) : whole;
  const n = tree.tokens.length;
  const behind = phrase.to + 1 < n ? trimRun(tree, { from: phrase.to + 1, to: n - 1 }, true) : null;
  const worthwhile = (run: Run): boolean => wordsIn(tree, run) > 0;
  if (before && worthwhile(before)) {
    const only = tree.tokens[before.from]!;
    if (!(before.from === before.to && (only.upos === 'CCONJ' || only.upos === 'ADV')))
      pieces.push(spanOf(tree, before));
  }
  // ", according to X." ends its clause: what follows a semicolon or a new reporting clause is the narrator's.
  if (
    behind &&
    worthwhile(behind) &&
    (before === null || pieces.length === 0 || tree.tokens[phrase.to + 1]?.form === ',')
  )
    pieces.push(spanOf(tree, behind));
  return pieces;
}

/** Whether a phrase stands between commas before a verb or words in marks: those go on with what stands before it. */
function interrupts({ tokens, masked }: Tree, { to }: Run): boolean {
  const next = tokens[to + 2];
  return tokens[to + 1]?.form === ',' && next !== undefined && (masked[to + 2] === 1 || FINITE.test(next.xpos));
}

/** `The shops shut and the owners, as one put it, “went home”`: of words that end in a clause without its verb, or at its verb, that clause. */
function openClause(tree: Tree, whole: Run): Run {
  const from = clauseFrom(tree, whole.to, whole.from);
  if (from === whole.from || !hasFinite(tree, whole.from, from)) return whole;
  const { xpos, upos } = tree.tokens[whole.to]!;
  return upos === 'AUX' || FINITE.test(xpos) || !hasFinite(tree, from, whole.to) ? { from, to: whole.to } : whole;
}

const CLAUSE_END = new Set([';', '—', '–']);

/** The clause a phrase belongs to, where a semicolon or dash parts the sentence. */
function clampToClause(tree: Tree, phrase: Run, pieces: readonly Span[]): Span[] {
  let low = 0;
  let high = Number.POSITIVE_INFINITY;
  tree.tokens.forEach((token, i) => {
    if (!CLAUSE_END.has(token.form) || token.mark >= 0) return;
    if (i < phrase.from && token.form === ';') low = token.end;
    if (i > phrase.to && high === Number.POSITIVE_INFINITY) high = token.start;
  });
  return pieces
    .map(([a, b]): Span => [Math.max(a, low), Math.min(b, high)])
    .filter(([a, b]) => b > a)
    .map(([a, b]): Span => {
      let start = a;
      while (start < b && tree.tokens.some(t => t.start === start) === false) start++;
      return [start, b];
    });
}

/** `…, according to papers, a sum that he called “obscene”`: what is said of what was told, to the end, is not told there. */
function withComment({ tokens }: Tree, phrase: Run): Run {
  const noun = phrase.to + (tokens[phrase.to + 3]?.upos === 'ADJ' ? 4 : 3);
  const comment =
    tokens[phrase.to + 1]?.form === ',' &&
    /^an?$/.test(tokens[phrase.to + 2]?.lower ?? '') &&
    SUMMING_UP.has(tokens[noun]?.lower ?? '') &&
    /^(?:that|which)$/.test(tokens[noun + 1]?.lower ?? '');
  return comment ? { from: phrase.from, to: tokens.length - 1 } : phrase;
}

/** `She defended it: “fair”, in the words of her deputy, and “cheap”`: of a sentence with marks right before the phrase, the words in marks. */
function inMarks({ tokens }: Tree, phrase: Run, whole: readonly Span[]): readonly Span[] {
  let close = phrase.from - 1;
  if (tokens[close]?.form === ',' && tokens[close]!.mark < 0) close--;
  if (!isMark(tokens[close]) || tokens[close]!.mark < 0) return whole;
  let open = close;
  while (open > 0 && tokens[open - 1]!.mark >= 0) open--;
  if (tokens[open - 1]?.form !== ':') return whole;
  const spans: Span[] = [[tokens[open]!.start, tokens[close]!.end]];
  const next = tokens.findIndex(({ mark }, i) => i > phrase.to && mark >= 0);
  if (next < 0) return spans;
  let end = next;
  while (end + 1 < tokens.length && tokens[end + 1]!.mark >= 0) end++;
  return [...spans, [tokens[next]!.start, tokens[end]!.end]];
}

export const accordingTo: QuotationRule = {
  id: 'read.quotations.according-to',
  finds: 'A sentence with “according to X”, “in the words of X” and their like before, inside or behind it.',
  examples: {
    fires: 'The bridge will open in May, according to the mayor, Ana Kovač.',
    not: 'The bridge opened in May according to plan.',
  },
  source: 'research note on quotations, section 5: “according to” is 2 % of attributions',
  find(page) {
    const drafts: Draft[] = [];
    for (const tree of page.trees) {
      for (let i = 0; i < tree.tokens.length; i++) {
        if (tree.tokens[i]!.mark >= 0) continue;
        const last = Math.max(phraseAt(tree, i), reportedBy(tree, i));
        if (last < 0) continue;
        const phrased = nounPhraseAt(tree, last + 1, { from: i, to: last });
        const source = phrased && beforeSubject(tree, phrased);
        if (!source || (NOT_SOURCES.has(tree.tokens[source.to]!.lower) && !isSetOff(tree, i, source))) continue;
        const next = tree.tokens[source.to + 1];
        const previous = tree.tokens[i - 1];
        // "per cent", "per household": only a phrase set off or closing the sentence names a source.
        if (
          tree.tokens[i]!.lower === 'per' &&
          !(previous?.form === ',' && (next === undefined || next.upos === 'PUNCT'))
        )
          continue;
        const phrase = { from: i, to: source.to };
        const whole = clampToClause(tree, phrase, around(tree, withComment(tree, phrase)));
        const pieces = tree.tokens[last - 1]?.lower === 'words' ? inMarks(tree, phrase, whole) : whole;
        if (pieces.length === 0) continue;
        drafts.push({
          rule: accordingTo.id,
          content: wholeStretches(page, pieces, spanOf(tree, phrase)),
          cue: [spanOf(tree, { from: i, to: last })],
          source: [spanOf(tree, source)],
          certainty: 'stated',
        });
        i = source.to;
      }
    }
    return drafts;
  },
};

/** "according to the office, the rise was small": behind the comma stands the subject of what is reported, not a name of the source. */
function beforeSubject(tree: Tree, whole: Run): Run {
  const source = beforeClause(tree, beforeVerb(tree, withParticiple(tree, whole)));
  const next = tree.tokens[source.to + 1];
  if (!next || !(FINITE.test(next.xpos) || isMark(next))) return source;
  for (let i = source.from + 1; i < source.to; i++)
    if (tree.tokens[i]!.form === ',') return { from: source.from, to: i - 1 };
  return source;
}

/** "According to the office, nobody may …": of a source that took the clause behind its comma along, what stands before that comma. */
function beforeClause({ tokens, masked }: Tree, source: Run): Run {
  for (let i = source.from + 1; i < source.to; i++) {
    if (tokens[i]!.form !== ',' || masked[i] === 1) continue;
    const next = tokens[i + 1]!;
    // "a cousin, who saw it", "the mayor, Ana Kovač, said": what describes the source has no verb, or a word that joins it.
    if (/^W/.test(next.xpos) || !OPENS_CLAUSE.has(next.upos)) continue;
    let at = i + 1;
    while (at <= source.to && !/^(?:VB[DZP]|MD|W.*)$|^,$/.test(tokens[at]!.xpos) && tokens[at]!.lower !== 'that') at++;
    if (at <= source.to && FINITE.test(tokens[at]!.xpos)) return { from: source.from, to: i - 1 };
  }
  return source;
}

/** "According to the schedule published on Friday, …": a participle right behind the noun, which the tree took for the verb, describes it. */
function withParticiple({ tokens }: Tree, source: Run): Run {
  if (
    !/^VB[DN]$/.test(tokens[source.to + 1]?.xpos ?? '') ||
    !/^(?:to|from|by|of)$/.test(tokens[source.from - 1]?.lower ?? '')
  )
    return source;
  for (let i = source.to + 2; i < tokens.length && i < source.to + PARTICIPLE_TOKENS; i++) {
    if (FINITE.test(tokens[i]!.xpos)) return source;
    if (tokens[i]!.form === ',') return tokens[source.from - 2]!.i === 0 ? { from: source.from, to: i - 1 } : source;
  }
  return source;
}

/** Tokens from such a participle to the comma. */
const PARTICIPLE_TOKENS = 12;

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'ADP', 'ADV']);

/** "According to state law, nobody may …": a law or plan of somebody, with a comma behind it at the head of its sentence, says something. */
const isSetOff = ({ tokens }: Tree, phrase: number, { from, to }: Run): boolean =>
  phrase === 0 && to > from && tokens[to + 1]?.form === ',';

/** "The river, according to the mill, is low", "ten according to the union, two according to the port": behind the break the source has ended. */
function beforeVerb({ tokens }: Tree, source: Run): Run {
  let end = -1;
  for (let i = source.from + 1; i <= source.to; i++) {
    const { form, lower, xpos } = tokens[i]!;
    if (/^(?:who|which|whose|that)$/.test(lower)) return source;
    if (form === ',' || lower === 'and') end = i;
    if (end > 0 && ((FINITE.test(xpos) && end === i - 1) || lower === 'according'))
      return { from: source.from, to: end - 1 };
  }
  return source;
}

const NOT_SOURCES: ReadonlySet<string> = new Set([
  'plan',
  'plans',
  'schedule',
  'law',
  'rules',
  'size',
  'need',
  'needs',
  'taste',
  'type',
  'age',
]);

export const inOwnWords: QuotationRule = {
  id: 'read.quotations.in-own-words',
  finds: 'A sentence with “in X’s words”, “in her view”, “by his own account”.',
  examples: { fires: 'The bridge was, in Kovač’s words, “a river of steel”.', not: 'The bridge is in Kovač’s garden.' },
  source: 'general knowledge',
  find(page) {
    const drafts: Draft[] = [];
    for (const tree of page.trees) {
      for (const token of tree.tokens) {
        if (token.mark >= 0 || !OWN_WORDS.has(token.lower)) continue;
        const possessor = tree.children[token.i]!.find(c => tree.tokens[c]!.rel === 'nmod:poss');
        let opener = tree.lo[token.i]!;
        if (isPunctuation(tree.tokens[opener])) opener++;
        const first = tree.tokens[opener]!;
        if (possessor === undefined || !isOwnPhrase(tree, first.i, token.i)) continue;
        const run = phraseOf(tree, possessor, { from: token.i, to: token.i });
        const last = tree.tokens[run.to]!;
        const source = last.lower === "'s" || last.lower === "'" ? { from: run.from, to: run.to - 1 } : run;
        if (source.to < source.from) continue;
        const phrase = { from: first.i, to: token.i };
        const content = clampToClause(tree, phrase, around(tree, phrase));
        if (content.length === 0) continue;
        drafts.push({
          rule: inOwnWords.id,
          content: wholeStretches(page, content, spanOf(tree, phrase)),
          cue: [spanOf(tree, phrase)],
          source: [spanOf(tree, source)],
          certainty: 'implied',
        });
      }
    }
    return drafts;
  },
};

/** Nouns that are as often no words of anybody's: "tears in their eyes", "posted to her account". */
const LOOSE_OWN_WORDS: ReadonlySet<string> = new Set(['eyes', 'mind', 'account', 'description', 'word', 'count']);
/** Whoever tells of themselves this way is the writer. */
const WRITERS: ReadonlySet<string> = new Set(['my', 'our', 'your']);

/** `in Kovač’s words`, `by her own account`: not `to her private account`, `in his view of the coast`, nor `tears in their eyes`. */
function isOwnPhrase(tree: Tree, from: number, noun: number): boolean {
  const { tokens } = tree;
  const [opener, word, next] = [tokens[from]!.lower, tokens[noun]!.lower, tokens[noun + 1]];
  if (opener === 'to' ? word !== 'mind' && word !== 'eyes' : opener !== 'in' && opener !== 'by') return false;
  if (next?.lower === 'of' || next?.lower === 'that' || WRITERS.has(tokens[from + 1]!.lower)) return false;
  if (tree.children[noun]!.some(c => tokens[c]!.rel === 'compound')) return false;
  if (!LOOSE_OWN_WORDS.has(word) || tokens[noun - 1]!.lower === 'own') return true;
  const before = tokens[from - 1];
  const closed = next === undefined || next.form === ',' || isMark(next);
  return before === undefined ? closed : before.form === ',' && tokens[from - 2]!.upos !== 'PUNCT';
}

export const asPut: QuotationRule = {
  id: 'read.quotations.as-put',
  finds: 'A sentence with “as X put it” or “as she told reporters”.',
  examples: { fires: 'The bridge, as Kovač put it, is a river of steel.', not: 'The bridge, as it aged, grew rusty.' },
  source: 'general knowledge',
  find(page, before) {
    const drafts: Draft[] = [];
    for (const found of page.reported) {
      const { cue, source } = found;
      // "point out" is of the list with its particle, "speak up" by its verb.
      const key = AS_VERBS.has(cue.lemma) ? cue.lemma : cue.lemma.split(' ')[0]!;
      if (!AS_VERBS.has(key) || !source || source.how !== 'subject' || cue.form !== 'verb') continue;
      const from = found.clause.from - 1;
      const opener = cue.tree.tokens[from];
      if (opener?.lower !== 'as' || found.content?.shape === 'that') continue;
      // "… as an expert says her warning was lost": what stands behind the verb is what it reports.
      const aside = closesAside(found, from);
      if (found.content?.shape === 'bare' && found.content.runs[0]!.from > cue.group.to && aside < 0) continue;
      if (reportsThing(found)) continue;
      if (!AS_PUT.has(key) && aside < 0 && !standsApart(found, from)) continue;
      // “…,” he said, as he explained it: words in marks have their reporting clause already.
      if (before.some(({ from: earlier }) => earlier?.cue.tree === cue.tree && earlier.cue.head < cue.head)) continue;
      const object = childOf(cue.tree, cue.head, 'obj', 'iobj');
      const to = Math.max(found.clause.to, object >= 0 ? cue.tree.hi[object]! : 0);
      const phrase = { from, to: aside >= 0 ? aside - 1 : upToComma(cue.tree, to) };
      const content = around(cue.tree, phrase);
      if (content.length === 0) continue;
      drafts.push(draftOf(page, asPut.id, found, content, 'implied'));
    }
    return drafts;
  },
};

/** The comma that closes ", as Kovač noted," or "As Kovač told the board,"; -1 where the clause with "as" is not set off by commas. */
export function closesAside({ cue: { tree }, clause }: Reported, as: number): number {
  return as === 0 || tree.tokens[as - 1]!.form === ',' ? commaBehind(tree, clause) : -1;
}

/** "As Brod noted [in March], the fund is empty": when and where it was said, up to the comma or the end. */
function upToComma({ tokens, masked }: Tree, last: number): number {
  let to = last;
  while (to + 1 < tokens.length && masked[to + 1] === masked[last] && !isPunctuation(tokens[to + 1])) {
    if (FINITE.test(tokens[to + 1]!.xpos)) return last;
    to++;
  }
  return to;
}

const PHRASES_BEHIND: ReadonlySet<Shape> = new Set(['np', 'as', 'name', 'wh', 'to', 'ing']);

/** `They wept as he described their troubles`: a verb with something of its own to report reports nothing before it; "it" is what stands there. */
function reportsThing({ cue, content }: Reported): boolean {
  if (content === null || !PHRASES_BEHIND.has(content.shape) || content.addressee !== undefined) return false;
  const [run] = content.runs;
  return run!.from > cue.group.to && !(run!.from === run!.to && cue.tree.tokens[run!.from]!.lower === 'it');
}

/** `, as prosecutors suspect,`: set off by a comma, or at the head of the sentence, and with nothing reported of its own. */
function standsApart({ cue, content }: Reported, as: number): boolean {
  const { tree } = cue;
  const next = tree.tokens[cue.group.to + 1];
  const closed = next === undefined || next.upos === 'PUNCT' || next.upos === 'ADP' || TIME_NOUNS.has(next.lower);
  return closed && content === null && (as === 0 || tree.tokens[as - 1]!.form === ',');
}
