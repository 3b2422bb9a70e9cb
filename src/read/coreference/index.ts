// The step that says who is meant: names are clustered, then the report is walked once, and each pronoun and nominal is
// given to an entity or left in silence. Speakers of quotations are noted on the way, for "I"; speakers.ts writes them down.

import { INSTITUTION_NOUNS } from '../../lists/institutions.js';
import type { Mention, Quotation, ReportEntity, Sentence, Span, Stance } from '../../model/index.js';
import { within } from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { appositionOf } from './appositions.js';
import { type Candidate, findCandidates, questionOf } from './candidates.js';
import { clusterNames, type Known } from './clusters.js';
import { isDemonymAlone } from './demonyms.js';
import { describes, firstAndLast, tokenFrom, wordsBeside } from './descriptions.js';
import type { Asked } from './features.js';
import { type Item, itemsOf } from './items.js';
import { mergeBodies, mergeHeadlines, mergeLeads, mergeOffices } from './late.js';
import { resolveNeuter } from './neuter.js';
import { FIRST_PERSON, type Nominal, type Pronoun, RELATIVE, THEY, THIRD_PERSON } from './phrases.js';
import { choose } from './ranker.js';
import {
  isRuledOut,
  type Resolution,
  resolveNominal,
  resolveRelative,
  resolveThey,
  resolveThirdPerson,
  type Seen,
} from './resolve.js';
import { findSourceNames } from './source-names.js';

/** Token that heads a span, by the parse: the one whose head lies outside it. */
function headOf(sentence: Sentence, span: Span): number {
  let last = -1;
  for (const token of sentence.tokens) {
    if (token.start < span[0] || token.end > span[1]) continue;
    last = token.i;
    const head = sentence.tokens[token.head];
    if (!head || head.start < span[0] || head.end > span[1]) return token.i;
  }
  return last;
}

/** Whether a token is a subject, or one of two joined by "and". */
function leads(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (!token) return false;
  const whole = token.rel === 'conj' ? sentence.tokens[token.head] : token;
  return whole?.rel.startsWith('nsubj') ?? false;
}

/** Chooses among the candidates; training puts its own in place of the ranker. */
export type Decide = (asked: Asked) => { candidate: Candidate; because: string[] } | undefined;

interface Walk {
  text: string;
  decide: Decide;
  /** Whoever spoke last. */
  lastVoice: Known | undefined;
  /** Of each kind, what the whole report names most. */
  mostNamed: ReadonlyMap<string, Known>;
  all: Known[];
  seen: Seen[];
  direct: Quotation[];
  quotations: readonly Quotation[];
  speakerOf: Map<Quotation, Known>;
  heads: Map<Item, (Quotation | Stance)[]>;
  /** Unnamed people and bodies by their noun: they stand in the way of pronouns. */
  ghosts: Map<string, Known>;
  sentences: readonly Sentence[];
  pending: { pronoun: Pronoun; quotation: Quotation }[];
}

/** Clusters names and gives pronouns and nominals to them; `decide` says whom an anaphor means. */
export function findEntities(reading: Reading, decide: Decide): void {
  const { text, sentences } = reading;
  const found = reading.names.filter(name => !isDemonymAlone(text, name, sentences));
  const names = [...found, ...findSourceNames(reading, reading.names)].sort((a, b) => a.span[0] - b.span[0]);
  const all = clusterNames(text, names);
  const { bySentence, heads } = itemsOf(reading, all, names);
  const direct = reading.quotations.filter(quotation => quotation.type === 'direct');
  const walk: Walk = {
    text,
    decide,
    lastVoice: undefined,
    mostNamed: mostNamedOf(all),
    all,
    seen: [],
    direct,
    quotations: reading.quotations,
    speakerOf: new Map(),
    heads,
    ghosts: new Map(),
    sentences,
    pending: [],
  };
  // a speaker named behind the quotation is known before its pronouns are read
  for (const [item, lines] of heads)
    if (item.form === 'name') for (const line of lines) if ('speaker' in line) walk.speakerOf.set(line, item.known);
  for (const sentence of sentences)
    for (const item of bySentence[sentence.i]!) meet(walk, item, sentence, bySentence[sentence.i]!);
  for (const { pronoun, quotation } of walk.pending) {
    const known = walk.speakerOf.get(quotation) ?? carriedSpeaker(quotation, reading.quotations, walk.speakerOf);
    if (!known || known.plural) continue;
    known.mentions.push({
      span: pronoun.span,
      form: 'pronoun',
      because: `speaks here: ${known.name}`,
      rule: 'read.coreference.first-person',
    });
  }
  mergeOffices(text, all);
  mergeBodies(all);
  mergeLeads(all, walk.seen);
  mergeHeadlines(all, walk.seen, walk.speakerOf);
  write(reading, all);
}

