// Where reports give one person two offices, or one office with two standings.
// Does not join people; entities/ did.
import { isKind } from '../../language/senses.js';
import { areRungs } from '../../lists/rungs.js';
import type { Disagreement, Entity } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { likeness, type Word, wordsOf } from '../utterances/wording.js';
import { lineOf, valueFrom } from './line.js';

/** Words that make an office another one: a deputy is not the minister, a former mayor not the mayor. */
const STANDING = new Set([
  'deputy',
  'vice',
  'former',
  'ex',
  'ousted',
  'onetime',
  'acting',
  'interim',
  'designate',
  'elect',
  'assistant',
  'outgoing',
  'incoming',
  'retired',
]);

/** Forms of address, ranks and words of any company that name no office by themselves: "Captain" leads the rescue all the same. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss dr sir dame lord lady madame monsieur professor prof judge justice president captain capt general gen colonel col ' +
    'lieutenant lt major maj sergeant sgt admiral commander inspector rep sen senator congressman congresswoman chief boss head leader ' +
    'man woman child member associate partner friend colleague veteran star ace survivor witness the a an'
  ).split(' '),
);
/** Ranks and speakers that are written in several ways. */
const ONE_OFFICE: Readonly<Record<string, string>> = {
  capt: 'captain',
  col: 'colonel',
  lt: 'lieutenant',
  sgt: 'sergeant',
  maj: 'major',
  prof: 'professor',
  sen: 'senator',
  gov: 'governor',
  rep: 'representative',
  cllr: 'councillor',
  spokesman: 'speaker',
  spokeswoman: 'speaker',
  spokesperson: 'speaker',
  barrister: 'lawyer',
  solicitor: 'lawyer',
  attorney: 'lawyer',
  counsel: 'lawyer',
  chemist: 'pharmacist',
  headmistress: 'head',
  headmaster: 'head',
  advisor: 'adviser',
  actress: 'actor',
  chairwoman: 'chairman',
  chairperson: 'chairman',
  policewoman: 'policeman',
  businesswoman: 'businessman',
};

/** Words of a sentence that tell how somebody left an office or came to it. */
const CHANGE =
  /\b(?:resign\w*|step(?:s|ped|ping)? (?:down|aside)|quit(?:s|ting)?|oust\w*|sack(?:s|ed|ing)?|fired|dismiss\w*|remov(?:es?|ed|ing)|replac\w+|retir(?:es?|ed|ing)|appoint\w*|named|succe(?:ed\w*|ssor)|t(?:ook|akes?|aken) over|left the (?:job|post|company|bank|club|party|government)|sworn in|elected)\b/i;

/** Whether the sentence that gives a role tells that the office changes hands. */
function hasChangedHands({ witnesses }: Comparison, { report, span }: Entity['roles'][number]): boolean {
  const witness = witnesses.find(({ read }) => read.id === report);
  const sentence = witness?.read.sentences.find(([start, end]) => start <= span[0] && span[0] < end);
  return sentence !== undefined && CHANGE.test(witness!.report.text.slice(...sentence));
}

/** Roles that reports give to one person and that share no word, or that differ by "deputy", "former" and the like. */
export function findRoles(comparison: Comparison, entity: Entity): Disagreement[] {
  if (entity.kind !== 'person' || entity.roles.length < 2) return [];
  // Between two stories weeks may lie, and an office may have passed on.
  const storyOf = new Map(
    comparison.stories.flatMap(({ id, reports }) => reports.map(report => [report, id] as const)),
  );
  const byStory = new Map<string | undefined, Role[]>();
  for (const role of entity.roles) {
    const story = storyOf.get(role.report);
    byStory.set(story, [...(byStory.get(story) ?? []), role]);
  }
  return [...byStory.values()].flatMap(roles => findRolesTold(comparison, entity, roles));
}

type Role = Entity['roles'][number];

interface Told {
  role: Role;
  words: Word[];
  standing: string;
}

function findRolesTold(comparison: Comparison, entity: Entity, roles: readonly Role[]): Disagreement[] {
  const byReport = new Map<string, Told[]>();
  for (const role of roles) {
    const words = NO_OFFICE.test(role.text) ? [] : officeWords(role.text);
    if (words.length === 0) continue;
    const told = { role, words, standing: standingOf(`${wordsBefore(comparison, role)} ${role.text}`) };
    byReport.set(role.report, [...(byReport.get(role.report) ?? []), told]);
  }
  const reports = [...byReport.values()];
  const [first] = reports;
  if (first === undefined || reports.length < 2) return [];
  const shares = (a: readonly Word[], b: readonly Word[]): boolean => a.some(x => b.some(y => isOneTrade(x, y)));
  const unlike = isApart(
    reports.map(roles => roles.map(({ words }) => words)),
    shares,
  );
  const fullest = reports.map(roles =>
    roles.reduce((best, x) => (x.role.text.length > best.role.text.length ? x : best)),
  );
  const ranked = fullest.some(
    x => x.standing !== fullest[0]!.standing && shares(x.words, fullest[0]!.words) && !isCourtesy(x, fullest[0]!),
  );
  const rungs = unlike && reports.some((a, at) => reports.slice(at + 1).some(b => areTwoRungs(a, b)));
  if (!ranked && !rungs) return findOtherWords(entity, reports);
  const values = fullest.map(({ role }) => valueFrom({ report: role.report, span: role.span, text: role.text }));
  if (ranked) {
    const changed = fullest.some(({ role }) => hasChangedHands(comparison, role))
      ? 'the office may have changed hands'
      : undefined;
    return [lineOf('role', entity.name, values, ['one office, two standings'], changed)];
  }
  return [
    lineOf('role', entity.name, values, ['roles that share no word'], 'one person may be described by two roles'),
  ];
}

