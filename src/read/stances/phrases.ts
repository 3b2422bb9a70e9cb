// Noun phrases read from the words themselves, where the tree went astray: the one that ends before a word, asides passed over.
// Does not say what a phrase is to a stance; holders.ts and targets.ts do.
import { FINITE } from '../quotations/breaks.js';
import { CLAUSE_OPENERS, type Source } from '../quotations/subjects.js';
import { isNominal, type Tree, trimRun } from '../quotations/tree.js';

const BREAK = /^[,;:()–—]$/;
const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'DET', 'ADJ', 'PART', 'PRON', 'SYM']);
const LINKS: ReadonlySet<string> = new Set(['of', 'in', 'at', 'for', 'from', 'on', 'and', '-', '&']);
/** How many words a holder's phrase has at most, its asides left out. */
const PHRASE_WORDS = 16;
/** How many words an aside has at most: ", who leads the union,". */
const ASIDE_WORDS = 30;

/** Where the aside begins that a comma or bracket closes: the comma behind a noun that opens it. */
function asideStart(tree: Tree, close: number): number {
  const bracket = tree.tokens[close]!.form === ')';
  for (let i = close - 1; i > 0 && i > close - ASIDE_WORDS; i--) {
    const { form, mark } = tree.tokens[i]!;
    if (form === ';' || (mark >= 0 && tree.masked[i] === 1)) return -1;
    if (bracket ? form === '(' : form === ',' && opensAside(tree, i) && !tellsOf(tree, i + 1, close)) return i;
  }
  return -1;
}

/** Whether words tell of something by a verb that no relative pronoun leads: no aside, but the end of one that began before. */
function tellsOf(tree: Tree, from: number, before: number): boolean {
  for (let i = from; i < before; i++) {
    if (/^W/.test(tree.tokens[i]!.xpos) || tree.tokens[i]!.lower === 'that') return false;
    if (FINITE.test(tree.tokens[i]!.xpos)) return true;
  }
  return false;
}

function opensAside(tree: Tree, comma: number): boolean {
  if (!isNominal(tree.tokens[comma - 1]) && tree.tokens[comma - 1]!.form !== ')') return false;
  const next = tree.tokens[comma + 1]!;
  return (
    next.upos === 'DET' ||
    next.upos === 'PROPN' ||
    next.upos === 'NUM' ||
    next.upos === 'ADP' ||
    /^(?:W|VB[GN])/.test(next.xpos) ||
    next.lower === 'including'
  );
}

/** A word of a name, whatever the tagger makes of it: "the Payments Conduct Office". */
const isCapital = (tree: Tree, i: number): boolean =>
  i > 0 &&
  tree.tokens[i]!.upos !== 'AUX' &&
  tree.tokens[i]!.upos !== 'SCONJ' &&
  /^\p{Lu}\p{Ll}/u.test(tree.tokens[i]!.form);

/** The noun phrase that ends before a token, asides passed over; null where it does not open its clause. */
export function phraseBefore(tree: Tree, last: number): Source | null {
  let to = last;
  while (to >= 0 && (tree.tokens[to]!.upos === 'ADV' || tree.tokens[to]!.upos === 'AUX')) to--;
  let end = to;
  for (let asides = 0; asides < 2 && (tree.tokens[end]?.form === ',' || tree.tokens[end]?.form === ')'); asides++) {
    const open = asideStart(tree, end);
    if (open < 0) return null;
    end = open - 1;
  }
  if (end < 0 || !isNominal(tree.tokens[end])) return null;
  let from = end;
  while (
    from > 0 &&
    end - from < PHRASE_WORDS &&
    tree.masked[from - 1] === tree.masked[end] &&
    (PHRASE.has(tree.tokens[from - 1]!.upos) ||
      tree.tokens[from - 1]!.rel === 'amod' ||
      isCapital(tree, from - 1) ||
      LINKS.has(tree.tokens[from - 1]!.lower)) &&
    !/^W/.test(tree.tokens[from - 1]!.xpos)
  )
    from--;
  // "In Lessa the union": the phrase proper begins at its article.
  const adposition = tree.tokens[from]!.upos === 'ADP' || tree.tokens[from]!.upos === 'CCONJ';
  if (adposition) {
    let article = from + 1;
    if (tree.tokens[from]!.upos === 'ADP')
      while (article <= end && (tree.tokens[article]!.upos !== 'DET' || article === from + 1)) article++;
    if (article > end) return null;
    from = article;
  }
  const before = tree.tokens[from - 1];
  const opens =
    adposition ||
    before === undefined ||
    BREAK.test(before.form) ||
    before.upos === 'CCONJ' ||
    before.upos === 'SCONJ' ||
    before.upos === 'ADV' ||
    CLAUSE_OPENERS.has(before.lower) ||
    /^W/.test(before.xpos) ||
    tree.masked[from - 1] !== tree.masked[end];
  if (!opens) return null;
  let head = -1;
  for (let i = from; i <= end; i++) {
    if (tree.tokens[i]!.upos === 'ADP' && head >= 0) break;
    if (isNominal(tree.tokens[i]) || (i === end && head < 0)) head = i;
  }
  const whole = trimRun(tree, { from, to }, true);
  return head < 0 || !whole ? null : { run: { from, to: whole.to }, head, how: 'subject' };
}