/** The name that stands most often, by kind; where two stand as often, the first. */
function mostNamedOf(all: readonly Known[]): Map<string, Known> {
  const most = new Map<string, Known>();
  for (const known of all) {
    const other = most.get(known.kind);
    if (!other || known.mentions.length > other.mentions.length) most.set(known.kind, known);
  }
  return most;
}

function meet(walk: Walk, item: Item, sentence: Sentence, here: readonly Item[]): void {
  const quotation = walk.direct.find(q => q.content.some(span => within(item.span, span)));
  const known = item.form === 'name' ? item.known : (whoIs(walk, item, here, quotation) ?? ghostOf(walk, item));
  if (!known) return;
  if (item.form === 'name') {
    const [first, last] = firstAndLast(sentence, item.span);
    const beside = wordsBeside(sentence, first, last);
    if (beside.length > 0) known.beside = new Set([...(known.beside ?? []), ...beside]);
  }
  const head = headOf(sentence, item.span);
  const subject = leads(sentence, head);
  const speaks = walk.heads.has(item);
  walk.seen.push({
    known,
    span: item.span,
    sentence,
    head,
    subject,
    quoted: quotation !== undefined,
    form: item.form,
    speaks,
  });
  for (const line of walk.heads.get(item) ?? []) if ('speaker' in line) walk.speakerOf.set(line, known);
  if (speaks) walk.lastVoice = known;
}

const unnamedBefore = (walk: Walk, item: Pronoun | Nominal): Asked['unnamed'] => {
  if (item.form === 'pronoun') return undefined;
  const ghost = walk.ghosts.get(`${item.kind} ${item.noun}`);
  return ghost && (ghost.introduced ? 'introduced' : 'taken as known');
};

/** An unnamed person, body or place that nothing else covers: "the emir", "a woman in the queue". */
function ghostOf(walk: Walk, item: Pronoun | Nominal): Known | undefined {
  if (item.form !== 'nominal' || item.plural) return undefined;
  const key = `${item.kind} ${item.noun}`;
  const known = walk.ghosts.get(key) ?? {
    kind: item.kind,
    name: item.noun,
    named: false,
    ghost: true as const,
    ...(INDEFINITE.test(item.determiner) ? { introduced: true as const } : {}),
    keys: new Set<string>(),
    roles: [],
    plural: false,
    mentions: [],
    ...(item.gender ? { gender: item.gender } : {}),
  };
  walk.ghosts.set(key, known);
  return known;
}

/** Resolves a pronoun or nominal and notes the mention; a source that means nobody known becomes somebody of its own. */
function whoIs(
  walk: Walk,
  item: Pronoun | Nominal,
  here: readonly Item[],
  quotation: Quotation | undefined,
): Known | undefined {
  if (item.form === 'pronoun' && FIRST_PERSON.has(item.lower)) {
    if (quotation) walk.pending.push({ pronoun: item, quotation });
    return undefined;
  }
  const resolution = resolve(walk, item, here, quotation);
  if (!resolution) return item.form === 'nominal' && walk.heads.has(item) ? newSource(walk, item) : undefined;
  const { known, because, rule } = resolution;
  known.mentions.push({ span: item.span, form: item.form, because, rule });
  if (item.form === 'nominal') known.spokenOf = new Set([...(known.spokenOf ?? []), item.noun]);
  const heard = item.form === 'pronoun' ? THIRD_PERSON.get(item.lower) : undefined;
  if (heard && !known.gender) {
    known.gender = heard;
    known.genderHeard = true;
  }
  return known;
}

