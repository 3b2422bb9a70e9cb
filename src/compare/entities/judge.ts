// Whether entities of two reports are one: spelling first, then what context adds (roles, gender, kind) for a lone surname.
// Does not group. Two people are kept apart by default.
import { plain, skeleton } from '../../language/spellings.js';
import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { GENDER_OF_NAME, isGivenName } from '../../lists/given-names.js';
import { INSTITUTION_MATTERS } from '../../lists/institutions.js';
import { GOVERNED_NOUNS, KNOWN_ORGANISATIONS, ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES } from '../../lists/places.js';
import { TITLE_MATTERS } from '../../lists/titles.js';
import type { PairJudgement, ReportEntity } from '../../model/index.js';
import { judgeNames } from '../names/index.js';
import { isAcronymOf } from '../names/organisations.js';
import { personsSoundAlike, placesSoundAlike, surnamesSoundAlike } from '../names/sounds.js';
import type { LocalEntity } from './local.js';
import { isCutShort } from './short-names.js';

export type LocalJudgement = Omit<PairJudgement, 'a' | 'b'>;

const said = (
  judgement: LocalJudgement['judgement'],
  score: number,
  rule: string,
  ...because: string[]
): LocalJudgement => ({
  judgement,
  score,
  because,
  rule: `compare.entities.${rule}`,
});

const GEOGRAPHY = new Set([...COUNTRY_BY_NAME.keys(), ...KNOWN_PLACES].map(name => plain(name)));

const FAR = new Set([
  'person place',
  'person organisation',
  'place person',
  'organisation person',
  'group person',
  'person group',
]);

export function judgeEntities(a: LocalEntity, b: LocalEntity): LocalJudgement {
  const judgement = judgeAnywhere(a, b);
  if (judgement.judgement !== 'same' || a.story === b.story || tellsItself(a, b)) return judgement;
  return said('unsure', 0.5, 'other-story', ...judgement.because, 'the reports tell of two stories');
}

/** Over two stories only a full name, a country or a body that everybody knows is the same by its spelling alone. */
function tellsItself(a: LocalEntity, b: LocalEntity): boolean {
  const [p, q] = [a.name, b.name].map(name => name.replace(/^the /i, ''));
  if ([p!, q!].every(name => KNOWN_NAMES.has(plain(name)))) return true;
  if (isLone(p!) || isLone(q!)) return false;
  const words = (name: string) => skeleton(plain(name));
  return words(p!) === words(q!) && (a.kind === 'person' || hasOwnWord(p!));
}

const KNOWN_NAMES = new Set([
  ...[...COUNTRY_BY_NAME.keys(), ...KNOWN_PLACES].map(name => plain(name)),
  ...KNOWN_ORGANISATIONS.flat().map(name => plain(name)),
]);

