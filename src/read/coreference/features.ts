// What speaks for and against a candidate, as the names of features: nearness, role in the clause, gender, what its name and roles say.
// Does not weigh them; ranker.ts does.

import { plain } from '../../language/spellings.js';
import { SORT_OF_NOUN } from '../../lists/body-sorts.js';
import { GENDER_OF_NAME } from '../../lists/given-names.js';
import { COUNTRY_NOUNS, NOMINAL_KINDS, RELATIONAL_NOUNS } from '../../lists/nominals.js';
import type { Quotation, Sentence, Span } from '../../model/index.js';
import { type Anaphor, type Candidate, nounsBetween, type Question } from './candidates.js';
import type { Known } from './clusters.js';
import { describes, judgeSort, nameWords, roleWords } from './descriptions.js';
import { type Nominal, onlyTitleWords, type Pronoun, THIRD_PERSON } from './phrases.js';
import type { Resolution } from './resolve.js';

/** What is asked, and what the walk knows around it. */
export interface Asked {
  text: string;
  anaphor: Anaphor;
  question: Question;
  /** The direct quotation it stands in, and who speaks that. */
  quotation: Quotation | undefined;
  speaker: Known | undefined;
  /** It heads the source of a quotation or stance. */
  speaks: boolean;
  /** The words in marks that it speaks. */
  spoken: readonly Span[];
  /** The noun was met before of somebody unnamed: first with "a", or with "the". */
  unnamed: 'introduced' | 'taken as known' | undefined;
  /** Whoever spoke last. */
  lastVoice: Known | undefined;
  /** Whom the hand-written rules choose. */
  byRule: Resolution | undefined;
  candidates: readonly Candidate[];
  /** How many candidates the noun is told of, and which could be of the sort that it names. */
  tellers: number;
  possible: readonly Candidate[];
  /** Where the report's headline ends. */
  headlineEnd: number;
  /** Of each kind, what the whole report names most. */
  mostNamed: ReadonlyMap<string, Known>;
}

const few = (n: number): string => (n >= 3 ? '3' : `${n}`);
const backOf = (back: number): string => (back >= 5 ? '5' : back >= 3 ? '3' : `${back}`);
const shareOf = (share: number): string =>
  share >= 0.99 ? 'all' : share >= 0.75 ? 'most' : share >= 0.5 ? 'half' : share >= 0.25 ? 'part' : 'little';

/** Role of a token in its clause, coarsely. */
function roleIn(sentence: Sentence, i: number): string {
  const token = sentence.tokens[i];
  if (!token) return 'none';
  const rel = token.rel === 'conj' ? `conj-${sentence.tokens[token.head]?.rel.split(':')[0]}` : token.rel;
  if (rel.startsWith('nsubj')) return 'subj';
  if (rel === 'nmod:poss') return 'poss';
  return rel.split(':')[0]!;
}

const endOf = (name: string): string => {
  const first = plain(name.split(/\s+/)[0]!);
  return first.length < 3 ? 'short' : first.slice(-1);
};

/** Those shown to be of the sort that a noun names, or, where none is, those that could be. */
export function possibleBodies(noun: string, candidates: readonly Candidate[]): Candidate[] {
  const goes = candidates.map(({ known }) => judgeSort(known, noun));
  const how = goes.includes('fits') ? 'fits' : 'open';
  return candidates.filter((_, i) => goes[i] === how);
}

/** What is known of the anaphor alone: shared by nobody's features and joined to some of a candidate's. */
export function contextOf(asked: Asked): string[] {
  const { anaphor, question, candidates, quotation, speaks, byRule } = asked;
  const { sentence } = anaphor;
  const role = roleIn(sentence, anaphor.i);
  const out = ['nobody', `role ${role}`, `fits ${few(candidates.length)}`, byRule ? 'rule' : 'no rule'];
  if (quotation) out.push('quoted');
  if (speaks) out.push('speaks');
  if (sentence.role === 'title') out.push('title');
  const first = candidates[0];
  out.push(
    first ? `first back ${backOf(first.back)}` : 'none',
    first ? `share ${shareOf(bestShare(candidates))}` : 'none',
  );
  if (anaphor.form === 'pronoun') {
    out.push(`word ${anaphor.lower}`);
    if (question === 'neuter') neuterContext(anaphor, out);
    if (question === 'person' && !candidates.some(({ known }) => known.gender === THIRD_PERSON.get(anaphor.lower)))
      out.push('no gender known');
    return out;
  }
  const following = sentence.tokens[anaphor.i + 1];
  out.push(
    `det ${anaphor.determiner}`,
    `mods ${few(anaphor.modifiers.length)}`,
    onlyTitleWords(anaphor.modifiers) ? 'plain mods' : 'telling mods',
    following && /^(?:of|for|in|from|at|on|to|with|who|that|which)$/.test(following.lower)
      ? 'followed'
      : 'not followed',
  );
  if (RELATIONAL_NOUNS.has(anaphor.noun)) out.push('relational');
  const sort = SORT_OF_NOUN.get(anaphor.noun);
  out.push(sort ? `sort ${sort}` : 'no sort');
  out.push(`told ${few(asked.tellers)}`, asked.unnamed ? `unnamed ${asked.unnamed}` : 'not met unnamed');
  return out;
}

