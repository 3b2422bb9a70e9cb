// Whether two names mean one place, by the names alone: spellings, exonyms, and heads that languages translate.
// Does not know the reports.
import { plain } from '../../language/spellings.js';
import { COUNTRIES } from '../../lists/countries.js';
import { EXONYMS } from '../../lists/places.js';
import { type NameJudgement, pairWords, said } from './persons.js';
import { nameWord, skeleton } from './words.js';

const oneOf = new Map<string, number>();
[...COUNTRIES.map(country => country.names), ...EXONYMS].forEach((names, i) => {
  for (const name of names) oneOf.set(plain(name.replace(/\./g, '')), i);
});

/** Heads of place names that languages translate. */
const HEADS = new Map(
  [
    'port puerto porto',
    'saint st san sankt',
    'santa sainte',
    'mount mt monte mont',
    'wadi oued ouadi vadi',
    'new nova novo nueva nuevo',
    'lake lago lac',
    'river rio río',
    'cape cabo cap',
    'island isle isla ilha',
  ].flatMap((line): [string, string][] => line.split(' ').map(word => [word, line.split(' ')[0]!])),
);

const TAILS = new Set([
  'city',
  'province',
  'region',
  'oblast',
  'district',
  'county',
  'island',
  'republic',
  'state',
  'of',
  'the',
  'river',
  'lake',
  'town',
  'village',
  'quarter',
  'depot',
  'valley',
  'pass',
  'duchy',
  'dukedom',
  'kingdom',
  'principality',
  'parish',
  'port',
  'cape',
  'mount',
]);

export function judgePlaces(a: string, b: string): NameJudgement {
  const [x, y] = [a, b].map(name => plain(name.replace(/\./g, '').replace(/^the /i, '')));
  if (x === y) return said('same', 1, 'same-letters', `both are ${x}`);
  const known = oneOf.get(x!);
  if (known !== undefined || oneOf.has(y!))
    return known !== undefined && known === oneOf.get(y!)
      ? said('same', 0.98, 'known-place', `${a} and ${b} are names of one place`)
      : judgeSpelling(x!, y!, true);
  return judgeSpelling(x!, y!, false);
}

function judgeSpelling(x: string, y: string, known: boolean): NameJudgement {
  const cut = (name: string) => name.split(/[\s-]+/).map(word => HEADS.get(word) ?? word);
  const [p, q] = [cut(x), cut(y)];
  if (p.join(' ') === q.join(' ')) return said('same', 0.97, 'same-words', `${x} and ${y} are the same words`);
  if (p.length === q.length && skeleton(p.join('')) === skeleton(q.join('')))
    return said('same', 0.95, 'same-skeleton', `${x} and ${y} fold to ${skeleton(p.join(''))}`);
  const { pairs, onlyA, onlyB } = pairWords(p.map(nameWord), q.map(nameWord));
  const extra = [...onlyA.map(i => p[i]!), ...onlyB.map(i => q[i]!)];
  const even = pairs.every(pair => pair.score >= 0.95);
  if (even && pairs.length > 0 && extra.every(word => TAILS.has(word)) && (onlyA.length === 0 || onlyB.length === 0))
    return said('unsure', 0.6, 'place-tail', `${extra.join(' ')} stands in one of them only`);
  if (!known && onlyA.length === 0 && onlyB.length === 0 && pairs.length > 0)
    return said('unsure', 0.6, 'near-places', ...pairs.filter(pair => pair.score < 1).map(pair => pair.because));
  return said('different', 0.2, 'other-words', `${x} against ${y}`);
}
