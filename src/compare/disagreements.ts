// Where reports part on wording, speaker, day of saying and role; numbers and dates of events come from the steps before.
// Does not decide who is right. What only seems a disagreement is shown as such, with the reason.
import type { Difference, Disagreement, Entity, Evidence, Utterance, UtteranceMember } from '../model/index.js';
import { type CompareStep, type Comparison, lineId, localKey, placeKey } from './comparison.js';
import { findAffiliates } from './utterances/affiliates.js';
import { dayOf } from './utterances/occasion.js';
import { stemOf, wordsOf } from './utterances/wording.js';

export const disagreements: CompareStep = {
  id: 'compare.disagreements',
  needs: ['entities', 'utterances'],
  makes: ['disagreements'],
  run(comparison) {
    const affiliates = findAffiliates(comparison);
    const speakers = speakersOf(comparison);
    for (const utterance of comparison.utterances) {
      if (utterance.relation === 'related') comparison.disagreements.push(...findDays(comparison, utterance));
      else {
        comparison.disagreements.push(...findWordings(utterance), ...findNumbers(utterance));
        comparison.disagreements.push(...findSpeakers(utterance, speakers, affiliates));
      }
    }
    for (const entity of comparison.entities) comparison.disagreements.push(...findRoles(entity));
  },
};

type Value = Disagreement['values'][number];

const valueFrom = (evidence: Evidence, value = evidence.text): Value => ({
  report: evidence.report,
  span: evidence.span,
  text: evidence.text,
  value,
});

const ABOUT_CHARS = 90;

