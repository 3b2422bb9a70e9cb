// Verbs of wishing and taking sides that the tagger took for nouns or adverbs: "her party backs it", "the mayor aims to pay".
// Changes nothing; repairs.ts does.

import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Token } from '../../model/index.js';
import { FINITE } from './breaks.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Those that take a noun phrase. Source: general knowledge; verbs of sides and wishes that are nouns or adverbs as well. */
const SIDES = words(
  'back favour favor support oppose rebuff champion block shun veto boycott resist mull weigh reject desire fault',
);
/** Those that take an infinitive. */
const AIMS = words('aim hope plan wish decline vote vow');
/** Those that take a preposition, with it. */
const LEANINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hope', words('for')],
  ['push', words('for')],
  ['fight', words('for against')],
  ['vote', words('for against')],
  ['dream', words('of')],
  ['object', words('to')],
  ['campaign', words('for against')],
  ['lobby', words('for against')],
]);

const BREAK = /^[,;:]$/;
const RELATIVE = /^(?:who|which|that|whom|whose)$/;
const SINGULARS = words('he she it who which');
const PLURALS = words('they we i you who which');

/** The verb a word can be, and whether in the form of a singular subject. */
function verbOf(token: Token): { lemma: string; singular: boolean } | null {
  const { lower } = token;
  if (known(lower)) return { lemma: lower, singular: false };
  if (!lower.endsWith('s')) return null;
  const stem = lower.slice(0, -1);
  return known(stem) ? { lemma: stem, singular: true } : null;
}

const known = (lemma: string): boolean => SIDES.has(lemma) || AIMS.has(lemma) || LEANINGS.has(lemma);

const hasFinite = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (FINITE.test(tokens[i]!.xpos) && tokens[i]!.mark < 0) return true;
  return false;
};

const opensObject = (next: Token): boolean =>
  next.upos === 'DET' ||
  next.xpos === 'PRP$' ||
  next.xpos === 'VBG' ||
  /^(?:it|him|her|them|us|this|that)$/.test(next.lower) ||
  (next.upos === 'PROPN' && /^\p{Lu}/u.test(next.form));

/** Whether what stands behind is what the verb takes. */
function takes(tokens: readonly Token[], i: number, lemma: string): boolean {
  const next = tokens[i + 1];
  if (!next) return false;
  const behind = tokens[i + 2];
  if (AIMS.has(lemma) && next.lower === 'to' && /^(?:VB|NN|JJ)$/.test(behind?.xpos ?? '')) return true;
  if (LEANINGS.get(lemma)?.has(next.lower) && behind && (opensObject(behind) || behind.upos === 'NUM')) return true;
  return SIDES.has(lemma) && opensObject(next);
}

/** How many words back the verb may stand that this one is joined to. */
const JOIN_WORDS = 20;

/** "said three of its members favour it": what a verb of saying opens is a clause of its own. */
const reports = (token: Token): boolean =>
  FINITE.test(token.xpos) && (CUE_VERBS.get(token.lemma)?.takes.has('that') ?? false);

/** Whether a subject of the right number stands before, and where its clause begins; -1 where none does. */
function clauseOf(tokens: readonly Token[], i: number, singular: boolean): number {
  let last = i - 1;
  while (last > 0 && tokens[last]!.upos === 'ADV') last--;
  // "has promised a voucher and aims to pay it": the subject stands before the verb it is joined to.
  if (tokens[last]?.upos === 'CCONJ') {
    const lemma = tokens[i]!.lower.slice(0, -1);
    const aims = AIMS.has(lemma) && tokens[i + 1]?.lower === 'to';
    // "has nine seats and backs the plan": no article stands behind a noun.
    const sides = SIDES.has(lemma) && /^(?:DT|PRP\$|VBG)$/.test(tokens[i + 1]?.xpos ?? '');
    const joined = singular && (aims || sides);
    const verb =
      joined && tokens.slice(Math.max(0, last - JOIN_WORDS), last).some(t => t.xpos === 'VBZ' || t.xpos === 'VBD');
    return verb ? i : -1;
  }
  // An aside between the subject and its verb: "the mayor, who owns the mill, backs it".
  if (tokens[last]?.form === ',') {
    let open = last - 1;
    while (open > 0 && tokens[open]!.form !== ',') open--;
    if (open <= 0 || !/^(?:W.*|DT|NNP|IN|VB[GN])$/.test(tokens[open + 1]!.xpos)) return -1;
    last = open - 1;
  }
  const before = tokens[last];
  if (!before || before.mark >= 0) return -1;
  const fits = singular
    ? before.xpos === 'NN' || before.xpos === 'NNP' || before.xpos === 'JJ' || SINGULARS.has(before.lower)
    : before.xpos === 'NNS' || before.xpos === 'NNPS' || before.xpos === 'NNP' || PLURALS.has(before.lower);
  if (!fits) return -1;
  let from = last;
  while (
    from > 0 &&
    !BREAK.test(tokens[from - 1]!.form) &&
    tokens[from - 1]!.upos !== 'SCONJ' &&
    !reports(tokens[from - 1]!) &&
    !RELATIVE.test(tokens[from]!.lower)
  )
    from--;
  // "her party plans": a possessor alone is no subject of a plural noun's own.
  return tokens.slice(from, last + 1).some(token => token.upos === 'PART' && token.lower === "'s" && token.i === last)
    ? -1
    : from;
}

/** Whether a word that was taken for a noun or adverb is the verb of its clause: agreement before, an object behind, no other verb beside. */
export function takesSide(tokens: readonly Token[], i: number): 'VBZ' | 'VBP' | null {
  const token = tokens[i]!;
  if (token.mark >= 0 || token.upos === 'VERB' || token.upos === 'AUX' || i === 0) return null;
  const verb = verbOf(token);
  if (!verb) return null;
  const from = clauseOf(tokens, i, verb.singular);
  if (from < 0) return null;
  const relative = from < i && RELATIVE.test(tokens[from]!.lower);
  const next = tokens[i + 1];
  const object = takes(tokens, i, verb.lemma);
  // "a bill which her party backs and employers oppose": the object stands before.
  const fronted =
    relative && from + 1 < i && SIDES.has(verb.lemma) && (next?.upos === 'CCONJ' || BREAK.test(next?.form ?? ''));
  if (!object && !fronted && !isHeadline(tokens, i, verb)) return null;
  const start = tokens.findIndex((t, k) => k >= from && k < i && t.form === ',');
  if (hasFinite(tokens, from, start < 0 ? i : start)) return null;
  let to = i + 1;
  while (
    to < tokens.length &&
    !BREAK.test(tokens[to]!.form) &&
    tokens[to]!.upos !== 'CCONJ' &&
    !RELATIVE.test(tokens[to]!.lower)
  )
    to++;
  if (hasFinite(tokens, i + 1, to)) return null;
  return verb.singular ? 'VBZ' : 'VBP';
}

/** `Greens rebuff tunnel deal`: a line without a full stop and without any other verb. */
function isHeadline(tokens: readonly Token[], i: number, verb: { lemma: string; singular: boolean }): boolean {
  const next = tokens[i + 1];
  if (!SIDES.has(verb.lemma) || i > 4 || !next || (next.upos !== 'NOUN' && next.upos !== 'ADJ')) return false;
  const last = tokens[tokens.length - 1]!;
  return !/^[.!?]$/.test(last.form) && !tokens.some(token => FINITE.test(token.xpos));
}
