// Slips of the tagger and parser that a reporting clause proves: plural nouns that are verbs, participles that are finite.
// Works on copies: the report's own tokens stay as the language base gave them.
import { CUE_VERBS, type Frame, STANCE_VERBS } from '../../lists/cues/index.js';
import type { Sentence, Token } from '../../model/index.js';
import { FINITE, TIME_NOUNS } from './breaks.js';
import { headOfOf, lostVerb } from './lost-verbs.js';
import { takesSide } from './side-verbs.js';
import { isMark } from './tree.js';
import { judgedBefore } from './verbs-as-nouns.js';

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const BREAK = /^[,;:]$/;

const hasFinite = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (FINITE.test(tokens[i]!.xpos) && tokens[i]!.mark < 0) return true;
  return false;
};

/** First token of the clause between breaks that holds a token. */
function clauseStart(tokens: readonly Token[], i: number): number {
  let from = i;
  while (from > 0 && !BREAK.test(tokens[from - 1]!.form)) from--;
  return from;
}

/** Whether a token begins what a reporting verb takes: "that", a noun phrase, "to", a gerund, marks. */
function opensComplement(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.lower === 'that' ||
    token.lower === 'to' ||
    token.xpos === 'VBG' ||
    token.upos === 'DET' ||
    token.upos === 'PRON'
  );
}

const frameOf = (lemma: string): Frame | undefined => CUE_VERBS.get(lemma) ?? STANCE_VERBS.get(lemma);

/** `would back a ban`: "back" between a modal and an object. */
const isModalBack = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!;
  if (token.lower !== 'back' || token.upos === 'VERB' || token.mark >= 0) return false;
  const next = tokens[i + 1];
  const before = tokens[i - 1]?.lower === 'not' ? tokens[i - 2] : tokens[i - 1];
  return (
    before?.xpos === 'MD' &&
    next !== undefined &&
    (next.upos === 'DET' || next.upos === 'PROPN' || next.upos === 'PRON')
  );
};

/** `refused to hand over the papers`: an infinitive taken for a noun behind a verb that takes one. */
function isInfinitive(tokens: readonly Token[], i: number): boolean {
  const to = tokens[i]!;
  const next = tokens[i + 1];
  // "offered instead to cap it".
  const verb = tokens[i - 1]?.upos === 'ADV' ? tokens[i - 2] : tokens[i - 1];
  if (to.lower !== 'to' || to.upos !== 'ADP' || to.mark >= 0 || next?.xpos !== 'NN' || verb?.upos !== 'VERB')
    return false;
  const frame = frameOf(verb.lemma);
  if (!frame?.takes.has('to') || frame.prepositions.has('to')) return false;
  return /^\p{Ll}/u.test(next.form);
}

/** `…, the border service estimates.`, `The company anticipates creating …`: a plural noun where the clause has no other verb. */
function isVerbAfterAll(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (token.xpos !== 'NNS' || token.mark >= 0 || !before || before.mark >= 0 || /^\p{Lu}/u.test(token.form))
    return false;
  const frame = frameOf(token.lemma);
  if (!frame) return false;
  const next = tokens[i + 1];
  if (before.form === ',') return followsAside(tokens, i) || endsHeadline(tokens, i);
  const from = clauseStart(tokens, i);
  const opened =
    tokens[from]!.upos === 'DET' ||
    tokens[from]!.upos === 'PROPN' ||
    tokens[from]!.xpos === 'PRP$' ||
    NOMINATIVES.has(tokens[from]!.lower);
  if (!NOMINAL.has(before.upos) || !opened || hasFinite(tokens, from, i)) return false;
  for (let k = from; k < i; k++)
    if (tokens[k]!.upos === 'VERB' || tokens[k]!.upos === 'CCONJ' || tokens[k]!.upos === 'SCONJ') return false;
  const ends =
    !next ||
    /^[.,]$/.test(next.form) ||
    TIME_NOUNS.has(next.lower) ||
    (next.upos === 'ADP' && tokens.length - i < 8 && !tokens.slice(i).some(t => t.upos === 'VERB'));
  // Behind a clause with a verb of its own it closes the report; at its head it opens one, and no other verb may follow.
  // "Three more, the mayor claims, have given": between commas, where the verb of the sentence stands on either side.
  if (ends)
    return (
      from > 1 &&
      tokens[from - 1]!.form === ',' &&
      (hasFinite(tokens, 0, from) || (next?.form === ',' && FINITE.test(tokens[i + 2]?.xpos ?? ''))) &&
      frame.takes.has('that')
    );
  if (from > 0 || !opensComplement(next)) return false;
  let to = i + 1;
  while (to < tokens.length && !BREAK.test(tokens[to]!.form) && tokens[to]!.lower !== 'that') to++;
  return !hasFinite(tokens, i + 1, to);
}