/** What stands beside a name is settled by its place; all else is weighed. */
function resolve(
  walk: Walk,
  item: Pronoun | Nominal,
  here: readonly Item[],
  quotation: Quotation | undefined,
): Resolution | undefined {
  if (item.form === 'nominal') {
    const beside = appositionOf(item, here);
    if (beside) {
      if (beside.kind === 'person') beside.roles.push(item.span);
      beside.gender ??= item.gender;
      return { known: beside, because: `stands beside ${beside.name}`, rule: 'read.coreference.apposition' };
    }
    if (INDEFINITE.test(item.determiner)) return undefined;
  }
  const { seen, sentences, text } = walk;
  const speaks = walk.heads.has(item);
  if (item.form === 'pronoun' && THEY.has(item.lower)) return resolveThey(item, seen, speaks);
  if (item.form === 'pronoun' && RELATIVE.has(item.lower)) return resolveRelative(item, seen);
  const question = questionOf(item);
  if (!question) return undefined;
  const speaker = quotation && speakerHere(walk, quotation);
  const ruledOut = isRuledOut(item, speaker);
  const candidates = findCandidates(text, item, question, seen, ruledOut);
  if (candidates.length === 0) return undefined;
  const byRule =
    item.form === 'nominal'
      ? resolveNominal(text, item, seen)
      : THIRD_PERSON.has(item.lower)
        ? resolveThirdPerson(item, seen, speaker)
        : resolveNeuter(item, seen, sentences[item.sentence.i - 1], speaks);
  const choice = walk.decide({
    text,
    anaphor: item,
    question,
    quotation,
    speaker,
    speaks,
    unnamed: unnamedBefore(walk, item),
    lastVoice: walk.lastVoice,
    mostNamed: walk.mostNamed,
    byRule,
    candidates,
  });
  if (!choice || choice.candidate.known.ghost) return undefined;
  const { known } = choice.candidate;
  return { known, because: `${choice.because.join(', ')}: ${known.name}`, rule: ruleOf(text, item, known) };
}

const INDEFINITE = /^(?:a|an|one|another|some|two|three|both)$/;

/** The address of the rule that a choice is told under. */
function ruleOf(text: string, item: Pronoun | Nominal, known: Known): string {
  if (item.form === 'pronoun')
    return THIRD_PERSON.has(item.lower) ? 'read.coreference.third-person' : 'read.coreference.neuter';
  const telling = describes(text, known, item.noun);
  if (item.kind === 'person') return telling ? 'read.coreference.office' : 'read.coreference.plain-person';
  return telling === 'name' ? 'read.coreference.noun-of-name' : 'read.coreference.plain-body';
}

/**
 * A source without a name. "a spokeswoman", "two officials", "witnesses" are somebody of their own; "the government",
 * "police" are institutions that have no other name, and a paper that speaks goes by its own words; "the defendant",
 * "Actress" in a headline and "A pensioner" in a lead are somebody whom the report likely names elsewhere, and are kept
 * only if it does.
 */
