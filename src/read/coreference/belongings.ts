// "Her country", "his party", "our firm": the land or body for which the report says that person holds an office.
// Does not say who "her" is: the pronoun before the noun is read first, and "our" is whoever speaks.
import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../lists/countries.js';
import type { Quotation } from '../../model/index.js';
import { namedWithOffice } from './bodies-of-speakers.js';
import type { Known } from './clusters.js';
import { judgeSort } from './descriptions.js';
import { isLandNoun, type Nominal } from './phrases.js';
import type { Resolution } from './resolve.js';
import { landsOfOffices } from './seats.js';
import { speakerHere, type Walk } from './walk.js';

/** Offices that speak for a whole country: a mayor of Lessa or a governor of a province has a country of which nothing is told. */
const NATIONAL: ReadonlySet<string> = new Set(
  `president premier minister chancellor ambassador envoy king queen emir sultan sheikh consul representative delegate negotiator
  secretary general admiral marshal spokesman spokeswoman chief leader ruler`.split(/\s+/),
);

/** "In Lessa on Monday President Ana Kovač": where and when something was is no office. */
const ELSEWHERE: ReadonlySet<string> = new Set('on in at during as with by after before when where'.split(' '));

/** The land or body of whoever the word before the noun means; undefined where the report tells of none, or of two. */
export function resolveBelonging(
  walk: Walk,
  nominal: Nominal,
  quotation: Quotation | undefined,
): Resolution | undefined {
  const owner = ownerOf(walk, nominal, quotation);
  if (owner?.kind !== 'person' || owner.plural) return undefined;
  const known = isLandNoun(nominal.noun) ? landOf(walk, owner) : bodyOf(walk, owner, nominal);
  if (!known) return undefined;
  const rule = 'read.coreference.belonging';
  return { known, because: `${owner.name} is of ${known.name}`, rule };
}

/** Whom the pronoun means that opens the nominal. */
function ownerOf(walk: Walk, { determiner, span }: Nominal, quotation: Quotation | undefined): Known | undefined {
  if (/^(?:my|our)$/.test(determiner)) return quotation && speakerHere(walk, quotation);
  for (let n = walk.near.length - 1; n >= 0; n--) {
    const item = walk.near[n]!;
    if (item.span[0] === span[0] && item.form === 'pronoun') return item.known;
    if (item.span[1] < span[0]) return undefined;
  }
  return undefined;
}

const isPlace = ({ kind, named, ghost }: Known): boolean => kind === 'place' && named && !ghost;
const isBody = ({ kind, named, ghost }: Known): boolean => kind === 'organisation' && named && !ghost;

function landOf(walk: Walk, owner: Known): Known | undefined {
  const isNational = (words: readonly string[]): boolean =>
    words.some(word => NATIONAL.has(word)) && !words.some(word => ELSEWHERE.has(word));
  const beside = namedWithOffice(walk.near, owner, isPlace, isNational);
  if (beside) return beside;
  // "Swedish foreign minister Ana Kovač": the country as an adjective of the office
  const lands = landsOfOffices(walk.text, owner, NATIONAL);
  const [land, more] = [...lands];
  if (land === undefined || more !== undefined) return undefined;
  return walk.all.find(known => isPlace(known) && countryOf(known.name) === land);
}

const countryOf = (name: string): string | undefined =>
  (COUNTRY_BY_NAME.get(name) ?? COUNTRY_BY_DEMONYM.get(name))?.name;

function bodyOf(walk: Walk, owner: Known, { noun }: Nominal): Known | undefined {
  const fits = (known: Known): boolean => isBody(known) && judgeSort(known, noun) !== 'clashes';
  return namedWithOffice(walk.near, owner, fits, () => true) ?? bodyOfMember(walk, owner, fits);
}

/** "Ana Kovač of the Harbour Party": the body right behind a name and "of". */
function bodyOfMember({ near, text }: Walk, owner: Known, fits: (known: Known) => boolean): Known | undefined {
  const found = new Set<Known>();
  for (const [n, { known, form, span }] of near.entries()) {
    const next = near[n + 1];
    if (known !== owner || form !== 'name' || !next || !fits(next.known)) continue;
    if (/^ (?:of|from) (?:the )?$/.test(text.slice(span[1], next.span[0]))) found.add(next.known);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
