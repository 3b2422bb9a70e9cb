// Whether two names mean one organisation, by the words of the names alone: legal forms, acronyms, numbers, slips.
// Does not know the reports.
import { plain } from '../../language/spellings.js';
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import { KNOWN_ORGANISATIONS } from '../../lists/organisations.js';
import { KNOWN_PLACES } from '../../lists/places.js';
import { organisationParts } from './parts.js';
import { type NameJudgement, pairWords, said } from './persons.js';
import { likeness, runTogether, skeleton } from './words.js';

const bodyOf = new Map(
  KNOWN_ORGANISATIONS.flatMap((names, i) => names.map((name): [string, number] => [name.toLowerCase(), i])),
);
const placeWords = new Set(
  [...COUNTRY_BY_NAME.keys(), ...COUNTRY_BY_DEMONYM.keys(), ...KNOWN_PLACES].map(name => plain(name)),
);

/** The letters a name is shortened to: first letters of its words, "of", "the" and "and" left out. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(word => /^\p{L}/u.test(word) && !/^(of|the|for|and|de|da|do|y|on|in|to|&)$/i.test(word))
    .map(word => word[0]!.toUpperCase())
    .join('');
}

/** Whether `short` is made of the first letters of `long`: "NDU" of "Northern Dock Union". */
export function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '');
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase() || !/^\p{Lu}+$/u.test(letters))
    return false;
  if (!/\s/.test(long.trim())) return false;
  const withSmall = long
    .split(/[\s-]+/)
    .filter(word => /^\p{L}/u.test(word) && !/^the$/i.test(word))
    .map(word => word[0]!.toUpperCase())
    .join('');
  return letters === initials(long) || letters === withSmall;
}

/** "NQA" beside "North Quay": the letters of the name and of a noun that the other report leaves out. */
const isAcronymWithMore = (short: string, long: string): boolean =>
  /^\p{Lu}{3,8}$/u.test(short) && /\s/.test(long.trim()) && short.slice(0, -1) === initials(long);

export function judgeOrganisations(a: string, b: string): NameJudgement {
  const body = bodyOf.get(a.toLowerCase().replace(/^the /, ''));
  if (body !== undefined && body === bodyOf.get(b.toLowerCase().replace(/^the /, '')))
    return said('same', 1, 'known-body', `${a} and ${b} are names of one body`);
  if (isAcronymOf(a, b) || isAcronymOf(b, a)) {
    const short = a.length < b.length ? a : b;
    return short.replace(/\./g, '').length >= 3
      ? said('same', 0.9, 'acronym', `${short} is made of the first letters of ${short === a ? b : a}`)
      : said('unsure', 0.6, 'acronym', `${short} is short and may be made of other words`);
  }
  if (isAcronymWithMore(a, b) || isAcronymWithMore(b, a))
    return said('unsure', 0.5, 'acronym', `${a} and ${b}: the letters have one more word behind the name`);
  const x = organisationParts(a);
  const y = organisationParts(b);
  if (x.words.length === 0 || y.words.length === 0)
    return runTogether([...x.words, ...x.generic]) === runTogether([...y.words, ...y.generic])
      ? said('same', 0.95, 'same-letters', 'the same words')
      : said('unsure', 0.3, 'no-words', 'nothing to compare');
  const formsClash = x.forms.length > 0 && y.forms.length > 0 && !x.forms.some(form => y.forms.includes(form));
  const together = runTogether(x.words);
  const other = runTogether(y.words);
  if (
    together === other ||
    (together.length >= 5 && skeleton(together) === skeleton(other) && sameNumbers(together, other))
  ) {
    if (formsClash)
      return said('different', 0.5, 'legal-form', `one is ${x.forms.join(' ')}, the other ${y.forms.join(' ')}`);
    return said('same', 1, 'same-words', `both are ${together}`);
  }
  const { pairs, onlyA, onlyB } = pairWords(x.words, y.words);
  const because = pairs.filter(pair => pair.score < 1).map(pair => pair.because);
  const slips = pairs.filter(pair => pair.score < 0.95);
  for (const pair of pairs) {
    const [p, q] = [x.words[pair.a]!.latin[0]!, y.words[pair.b]!.latin[0]!];
    if (pair.score < 1 && (/\d/.test(p) || /\d/.test(q)))
      return said('different', 0.4, 'other-number', `${p} against ${q}`);
    if (pair.score < 1 && placeWords.has(p) && placeWords.has(q))
      return said('different', 0.4, 'other-place', `${p} against ${q}`);
    if (p.length === 1 && q.length > 1) return said('different', 0.4, 'other-words', `${p} against ${q}`);
  }
  if (onlyA.length > 0 && onlyB.length > 0) {
    const [p, q] = [x.words[onlyA[0]!]!, y.words[onlyB[0]!]!];
    const numbers = /^\d/.test(p.printed) && /^\d/.test(q.printed);
    return said('different', 0.2, numbers ? 'other-number' : 'other-words', `${p.printed} against ${q.printed}`);
  }
  const extra = [...onlyA.map(i => x.words[i]!), ...onlyB.map(i => y.words[i]!)];
  if (extra.length > 0) {
    const name = extra.map(word => word.printed).join(' ');
    if (extra.some(word => /\d/.test(word.printed)) || extra.some(word => placeWords.has(word.latin[0]!)))
      return said(
        'different',
        0.4,
        'part-of',
        `${name} stands in one of them only: a branch, or another one of a series`,
      );
    return said('unsure', 0.5, 'part-of', `${name} stands in one of them only`);
  }
  if (slips.length > 1) return said('unsure', 0.6, 'two-slips', ...because);
  if (formsClash)
    return said('different', 0.45, 'legal-form', `one is ${x.forms.join(' ')}, the other ${y.forms.join(' ')}`);
  const letters = pairs.reduce((sum, pair) => sum + x.words[pair.a]!.latin[0]!.length, 0);
  // one letter in a short name alone is another company as easily
  if (slips.length === 1 && letters < 5) return said('unsure', 0.6, 'lone-names-near', ...because);
  return said('same', 0.9, 'words-agree', ...(because.length > 0 ? because : ['the same words in another order']));
}

const sameNumbers = (a: string, b: string): boolean => a.replace(/\D/g, '') === b.replace(/\D/g, '');

export { likeness };
