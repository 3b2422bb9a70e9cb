// The step that says who is meant: names are clustered, then the report is walked once, and each pronoun and nominal is
// given to an entity or left in silence. Speakers of quotations are noted on the way, for "I"; speakers.ts writes them down.

import { OUTLET_NOUNS } from '../../lists/nominals.js';
import type { Mention, Quotation, ReportEntity, Sentence, Span } from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { noteAges, resolveAge } from './ages.js';
import { appositionOf, wholeRole } from './appositions.js';
import { resolveBelonging } from './belongings.js';
import { findCandidates, questionOf } from './candidates.js';
import { isClient, resolveClient } from './clients.js';
import { clusterNames, type Known, nameKey } from './clusters.js';
import { noteDeed, resolveByDeed } from './deeds.js';
import { isDemonymAlone, placesAsAdjectives } from './demonyms.js';
import { describes, firstAndLast, wordsBeside } from './descriptions.js';
import { possibleBodies } from './features.js';
import { inMarks, resolveFirstPersons } from './first-persons.js';
import { identifiedAs } from './identified.js';
import { resolveInterviewee } from './interviewees.js';
import { type Item, itemsOf } from './items.js';
import { mergeBodies, mergeHeadlines, mergeLeads, mergeOffices } from './late.js';
import { isOneOfPeople, resolveNational } from './nationals.js';
import { resolveNeuter } from './neuter.js';
import {
  FIRST_PERSON,
  INDEFINITE,
  isBelonging,
  type Nominal,
  type Pronoun,
  RELATIVE,
  THEY,
  THIRD_PERSON,
  WE,
} from './phrases.js';
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
import { isOfOtherSeat, seatOf } from './seats.js';
import { findSourceNames } from './source-names.js';
import { noteThing, resolveThing } from './things.js';
import { ghostOf, newSource, unnamedBefore } from './unnamed.js';
import { type Decide, quotationAround, speakerHere, spokenBySentence, type Walk } from './walk.js';

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

/** "Emre Demir, 41, who ..., smiled": an aged name that opens a sentence is its subject, whatever verb the parse gives it. */
function opensAged({ tokens }: Sentence, [start, end]: Span): boolean {
  if (tokens[0]?.start !== start) return false;
  const last = tokens.findIndex(token => token.end === end);
  return (
    last >= 0 &&
    tokens[last + 1]?.form === ',' &&
    /^\d{1,2}$/.test(tokens[last + 2]?.form ?? '') &&
    tokens[last + 3]?.form === ','
  );
}

/** Clusters names and gives pronouns and nominals to them; `decide` says whom an anaphor means. */
export function findEntities(reading: Reading, decide: Decide): void {
  const { text, sentences } = reading;
  const adjectives = placesAsAdjectives(text, reading.names);
  const found = reading.names.filter(
    name => !adjectives.has(name) && !isDemonymAlone(text, name, sentences) && !isOneOfPeople(name, sentences),
  );
  const names = [...found, ...findSourceNames(reading, reading.names)].sort((a, b) => a.span[0] - b.span[0]);
  const all = clusterNames(text, names);
  const { bySentence, heads } = itemsOf(reading, all, names);
  const walk: Walk = {
    text,
    decide,
    lastVoice: undefined,
    mostNamed: mostNamedOf(all),
    all,
    publishers: publishersOf(reading, all),
    seen: [],
    near: [],
    headlineEnd: headlineEndOf(sentences),
    lead: leadOf(sentences),
    spokenIn: spokenBySentence(reading),
    quotations: reading.quotations,
    speakerOf: new Map(),
    heads,
    ghosts: new Map(),
    waiting: [],
    things: { named: [], others: new Set() },
    byDeed: new Map(),
    sentences,
    pending: [],
  };
  // a speaker named behind the quotation is known before its pronouns are read
  for (const [item, lines] of heads)
    if (item.form === 'name') for (const line of lines) if ('speaker' in line) walk.speakerOf.set(line, item.known);
  resolveInterviewee(reading, all, walk);
  noteAges(bySentence);
  for (const sentence of sentences)
    for (const item of bySentence[sentence.i]!) meet(walk, item, sentence, bySentence[sentence.i]!);
  resolveFirstPersons(walk);
  mergeOffices(text, all, walk.waiting);
  mergeBodies(all, walk.waiting, walk.headlineEnd, walk.publishers);
  mergeLeads(text, all, walk.seen, walk.lead);
  // whom a lead spoke of as "a secretary" is "the secretary" of the headline and of what follows
  mergeOffices(text, all, walk.waiting);
  mergeHeadlines(text, all, walk.seen, walk.speakerOf, walk.lead);
  write(reading, all);
}