const bestShare = (candidates: readonly Candidate[]): number => {
  let best = 0;
  for (const { share } of candidates) if (share > best) best = share;
  return best;
};

/** "It rained", "it is clear that": nobody is meant; a thing that leads the clause before may be. */
function neuterContext(pronoun: Pronoun, out: string[]): void {
  const { sentence, i } = pronoun;
  const { tokens } = sentence;
  const token = tokens[i]!;
  if (token.rel === 'expl') out.push('expletive');
  const verb = tokens[token.head];
  if (verb && token.rel.startsWith('nsubj')) {
    out.push(`verb ${verb.lemma}`);
    if (tokens.some(other => other.head === verb.i && other.rel === 'cop')) out.push(`copula ${verb.upos}`);
    if (tokens.some(other => other.head === verb.i && /^(?:csubj|ccomp|xcomp)/.test(other.rel) && other.i > i))
      out.push('clause behind');
  }
  const subject = tokens.find(
    other =>
      other.i < i &&
      other.rel.startsWith('nsubj') &&
      other.upos === 'NOUN' &&
      !/^(?:person|group)$/.test(NOMINAL_KINDS.get(other.lower) ?? ''),
  );
  out.push(subject ? 'noun leads' : 'no noun leads');
}

/** How many clauses above the anaphor a mention of its sentence is the subject of; -1 where it is none. */
export function governs(anaphor: Anaphor, { nearest }: Candidate): number {
  const { tokens } = anaphor.sentence;
  if (nearest.sentence !== anaphor.sentence) return -1;
  const token = tokens[nearest.head];
  if (!token?.rel.startsWith('nsubj')) return -1;
  let at = tokens[anaphor.i]!.head;
  let depth = 0;
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    if (at === token.head) return depth;
    if (tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'AUX') depth++;
    at = tokens[at]!.head;
  }
  return -1;
}

/** Features of one candidate. */
export function featuresOf(asked: Asked, candidate: Candidate): string[] {
  if (asked.anaphor.form === 'nominal') {
    const out: string[] = [];
    nominalFeatures(asked, asked.anaphor, candidate, out);
    return out;
  }
  const { anaphor, question, candidates, quotation, speaks, lastVoice, byRule } = asked;
  const { known, nearest, back, rank, count, share } = candidate;
  const { sentence } = anaphor;
  const role = roleIn(sentence, anaphor.i);
  const theirs = roleIn(nearest.sentence, nearest.head);
  const b = backOf(back);
  const subject = role === 'subj' ? 's' : role === 'poss' ? 'p' : 'o';
  const out = [
    `back ${b}`,
    `back ${b} rank ${few(rank)}`,
    `rank ${few(rank)} of ${few(candidates.length)}`,
    `${subject} to ${theirs}`,
    `${subject} to ${theirs} back ${b === '0' || b === '1' ? b : '2'}`,
    `share ${shareOf(share)}`,
    `form ${nearest.form} back ${b === '0' ? '0' : '1'}`,
    `count ${count >= 6 ? '6' : count >= 3 ? '3' : count}`,
  ];
  if (share > 0 && share === bestShare(candidates)) out.push(`best ${shareOf(share)}`);
  const depth = governs(anaphor, candidate);
  if (depth >= 0) out.push(`governs ${few(depth)} ${subject}`, `governs ${(anaphor as Pronoun).lower ?? 'nominal'}`);
  if (candidate.led) out.push(`led back ${b}`);
  if (nearest.sentence.line === sentence.line) out.push('same paragraph');
  if (byRule?.known === known) out.push('rule', `rule: ${byRule.because.split(':')[0]}`);
  else if (byRule) out.push('other than rule');
  if (known.ghost) out.push('unnamed', `unnamed back ${b}`);
  else if (!known.named) out.push('nameless source');
  out.push(
    quotation
      ? nearest.quoted
        ? 'both quoted'
        : 'out of quotation'
      : nearest.quoted
        ? 'from quotation'
        : 'none quoted',
  );
  if (speaks)
    out.push(
      nearest.speaks ? `spoke back ${b}` : 'silent so far',
      lastVoice === known ? 'last voice' : 'not last voice',
    );
  else if (lastVoice === known) out.push('voice before');
  if (known.mentions[0] && known.mentions[0].span[0] < asked.headlineEnd) out.push('in headline');
  if (question === 'person') personFeatures(anaphor as Pronoun, candidate, candidates, out);
  else neuterFeatures(asked, candidate, out);
  return out;
}