/** `Ana Kovač, 58, who owns the mill, denies fraud`: behind an aside, in a sentence whose subject stands without a verb. */
function followsAside(tokens: readonly Token[], i: number): boolean {
  const root = tokens.find(token => token.head < 0);
  if (!root || root.i >= i || root.i > 6 || !NOMINAL.has(root.upos) || !NOMINAL.has(tokens[i + 1]?.upos ?? 'NOUN'))
    return false;
  return !tokens.some((token, k) => k < i && FINITE.test(token.xpos) && token.rel !== 'acl:relcl');
}

/** `Jab not good enough for children, warns watchdog`: a source without an article ends the headline. */
function endsHeadline(tokens: readonly Token[], i: number): boolean {
  const rest = tokens.slice(i + 1);
  return (
    i > 3 &&
    rest.length > 0 &&
    rest.length < 4 &&
    rest.every(token => NOMINAL.has(token.upos) || token.upos === 'SYM' || token.upos === 'ADJ')
  );
}

const NOMINATIVES: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i']);

/** `The chairman, Ana Kovač, insisted that …`: a participle hung on the noun that is its subject, in a sentence without a verb. */
function isFiniteAfterAll(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const noun = tokens[token.head];
  if (token.xpos !== 'VBN' || token.rel !== 'acl' || token.mark >= 0 || !noun || noun.i > i || !NOMINAL.has(noun.upos))
    return false;
  if (noun.rel !== 'root' || !CUE_VERBS.has(token.lemma) || tokens[i + 1]?.lower === 'by') return false;
  return !hasFinite(tokens, 0, i) || tokens[i - 1]!.form === ',';
}

/** `…, warning that …`, `but warning that …`, `by warning darkly that …`, `…, casting Kovač as “…”`: a gerund taken for a noun. */
const isGerundAfterAll = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!;
  if (token.upos !== 'NOUN' || token.mark >= 0 || !token.lower.endsWith('ing')) return false;
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1]?.upos === 'ADV' ? tokens[i + 2] : tokens[i + 1];
  const frame = CUE_VERBS.get(token.lower.slice(0, -3));
  if (next?.lower === 'that') return frame !== undefined && /^(?:,|by|and|but|while)$/.test(before);
  if (before !== ',' && before !== 'by') return false;
  if (!frame?.takes.has('as') || !next || !(NOMINAL.has(next.upos) || next.upos === 'DET')) return false;
  for (let k = i + 2; k < i + 2 + OBJECT_TOKENS; k++)
    if (tokens[k]?.lower === 'as') return isMark(tokens[k + 1]) || isMark(tokens[k + 2]);
  return false;
};

/** Tokens of an object between a verb and its "as". */
const OBJECT_TOKENS = 6;

/** `“…,” related Ana Kovač`, `it posted.`, `joked to reporters that …`: a past tense taken for an adjective. */
function pastAfterAll(tokens: readonly Token[], i: number): string | undefined {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.upos !== 'ADJ' || token.mark >= 0 || !before || !token.lower.endsWith('ed')) return undefined;
  const lemma = [token.lower.slice(0, -1), token.lower.slice(0, -2)].find(stem => CUE_VERBS.has(stem));
  if (lemma === undefined || before.lemma === 'be' || before.upos === 'DET') return undefined;
  const closing = isMark(before) && before.mark >= 0 && (next?.upos === 'PROPN' || next?.upos === 'DET');
  const told = NOMINATIVES.has(before.lower) && (!next || next.upos === 'PUNCT');
  const opens =
    (NOMINAL.has(before.upos) || (before.form === ',' && !hasFinite(tokens, 0, i))) &&
    /^(?:that|how|why|whether)$/.test(next?.lower ?? '');
  const addressed =
    NOMINAL.has(before.upos) && next?.lower === 'to' && tokens.slice(i + 2, i + 6).some(t => t.lower === 'that');
  return closing || told || opens || addressed ? lemma : undefined;
}

