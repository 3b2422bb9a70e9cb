// Where reports part on wording, speaker, day of saying and role; numbers and dates of events come from the steps before.
// Does not decide who is right. What only seems a disagreement is shown as such, with the reason.
import type {
  Difference,
  Disagreement,
  Entity,
  Evidence,
  Position,
  Question,
  Utterance,
  UtteranceMember,
} from '../model/index.js';
import { within } from '../model/index.js';
import { type CompareStep, type Comparison, lineId, placeKey } from './comparison.js';
import { dayOf } from './utterances/occasion.js';
import { likeness, type Word, wordsOf } from './utterances/wording.js';

export const disagreements: CompareStep = {
  id: 'compare.disagreements',
  needs: ['entities', 'utterances', 'questions'],
  makes: ['disagreements'],
  run(comparison) {
    const counted = comparison.disagreements.filter(({ kind }) => kind === 'number');
    for (const utterance of comparison.utterances) {
      if (utterance.relation === 'related') {
        comparison.disagreements.push(...findDays(comparison, utterance), ...findHeadlines(comparison, utterance));
      } else {
        comparison.disagreements.push(
          ...findWordings(utterance),
          ...findNumbers(utterance).filter(found => !counted.some(figures => isTold(found, figures))),
          ...findSpeakers(utterance),
        );
      }
    }
    const published = new Map(comparison.witnesses.map(({ read }) => [read.id, read.published?.lo.slice(0, 10)]));
    const names = new Map(comparison.entities.map(entity => [entity.id, entity.name]));
    for (const question of comparison.questions) {
      comparison.disagreements.push(...findStances(question, published, names));
    }
    for (const entity of comparison.entities) comparison.disagreements.push(...findRoles(entity));
  },
};

/** Whether the step of figures has told of these very numbers: the same words in a quotation make no second disagreement. */
const isTold = (found: Disagreement, figures: Disagreement): boolean =>
  found.values.every(({ report, span }) =>
    figures.values.some(other => other.report === report && within(span, other.span)),
  );

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
  const direct = utterance.members.filter(member => member.type === 'direct');
  const markedAt = (evidence: Evidence): boolean =>
    utterance.members.some(member => {
      if (member.type === 'indirect' || member.report !== evidence.report) return false;
      return (member.pieces ?? [member]).some(piece => within(evidence.span, piece.span));
    });
  const telling = utterance.differences.filter(
    x =>
      x.a.report !== x.b.report &&
      (x.kind === 'hedge' ||
        x.kind === 'negation' ||
        ((x.kind === 'word' || x.kind === 'cut') && markedAt(x.a) && markedAt(x.b))),
  );
  const reports = new Set(telling.flatMap(x => [x.a.report, x.b.report]));
  const because = telling.slice(0, 6).map(sayDifference);
  // A rewording inside marks counts even where no single word faces another.
  const reworded =
    utterance.relation === 'reworded' &&
    reportsOf(direct) > 1 &&
    !direct.every(x => isPartOf(x.text, longest(direct).text));
  if (reworded) {
    for (const member of direct) reports.add(member.report);
    because.push('words in marks that differ');
  }
  if (reports.size < 2) return [];
  const members = utterance.members.filter(member => reports.has(member.report));
  return [
    line(
      'wording',
      shortened(longest(members).text),
      members.map(x => valueFrom(pinOf(x))),
      because,
    ),
  ];
}

/** Whether one wording is a run of the other's words, whatever the marks and commas. */
const isPartOf = (part: string, whole: string): boolean => plain(whole).includes(plain(part));

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Words in marks in a headline that no report has in that order. */
function findHeadlines(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const found = utterance.because.find(reason => reason.startsWith('compare.utterances.headline-words'));
  if (found === undefined) return [];
  const inTitle = (member: UtteranceMember): boolean =>
    comparison.witnesses.some(
      ({ read }) =>
        read.id === member.report && read.lines.some(x => x.role === 'title' && within(member.span, x.span)),
    );
  const titles = utterance.members.filter(member => inTitle(member) && member.type === 'direct');
  const bodies = utterance.members.filter(member => !inTitle(member));
  if (titles.length === 0 || reportsOf(utterance.members) < 2) return [];
  const values = [...titles, ...bodies].map(member => valueFrom(pinOf(member)));
  return [line('wording', shortened(titles[0]!.text), values, ['words in marks in a headline only'])];
}