/** Who publishes the report: "Meridian" and "MN" of the Meridian Newswire, and the letters of a dateline: "LESSA, May 4 (LNA) -". */
function publishersOf({ text, sentences, report: { outlet = '' } }: Reading, all: readonly Known[]): Set<Known> {
  const body = sentences.find(({ role }) => role === 'body')?.span[0] ?? 0;
  const agency = /^[^()\n]{0,60}\(([^()\n]{2,40})\)\s*[-–—]/.exec(text.slice(body, body + MOST_DATELINE_CHARS))?.[1];
  const paper = nameKey(outlet);
  const initials = paper
    .split(' ')
    .map(word => word[0])
    .join('');
  const isOwn = (key: string): boolean =>
    key === paper ||
    key === initials ||
    paper.startsWith(`${key} `) ||
    paper.endsWith(` ${key}`) ||
    (agency !== undefined && key === nameKey(agency));
  return new Set(all.filter(({ kind, keys }) => kind !== 'person' && [...keys].some(isOwn)));
}
const MOST_DATELINE_CHARS = 120;
/** Where the first line ends, if others follow: whatever stands there is likely what the report is about. */
function headlineEndOf(sentences: readonly Sentence[]): number {
  const first = sentences[0];
  return first ? (sentences.find(sentence => sentence.line !== first.line)?.span[0] ?? 0) : 0;
}

/** The first sentence behind the title; of a report without one, its second. */
function leadOf(sentences: readonly Sentence[]): number {
  const behind = sentences.findIndex(sentence => sentence.role !== 'title');
  return behind > 0 ? behind : 1;
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
  const quotation = quotationAround(walk, item, 'direct');
  const known = item.form === 'name' ? item.known : (whoIs(walk, item, here, quotation) ?? ghostOf(walk, item));
  if (!known) return;
  if (item.form === 'name') {
    const [first, last] = firstAndLast(sentence, item.span);
    const beside = wordsBeside(sentence, first, last);
    if (beside.length > 0) known.beside = new Set([...(known.beside ?? []), ...beside]);
    if (beside.length > 0) noteThing(walk.things, known);
  }
  const head = headOf(sentence, item.span);
  noteDeed(walk.byDeed, known, sentence, head);
  const subject = leads(sentence, head) || (item.form === 'name' && opensAged(sentence, item.span));
  const speaks = walk.heads.has(item);
  const met: Seen = {
    known,
    span: item.span,
    sentence,
    head,
    subject,
    quoted: quotation !== undefined,
    form: item.form,
    speaks,
  };
  walk.seen.push(met);
  walk.near.push(met);
  if (walk.near.length > MOST_NEAR) walk.near.splice(0, MOST_NEAR / 2);
  for (const line of walk.heads.get(item) ?? []) if ('speaker' in line) walk.speakerOf.set(line, known);
  if (speaks) walk.lastVoice = known;
}