/** `yelled`, `quipped`: a past tense whose base form is not known to the language base, but is a listed cue. */
function listedBase(token: Token): string | undefined {
  const { lower } = token;
  if (token.upos !== 'VERB' || token.lemma !== lower || !lower.endsWith('ed')) return undefined;
  return [lower.slice(0, -2), lower.slice(0, -1)].find(base => CUE_VERBS.has(base));
}

const takesMarks = (lemma: string): boolean => CUE_VERBS.get(lemma)?.takes.has('quote') ?? false;

/** `Some chanted “…”`: a participle taken for an attribute of the words in marks behind it. */
function opensMarks(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.xpos !== 'VBN' || token.mark >= 0 || !takesMarks(listedBase(token) ?? token.lemma)) return false;
  if (!before || !next || !isMark(next) || next.mark < 0 || tokens[token.head]?.mark !== next.mark) return false;
  return NOMINAL.has(before.upos) || NOMINATIVES.has(before.lower) || SOME.has(before.lower);
}

const SOME: ReadonlySet<string> = new Set(['some', 'others', 'many', 'several', 'another', 'one', 'both', 'most']);

/** `“…,” Sharp said`: one capitalised word between marks that end in a comma and a verb of saying is a name. */
function isNameBehindMarks(tokens: readonly Token[], mark: number): boolean {
  const [name, verb] = [tokens[mark + 1]!, tokens[mark + 2]];
  if (tokens[mark - 1]!.form !== ',' || !verb || !/^VB[DNZ]$/.test(verb.xpos) || !takesMarks(verb.lemma)) return false;
  return name.upos !== 'PROPN' && name.upos !== 'PRON' && name.upos !== 'DET' && /^\p{Lu}\p{Ll}/u.test(name.form);
}

/** `Kovač shot back that …`: "shot" behind a name and before "back" is no noun. */
const isShotBack = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'shot' &&
  tokens[i]!.upos !== 'VERB' &&
  tokens[i + 1]?.lower === 'back' &&
  NOMINAL.has(tokens[i - 1]?.upos ?? '');

/** Words of a source that stands between closing marks and its verb. */
const SOURCE_TOKENS = 9;
const SOURCE_WORDS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);
const BEHIND_VERB: ReadonlySet<string> = new Set(['ADV', 'ADP', 'PUNCT', 'SCONJ']);

/** `“…,” Kovač shot back.`, `“…,” the Lessans state in the paper`: the last noun of what stands behind marks that end in a comma. */
function verbBehindMarks(tokens: readonly Token[], mark: number): [number, string] | undefined {
  const { form } = tokens[mark - 1]!;
  if (form !== ',' && form !== '?' && form !== '!') return undefined;
  let at = mark + 1;
  while (at < tokens.length && at <= mark + SOURCE_TOKENS && mayName(tokens, at)) at++;
  const next = tokens[at];
  // "“…,” one said by telephone": a participle that hangs on its own subject, with no other verb outside the marks.
  if (next?.xpos === 'VBN' && next.rel === 'acl' && next.head > mark && takesMarks(next.lemma))
    return tokens.some((token, i) => i > at && token.mark < 0 && FINITE.test(token.xpos))
      ? undefined
      : [at, next.lemma];
  const verb = tokens[at - 1]!;
  if (at < mark + 3 || (next && !BEHIND_VERB.has(next.upos)) || verb.upos === 'PRON' || !/^\p{Ll}/u.test(verb.form))
    return undefined;
  const lemma =
    verb.lower === 'shot' && next?.lower === 'back' ? 'shoot' : takesMarks(verb.lower) ? verb.lower : verb.lemma;
  return lemma === 'shoot' || takesMarks(lemma) ? [at - 1, lemma] : undefined;
}

/** `“…,” retired general Ana Kovač said`: the name before the verb that a participle behind closing marks describes; -1 where none does. */
function describedBehindMarks(tokens: readonly Token[], mark: number): number {
  const { form } = tokens[mark - 1]!;
  if ((form !== ',' && form !== '?' && form !== '!') || !/^VB[DN]$/.test(tokens[mark + 1]!.xpos)) return -1;
  let at = mark + 2;
  while (at < tokens.length && at <= mark + SOURCE_TOKENS && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]!.upos)) at++;
  const [name, verb] = [tokens[at - 1]!, tokens[at]];
  if (at < mark + 4 || name.upos !== 'PROPN' || tokens[mark + 2]!.upos === 'PROPN') return -1;
  if (!verb || !/^VB[DNZ]$/.test(verb.xpos) || !takesMarks(verb.lemma)) return -1;
  let head = at - 1;
  while (tokens[head - 1]!.upos === 'PROPN') head--;
  return head;
}

