// The step that says who is meant: names are clustered, then the report is walked once, and each pronoun and nominal is
// given to an entity or left in silence. Quotations lend their speakers for "I" and get them back in speakers.ts.

import type { Mention, Quotation, ReportEntity, Sentence, Span } from '../../model/index.js';
import { overlaps, within } from '../../model/index.js';
import type { NameSpan, Reading, ReadStep } from '../reading.js';
import { clusterNames, type Known, type KnownMention } from './clusters.js';
import { isDemonymAlone } from './demonyms.js';
import {
  FIRST_PERSON,
  findNominals,
  findPronouns,
  NEUTER,
  type Nominal,
  type Pronoun,
  RELATIVE,
  THEY,
  THIRD_PERSON,
} from './phrases.js';
import {
  type Resolution,
  resolveNeuter,
  resolveNominal,
  resolveRelative,
  resolveThey,
  resolveThirdPerson,
  type Seen,
} from './resolve.js';
import { sourceNominal } from './sources.js';

type Item = { form: 'name'; span: Span; known: Known; mention: KnownMention; sentence: Sentence } | Pronoun | Nominal;

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

function isSubject(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (!token) return false;
  if (token.rel.startsWith('nsubj')) return true;
  if (token.rel === 'dep' || token.upos === 'X') return head <= 3;
  return false;
}

function run(reading: Reading): void {
  const { text, sentences } = reading;
  const names = reading.names.filter(name => !isDemonymAlone(text, name, sentences));
  const all = clusterNames(text, names);
  const bySentence = itemsOf(reading, all, names);
  const seen: Seen[] = [];
  const direct = reading.quotations.filter(quotation => quotation.type === 'direct');
  const speakerOf = new Map<Quotation, Known>();
  const pending: { pronoun: Pronoun; quotation: Quotation }[] = [];
  for (const sentence of sentences) {
    for (const item of bySentence[sentence.i]!) {
      const quotation = direct.find(q => q.content.some(span => within(item.span, span)));
      if (item.form === 'name') {
        see(seen, item.known, item.span, sentence, quotation !== undefined, 'name');
        noteSpeaker(item.known, item.span, reading.quotations, speakerOf);
        continue;
      }
      if (item.form === 'pronoun' && FIRST_PERSON.has(item.lower)) {
        if (quotation) pending.push({ pronoun: item, quotation });
        continue;
      }
      const resolution =
        item.form === 'pronoun'
          ? resolvePronoun(item, seen, quotation && speakerOf.get(quotation))
          : resolveNominal(text, item, seen);
      const known =
        resolution?.known ?? (item.form === 'nominal' ? sourceNominal(text, item, reading, all) : undefined);
      if (!known) continue;
      if (resolution)
        known.mentions.push({ span: item.span, form: item.form, because: resolution.because, rule: resolution.rule });
      if (item.form === 'pronoun') known.gender ??= THIRD_PERSON.get(item.lower);
      see(seen, known, item.span, sentence, quotation !== undefined, item.form);
      noteSpeaker(known, item.span, reading.quotations, speakerOf);
    }
  }
  for (const { pronoun, quotation } of pending) {
    const known = speakerOf.get(quotation) ?? carriedSpeaker(quotation, reading.quotations, speakerOf);
    if (!known || known.plural) continue;
    known.mentions.push({
      span: pronoun.span,
      form: 'pronoun',
      because: `speaks here: ${known.name}`,
      rule: 'read.coreference.first-person',
    });
  }
  write(reading, all);
}

function resolvePronoun(pronoun: Pronoun, seen: readonly Seen[], speaker: Known | undefined): Resolution | undefined {
  if (THIRD_PERSON.has(pronoun.lower)) return resolveThirdPerson(pronoun, seen, speaker);
  if (NEUTER.has(pronoun.lower)) return resolveNeuter(pronoun, seen);
  if (THEY.has(pronoun.lower)) return resolveThey(pronoun, seen);
  if (RELATIVE.has(pronoun.lower)) return resolveRelative(pronoun, seen);
  return undefined;
}

/** A quotation whose source holds the mention speaks for that entity; the last such mention of a source counts least. */
function noteSpeaker(
  known: Known,
  span: Span,
  quotations: readonly Quotation[],
  speakerOf: Map<Quotation, Known>,
): void {
  for (const quotation of quotations) {
    if (speakerOf.has(quotation) && speakerOf.get(quotation)!.kind === 'person') continue;
    if (quotation.source.some(source => within(span, source))) speakerOf.set(quotation, known);
  }
}

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

function see(seen: Seen[], known: Known, span: Span, sentence: Sentence, quoted: boolean, form: Seen['form']): void {
  const head = headOf(sentence, span);
  seen.push({ known, span, sentence, head, subject: isSubject(sentence, head), quoted, form });
}

/** Names, pronouns and nominals of each sentence in text order; a nominal that holds or touches a name is that name's. */
function itemsOf(reading: Reading, all: readonly Known[], names: readonly NameSpan[]): Item[][] {
  const { sentences } = reading;
  const out: Item[][] = sentences.map(() => []);
  let at = 0;
  const mentions = all
    .flatMap(known => known.mentions.map(mention => ({ known, mention })))
    .sort((a, b) => a.mention.span[0] - b.mention.span[0]);
  for (const { known, mention } of mentions) {
    while (at + 1 < sentences.length && sentences[at + 1]!.span[0] <= mention.span[0]) at++;
    out[at]!.push({ form: 'name', span: mention.span, known, mention, sentence: sentences[at]! });
  }
  for (const sentence of sentences) {
    const here = out[sentence.i]!;
    const taken = [
      ...here.map(item => item.span),
      ...names.filter(name => overlaps(name.span, sentence.span)).flatMap(name => name.roles),
    ];
    for (const nominal of findNominals(sentence))
      if (!taken.some(span => overlaps(span, nominal.span))) here.push(nominal);
    here.push(...findPronouns(sentence));
    here.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  }
  return out;
}

/** Mentions and entities in text order, ids by order of first mention. */
function write(reading: Reading, all: readonly Known[]): void {
  const { text } = reading;
  const ordered = [...all].filter(known => known.mentions.length > 0);
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
      ...(known.gender && known.kind === 'person' ? { gender: known.gender } : {}),
    };
  });
  mentions.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  reading.mentions = mentions.map((mention, i) => ({ ...mention, id: `m${i + 1}` }));
}

export const coreference: ReadStep = {
  id: 'read.coreference',
  needs: ['sentences', 'names', 'quotations', 'stances'],
  makes: ['mentions', 'entities'],
  run,
};
