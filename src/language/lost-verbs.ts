// A sentence of running text has a finite verb: where the tagger left none, which of its participles is one ("A quake struck the hills").
// Does not tag: it names the word, and the sentence is parsed again with that word as a past tense. Where the verb is there and the tree has
// it below a noun ("One senator who backed the bill spoke"), it sets the tree right.
import type { Token } from '../model/index.js';
import { NOMINAL } from './tree-repairs.js';

const FINITE = /^(?:VB[DZP]|MD)$/;
const RELATIVE = /^W(?:P|DT|RB|P\$)$/;
/** What a phrase opens with that can only be an object: a participle behind its noun has none, but for the few below. */
const OPENS_OBJECT = /^(?:DT|CD|PRP\$?|\$)$/;
/** Participles that keep an object behind their noun: "a bill called the Harbour Act", "people offered a job". */
export const KEEPS_OBJECT: ReadonlySet<string> = new Set(
  `called named dubbed titled entitled nicknamed given offered granted denied paid sent shown told taught handed promised awarded owed lent
  sold allowed assigned charged fined asked refused made considered deemed declared elected appointed left kept found rated ranked voted worth`.split(
    /\s+/,
  ),
);
/** Past tenses of verbs that take no object, so that their participle stands behind no noun. Ours: what news tells of. */
export const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  `collapsed died fell rose resigned erupted crashed exploded arrived happened occurred began failed vanished disappeared emerged dropped slumped
  soared surged plunged derailed sank capsized escaped fled returned retired expired lapsed stalled subsided intensified persisted remained
  spoke went came appeared applied agreed disagreed apologised apologized protested marched gathered clashed voted abstained surrendered`.split(
    /\s+/,
  ),
);
/** Fewer words, the full stop among them, are a caption or a heading. */
const LEAST_WORDS = 4;

/**
 * Of each word whether it stands in a clause below the sentence's own: behind "who" or "when", or behind a noun with a subject of its own
 * ("the man he saw").
 */
function belowOf(tokens: readonly Token[]): (at: Token) => boolean {
  const opens = new Uint8Array(tokens.length);
  for (const { head, xpos, rel, i } of tokens) {
    if (head <= i) continue;
    if (RELATIVE.test(xpos) || rel === 'mark') opens[head] = 1;
    else if (rel.startsWith('nsubj') && tokens[head]!.rel === 'acl:relcl') opens[head] = 1;
  }
  return at => {
    for (
      let token: Token | undefined = at, steps = 0;
      token && steps <= MOST_STEPS;
      token = tokens[token.head], steps++
    )
      if (opens[token.i] === 1 || (token !== at && token.rel === 'acl:relcl')) return true;
    return false;
  };
}

/** Heads that are climbed. */
const MOST_STEPS = 60;

/** Verbs and the prepositions by which they take what they are about, so that they are no participles of what stands before them. */
const ABOUT =
  /^(?:(?:call|appeal|push|campaign|argue|vote) for|vote against|agree (?:on|to)|insist on|(?:object|react|respond|reply|appeal) to)$/;

/** "Lessa and Brod, on behalf of 40 towns, called for a review": a verb behind a phrase between commas behind its subject. */
function isBehindPhrase(clause: readonly Token[], verb: Token): boolean {
  if (verb.xpos !== 'VBN' || clause[verb.i - 1]?.form !== ',') return false;
  if (!ABOUT.test(`${verb.lemma} ${clause[verb.i + 1]?.lower}`)) return false;
  const comma = clause.findLastIndex(({ form, i }) => form === ',' && i < verb.i - 1);
  return comma > 0 && NOMINAL.has(clause[comma - 1]!.upos) && clause[comma + 1]!.upos === 'ADP';
}

/**
 * The word of a parsed sentence of running text that must be its finite verb though it is tagged as a participle or an adjective; -1
 * where the sentence has one, is no sentence, or nothing in it is sure. Words in marks are left out.
 */
