// What a participle says of a noun before the noun's own verb: "The exchange, announced for Saturday, did not take place". The parser often
// takes the participle for the verb. Does not parse; clause-repairs.ts says when this is asked.
import type { Token } from '../model/index.js';
import { BREAKS, childOf, FINITE, SAYS } from './clause-words.js';
import { NOMINAL } from './tree-repairs.js';

/** Whether the words from a noun to a verb are a participle's: no other verb, no link, and commas only around all of it. */
function isAside(tokens: readonly Token[], noun: Token, first: Token, front: number): boolean {
  const commas: number[] = [];
  const opens = aheadOf(tokens, first);
  for (let i = noun.i + 1; i < front; i++) {
    const { form, upos } = tokens[i]!;
    if (form === ',') commas.push(i);
    else if (BREAKS.test(form) || ((i < opens || i > first.i) && /^(?:CCONJ|SCONJ|VERB|AUX|PRON)$/.test(upos)))
      return false;
  }
  return commas.length === 0 || (commas.length === 2 && commas[0] === opens - 1 && commas[1] === front - 1);
}

/** What opens a clause and may be tagged as a preposition. */
const OPENS_CLAUSE = /^(?:after|before|since|until|till|as|than|like)$/;

/** Words before a participle that belong to it. */
const AHEAD = /^(?:due|set|expected|scheduled|once|first|originally|initially|long)$/;

/** Where the words before a participle begin that belong to it: "once set for April", "due to start". */
function aheadOf(tokens: readonly Token[], first: Token): number {
  const at = first.i - (tokens[first.i - 1]?.lower === 'to' ? 2 : 1);
  return AHEAD.test(tokens[at]?.lower ?? '') ? at : first.i;
}

/** A verb that may be a participle, or what one stands for: "due to start". */
const maySayOf = (tokens: readonly Token[], { i, xpos }: Token): boolean =>
  xpos === 'VB' ? tokens[i - 1]?.lower === 'to' && AHEAD.test(tokens[i - 2]?.lower ?? '') : /^VB[DN]$/.test(xpos);

/** The first of the words of a finite verb: "has" of "has still not happened", "never" of "never took place". */
function frontOf(tokens: readonly Token[], finite: Token): number {
  let at = finite.i;
  while (tokens[at - 1]?.upos === 'ADV') at--;
  return at;
}

/**
 * "The march planned for Monday drew crowds", "The exchange, announced for Saturday, did not take place": a finite verb without a
 * subject is no clause of the participle before it; the participle is said of the noun before both.
 */
export function repairSubjectless(tokens: readonly Token[], first: Token, verb: Token): void {
  if (first.i >= verb.i || !maySayOf(tokens, first) || SAYS.test(first.lemma)) return;
  const finite = childOf(tokens, verb, /^aux/, first.i, verb.i) ?? verb;
  const front = frontOf(tokens, finite);
  // "The mayor feared was not alone": what is said of a noun goes on with a day, a place or a doer.
  if ((!FINITE.test(finite.xpos) && finite.xpos !== 'MD') || front === first.i + 1) return;
  if (childOf(tokens, verb, /^(?:mark|cc|expl|csubj)$/, front) || childOf(tokens, verb, /^(?:cc|expl|csubj)$/)) return;
  if (
    childOf(tokens, first, /^(?:obj|iobj|aux|cop|xcomp)/) ||
    childOf(tokens, first, /^mark$/, 0, aheadOf(tokens, first))
  )
    return;
  const isFragment = first.rel === 'acl' && verb.head === first.i;
  const noun = isFragment ? tokens[first.head] : childOf(tokens, first, /^nsubj/, 0, first.i);
  if (noun === undefined || !NOMINAL.has(noun.upos) || !isAside(tokens, noun, first, front)) return;
  // "a plan drawn up in May did": only a noun that is a clause's head stands without a verb of its own.
  if (isFragment && !/^(?:root|ccomp|conj|parataxis)$/.test(noun.rel)) return;
  const own = tokens.filter(({ head, i }) => head === verb.i && i > first.i && i < front);
  if (own.some(word => isSubject(tokens, first, word))) return;
  for (const word of own) if (word.upos !== 'ADV') [word.head, word.rel] = relIn(tokens, first, word);
  if (isFragment) [verb.head, verb.rel] = [noun.head, noun.rel];
  else if (first.head !== verb.i) [verb.head, verb.rel] = [first.head, first.rel];
  [first.head, first.rel] = [noun.i, 'acl'];
  if (first.xpos !== 'VB') first.xpos = 'VBN';
  noun.head = verb.i;
  noun.rel = childOf(tokens, verb, /^aux:pass$/) ? 'nsubj:pass' : 'nsubj';
  for (const token of tokens)
    if (token.head === first.i && !own.includes(token) && (token.i < noun.i || token.i > front)) token.head = verb.i;
}

/**
 * Whether a noun between the two verbs is the second one's subject: "walked out after the ministry refused", and not "announced by the
 * union did".
 */
function isSubject(tokens: readonly Token[], first: Token, word: Token): boolean {
  if (!word.rel.startsWith('nsubj')) return false;
  const opener = childOf(tokens, word, /^case$/, first.i);
  return opener === undefined || OPENS_CLAUSE.test(opener.lower);
}

/** Where a word of an aside hangs that the parser gave the verb behind it: "for" and "25" of "planned for 25 November". */
function relIn(tokens: readonly Token[], first: Token, word: Token): [head: number, rel: string] {
  if (word.upos === 'PUNCT') return [first.i, 'punct'];
  if (word.upos !== 'ADP' && word.upos !== 'SCONJ') return [first.i, 'obl'];
  const noun = tokens[word.i + 1];
  return noun ? [noun.i, 'case'] : [first.i, word.rel];
}