/** Stances of one holder on one question that cannot both hold at once; a later report may tell of a change of mind. */
function findStances(
  question: Question,
  published: ReadonlyMap<string, string | undefined>,
  names: ReadonlyMap<string, string>,
): Disagreement[] {
  const byHolder = new Map<string, Position[]>();
  for (const position of question.positions) {
    if (position.count === undefined)
      byHolder.set(position.holder, [...(byHolder.get(position.holder) ?? []), position]);
  }
  const found: Disagreement[] = [];
  for (const [holder, positions] of byHolder) {
    if (new Set(positions.map(position => position.stance)).size < 2) continue;
    const values = positions.flatMap(position => position.evidence.map(x => valueFrom(x, position.stance)));
    if (reportsOf(values) < 2) continue;
    const days = positions.map(position => new Set(position.evidence.map(x => published.get(x.report))));
    const apart = days.every((x, i) =>
      days.every((y, j) => i === j || [...x].every(day => day !== undefined && !y.has(day))),
    );
    const name = names.get(holder) ?? holder;
    const about = `${name}: ${shortened(question.text)}`;
    found.push(
      line(
        'wording',
        about,
        values,
        ['one holder, two stances'],
        apart ? 'told on other days: a mind may have changed' : undefined,
      ),
    );
  }
  return found;
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

/** One utterance, two speakers: where both reports name theirs and share a run of words, as the utterance's differences say. */
function findSpeakers(utterance: Utterance): Disagreement[] {
  const told = utterance.differences.filter(x => x.kind === 'speaker' && x.a.report !== x.b.report);
  const values: Value[] = [];
  for (const evidence of told.flatMap(x => [x.a, x.b])) {
    if (!values.some(x => x.report === evidence.report && x.span[0] === evidence.span[0]))
      values.push(valueFrom(evidence));
  }
  if (reportsOf(values) < 2) return [];
  return [line('speaker', shortened(longest(utterance.members).text), values, ['one utterance, two speakers'])];
}

/** The same words on two days: perhaps said twice, perhaps dated wrongly. */
function findDays(comparison: Comparison, utterance: Utterance): Disagreement[] {
  const found = utterance.because.find(reason => reason.includes('said on other days'));
  if (found === undefined || utterance.speaker === null) return [];
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

/** Forms of address that name no office. */
const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame', 'lord', 'lady', 'madame', 'monsieur']);
/** Ranks and speakers that are written in several ways. */
const ONE_OFFICE: Readonly<Record<string, string>> = {
  capt: 'captain',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  maj: 'major',
  prof: 'professor',
  spokesman: 'speaker',
  spokeswoman: 'speaker',
  spokesperson: 'speaker',
  headmistress: 'head',
  headmaster: 'head',
};

/** Roles that reports give to one person and that share no word, or that differ by "deputy", "former" and the like. */
function findRoles(entity: Entity): Disagreement[] {
  if (entity.kind !== 'person') return [];
  const byReport = new Map<string, { role: Entity['roles'][number]; words: Word[] }[]>();
  for (const role of entity.roles) {
    const words = officeWords(role.text);
    if (words.length > 0) byReport.set(role.report, [...(byReport.get(role.report) ?? []), { role, words }]);
  }
  const reports = [...byReport.values()];
  const [first] = reports;
  if (first === undefined || reports.length < 2) return [];
  const shares = (a: readonly Word[], b: readonly Word[]): boolean => a.some(x => b.some(y => likeness(x, y) > 0));
  const unlike = reports.some((roles, i) =>
    reports.slice(i + 1).some(others => !roles.some(x => others.some(y => shares(x.words, y.words)))),
  );
  const fullest = reports.map(roles =>
    roles.reduce((best, x) => (x.role.text.length > best.role.text.length ? x : best)),
  );
  const ranked = fullest.some(
    x => standingOf(x.role.text) !== standingOf(fullest[0]!.role.text) && shares(x.words, fullest[0]!.words),
  );
  if (!unlike && !ranked) return [];
  const values = fullest.map(({ role }) => valueFrom({ report: role.report, span: role.span, text: role.text }));
  if (ranked) return [line('role', entity.name, values, ['one office, two standings'])];
  return [line('role', entity.name, values, ['roles that share no word'], 'one person may be described by two roles')];
}

const standingOf = (role: string): string =>
  lettersOf(role)
    .filter(word => STANDING.has(word))
    .sort()
    .join(' ');

const lettersOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u);

/** The words of a role that say which office it is. */
function officeWords(role: string): Word[] {
  const words = lettersOf(role)
    .filter(word => !HONORIFICS.has(word) && !STANDING.has(word))
    .map(word => ONE_OFFICE[word] ?? word)
    .join(' ');
  return wordsOf(words, [0, words.length]).filter(word => word.weight > 0);
}