export function findLostVerb(tokens: readonly Token[]): number {
  if (tokens.length < LEAST_WORDS || !/^[.?!]$/.test(tokens.findLast(({ form }) => !/^["”’']$/.test(form))?.form ?? ''))
    return -1;
  const top = tokens.find(({ head }) => head < 0);
  if (top === undefined || !(NOMINAL.has(top.upos) || top.upos === 'NUM' || top.upos === 'PRON')) return -1;
  const isBelow = belowOf(tokens);
  // Behind a semicolon stands another clause: "Ten of them voted for a ban; three were against".
  const semicolon = tokens.findIndex(({ form, i, mark }) => form === ';' && i > top.i && mark < 0);
  const clause = semicolon < 0 ? tokens : tokens.slice(0, semicolon);
  if (tokens.some(({ mark }) => mark >= 0) || clause.some(token => FINITE.test(token.xpos) && !isBelow(token)))
    return -1;
  for (const token of clause) {
    const before = tokens[token.i - 1];
    const next = tokens[token.i + 1];
    if (before === undefined || next === undefined || isBelow(token)) continue;
    if (isBehindPhrase(clause, token)) return token.i;
    const past = token.xpos === 'VBN' || (token.xpos === 'JJ' && token.lower.endsWith('ed'));
    if (!past || !(NOMINAL.has(before.upos) || before.upos === 'NUM')) continue;
    if (WITHOUT_OBJECT.has(token.lower)) return token.i;
    const object =
      OPENS_OBJECT.test(next.xpos) ||
      (token.xpos === 'VBN' && token.rel === 'amod' && NOMINAL.has(next.upos) && before.i === 0);
    if (object && !KEEPS_OBJECT.has(token.lower)) return token.i;
  }
  return -1;
}

const COMMA_OR_DASH = /^(?:,|[–—]|--)$/;

/** Whether "who" or "which" behind a comma or a dash stands between two places, so that a comma before the second closes its clause. */
function isBehindAside(tokens: readonly Token[], from: number, at: number): boolean {
  if (!COMMA_OR_DASH.test(tokens[at - 1]!.form)) return false;
  for (let i = from + 1; i < at - 2; i++)
    if (COMMA_OR_DASH.test(tokens[i]!.form) && /^wh(?:o|ich|ose|ere)$/.test(tokens[i + 1]!.lower)) return true;
  return false;
}

/** Whether the next finite verb behind a word has no subject, no "and" and no comma before it: then the word is a participle. */
function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const { xpos, upos, rel, form } = tokens[i]!;
    if (FINITE.test(xpos)) return true;
    if (form === ',' || upos === 'CCONJ' || upos === 'SCONJ' || RELATIVE.test(xpos) || rel.startsWith('nsubj'))
      return false;
  }
  return false;
}

/** The noun that a verb hangs on; of "love for my father [meant]" and "Brod, a mayor, [won]" the one that stands first. */
function subjectOf(tokens: readonly Token[], verb: Token): Token {
  let noun = tokens[verb.head]!;
  for (let steps = 0; steps <= MOST_STEPS && noun.head >= 0 && noun.rel.startsWith('nmod'); steps++)
    noun = tokens[noun.head]!;
  return noun.rel === 'appos' && noun.head >= 0 && COMMA_OR_DASH.test(tokens[verb.i - 1]!.form)
    ? tokens[noun.head]!
    : noun;
}

/** "In Lessa, the capital, prices rose": a phrase with a preposition is no sentence; whether the clause behind its comma was made the top. */
function liftBehindPlace(tokens: readonly Token[], top: Token): boolean {
  if (tokens[0]!.head !== top.i || tokens[0]!.rel !== 'case') return false;
  const subject = tokens.find(
    ({ i, head, rel }) =>
      i > top.i && rel.startsWith('nsubj') && tokens[head]!.rel === 'acl:relcl' && tokens[head]!.head === top.i,
  );
  if (subject === undefined) return false;
  const verb = tokens[subject.head]!;
  const from = tokens.findLastIndex(({ form, i }) => form === ',' && i < subject.i);
  if (verb.i < subject.i || from <= top.i || !FINITE.test(verb.xpos)) return false;
  if (tokens.some(({ i, xpos }) => i > from && i < verb.i && RELATIVE.test(xpos))) return false;
  verb.head = -1;
  verb.rel = 'root';
  top.head = verb.i;
  top.rel = 'obl';
  for (const token of tokens) if (token.i > verb.i && token.head < verb.i) token.head = verb.i;
  return true;
}

/**
 * Sets right, in place, a sentence whose top is a noun though a finite verb without a subject stands behind it: right behind its noun
 * ("voters seemed less sure"), or behind the comma that closes a clause with "who".
 */
export function repairLostRoot(tokens: readonly Token[]): void {
  const top = tokens.find(({ head }) => head < 0);
  if (top === undefined || !NOMINAL.has(top.upos)) return;
  const has = new Uint8Array(tokens.length);
  for (const { head, rel, xpos } of tokens)
    if (head >= 0 && (/^(?:nsubj|csubj|expl|cop|mark)/.test(rel) || RELATIVE.test(xpos))) has[head] = 1;
  if (has[top.i] === 1 || liftBehindPlace(tokens, top)) return;
  const isBelow = belowOf(tokens);
  const verb = tokens.find(
    ({ i, mark, xpos, upos, rel }) =>
      i > top.i &&
      mark < 0 &&
      upos === 'VERB' &&
      /^VB[DZP]$/.test(xpos) &&
      has[i] === 0 &&
      (rel === 'acl' ? !isBeforeVerb(tokens, i) : isBehindAside(tokens, top.i, i)),
  );
  if (verb === undefined) return;
  if (tokens.some(token => token.i < verb.i && token.mark < 0 && FINITE.test(token.xpos) && !isBelow(token))) return;
  const noun = subjectOf(tokens, verb);
  const subject = noun.i < verb.i && !isBelow(noun) ? noun : top;
  verb.head = -1;
  verb.rel = 'root';
  top.head = verb.i;
  top.rel = 'obl';
  subject.head = verb.i;
  subject.rel = 'nsubj';
  for (const token of tokens) if (token.i > verb.i && token.head < verb.i) token.head = verb.i;
}
