// Whom a pronoun or nominal means: candidates before it, weighed by how near, how prominent and how fitting they are.
// Prefers silence: where two candidates are about as good, nothing is said.

import { type BodySort, SORT_OF_NOUN } from '../../lists/body-sorts.js';
import type { Gender } from '../../lists/given-names.js';
import { COUNTRY_NOUNS, RELATIONAL_NOUNS } from '../../lists/nominals.js';
import { SORTS_OF_BODIES } from '../../lists/organisations.js';
import type { Sentence, Span } from '../../model/index.js';
import type { Known } from './clusters.js';
import { isHeadOfName, sortOfName } from './descriptions.js';
import { type Nominal, onlyTitleWords, type Pronoun, THIRD_PERSON } from './phrases.js';

/** A mention as the search sees it. */
export interface Seen {
  known: Known;
  span: Span;
  sentence: Sentence;
  /** Index of the mention's head token in its sentence. */
  head: number;
  subject: boolean;
  /** Inside a direct quotation. */
  quoted: boolean;
  form: 'name' | 'nominal' | 'pronoun';
  /** Heads the source of a quotation. */
  speaks: boolean;
}

export interface Resolution {
  known: Known;
  because: string;
  rule: string;
}

/** How many sentences back a pronoun may look: farther ones were right less than half the time on the training part. */
const REACH_SENTENCES = 6;
/** By how much the best candidate must lead the second. */
export const LEAD = 0.2;

/** Whoever spoke last is likely to go on. */
const SPEAKER = 1.5;

/** Somebody unnamed is taken up by a pronoun less often than somebody named: best of 0.6 to 1.2 on the training part. */
const GHOST = 0.6;

interface Weighed {
  known: Known;
  weight: number;
  nearest: Seen;
}

export function weigh(seen: readonly Seen[], sentence: Sentence, at: number, fits: (item: Seen) => boolean): Weighed[] {
  const byKnown = new Map<Known, Weighed>();
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    const back = sentence.i - item.sentence.i;
    if (back > REACH_SENTENCES) break;
    if (item.span[0] >= at || !fits(item)) continue;
    const weight =
      (item.subject ? 1.6 : 1) *
      (item.quoted ? 0.4 : 1) *
      (item.speaks ? SPEAKER : 1) *
      (item.form === 'name' ? 1.1 : 1) *
      (item.known.ghost ? GHOST : 1) *
      0.5 ** back;
    const known = byKnown.get(item.known);
    // further mentions add little: prominence, not a count
    if (known) known.weight += weight * 0.3;
    else byKnown.set(item.known, { known: item.known, weight, nearest: item });
  }
  return [...byKnown.values()].sort((a, b) => b.weight - a.weight || b.nearest.span[0] - a.nearest.span[0]);
}

const genderFits = (known: Known, gender: Gender): boolean => known.gender === undefined || known.gender === gender;

/** The subject of the clause in which a token stands, by the parse; -1 where there is none. */
function clauseSubject(sentence: Sentence, i: number): number {
  let at = i;
  for (let steps = 0; steps < sentence.tokens.length && at >= 0; steps++) {
    const above: number = at;
    const subject = sentence.tokens.find(other => other.head === above && other.rel.startsWith('nsubj'));
    if (subject && subject.i !== i) return subject.i;
    const token = sentence.tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.rel === 'root') return -1;
    at = token.head;
  }
  return -1;
}

/** Whom the grammar rules out: the speaker of the quotation, another gender, the subject of the clause whose object it is. */
export function isRuledOut(anaphor: Pronoun | Nominal, speaker: Known | undefined): (item: Seen) => boolean {
  const gender = anaphor.form === 'pronoun' ? THIRD_PERSON.get(anaphor.lower) : anaphor.gender;
  if (!gender || anaphor.form === 'nominal')
    return ({ known }) => gender !== undefined && known.kind === 'person' && !genderFits(known, gender);
  const isActing = actsOnOther(anaphor);
  return item => item.known === speaker || !genderFits(item.known, gender) || isActing(item);
}