/** Roles of one person whose nouns differ from report to report: which office it is, a reader may want to look up. */
function findOtherWords(entity: Entity, reports: readonly (readonly Told[])[]): Disagreement[] {
  const offices = reports.map(roles => roles.filter(isOffice)).filter(roles => roles.length > 0);
  const isTied = (a: Told, b: Told): boolean => !areInOtherWords(a, b);
  if (offices.length < 2 || !isApart(offices, isTied)) return [];
  const told = offices.map(roles => fullestOf(roles));
  if (told.length < 2) return [];
  const values = told.map(({ role }) => valueFrom({ report: role.report, span: role.span, text: role.text }));
  return [lineOf('role', entity.name, values, ['roles in other words'], 'one office may go by several names')];
}

const fullestOf = (roles: readonly Told[]): Told =>
  roles.reduce((best, x) => (x.role.text.length > best.role.text.length ? x : best));

/** Nouns of offices and trades are people's: "rail boss", "general secretary"; "Russian" and "one" are none. */
const isOffice = (told: Told): boolean => {
  const noun = nounOf(told);
  return /^\p{Ll}/u.test(noun) && (HEADS.has(noun) || isKind(noun, 'noun', 'person')) && !NO_TRADE.has(noun);
};
/** Words for whoever leads that stand for any office; with another field beside them they are another office. */
const HEADS: ReadonlySet<string> = new Set(['boss', 'chief', 'head', 'leader', 'president', 'director', 'chair']);
/** What a person is in the story and not by office. */
const NO_TRADE: ReadonlySet<string> = new Set(
  'one man woman boy girl child member friend neighbour neighbor colleague ally survivor victim witness resident suspect defendant hostage passenger person people patient customer newcomer rival critic veteran star official'.split(
    ' ',
  ),
);

/** Whether two roles have other nouns; "harbour chief" and "harbour minister" are one: any leader of the same field. */
function areInOtherWords(x: Told, y: Told): boolean {
  const [first, second] = [nounOf(x), nounOf(y)].map(noun => ONE_OFFICE[noun] ?? noun);
  if (first === second) return false;
  const isHead = HEADS.has(first!) || HEADS.has(second!);
  return (
    !isHead || !x.words.some(word => word.weight >= FIELD_WEIGHT && y.words.some(other => likeness(word, other) > 0))
  );
}
const FIELD_WEIGHT = 0.5;

/** Words right before a role that belong to it: "former Trump campaign" before "chairman". */
const BEFORE_CHARS = 40;
function wordsBefore({ witnesses }: Comparison, { report, span }: Role): string {
  const text = witnesses.find(({ read }) => read.id === report)?.report.text ?? '';
  const before = text.slice(Math.max(0, span[0] - BEFORE_CHARS), span[0]);
  return before.split(/[.,;:()“”"\n]|\b(?:and|of|with|by|the|to|that|who|said|for)\b/).at(-1)!;
}

/** The noun of a role: "headmistress" of "a headmistress of 54", "director" of "managing director of the mill". */
const nounOf = ({ role }: Told): string =>
  lettersOf(role.text.split(/ (?:of|at|in|for|from|who|whose|with)\b|,/)[0]!)
    .filter(Boolean)
    .at(-1) ?? '';

/** Two roles of one field: whoever is the one is hardly the other. Roles of two fields only describe a person twice. */
const areTwoRungs = (a: readonly Told[], b: readonly Told[]): boolean =>
  a.every(x => b.every(y => areRungs(nounOf(x), nounOf(y))));

const OUT_OF_OFFICE: ReadonlySet<string> = new Set(['ex', 'ousted', 'onetime', 'retired']);

/** Whoever held an office keeps its title: "Secretary Kerry" is the former secretary. */
const PAST = /^(?:former|outgoing|elect|designate|incoming)$/;
const isCourtesy = (a: Told, b: Told): boolean =>
  [a, b].some(x => PAST.test(x.standing)) && [a, b].some(x => x.standing === '' && /^\S+$/.test(x.role.text));

/** Whether some report's roles are tied to no other's, not even by a third: "minister", "culture minister" and "culture chief" are one. */
function isApart<T>(reports: readonly (readonly T[])[], areOne: (a: T, b: T) => boolean): boolean {
  const tied = new Set([0]);
  const open = [0];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [other, roles] of reports.entries()) {
      if (tied.has(other) || !reports[at]!.some(x => roles.some(y => areOne(x, y)))) continue;
      tied.add(other);
      open.push(other);
    }
  }
  return tied.size < reports.length;
}

/** What a person is beside an office: kin, a member of a party, the greatest of something. */
const NO_OFFICE =
  /^(?:the |a |an |her |his )?(?:most|best|first|last|only|youngest|oldest)\b|\b(?:nephew|niece|brother|sister|son|daughter|wife|husband|widow|widower|mother|father|cousin|uncle|aunt|incumbent|candidate|nominee|challenger|favou?rite|Democrat|Republican|Conservative|Liberal|Labour)$/i;

/** "Sprinter" and "sprint champion", "founder" and "foundation": words of one beginning say one trade. */
const BEGINNING_LETTERS = 5;
const isOneTrade = (a: Word, b: Word): boolean =>
  likeness(a, b) > 0 ||
  (a.key.length >= BEGINNING_LETTERS && a.key.slice(0, BEGINNING_LETTERS) === b.key.slice(0, BEGINNING_LETTERS));

const standingOf = (role: string): string =>
  lettersOf(role)
    .filter(word => STANDING.has(word))
    .map(word => (OUT_OF_OFFICE.has(word) ? 'former' : word))
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
