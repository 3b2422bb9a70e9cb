// What somebody is quoted as saying, before it is said so: "The lock is unsafe, she was quoted as saying", "…, the agency quotes him as adding".
// Does not read what follows "quoted as saying"; clauses.ts and direct.ts do. By the order of words: a passive inside a report is often misread.
import type { Draft, QuotationRule } from './draft.js';
import { type Page, wholeStretches } from './page.js';
import { isMark, isNominal, isPunctuation, type Run, spanOf, type Tree, trimRun, wordsIn } from './tree.js';

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite']);
const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'been']);
/** What may stand behind "as saying" without being what is said: "by the agency", "in the paper", "on Monday". */
const BEHIND: ReadonlySet<string> = new Set(['by', 'in', 'on', 'to', 'at', 'after', 'during', 'from']);
/** Words of whoever is quoted, or of the agency that quotes: "Lembit Tamm, chief of the Water Board". */
const NAME_WORDS = 9;
/** Words before it that can be what was said; fewer are an opening: "In April, she was quoted as saying". */
const LEAST_WORDS = 3;

interface Found {
  source: Run;
  cue: Run;
  /** The last token of what is said. */
  to: number;
}

const nounRun = ({ tokens }: Tree, from: number, to: number): Run | null => {
  const short = to >= from && to - from < NAME_WORDS;
  return short && tokens.slice(from, to + 1).every(token => !isPunctuation(token)) && isNominal(tokens[to])
    ? { from, to }
    : null;
};

/** The comma before a token, within the words of a name; -1 where none is near. */
function commaBefore({ tokens }: Tree, at: number): number {
  for (let i = at - 1; i >= 0 && i >= at - NAME_WORDS - 1; i--) {
    if (tokens[i]!.form === ',') return i;
    if (isMark(tokens[i]) && tokens[i - 1]?.form === ',') return i;
    if (isPunctuation(tokens[i]) && tokens[i]!.form !== '-') return -1;
  }
  return -1;
}

/** "as saying" behind the quoting verb, with nothing said behind it; -1 where it is not so. */
function sayingBehind({ tokens }: Tree, quoting: number): number {
  for (let i = quoting + 1; i < tokens.length - 1 && i <= quoting + NAME_WORDS; i++) {
    if (isPunctuation(tokens[i])) return -1;
    if (tokens[i]!.lower !== 'as') continue;
    const next = tokens[i + 2];
    const closes = next === undefined || /^[.;]$/.test(next.form) || BEHIND.has(next.lower);
    return tokens[i + 1]!.xpos === 'VBG' && closes ? i + 1 : -1;
  }
  return -1;
}

function quotedAt(tree: Tree, quoting: number): Found | null {
  const { tokens } = tree;
  const next = tokens[quoting + 1];
  const saying = sayingBehind(tree, quoting);
  const comma = commaBefore(tree, quoting);
  if (comma < 1 || saying < 0) return closedBy(tree, quoting, next === undefined || next.form === '.');
  const cue = { from: saying, to: saying };
  let be = quoting - 1;
  while (be > comma && tokens[be]!.upos === 'ADV') be--;
  if (BE.has(tokens[be]!.lower)) {
    const auxiliary = /^(?:has|have|had)$/.test(tokens[be - 1]!.lower) ? be - 1 : be;
    const source = nounRun(tree, comma + 1, auxiliary - 1);
    return source && { source, cue, to: comma };
  }
  // "the agency quotes him as saying"
  const source = nounRun(tree, quoting + 1, saying - 2);
  return source && nounRun(tree, comma + 1, quoting - 1) ? { source, cue, to: comma } : null;
}

/** "The worst is behind us, is Lembit Tamm, chief of the Water Board, quoted." */
function closedBy(tree: Tree, quoting: number, closes: boolean): Found | null {
  const { tokens } = tree;
  if (!closes || !/^VB[ND]$/.test(tokens[quoting]!.xpos)) return null;
  for (let i = quoting - 1; i > 1 && i > quoting - 2 * NAME_WORDS; i--) {
    if (!BE.has(tokens[i]!.lower) || tokens[i - 1]!.form !== ',') continue;
    let end = i + 1;
    while (end < quoting && !isPunctuation(tokens[end])) end++;
    const source = nounRun(tree, i + 1, end - 1);
    return source && { source, cue: { from: quoting, to: quoting }, to: i - 1 };
  }
  return null;
}

function draftsIn(page: Page, tree: Tree, before: readonly Draft[]): Draft[] {
  return tree.tokens.flatMap((token, at): Draft[] => {
    if (!QUOTING.has(token.lemma) || token.mark >= 0 || tree.masked[at] === 1) return [];
    const found = quotedAt(tree, at);
    if (!found) return [];
    let from = found.to;
    while (from > 0 && tree.tokens[from - 1]!.form !== ';') from--;
    const content = trimRun(tree, { from, to: found.to }, true);
    if (!content || wordsIn(tree, content) < LEAST_WORDS) return [];
    const cue = spanOf(tree, found.cue);
    if (before.some(draft => draft.cue.some(span => span[0] < cue[1] && cue[0] < span[1]))) return [];
    return [
      {
        rule: quotedAs.id,
        content: wholeStretches(page, [spanOf(tree, content)], cue),
        cue: [cue],
        source: [spanOf(tree, found.source)],
        certainty: 'stated',
      },
    ];
  });
}

export const quotedAs: QuotationRule = {
  id: 'read.quotations.quoted-as',
  finds: 'What stands before the words that say who is quoted as saying it.',
  examples: {
    fires: 'The lock is unsafe, she was quoted by the agency as saying.',
    not: 'In April, she was quoted by the agency as saying that the lock is unsafe.',
  },
  source: 'corpus, train part, and stories of a reader: 5 reports that close with "quoted as saying" were not found',
  find: (page, before) => page.trees.flatMap(tree => draftsIn(page, tree, before)),
};