/** Words between "to which" and the verb of the answer: "to which [the mayor of Lessa then] replied". */
const ANSWERER_TOKENS = 12;

/** "“It is safe,” said an engineer, to which Kovač replied": an answer to what was said is a clause of its own, and describes nobody. */
const isRejoinder = (tokens: readonly Token[], i: number): boolean =>
  CUE_VERBS.has(tokens[i]!.lemma) &&
  tokens
    .slice(Math.max(0, i - ANSWERER_TOKENS), i)
    .some(
      ({ i: at, lower, head, mark }) =>
        head === i && lower === 'which' && mark < 0 && tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.form === ',',
    );

/** Words of a source: "the [suggested] text", "the article [of] dismissal" too. */
function mayName(tokens: readonly Token[], i: number): boolean {
  const { upos, xpos, lower } = tokens[i]!;
  if (SOURCE_WORDS.has(upos)) return true;
  const [before, next] = [tokens[i - 1]!, tokens[i + 1]];
  if (lower === 'of') return NOMINAL.has(before.upos) && next !== undefined && SOURCE_WORDS.has(next.upos);
  return xpos === 'VBN' && before.upos === 'DET' && next?.upos === 'NOUN';
}

/** The sentence with what its reporting clauses prove put right; the same object where there is nothing to mend. */
export function repaired(sentence: Sentence): Sentence {
  let tokens: Token[] | undefined;
  const { tokens: own } = sentence;
  const mend = (i: number, change: Partial<Token>): void => {
    tokens ??= [...own];
    tokens[i] = { ...tokens[i]!, ...change };
  };
  const root = own.findIndex(token => token.head < 0);
  for (let i = 0; i < own.length; i++) {
    const token = own[i]!;
    const closing = token.mark >= 0 && i > 1 && own[i + 1] !== undefined && own[i + 1]!.mark < 0 && isMark(token);
    const behind = closing ? verbBehindMarks(own, i) : undefined;
    if (behind) {
      const [verb, lemma] = behind;
      mend(verb, { upos: 'VERB', xpos: 'VBD', lemma, head: -1, rel: 'root' });
      mend(verb - 1, { head: verb, rel: 'nsubj' });
      for (let k = i + 1; k < verb - 1; k++) if (own[k]!.head === verb) mend(k, { head: verb - 1 });
      continue;
    }
    const described = closing ? describedBehindMarks(own, i) : -1;
    if (described > 0) {
      mend(i + 1, { upos: 'ADJ', xpos: 'VBN', head: described, rel: 'amod' });
      for (let k = i + 2; k < described; k++) if (own[k]!.head === i + 1) mend(k, { head: described, rel: 'compound' });
      continue;
    }
    if (closing && isNameBehindMarks(own, i)) {
      mend(i + 1, { upos: 'PROPN', xpos: 'NNP', head: i + 2, rel: 'nsubj' });
      if (own[i + 2]!.xpos === 'VBN') mend(i + 2, { xpos: 'VBD' });
      continue;
    }
    if (isShotBack(own, i)) {
      mend(i, {
        upos: 'VERB',
        xpos: 'VBD',
        lemma: 'shoot',
        ...(token.head === i - 1 ? { head: -1, rel: 'root' } : {}),
      });
      mend(i - 1, { head: i, rel: 'nsubj' });
      continue;
    }
    const judged = closing || token.upos !== 'VERB' ? -1 : judgedBefore(own, i);
    if (judged >= 0) {
      mend(i, { upos: 'NOUN', xpos: 'NNS', head: judged, rel: 'obj' });
      for (let k = judged + 1; k < i; k++) if (own[k]!.head === i) mend(k, { head: judged, rel: 'obl' });
      for (let k = i + 1; k < own.length; k++)
        if (own[k]!.head === i && own[k]!.rel === 'ccomp') mend(k, { rel: 'acl' });
      continue;
    }
    const base = listedBase(token);
    if (base !== undefined) mend(i, { lemma: base });
    if (opensMarks(own, i)) {
      mend(i, { xpos: 'VBD', head: -1, rel: 'root', lemma: base ?? token.lemma });
      mend(i - 1, { head: i, rel: 'nsubj', ...(NOMINAL.has(own[i - 1]!.upos) ? {} : { upos: 'PRON' as const }) });
      continue;
    }
    const lost = token.upos === 'VERB' ? null : lostVerb(sentence, i);
    if (lost) {
      const [xpos, lemma, main] = lost;
      mend(i, { upos: 'VERB', xpos, lemma, ...(main ? { head: -1, rel: 'root' } : {}) });
      if (main && root > i) {
        mend(root, { head: i, rel: FINITE.test(own[root]!.xpos) ? 'ccomp' : 'dep' });
        for (let k = 0; k < i; k++) if (own[k]!.head === root) mend(k, { head: i });
      }
      const subject = main && root >= 0 && root < i && NOMINAL.has(own[root]!.upos);
      if (subject) mend(root, { head: i, rel: 'nsubj' });
      // "A survey of union voters shows that": the noun before the verb is part of the subject.
      if (subject && headOfOf(own, i) === root) {
        for (let k = root + 1; k < i; k++) if (own[k]!.head === i) mend(k, { head: root, rel: 'nmod' });
      } else if (NOMINAL.has(own[i - 1]!.upos)) {
        mend(i - 1, { head: i, rel: 'nsubj' });
        for (let k = 0; k < i - 1; k++) if (own[k]!.head === i) mend(k, { head: i - 1 });
      }
      continue;
    }
    if (token.lower === 'to') {
      if (!isInfinitive(own, i)) continue;
      mend(i, { upos: 'PART', xpos: 'TO', rel: 'mark', head: i + 1 });
      const noun = own[i + 1]!;
      mend(i + 1, { upos: 'VERB', xpos: 'VB', rel: 'xcomp', head: own[i - 1]!.upos === 'ADV' ? i - 2 : i - 1 });
      // "cap commission": the noun that it was a part of is its object.
      if (noun.rel === 'compound' && noun.head > i + 1) mend(noun.head, { head: i + 1, rel: 'obj' });
      continue;
    }
    const modal = isModalBack(own, i);
    const side = modal ? 'VB' : takesSide(own, i);
    if (side) {
      mend(i, { upos: 'VERB', xpos: side, lemma: side === 'VBZ' ? token.lower.slice(0, -1) : token.lower });
      // What hung on the object that stood for the verb hangs on the verb.
      const object = own[token.head];
      if (modal && object && object.i > i) {
        mend(i, { head: object.head, rel: object.rel });
        mend(object.i, { head: i, rel: 'obj' });
        for (const child of own) if (child.head === object.i && child.i < i) mend(child.i, { head: i });
      }
      continue;
    }
    if (token.xpos === 'NNS' && isVerbAfterAll(own, i)) {
      const from = clauseStart(own, i);
      mend(i, { upos: 'VERB', xpos: 'VBZ', ...(token.head < 0 ? {} : { rel: from > 0 ? 'parataxis' : token.rel }) });
      if (own[i - 1]!.rel !== 'root' && NOMINAL.has(own[i - 1]!.upos)) {
        mend(i - 1, { head: i, rel: 'nsubj' });
        for (let k = from; k < i - 1; k++) if (own[k]!.head === i) mend(k, { head: i - 1 });
      }
    } else if (token.rel === 'acl' && isFiniteAfterAll(own, i)) {
      mend(i, { xpos: 'VBD', head: -1, rel: 'root' });
      mend(token.head, { head: i, rel: 'nsubj' });
    } else if (token.rel === 'acl:relcl' && token.mark < 0 && isRejoinder(own, i)) {
      mend(i, { head: -1, rel: 'root' });
    } else if (token.upos === 'ADJ') {
      const lemma = pastAfterAll(own, i);
      if (lemma !== undefined) mend(i, { upos: 'VERB', xpos: 'VBD', lemma });
    } else if (token.upos === 'NOUN' && isGerundAfterAll(own, i) && root >= 0 && root < i) {
      const verb = FINITE.test(own[root]!.xpos) ? root : token.head;
      mend(i, {
        upos: 'VERB',
        xpos: 'VBG',
        lemma: token.lower.slice(0, -3),
        rel: 'advcl',
        ...(verb >= 0 ? { head: verb } : {}),
      });
    }
  }
  return tokens ? { ...sentence, tokens } : sentence;
}