function personFeatures(
  pronoun: Pronoun,
  { known, nearest }: Candidate,
  candidates: readonly Candidate[],
  out: string[],
): void {
  const gender = THIRD_PERSON.get(pronoun.lower)!;
  const sure = candidates.some(candidate => candidate.known.gender === gender);
  if (known.gender === gender) out.push(known.genderHeard ? 'gender heard' : 'gender');
  else {
    out.push(sure ? 'gender unknown, another sure' : 'gender unknown');
    if (!known.ghost && !GENDER_OF_NAME.has(plain(known.name.split(/\s+/)[0]!)))
      out.push(`${gender} ending ${endOf(known.name)}`);
  }
  if (nearest.sentence === pronoun.sentence && nearest.form === 'pronoun') out.push('pronoun of this sentence');
}

function neuterFeatures({ anaphor }: Asked, { known, nearest, back }: Candidate, out: string[]): void {
  out.push(
    `kind ${known.kind}`,
    `kind ${known.kind} ${(anaphor as Pronoun).lower}`,
    `kind ${known.kind} ${roleIn(nearest.sentence, nearest.head)}`,
  );
  if (back === 0) out.push(`nouns between ${few(nounsBetween(anaphor.sentence, nearest.span, anaphor.span))}`);
}

function nominalFeatures(asked: Asked, nominal: Nominal, candidate: Candidate, out: string[]): void {
  const { text, candidates, byRule, tellers, possible } = asked;
  const { known, back, nearest, rank, share } = candidate;
  const { noun, modifiers, determiner } = nominal;
  const telling = describes(text, known, noun);
  const words = nameWords(known);
  const roles = roleWords(text, known);
  const held = modifiers.filter(word => words.has(word) || roles.has(word) || known.beside?.has(word)).length;
  const mods =
    modifiers.length === 0 || held === modifiers.length
      ? 'all'
      : held > 0
        ? 'some'
        : onlyTitleWords(modifiers)
          ? 'title'
          : 'foreign';
  const the = determiner === 'the' || determiner === 'this' ? 'the' : determiner === '' ? 'bare' : 'whose';
  const b = backOf(back);
  out.push(
    `told ${telling} of ${few(tellers)} ${mods}`,
    `told ${telling} ${the}`,
    `told ${telling} back ${b}`,
    `rank ${few(rank)}`,
    `share ${shareOf(share)}`,
    `${nearest.subject ? 'led' : 'not led'} back ${b === '0' || b === '1' ? b : '2'}`,
    `named ${known.mentions.length >= 6 ? '6' : few(known.mentions.length)} times`,
  );
  if (byRule?.known === known) out.push('rule', byRule.rule);
  else if (byRule) out.push('other than rule');
  if (share > 0 && share === bestShare(candidates)) out.push(`best ${shareOf(share)}`);
  if (asked.lastVoice === known) out.push(asked.speaks ? 'last voice speaks' : 'last voice');
  if (asked.mostNamed.get(known.kind) === known) out.push('most named of its kind');
  if (!known.named) out.push('nameless source');
  if (known.spokenOf?.has(noun)) out.push('spoken of so before');
  if (nominal.kind === 'person') {
    if (!telling) out.push(known.roles.length > 0 ? 'other office' : 'no office');
    return;
  }
  if (known.kind !== nominal.kind) out.push('other kind');
  if (telling) return;
  const sort = SORT_OF_NOUN.get(noun);
  const goes = judgeSort(known, noun);
  if (!sort || !goes) {
    out.push(COUNTRY_NOUNS.has(noun) ? `country noun for ${known.kind}` : 'no sort');
    return;
  }
  const place = possible.indexOf(candidate);
  out.push(
    `${sort} ${goes}`,
    `${goes} of ${few(possible.length)} ${the} ${mods}`,
    place < 0 ? 'no possible one' : `possible ${few(place)} of ${few(possible.length)} ${goes} back ${backOf(back)}`,
    `${goes} ${known.kind}`,
  );
}
