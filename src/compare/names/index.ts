// Whether two names mean one person, organisation or place, by their spelling alone. Pure: no report, no context, no order.
// Joining over reports, where context counts, stands in compare/entities.
import { COUNTRY_BY_NAME } from '../../lists/countries.js';
import { LEGAL_FORMS, ORGANISATION_NOUNS } from '../../lists/organisations.js';
import { KNOWN_PLACES } from '../../lists/places.js';
import type { PairJudgement } from '../../model/index.js';
import { isAcronymOf, judgeOrganisations } from './organisations.js';
import { judgePersons, type NameJudgement } from './persons.js';
import { judgePlaces } from './places.js';

type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

const KINDS: Readonly<Record<string, NameKind>> = {
  person: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  company: 'organisation',
  legalentity: 'organisation',
  vessel: 'organisation',
  other: 'organisation',
  place: 'place',
  location: 'place',
  address: 'place',
};

/** A guess at what a bare name is: only clear signs count, a name without any is taken for a person's. */
function kindOf(name: string): NameKind {
  const words = name.split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/[.,]/g, '').toLowerCase();
  if (COUNTRY_BY_NAME.has(name) || KNOWN_PLACES.has(name)) return 'place';
  if (words.length > 1 && (LEGAL_FORMS.has(last) || words.some(word => ORGANISATION_NOUNS.has(word.toLowerCase()))))
    return 'organisation';
  if (/^(the|al-qa)/i.test(name)) return 'organisation';
  return 'unknown';
}

/**
 * Whether two names mean the same, by spelling: `same`, `different` or `unsure`, with the reasons.
 * `kind` (person, organisation, place; other words are accepted) is guessed where it is not given.
 * **Example**: `judgeNames('Andriy Sokil', 'Andrii Sokil')` is `same`; `judgeNames('Sokil', 'Andriy Sokil')` is `unsure`.
 */
export function judgeNames(a: string, b: string, kind?: string): PairJudgement {
  const x = a.normalize('NFC').trim();
  const y = b.normalize('NFC').trim();
  // the pair is judged in one order, so that the answer cannot depend on it
  const [first, second] = x <= y ? [x, y] : [y, x];
  return { a, b, ...judged(first, second, kind) };
}

function judged(a: string, b: string, kind: string | undefined): NameJudgement {
  if (a === b && a !== '')
    return { judgement: 'same', score: 1, because: ['the same letters'], rule: 'compare.names.same-letters' };
  const given = KINDS[(kind ?? '').toLowerCase()];
  if (given === 'organisation') return judgeOrganisations(a, b);
  if (given === 'place') return judgePlaces(a, b);
  const [p, q] = [kindOf(a), kindOf(b)];
  if (p === 'place' || q === 'place') return judgePlaces(a, b);
  if (given === 'person') return judgePersons(a, b);
  if (p === 'organisation' || q === 'organisation' || isAcronymOf(a, b) || isAcronymOf(b, a))
    return judgeOrganisations(a, b);
  return judgePersons(a, b);
}