/** Whether a name has a word that is not every body's: "Ministry of Defence" has none. */
const hasOwnWord = (name: string): boolean =>
  plain(name)
    .split(/[\s'-]+/)
    .some(
      word =>
        word.length > 2 &&
        !ORGANISATION_NOUNS.has(word) &&
        !INSTITUTION_MATTERS.has(word) &&
        !COMMON_FIRST.has(word) &&
        !TITLE_MATTERS.has(word) &&
        !/^(?:the|and|for|office)$/.test(word),
    );

function judgeAnywhere(a: LocalEntity, b: LocalEntity): LocalJudgement {
  const [ka, kb] = [a.kind, b.kind];
  if (ka === 'person' && kb === 'person') return judgePersons(a, b);
  if (ka === 'person' || kb === 'person' || FAR.has(`${ka} ${kb}`)) return judgeAcrossKinds(a, b);
  return judgeOthers(a, b);
}

/** One report takes for a place what the other takes for a person: only a name of two words settles it. */
function judgeAcrossKinds(a: LocalEntity, b: LocalEntity): LocalJudgement {
  const [x, y] = [a, b].map(local => plain(local.name).replace(/[\s-]+/g, ' '));
  const same = x === y;
  if (same && x!.includes(' '))
    return said(
      'same',
      0.9,
      'same-name-other-kind',
      `${a.name} is spelled the same; the kinds ${a.kind} and ${b.kind} are the readings’`,
    );
  return said('different', same ? 0.4 : 0.1, 'other-kind', `${a.name} is a ${a.kind} here and a ${b.kind} there`);
}

const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;
const isLone = (name: string): boolean => !/\s/.test(name.trim());

/** Man or woman, as the report speaks of the person; a given name that says otherwise makes the report's pronoun doubtful. */
function genderOf({ name, entity }: LocalEntity): ReportEntity['gender'] {
  const told = GENDER_OF_NAME.get(plain(name.split(/[\s-]+/)[0]!));
  return isLone(name) || told === undefined || told === entity.gender ? entity.gender : undefined;
}

function judgePersons(a: LocalEntity, b: LocalEntity): LocalJudgement {
  const [p, q] = [genderOf(a), genderOf(b)];
  if (p && q && p !== q)
    return said('different', 0.3, 'other-gender', `${a.name} is spoken of as ${p}, ${b.name} as ${q}`);
  if (!isLone(a.name) && !isLone(b.name)) {
    const names = judgeNames(a.name, b.name, 'person');
    if (names.judgement === 'same') {
      const clash = rolesClash(a, b);
      const slip = /letter/.test(names.because.join(' '));
      // a slip of the pen needs no more than that the roles do not speak against it
      if (clash && slip) return said('unsure', 0.6, 'roles-differ', ...names.because, clash);
      return said('same', names.score, 'names-agree', ...names.because);
    }
    const role =
      names.judgement === 'unsure' && names.rule === 'compare.names.two-slips' ? sharedRole(a, b) : undefined;
    if (role) return said('same', 0.75, 'near-name-and-role', ...names.because, `both are ${role}`);
    if (
      names.rule === 'compare.names.two-slips' &&
      a.story === b.story &&
      oneLetterEach(names.because) &&
      sameEnds(a.name, b.name) &&
      !rolesClash(a, b)
    )
      return said('same', 0.65, 'near-name-in-story', ...names.because, 'and nobody else in the story is called so');
    const heard = mayBeOne(a, b) ? personsSoundAlike(a.name, b.name) : undefined;
    if (heard !== undefined && !rolesClash(a, b)) return said('same', 0.62, 'sounds-alike', heard, 'in one story');
    if (mayBeOne(a, b) && isCutShort(a.name, b.name)) {
      const office = sharedRole(a, b);
      if (office) return said('same', 0.7, 'short-given-name', `${a.name}, ${b.name}`, `both are ${office}`);
      return { judgement: 'unsure', score: 0.5, because: names.because, rule: names.rule };
    }
    return { judgement: names.judgement, score: names.score, because: names.because, rule: names.rule };
  }
  const [lone, other] = isLone(a.name) ? [a, b] : [b, a];
  if (
    !isLone(other.name) &&
    isGivenName(plain(lone.name)) &&
    plain(other.name).startsWith(`${plain(lone.name)} `) &&
    a.story === b.story
  )
    return said('same', 0.6, 'given-name', `${lone.name} is the given name of ${other.name}`);
  const names = judgeSurnames(surnameOf(lone.name), other.name);
  if (names.judgement !== 'same') {
    if (names.judgement === 'unsure' && sharedRole(a, b))
      return said('same', 0.8, 'near-surname-and-role', ...names.because, `both are ${sharedRole(a, b)}`);
    const heard = mayBeOne(a, b) ? surnamesSoundAlike(surnameOf(lone.name), surnameOf(other.name)) : undefined;
    const office = heard === undefined ? undefined : sharedRole(a, b);
    if (heard !== undefined && office !== undefined)
      return said('same', 0.62, 'sounds-alike', heard, `both are ${office}`);
    return said(names.judgement, Math.min(0.5, names.score), 'surnames', ...names.because);
  }
  if (lone.shared)
    return said('unsure', 0.5, 'shared-surname', ...names.because, `${lone.report} has more than one ${lone.name}`);
  const clash = rolesClash(a, b);
  if (clash) return said('unsure', 0.5, 'shared-surname', ...names.because, clash);
  const role = sharedRole(a, b);
  if (role) return said('same', 0.85, 'surname-and-role', ...names.because, `both are ${role}`);
  // a lone surname in a pile of one story is the person fully named in another report, unless another bears it:
  // the grouping refuses where two full names of that surname meet
  return said(
    'same',
    0.7,
    'shared-surname',
    ...names.because,
    'no other bearer of the surname in the reports compared',
  );
}

/** "Benmarda" and "Ana Ben Marda": the last word of a full name, or the last two run together. */
function judgeSurnames(lone: string, full: string): ReturnType<typeof judgeNames> {
  const names = judgeNames(lone, surnameOf(full), 'person');
  const words = full.split(/\s+/);
  if (names.judgement === 'same' || words.length < 3) return names;
  const joined = judgeNames(lone, words.slice(-2).join(''), 'person');
  return joined.judgement === 'same' ? joined : names;
}

/** A report spells a name in one way, mostly: two that sound alike in one report are two. */
const mayBeOne = (a: LocalEntity, b: LocalEntity): boolean => a.story === b.story && a.report !== b.report;

const oneLetterEach = (because: readonly string[]): boolean =>
  because.every(reason => !/two letters/.test(reason)) && because.length <= 2;

/** Nadia and Nadir are two people: a slip at the end of a given name or the beginning of any word makes another name. */
function sameEnds(a: string, b: string): boolean {
  const [p, q] = [a, b].map(name => plain(name).split(/[\s-]+/));
  return (
    p!.length === q!.length &&
    p![0]!.at(-1) === q![0]!.at(-1) &&
    p!.every((word, i) => word[0] === q![i]![0] || /^[ckq][ckq]$/.test(word[0]! + q![i]![0]!))
  );
}

function sharedRole(a: LocalEntity, b: LocalEntity): string | undefined {
  for (const word of a.roleWords)
    if (b.roleWords.has(word) && !/^(?:dr|mr|mrs|ms|sir|prof|professor)$/.test(word)) return word;
  return undefined;
}

/** Roles of two countries cannot be one person's: the Ukrainian and the Norwegian minister. */
function rolesClash(a: LocalEntity, b: LocalEntity): string | undefined {
  if (a.roleCountries.size === 0 || b.roleCountries.size === 0) return undefined;
  for (const country of a.roleCountries) if (b.roleCountries.has(country)) return undefined;
  return `roles of ${[...a.roleCountries].join(', ')} and of ${[...b.roleCountries].join(', ')}`;
}

function judgeOthers(a: LocalEntity, b: LocalEntity): LocalJudgement {
  if (a.paper || b.paper) return said('different', 0.1, 'papers', 'papers named by a common noun are kept apart');
  const kind = a.kind === 'place' && b.kind === 'place' ? 'place' : 'organisation';
  let best: LocalJudgement = said('different', 0, 'other-names', `${a.name} and ${b.name} share nothing`);
  for (const p of a.spellings) {
    for (const q of b.spellings) {
      const judgement = judgeSpellings(p.text.replace(/^the /i, ''), q.text.replace(/^the /i, ''), kind);
      if (judgement.rule === KNOWN_BODY && (isOwnAcronym(p.text, a) || isOwnAcronym(q.text, b))) continue;
      if (order(judgement) > order(best) || (order(judgement) === order(best) && judgement.score > best.score))
        best = judgement;
    }
  }
  if (best.judgement !== 'same') {
    const heard = mayBeOne(a, b) && a.kind === b.kind && !areKnown(a, b) ? heardAlike(a, b) : undefined;
    return heard === undefined ? best : said('same', 0.62, 'sounds-alike', heard, 'in one story');
  }
  if (apartByNames(a, b, kind))
    return said('different', 0.3, 'short-of-both', ...best.because, `but it is short for ${a.name} and for ${b.name}`);
  const folded = sameFolded(a, b);
  if (a.kind !== b.kind && !folded)
    return said('unsure', 0.5, 'other-kind', ...best.because, `${a.kind} here, ${b.kind} there`);
  const torn = [a, b].find(local => local.torn);
  if (torn && (a.kind !== b.kind || !folded))
    return said(
      'unsure',
      0.5,
      'town-or-body',
      ...best.because,
      `${torn.name} is a place in one report and stands in the name of an organisation`,
    );
  return best;
}

const KNOWN_BODY = 'compare.names.known-body';

/** "ISIS" of a report that has the Institute for Safe Isotope Storage is no well-known body's acronym. */
const isOwnAcronym = (short: string, { name }: LocalEntity): boolean =>
  isAcronymOf(short, name) && !KNOWN_NAMES.has(plain(name.replace(/^the /i, '')));

function heardAlike(a: LocalEntity, b: LocalEntity): string | undefined {
  for (const p of a.spellings)
    for (const q of b.spellings) {
      const heard = isInstitution(p.text) || isInstitution(q.text) ? undefined : placesSoundAlike(p.text, q.text);
      if (heard !== undefined) return heard;
    }
  return undefined;
}

/** Two names that the lists know and do not give to one place or body are two. */
const areKnown = (a: LocalEntity, b: LocalEntity): boolean =>
  [a, b].every(({ name }) => KNOWN_NAMES.has(plain(name.replace(/^the /i, ''))));

const sameFolded = (a: LocalEntity, b: LocalEntity): boolean => skeleton(plain(a.name)) === skeleton(plain(b.name));

/** Whether two full names differ that begin with one word: a spelling that agrees is then short for both and tells neither. */
function apartByNames(a: LocalEntity, b: LocalEntity, kind: string): boolean {
  const [p, q] = [a.name, b.name].map(name => name.replace(/^the /i, ''));
  if (isLone(p!) || isLone(q!)) return false;
  const first = (name: string) => plain(name.split(/\s+/)[0]!);
  return first(p!) === first(q!) && judgeSpellings(p!, q!, kind).judgement === 'different';
}

/** Two spellings of bodies or places, with what names alone leave open settled where a pile of reports allows it. */
function judgeSpellings(a: string, b: string, kind: string): LocalJudgement {
  const judgement = judgeBare(a, b, kind);
  const [p, q] = [a, b].map(name => name.replace(MEDIUM_BEHIND, '')) as [string, string];
  return judgement.judgement === 'same' || (p === a && q === b) ? judgement : judgeBare(p, q, kind);
}

function judgeBare(p: string, q: string, kind: string): LocalJudgement {
  const { judgement, score, because, rule } = judgeNames(p, q, kind);
  if (judgement === 'same' && because.some(reason => /differ by two letters/.test(reason)))
    return { judgement: 'unsure', score, because, rule };
  // Keelmark and Vilmark: a slip seldom hits the first letter
  if (
    judgement === 'same' &&
    because.some(reason => /differ by one letter/.test(reason)) &&
    p[0]!.toLowerCase() !== q[0]!.toLowerCase()
  )
    return { judgement: 'unsure', score: 0.5, because, rule };
  if (judgement === 'same' && isInstitution(p) && isInstitution(q) && institutionWords(p) < 2)
    return said('unsure', 0.5, 'institution', ...because, 'an institution named by a common noun alone');
  if (rule === 'compare.names.other-words' && isTownLevelApart(p, q))
    return said('same', 0.6, 'short-name', ...because, 'both are words for the level of a town');
  if (judgement !== 'unsure') return { judgement, score, because, rule };
  // a city and the region named after it are two places
  if (
    rule === 'compare.names.place-tail' &&
    !/\b(?:region|oblast|district|province|county|state|prefecture|governorate)\b/i.test(because.join(' '))
  )
    return said('same', 0.8, 'place-tail', ...because);
  // one letter in a long name of a place that no list knows is another spelling; the grouping refuses where one report has both
  if (
    rule === 'compare.names.near-places' &&
    Math.min(p.length, q.length) >= 6 &&
    p[0]!.toLowerCase() === q[0]!.toLowerCase() &&
    because.every(reason => /one letter/.test(reason))
  )
    return said('same', 0.65, 'near-place', ...because);
  if (rule === 'compare.names.part-of') {
    const [short, long] = p.length <= q.length ? [p, q] : [q, p];
    if (saysEnough(short, long))
      return said('same', 0.7, 'short-name', ...because, `${short} is enough to tell ${long}`);
    if (isOfLevel(short, long)) return said('same', 0.6, 'short-name', ...because, `${long} is the only ${short}`);
    if (isHomeBody(short, long)) return said('same', 0.6, 'short-name', ...because, `${long} is the ${short} at home`);
  }
  return { judgement, score, because, rule };
}

/** "Lessa Metropolitan Council" and "the city council of Lessa": one word for the level of a town against another. */
function isTownLevelApart(p: string, q: string): boolean {
  const [x, y] = [p, q].map(name =>
    plain(name)
      .replace(/^the /, '')
      .split(/[\s-]+/)
      .filter(word => word !== 'of')
      .map(skeleton),
  ) as [string[], string[]];
  const [onlyX, onlyY] = [x.filter(word => !y.includes(word)), y.filter(word => !x.includes(word))];
  return (
    x.length > 2 &&
    onlyX.length === 1 &&
    onlyY.length === 1 &&
    [...onlyX, ...onlyY].every(word => TOWN_LEVELS.has(word))
  );
}
const TOWN_LEVELS = new Set(['city', 'town', 'municipal', 'metropolitan', 'communal', 'urban'].map(skeleton));

/** The noun by which a report explains a name: "the Interport agency" is Interport. Written small, it is no part of the name. */
const MEDIUM_BEHIND =
  /(?<=\p{Lu}\S*) (?:(?:news )?agency|newspaper|daily|magazine|channel|broadcaster|website|group|company|firm)$/u;

/**
 * "Central Bank" beside "Central Bank of Orrin": the body of the only land whose body of that name the reports have. Ministries
 * and armies have a namesake on the other side of most stories.
 */
const isHomeBody = (short: string, long: string): boolean =>
  /^\p{Lu}\S* \p{Lu}/u.test(short) &&
  HOME_BODIES.test(short) &&
  long.startsWith(`${short} of `) &&
  /^(?:the )?\p{Lu}\S*$/u.test(long.slice(short.length + ' of '.length));
const HOME_BODIES = /(?:Bank|Court|University|Chamber|Council|Institute|Museum|Library|Exchange|Treasury)$/u;

/** "the rescue agency" beside "the provincial rescue agency": one body with and without its level. */
const isOfLevel = (short: string, long: string): boolean =>
  isInstitution(short) &&
  institutionWords(short) > 1 &&
  long.endsWith(` ${short}`) &&
  COMMON_FIRST.has(long.slice(0, -short.length - 1));

const isInstitution = (name: string): boolean => /^\p{Ll}/u.test(name);
const institutionWords = (name: string): number =>
  name.split(/\s+/).filter(word => !/^(?:of|the|for|and|'s)$/.test(word)).length;

/** Words that many bodies bear: alone they name none. */
const COMMON_FIRST = new Set(
  `national central state federal supreme high royal regional provincial district county city international european african
  american asian united general public new first northern southern eastern western north south east west world global
  peoples democratic republican social christian labour`.split(/\s+/),
);

/** Whether a short name has a word of its own: "Coldharbour" for "Coldharbour Partners", never "Commission" or "Central Bank". */
function saysEnough(short: string, long: string): boolean {
  const wordsOf = (name: string) =>
    plain(name)
      .split(/[\s'-]+/)
      .filter(word => word.length > 1 && !/^(?:of|the|for|and)$/.test(word));
  const [s, l] = [wordsOf(short), wordsOf(long)];
  const folded = new Set(l.map(skeleton));
  if (!s.every(word => folded.has(skeleton(word)))) return false;
  // what the long name adds must be a body's noun, or whose it is: "of Lirania", "Basic School"
  const own = s.filter(word => !ORGANISATION_NOUNS.has(word) && !COMMON_FIRST.has(word) && !GEOGRAPHY.has(word));
  if (own.length === 0) return false;
  const kept = new Set(s.map(skeleton));
  const rest = l.filter(word => !kept.has(skeleton(word)));
  return !(s.length === 1 && rest.some(word => GOVERNED_NOUNS.has(word)));
}

const order = (judgement: LocalJudgement): number => ({ same: 2, unsure: 1, different: 0 })[judgement.judgement];