/** What may stand behind a possessor. */
const OWNED: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'VERB', 'ADV']);

/** "Kovač thanked him": him is not Kovač. Whether a mention is the subject of the clause whose object the pronoun is. */
function actsOnOther({ sentence, i, lower }: Pronoun): (item: Seen) => boolean {
  const token = sentence.tokens[i]!;
  const isObject =
    token.rel === 'obj' ||
    token.rel === 'iobj' ||
    lower === 'him' ||
    // "called her a liar", "thanked her on Monday": where no noun may follow "her" owns nothing.
    (lower === 'her' && (token.rel !== 'nmod:poss' || !OWNED.has(sentence.tokens[i + 1]?.upos ?? 'PUNCT')));
  const subject = isObject && !lower.endsWith('self') ? clauseSubject(sentence, i) : -1;
  if (subject < 0) return () => false;
  // "Opposition leader Cy Brod": the name hangs on the noun that is the subject.
  const isSubject = (head: number): boolean =>
    head === subject ||
    (/^(?:flat|appos|compound)/.test(sentence.tokens[head]?.rel ?? '') && sentence.tokens[head]!.head === subject);
  return item => item.sentence === sentence && isSubject(item.head);
}

export function resolveThirdPerson(
  pronoun: Pronoun,
  seen: readonly Seen[],
  speaker: Known | undefined,
): Resolution | undefined {
  const gender = THIRD_PERSON.get(pronoun.lower)!;
  const isActing = actsOnOther(pronoun);
  const ranked = weigh(seen, pronoun.sentence, pronoun.span[0], item => {
    if (item.known.kind !== 'person' || item.known.plural || !genderFits(item.known, gender)) return false;
    return item.known !== speaker && !isActing(item);
  });
  const sure = ranked.filter(item => item.known.gender === gender);
  const [best, second] = sure.length > 0 && sure[0] === ranked[0] ? [sure[0], ranked[1]] : [ranked[0], ranked[1]];
  if (!best || best.known.ghost) return undefined;
  if (
    second &&
    best.weight - second.weight < LEAD * best.weight &&
    !(best.known.gender === gender && second.known.gender === undefined && best.weight >= second.weight)
  )
    return undefined;
  const others =
    ranked.length > 1
      ? `nearest ${best.nearest.subject ? 'subject' : 'person'} that fits`
      : 'only person named near that fits';
  return { known: best.known, because: `${others}: ${best.known.name}`, rule: 'read.coreference.third-person' };
}

/** "they" as a source: the only group near that spoke or led a clause; other uses are left in silence. */
export function resolveThey(pronoun: Pronoun, seen: readonly Seen[], speaks: boolean): Resolution | undefined {
  // elsewhere "they" was right less than half the time on the training part
  if (!speaks) return undefined;
  const ranked = weigh(
    seen,
    pronoun.sentence,
    pronoun.span[0],
    item =>
      (item.known.plural || item.known.kind === 'group') &&
      pronoun.sentence.i - item.sentence.i <= 1 &&
      (item.speaks || item.subject),
  );
  const [best, second] = ranked;
  if (!best || (second && best.weight - second.weight < LEAD * best.weight)) return undefined;
  return { known: best.known, because: `only group named near: ${best.known.name}`, rule: 'read.coreference.they' };
}

const RELATIVE_TO_PERSON = /^(?:who|whom)$/;
/** So many words may say of the person what comes before "who": ", a demographer at the Institute for Regional Studies, who". */
const RELATIVE_REACH_WORDS = 10;

function nearBefore(pronoun: Pronoun, item: Seen): boolean {
  const { tokens } = pronoun.sentence;
  let steps = 0;
  for (let i = pronoun.i - 1; i >= 0 && tokens[i]!.start >= item.span[1]; i--) {
    if (/^(?:VERB|AUX)$/.test(tokens[i]!.upos) || ++steps > RELATIVE_REACH_WORDS) return false;
  }
  return true;
}