function newSource(walk: Walk, nominal: Nominal): Known | undefined {
  // "whose government had agreed": a clause about somebody, not a source
  if (/^(?:whose|which)$/.test(nominal.modifiers[0] ?? '')) return undefined;
  const institution = INSTITUTION_NOUNS.has(nominal.noun) && /^(?:the|)$/.test(nominal.determiner) && !nominal.plural;
  const paper = nominal.kind === 'other';
  const determiner = nominal.ofSource ? '' : nominal.determiner;
  const indefinite = /^(?:a|an|one|another|some|two|three)$/.test(determiner) || (nominal.plural && determiner === '');
  const lead = nominal.sentence.role === 'title' || nominal.sentence.i <= 1;
  const [because, rule] = institution
    ? ['an institution named by its noun', 'read.coreference.institution']
    : paper
      ? ['a paper that speaks', 'read.coreference.paper']
      : ['a source without a name', 'read.coreference.unnamed-source'];
  const named = institution || paper;
  const known: Known = {
    kind: institution ? 'organisation' : nominal.kind,
    name: walk.text.slice(wholeFrom(nominal), nominal.span[1]),
    named,
    keys: new Set(),
    roles: [],
    plural: nominal.plural,
    mentions: [{ span: nominal.span, form: named ? 'name' : 'nominal', because, rule }],
    ...(nominal.gender ? { gender: nominal.gender } : {}),
    ...(!named && !nominal.plural && (!indefinite || lead) ? { tentative: true } : {}),
  };
  walk.all.push(known);
  return known;
}

/** Where a nominal begins with its possessor: "The president's office" is not "office". */
function wholeFrom({ sentence, span, determiner }: Nominal): number {
  const { tokens } = sentence;
  let first = tokenFrom(sentence, span[0]);
  if (determiner !== "'s") return span[0];
  for (first -= 2; first > 0 && /^(?:PROPN|NOUN|ADJ|DET|NUM)$/.test(tokens[first - 1]!.upos); first--);
  return tokens[Math.max(first, 0)]!.start;
}

/** Who speaks a quotation, as far as its source or the one it goes on from is known. */
const speakerHere = (walk: Walk, quotation: Quotation): Known | undefined =>
  walk.speakerOf.get(quotation) ?? carriedSpeaker(quotation, walk.quotations, walk.speakerOf);

function carriedSpeaker(
  quotation: Quotation,
  quotations: readonly Quotation[],
  speakerOf: ReadonlyMap<Quotation, Known>,
): Known | undefined {
  let at: Quotation | undefined = quotation;
  for (let steps = 0; at?.carriedFrom && steps < quotations.length; steps++) {
    const from: string = at.carriedFrom;
    at = quotations.find(other => other.id === from);
    const known = at && speakerOf.get(at);
    if (known) return known;
  }
  return undefined;
}

/** Mentions and entities in text order, ids by order of first mention. */
function write(reading: Reading, all: readonly Known[]): void {
  const { text } = reading;
  const ordered = all.filter(known => known.mentions.length > 0 && !known.tentative);
  for (const known of ordered) known.mentions.sort((a, b) => a.span[0] - b.span[0]);
  ordered.sort(
    (a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0] || a.mentions[0]!.span[1] - b.mentions[0]!.span[1],
  );
  const mentions: Mention[] = [];
  reading.entities = ordered.map((known, i): ReportEntity => {
    const id = `e${i + 1}`;
    for (const { span, form, because, rule } of known.mentions)
      mentions.push({ id: '', span, kind: known.kind, entity: id, form, because, rule });
    const roles = known.roles
      .map(span => ({ text: text.slice(span[0], span[1]), span }))
      .filter(
        (role, at, list) =>
          list.findIndex(other => other.span[0] === role.span[0] && other.span[1] === role.span[1]) === at,
      )
      .sort((a, b) => a.span[0] - b.span[0]);
    return {
      id,
      kind: known.kind,
      name: known.name,
      roles,
      ...(known.gender && !known.genderHeard && known.kind === 'person' ? { gender: known.gender } : {}),
    };
  });
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  reading.mentions = mentions.map((mention, i) => ({ ...mention, id: `m${i + 1}` }));
}

export const coreference: ReadStep = {
  id: 'read.coreference',
  needs: ['sentences', 'names', 'quotations', 'stances'],
  makes: ['mentions', 'entities'],
  run: reading => findEntities(reading, choose),
};
