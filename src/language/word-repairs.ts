// Heads that grammar alone proves wrong: an article on a verb, a past tense under "would", two subjects side by side.
// Does not parse and does not look at meaning; tree-repairs.ts sets right the phrases of a sentence's front.
import type { Token } from '../model/index.js';
import { NOMINAL } from './tree-repairs.js';

const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX']);
/** What a phrase behind a preposition may hang on. */
const HOLDING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);
const NAMING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
/** An article's noun is no further away than this. */
const MOST_WORDS = 12;

/** An article belongs to the phrase that begins behind it: "the 28-year-old said". */
function repairArticle(tokens: readonly Token[], article: Token): void {
  let top = article.i + 1;
  for (;;) {
    const next = tokens[top]?.head ?? -1;
    if (next <= article.i || next === article.head || next - article.i > MOST_WORDS) break;
    // A head before its word is met again only where the phrase turns back: once is enough.
    if (next <= top) break;
    top = next;
  }
  const noun = tokens[top];
  if (noun === undefined || !NAMING.has(noun.upos) || noun.i === article.head) return;
  // What hangs on the article would come to hang on itself.
  if (tokens.some(token => token.head === article.i)) return;
  article.head = top;
  article.rel = 'det';
}

/** Under "would" stands no past tense: in "said it would open, and left" the one who said it left. */
function repairTense(tokens: readonly Token[], verb: Token): void {
  const opened = tokens[verb.head]!;
  const said = tokens[opened.head];
  if (opened.rel !== 'ccomp' || said === undefined || !/^VB[DZ]$/.test(said.xpos) || said.i > opened.i) return;
  let modal = false;
  for (let i = said.i + 1; i < verb.i; i++) {
    const { head, xpos, lower, rel } = tokens[i]!;
    if (head === opened.i && xpos === 'MD') modal = true;
    // "would have opened and closed": a participle, whatever its tag.
    if (head === opened.i && lower === 'have') return;
    if (head === verb.i && rel.startsWith('nsubj')) return;
  }
  if (modal) verb.head = said.i;
}

/** Two nouns side by side are not two subjects: "The Shipping Council urged". */
function repairTwin(tokens: readonly Token[], noun: Token): void {
  const next = tokens[noun.i + 1];
  if (next?.rel !== noun.rel || next.head !== noun.head || next.head <= next.i) return;
  if (!NOMINAL.has(noun.upos) || !NOMINAL.has(next.upos)) return;
  noun.head = next.i;
  noun.rel = 'compound';
}

/** Behind a preposition stands no subject where the verb has one: "a person familiar with the matter told". */
function repairPhrase(tokens: readonly Token[], noun: Token): void {
  let subject = false;
  let open = -1;
  for (let i = noun.i - 1; i >= 0 && i >= noun.i - MOST_WORDS; i--) {
    const { head, rel, upos } = tokens[i]!;
    if (open < 0 && head === noun.i && rel === 'case' && upos === 'ADP') open = i;
    if (open >= 0 && i < open && head === noun.head && rel.startsWith('nsubj')) subject = true;
  }
  const before = tokens[open - 1];
  if (!subject || before === undefined || !HOLDING.has(before.upos)) return;
  // What the word before hangs on must not be the noun itself.
  for (
    let at: Token | undefined = before, steps = 0;
    at !== undefined && steps <= tokens.length;
    at = tokens[at.head], steps++
  )
    if (at === noun) return;
  noun.head = before.i;
  noun.rel = NOMINAL.has(before.upos) ? 'nmod' : 'obl';
}

/** Sets right, in place, what a word's form proves. Linear in the sentence but for the few verbs that are looked at again. */
export function repairWords(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const head = tokens[token.head];
    if (head === undefined) continue;
    if (token.xpos === 'DT' && token.rel === 'det' && VERBAL.has(head.upos)) repairArticle(tokens, token);
    else if (token.xpos === 'VBD' && token.rel === 'conj') repairTense(tokens, token);
    else if (token.rel === 'nsubj' && head.i > token.i) {
      repairTwin(tokens, token);
      if (token.rel === 'nsubj') repairPhrase(tokens, token);
    }
  }
}