/** "the ministry in Tallinn, which": the place only says where the body sits, and "which" may mean either. */
function isPartOfPhrase(item: Seen, seen: readonly Seen[], n: number): boolean {
  const { tokens } = item.sentence;
  const first = tokens.findIndex(token => token.start >= item.span[0]);
  const before = tokens[first - 1];
  const owner = seen[n - 1];
  return (
    item.known.kind === 'place' &&
    before !== undefined &&
    /^(?:in|at|of|near)$/.test(before.lower) &&
    owner?.sentence === item.sentence &&
    owner.span[1] + 1 === before.start
  );
}

/** "who", "whose", "which" right behind a name or nominal, a comma at most between. */
export function resolveRelative(pronoun: Pronoun, seen: readonly Seen[]): Resolution | undefined {
  const { tokens } = pronoun.sentence;
  let i = pronoun.i - 1;
  const comma = tokens[i]?.lower === ',';
  if (comma) i--;
  const before = tokens[i];
  if (!before) return undefined;
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    if (item.sentence !== pronoun.sentence) return undefined;
    const behind =
      item.span[1] === before.end ||
      (RELATIVE_TO_PERSON.test(pronoun.lower) && item.known.kind === 'person' && nearBefore(pronoun, item));
    if (behind) {
      const person = item.known.kind === 'person' || item.known.kind === 'group';
      // "Ana Kovač of the Northern Dock Union, who": who is a person
      if (!person && comma && RELATIVE_TO_PERSON.test(pronoun.lower)) continue;
      if (pronoun.lower === 'which' ? person && item.known.kind === 'person' : !person && pronoun.lower !== 'whose')
        return undefined;
      if (pronoun.lower === 'which' && isPartOfPhrase(item, seen, n)) return undefined;
      return { known: item.known, because: `relative to ${item.known.name}`, rule: 'read.coreference.relative' };
    }
  }
  return undefined;
}

/** Whether a role ("Foreign Minister") is what the nominal says ("the minister", "the foreign minister"). */
function roleFits(role: string, nominal: Nominal): boolean {
  const words = role.toLowerCase().split(/[\s,]+/);
  if (!words.includes(nominal.noun)) return false;
  return nominal.modifiers.every(
    word => words.includes(word) || /^(former|late|outgoing|new|old|young|\d+)$/.test(word),
  );
}

