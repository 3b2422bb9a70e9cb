// Whether entities of two reports are one: spelling first, then what context adds (roles, gender, kind) for a lone surname.
// Does not group. Two people are kept apart by default.
import { plain, skeleton } from '../../language/spellings.js';
import type { PairJudgement } from '../../model/index.js';
import { judgeNames } from '../names/index.js';
import { isAcronymOf } from '../names/organisations.js';
import type { LocalEntity } from './local.js';

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

const FAR = new Set([
  'person place',
  'person organisation',
  'place person',
  'organisation person',
  'group person',
  'person group',
]);

export function judgeEntities(a: LocalEntity, b: LocalEntity): LocalJudgement {
  const [ka, kb] = [a.entity.kind, b.entity.kind];
  if (ka === 'person' && kb === 'person') return judgePersons(a, b);
  if (ka === 'person' || kb === 'person' || FAR.has(`${ka} ${kb}`)) return judgeAcrossKinds(a, b);
  return judgeOthers(a, b);
}

/** One report takes for a place what the other takes for a person: only a name of two words settles it. */
function judgeAcrossKinds(a: LocalEntity, b: LocalEntity): LocalJudgement {
  const same = plain(a.name) === plain(b.name);
  if (same && plain(a.name).includes(' '))
    return said(
      'same',
      0.9,
      'same-name-other-kind',
      `${a.name} is spelled the same; the kinds ${a.entity.kind} and ${b.entity.kind} are the readings’`,
    );
  return said(
    'different',
    same ? 0.4 : 0.1,
    'other-kind',
    `${a.name} is a ${a.entity.kind} here and a ${b.entity.kind} there`,
  );
}

const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;
const isLone = (name: string): boolean => !/\s/.test(name.trim());

function judgePersons(a: LocalEntity, b: LocalEntity): LocalJudgement {
  if (a.entity.gender && b.entity.gender && a.entity.gender !== b.entity.gender)
    return said(
      'different',
      0.3,
      'other-gender',
      `${a.name} is spoken of as ${a.entity.gender}, ${b.name} as ${b.entity.gender}`,
    );
  if (!isLone(a.name) && !isLone(b.name)) {
    const names = judgeNames(a.name, b.name, 'person');
    if (names.judgement === 'same') {
      const clash = rolesClash(a, b);
      const slip = /letter/.test(names.because.join(' '));
      // a slip of the pen needs no more than that the roles do not speak against it
      if (clash && slip) return said('unsure', 0.6, 'roles-differ', ...names.because, clash);
      return said('same', names.score, 'names-agree', ...names.because);
    }
    return { ...names, rule: names.rule };
  }
  const [lone, other] = isLone(a.name) ? [a, b] : [b, a];
  const names = judgeNames(surnameOf(lone.name), surnameOf(other.name), 'person');
  if (names.judgement !== 'same') {
    if (names.judgement === 'unsure' && sharedRole(a, b))
      return said('same', 0.8, 'near-surname-and-role', ...names.because, `both are ${sharedRole(a, b)}`);
    return said(names.judgement, Math.min(0.5, names.score), 'surnames', ...names.because);
  }
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
  const kind = a.entity.kind === 'place' && b.entity.kind === 'place' ? 'place' : 'organisation';
  let best: LocalJudgement = said('different', 0, 'other-names', `${a.name} and ${b.name} share nothing`);
  for (const p of a.spellings) {
    for (const q of b.spellings) {
      const names = judgeNames(p.text.replace(/^the /i, ''), q.text.replace(/^the /i, ''), kind);
      // an acronym stands for a long name only where one of the reports says so, or the letters are three or more
      const acronym = isAcronymOf(p.text, q.text) || isAcronymOf(q.text, p.text);
      const judgement: LocalJudgement = {
        judgement: names.judgement,
        score: names.score,
        because: names.because,
        rule: names.rule,
      };
      if (judgement.judgement === 'same' && shortSlip(names.because)) judgement.judgement = 'unsure';
      if (acronym && judgement.judgement === 'unsure')
        judgement.because = [...judgement.because, 'the letters alone are too few'];
      if (order(judgement) > order(best) || (order(judgement) === order(best) && judgement.score > best.score))
        best = judgement;
    }
  }
  if (best.judgement === 'same' && a.entity.kind !== b.entity.kind) {
    const folded = skeleton(plain(a.name)) === skeleton(plain(b.name));
    if (!folded)
      return said('unsure', 0.5, 'other-kind', ...best.because, `${a.entity.kind} here, ${b.entity.kind} there`);
  }
  return best;
}

/** Between invented or foreign bodies one letter is a slip only in a long name. */
const shortSlip = (because: readonly string[]): boolean => because.some(reason => /differ by two letters/.test(reason));

const order = (judgement: LocalJudgement): number => ({ same: 2, unsure: 1, different: 0 })[judgement.judgement];