/** The words a disagreement is about, cut at a word. */
function shortened(text: string): string {
  const words = text.replace(/^[“"‘'\s]+|[”"’',\s]+$/g, '').replace(/\s+/g, ' ');
  return words.length <= ABOUT_CHARS ? words : `${words.slice(0, words.lastIndexOf(' ', ABOUT_CHARS))} …`;
}

function line(
  kind: Disagreement['kind'],
  about: string,
  values: Value[],
  because: string[],
  apparent?: string,
): Disagreement {
  const keys = values.map(value => `${placeKey(value.report, value.span)}\u0000${kind}`);
  const sorted = [...values].sort((a, b) => (placeKey(a.report, a.span) < placeKey(b.report, b.span) ? -1 : 1));
  return {
    id: lineId('D', keys),
    kind,
    about,
    ...(apparent === undefined ? {} : { apparent }),
    values: sorted,
    because,
  };
}

const reportsOf = (values: readonly Evidence[]): number => new Set(values.map(value => value.report)).size;

/**
 * Wordings part where words in marks differ from words in marks, or where any two renderings differ in a hedge or a negation.
 * That reported speech says it in other words is its nature and no disagreement.
 */
function findWordings(utterance: Utterance): Disagreement[] {
  const typeOf = new Map(utterance.members.map(member => [member, member.type]));
  const marked = (evidence: Evidence): boolean =>
    utterance.members.some(
      member =>
        typeOf.get(member) !== 'indirect' &&
        member.report === evidence.report &&
        (member.pieces ?? [member]).some(
          piece => evidence.span[0] >= piece.span[0] && evidence.span[1] <= piece.span[1],
        ),
    );
  const telling = utterance.differences.filter(
    x => x.kind === 'hedge' || x.kind === 'negation' || (x.kind === 'word' && marked(x.a) && marked(x.b)),
  );
  if (telling.length === 0) return [];
  const reports = new Set(telling.flatMap(x => [x.a.report, x.b.report]));
  if (reports.size < 2) return [];
  const members = utterance.members.filter(member => reports.has(member.report));
  const because = telling.slice(0, 6).map(sayDifference);
  return [
    line(
      'wording',
      shortened(longest(utterance.members).text),
      members.map(x => valueFrom(pinOf(x))),
      because,
    ),
  ];
}

const pinOf = (member: UtteranceMember): Evidence => ({ report: member.report, span: member.span, text: member.text });

const longest = (members: readonly UtteranceMember[]): UtteranceMember =>
  members.reduce((best, member) => (member.text.length > best.text.length ? member : best));

function sayDifference(difference: Difference): string {
  return `${difference.kind}: ${shortened(difference.a.text)} / ${shortened(difference.b.text)}`;
}

/** A number that two renderings of one utterance give differently. */
function findNumbers(utterance: Utterance): Disagreement[] {
  const differing = utterance.differences.filter(x => x.kind === 'number' && x.a.report !== x.b.report);
  if (differing.length === 0) return [];
  const values: Value[] = [];
  for (const evidence of differing.flatMap(x => [x.a, x.b])) {
    if (!values.some(x => x.report === evidence.report && x.span[0] === evidence.span[0]))
      values.push(valueFrom(evidence));
  }
  const about = shortened(longest(utterance.members).text);
  return [line('number', about, values, ['one utterance rendered with two numbers'])];
}

/** Report and quotation to the pile's entity that speaks there. */
function speakersOf(comparison: Comparison): Map<string, string> {
  const speakers = new Map<string, string>();
  for (const { report, read } of comparison.witnesses) {
    for (const quotation of read.quotations) {
      const id =
        quotation.speaker === null ? undefined : comparison.entityOf.get(localKey(report.id, quotation.speaker));
      if (id !== undefined) speakers.set(localKey(report.id, quotation.id), id);
    }
  }
  return speakers;
}

/** One utterance, two speakers: real where neither speaks for the other. */
function findSpeakers(
  utterance: Utterance,
  speakers: ReadonlyMap<string, string>,
  affiliates: ReadonlyMap<string, readonly string[]>,
): Disagreement[] {
  const told = utterance.members
    .map(member => ({ member, speaker: speakers.get(localKey(member.report, member.quotation)) }))
    .filter(
      (x): x is { member: UtteranceMember; speaker: string } =>
        x.speaker !== undefined && x.member.source !== undefined,
    );
  const ids = [...new Set(told.map(x => x.speaker))];
  if (ids.length < 2 || reportsOf(told.map(x => x.member)) < 2) return [];
  const values = told.map(x => valueFrom(x.member.source!));
  if (reportsOf(values) < 2) return [];
  const tied = ids.every((x, i) =>
    ids.slice(i + 1).every(y => affiliates.get(x)?.includes(y) || affiliates.get(y)?.includes(x)),
  );
  const about = shortened(longest(utterance.members).text);
  return [
    line('speaker', about, values, ['one utterance, two speakers'], tied ? 'one speaks for the other' : undefined),
  ];
}

/** The same words on two days: perhaps said twice, perhaps dated wrongly. */
function findDays(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const found = utterance.because.find(reason => reason.includes('said on other days'));
  if (found === undefined) return [];
  const values: Value[] = [];
  for (const member of utterance.members) {
    const witness = comparison.witnesses.find(x => x.report.id === member.report);
    const quotation = witness?.read.quotations.find(x => x.id === member.quotation);
    if (witness === undefined || quotation === undefined) continue;
    const day = dayOf(witness, quotation);
    if (day !== undefined && !values.some(x => x.report === day.report && x.span[0] === day.span[0])) {
      values.push(valueFrom({ report: day.report, span: day.span, text: day.text }, day.lo));
    }
  }
  if (reportsOf(values) < 2 || new Set(values.map(x => x.value)).size < 2) return [];
  const about = shortened(longest(utterance.members).text);
  return [line('date', about, values, [found], 'like words on two days may have been said twice')];
}

/** Words that make an office another one: a deputy is not the minister, a former mayor not the mayor. */
const STANDING = new Set([
  'deputy',
  'vice',
  'former',
  'ex',
  'acting',
  'interim',
  'designate',
  'elect',
  'assistant',
  'outgoing',
  'incoming',
  'retired',
]);

/** Roles that reports give to one person and that share no word, or that differ by "deputy", "former" and the like. */
function findRoles(entity: Entity): Disagreement[] {
  if (entity.kind !== 'person') return [];
  const byReport = new Map<string, Entity['roles']>();
  for (const role of entity.roles) byReport.set(role.report, [...(byReport.get(role.report) ?? []), role]);
  if (byReport.size < 2) return [];
  const fullest = [...byReport.values()].map(roles =>
    roles.reduce((best, role) => (role.text.length > best.text.length ? role : best)),
  );
  const standing = fullest.map(role => standingOf(role.text));
  const heads = fullest.map(role => headsOf(role.text));
  const differs = fullest.some(
    (_, i) => i > 0 && (standing[i] !== standing[0] || !heads[i]!.some(word => heads[0]!.includes(word))),
  );
  if (!differs) return [];
  const ranked =
    standing.some(x => x !== standing[0]) &&
    heads.every((list, i) => i === 0 || list.some(word => heads[0]!.includes(word)));
  const values = fullest.map(role => valueFrom({ report: role.report, span: role.span, text: role.text }));
  const because = ranked ? ['one office, two standings'] : ['roles that share no word'];
  return [line('role', entity.name, values, because, ranked ? undefined : 'one person may be described by two roles')];
}

const standingOf = (role: string): string =>
  role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => STANDING.has(word))
    .sort()
    .join(' ');

const headsOf = (role: string): string[] =>
  wordsOf(role, [0, role.length])
    .filter(word => word.weight > 0 && !STANDING.has(word.lower))
    .map(word => stemOf(word.lower));