/** Resolves a pronoun or nominal and notes the mention; a source that means nobody known becomes somebody of its own. */
function whoIs(
  walk: Walk,
  item: Pronoun | Nominal,
  here: readonly Item[],
  quotation: Quotation | undefined,
): Known | undefined {
  if (item.form === 'pronoun' && (FIRST_PERSON.has(item.lower) || WE.has(item.lower))) {
    const spoken = quotation ?? inMarks(walk, item);
    if (spoken) walk.pending.push({ pronoun: item, quotation: spoken });
    return undefined;
  }
  const resolution = resolve(walk, item, here, quotation);
  if (!resolution) return item.form === 'nominal' && walk.heads.has(item) ? newSource(walk, item) : undefined;
  const { known, because, rule } = resolution;
  known.mentions.push({ span: item.span, form: item.form, because, rule });
  if (item.form === 'nominal') {
    known.spokenOf = new Set([...(known.spokenOf ?? []), item.noun]);
    if (item.thing) noteThing(walk.things, known);
  }
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
      if (beside.kind === 'person') beside.roles.push(wholeRole(item));
      beside.gender ??= item.gender;
      return { known: beside, because: `stands beside ${beside.name}`, rule: 'read.coreference.apposition' };
    }
    const named = identifiedAs(item, here);
    if (named) {
      named.roles.push(wholeRole(item));
      return { known: named, because: `identified as ${named.name}`, rule: 'read.coreference.identified' };
    }
    if (item.thing) return resolveThing(walk.things, item, walk.near);
    if (INDEFINITE.test(item.determiner)) return undefined;
  }
  const { near: seen, sentences, text } = walk;
  const speaks = walk.heads.has(item);
  if (item.form === 'pronoun' && THEY.has(item.lower)) return resolveThey(item, seen, speaks);
  if (item.form === 'pronoun' && RELATIVE.has(item.lower)) return resolveRelative(item, seen);
  if (item.form === 'nominal' && item.age !== undefined) return resolveAge(item, seen, walk.all);
  if (item.form === 'nominal' && item.country !== undefined) return resolveNational(text, item, seen);
  if (item.form === 'nominal' && isClient(item)) return resolveClient(text, item, seen);
  const byDeed = item.form === 'nominal' ? resolveByDeed(walk.byDeed, item) : undefined;
  if (byDeed) return byDeed;
  const belonging = item.form === 'nominal' && isBelonging(item) ? resolveBelonging(walk, item, quotation) : undefined;
  if (belonging) return belonging;
  const question = questionOf(item);
  if (!question) return undefined;
  const speaker = quotation && speakerHere(walk, quotation);
  const ruledOut = isRuledOut(item, speaker);
  const seat = item.form === 'nominal' && question === 'office' ? seatOf(text, item.span) : undefined;
  const isElsewhere = ({ known }: Seen): boolean =>
    seat !== undefined && item.form === 'nominal' && isOfOtherSeat(text, seat, item.noun, known);
  const published = item.form === 'nominal' && item.determiner !== 'this' && OUTLET_NOUNS.has(item.noun);
  const candidates = findCandidates(
    text,
    item,
    question,
    seen,
    other => (published && walk.publishers.has(other.known)) || ruledOut(other) || isElsewhere(other),
  );
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
    spoken: spokenBy(walk, item),
    unnamed: unnamedBefore(walk, item),
    lastVoice: walk.lastVoice,
    mostNamed: walk.mostNamed,
    tellers: item.form === 'nominal' ? candidates.filter(({ known }) => describes(text, known, item.noun)).length : 0,
    possible: item.form === 'nominal' ? possibleBodies(item.noun, candidates) : [],
    headlineEnd: walk.headlineEnd,
    byRule,
    candidates,
  });
  if (!choice || choice.candidate.known.ghost) return undefined;
  const { known } = choice.candidate;
  return { known, because: `${choice.because.join(', ')}: ${known.name}`, rule: ruleOf(text, item, known) };
}

/** The words in marks that an anaphor speaks. */
const spokenBy = (walk: Walk, item: Item): readonly Span[] =>
  (walk.heads.get(item) ?? []).flatMap(line => ('speaker' in line && line.type === 'direct' ? line.content : []));

/** An anaphor looks back over so many mentions at most: about 15,000 words, so that a long report takes no longer a word. */
const MOST_NEAR = 1000;

/** The address of the rule that a choice is told under. */
function ruleOf(text: string, item: Pronoun | Nominal, known: Known): string {
  if (item.form === 'pronoun')
    return THIRD_PERSON.has(item.lower) ? 'read.coreference.third-person' : 'read.coreference.neuter';
  const telling = describes(text, known, item.noun);
  if (item.kind === 'person') return telling ? 'read.coreference.office' : 'read.coreference.plain-person';
  return telling === 'name' ? 'read.coreference.noun-of-name' : 'read.coreference.plain-body';
}

/** Forms of address say nothing of what somebody is. */
const ADDRESS = '(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady|madam|madame|monsieur|mme|mlle|señor|señora|frau|herr)';
const ADDRESS_FIRST = new RegExp(`^${ADDRESS}\\.?(?: |$)`, 'i');
const ADDRESS_LAST = new RegExp(` ${ADDRESS}\\.?$`, 'i');

/** "chairman Sir", "Mrs": a role without the form of address beside it; empty where it is nothing else. */
function withoutAddress(text: string, [start, end]: Span): Span {
  const role = text.slice(start, end);
  const first = ADDRESS_FIRST.exec(role)?.[0].length ?? 0;
  const last = ADDRESS_LAST.exec(role.slice(first))?.[0].length ?? 0;
  return [start + first, end - last];
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
      .map(span => withoutAddress(text, span))
      .map(span => ({ text: text.slice(span[0], span[1]), span }))
      .filter(
        (role, at, list) =>
          role.text !== '' &&
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