/** Whom a definite nominal means. `text` is the report's. */
export function resolveNominal(text: string, nominal: Nominal, seen: readonly Seen[]): Resolution | undefined {
  if (/^(?:its|his|her|their|our|'s|)$/.test(nominal.determiner) && nominal.kind === 'person')
    return resolveOffice(text, nominal, seen);
  if (!/^(the|this|that)$/.test(nominal.determiner)) return undefined;
  const following = nominal.sentence.tokens[nominal.i + 1];
  if (following && /^(of|for|in|from|at)$/.test(following.lower)) return undefined;
  if (nominal.kind === 'person') return resolveOffice(text, nominal, seen) ?? resolvePlainPerson(nominal, seen);
  if (nominal.kind === 'organisation' || nominal.kind === 'place') return resolveBody(nominal, seen);
  return undefined;
}

function resolveOffice(text: string, nominal: Nominal, seen: readonly Seen[]): Resolution | undefined {
  const done = new Set<Known>();
  const found: Known[] = [];
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    if (item.span[0] >= nominal.span[0] || done.has(item.known)) continue;
    done.add(item.known);
    if (item.known.kind !== 'person' || item.known.ghost) continue;
    if (item.known.roles.some(role => roleFits(text.slice(role[0], role[1]), nominal))) found.push(item.known);
  }
  const [nearest] = found;
  if (!nearest) return undefined;
  // two ministers in one report: the nearer one only if the other lies far back
  if (found.length > 1) {
    const near = seen.filter(item => nominal.sentence.i - item.sentence.i <= 2 && item.span[0] < nominal.span[0]);
    const inReach = found.filter(known => near.some(item => item.known === known));
    if (inReach.length !== 1) return undefined;
    return {
      known: inReach[0]!,
      because: `the only ${nominal.noun} named near: ${inReach[0]!.name}`,
      rule: 'read.coreference.office',
    };
  }
  return {
    known: nearest,
    because: `the ${nominal.noun} named before: ${nearest.name}`,
    rule: 'read.coreference.office',
  };
}

/** "the man", "the defendant", "the deckhand": the only person in reach of whom nothing else is said to be. */
function resolvePlainPerson(nominal: Nominal, seen: readonly Seen[]): Resolution | undefined {
  if (
    RELATIONAL_NOUNS.has(nominal.noun) ||
    /^(?:minister|president|spokesman|spokeswoman|spokesperson|judge|official|source)$/.test(nominal.noun)
  )
    return undefined;
  if (!onlyTitleWords(nominal.modifiers)) return undefined;
  const { gender } = nominal;
  const ranked = weigh(
    seen,
    nominal.sentence,
    nominal.span[0],
    item =>
      item.known.kind === 'person' && !item.known.plural && (gender === undefined || genderFits(item.known, gender)),
  );
  const free = ranked.filter(item => item.known.roles.length === 0 && !item.known.ghost);
  const [best] = free;
  if (!best || free.length !== 1 || best !== ranked[0]) return undefined;
  return {
    known: best.known,
    because: `only person named near without another office: ${best.known.name}`,
    rule: 'read.coreference.plain-person',
  };
}

/** "the union" of "Northern Dock Union"; "the company" of the only company near; "the country" of the only one near. */
function resolveBody(nominal: Nominal, seen: readonly Seen[]): Resolution | undefined {
  const candidates: Known[] = [];
  const done = new Set<Known>();
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    if (item.span[0] >= nominal.span[0] || done.has(item.known)) continue;
    done.add(item.known);
    candidates.push(item.known);
  }
  const named = candidates.filter(
    known =>
      known.kind !== 'person' &&
      known.named &&
      known.mentions.some(mention => mention.form === 'name') &&
      hasNoun(known, nominal),
  );
  if (named.length === 1)
    return {
      known: named[0]!,
      because: `${nominal.noun} is a word of ${named[0]!.name}`,
      rule: 'read.coreference.noun-of-name',
    };
  if (named.length > 1 || COUNTRY_NOUNS.has(nominal.noun)) return undefined;
  const sort = SORT_OF_NOUN.get(nominal.noun);
  if (nominal.kind !== 'organisation' || !sort || !onlyTitleWords(nominal.modifiers)) return undefined;
  const ranked = weigh(
    seen,
    nominal.sentence,
    nominal.span[0],
    item => item.known.kind === 'organisation' && !item.known.ghost && item.known.named && sortFits(item.known, sort),
  );
  // a name that shows the sort goes before one that shows none
  const shown = ranked.filter(item => sortOfName(item.known) === sort);
  const [best, second] = shown.length > 0 ? shown : ranked;
  if (!best || (shown.length === 0 && sort !== 'company')) return undefined;
  if (second && (best.weight - second.weight < BODY_LEAD * best.weight || !best.nearest.subject)) return undefined;
  const how = second ? 'body that was the subject last' : `only ${nominal.noun} named near`;
  return { known: best.known, because: `${how}: ${best.known.name}`, rule: 'read.coreference.plain-body' };
}

/** "the company" needs a clearer lead than "he": wrong ones tell another firm's doings. */
const BODY_LEAD = 0.4;

const sortFits = (known: Known, sort: BodySort): boolean => {
  const own = sortOfName(known);
  return own === undefined || own === sort;
};

function hasNoun(known: Known, nominal: Nominal): boolean {
  const words = known.name.toLowerCase().split(/[\s-]+/);
  if (SORTS_OF_BODIES.get(known.name)?.includes(nominal.noun)) return onlyTitleWords(nominal.modifiers);
  if (!isHeadOfName(known, nominal.noun)) return false;
  return nominal.modifiers.every(word => words.includes(word));
}
