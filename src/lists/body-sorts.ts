// What sort of body a noun calls something ("the regulator", "the company"), and what sort a name shows it to be.
// Source: written for Onrecord from general knowledge of news English.

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export type BodySort =
  | 'company'
  | 'authority'
  | 'outlet'
  | 'union'
  | 'party'
  | 'alliance'
  | 'club'
  | 'court'
  | 'school'
  | 'force'
  | 'charity'
  | 'legislature';

const table = (rows: readonly (readonly [BodySort, string])[]): ReadonlyMap<string, BodySort> =>
  new Map(rows.flatMap(([sort, list]) => words(list).map((word): [string, BodySort] => [word, sort])));

/** Nouns by which a report speaks of a body that it has named. A noun that is not here fits only a name that holds it. */
export const SORT_OF_NOUN = table([
  [
    'company',
    `company firm carrier airline retailer lender insurer operator maker manufacturer developer chain conglomerate startup
    start-up broker utility producer miner brewer shipbuilder shipowner supermarket bank giant group business publisher grocer owner contractor
    concern carmaker automaker chipmaker drugmaker planemaker steelmaker toymaker housebuilder refiner smelter wholesaler distributor
    studio platform offeror shipper hotelier vendor supplier`,
  ],
  [
    'authority',
    'regulator watchdog agency authority commission inspectorate bureau ministry department directorate office',
  ],
  ['outlet', 'newspaper paper daily weekly broadcaster station channel outlet magazine portal site tabloid'],
  ['union', 'union federation'],
  ['party', 'party movement'],
  ['alliance', 'alliance bloc pact'],
  ['club', 'club team side'],
  ['court', 'court tribunal'],
  ['school', 'university college school'],
  ['charity', 'charity foundation'],
]);

/** Words of names that show the sort; the last such word of a name decides. */
export const SORT_OF_NAME_WORD = table([
  [
    'company',
    `company corporation corp inc ltd limited plc llc gmbh ag ab asa oyj oy sa holdings holding industries motors shipping
    lines airlines airways freight grain foods capital partners ventures steel energy oil gas petroleum pharma
    pharmaceuticals technologies systems software insurance bank marine logistics`,
  ],
  [
    'authority',
    `authority commission agency ministry department office bureau board inspectorate watchdog regulator treasury government
    administration secretariat directorate police council service executive supervisor ombudsman comptroller auditor standards`,
  ],
  [
    'outlet',
    `times post herald tribune gazette journal telegraph guardian mirror chronicle courier observer echo ledger bulletin
    dispatch examiner advertiser wire newswire news press radio tv television broadcaster daily weekly magazine sentinel
    mercury argosy telegram gazeta zeitung morgenpost kurier courrier diario jornal corriere`,
  ],
  [
    'union',
    `union federation confederation brotherhood guild workers metalworkers steelworkers dockers dockworkers stevedores teachers
    nurses drivers pilots miners porters pickers cleaners machinists seafarers railwaymen boilermakers bakers typographers
    electricians firefighters`,
  ],
  ['party', 'party front movement democrats conservatives liberals greens socialists labour'],
  ['alliance', 'alliance league convention compact treaty community commonwealth organization organisation nations'],
  ['club', 'club fc united rovers athletic wanderers'],
  ['court', 'court tribunal'],
  ['school', 'university college school academy institute'],
  ['force', 'army navy brigade regiment battalion guard corps'],
  ['charity', 'foundation trust charity relief'],
  ['legislature', 'parliament senate assembly congress chamber'],
]);

/**
 * Nouns and words of names that show one kind of body among its sort: a ministry is no regulator, a bank no airline. A noun
 * that stands in no row ("the company", "the group") fits every body of its sort.
 */
export const NARROW_SORT = new Map(
  [
    'bank lender bank banks',
    'airline carrier airlines airways',
    'insurer insurance assurance mutual',
    'retailer supermarket grocer chain stores markets supermarkets foods',
    'brewer brewery brewing',
    'broker brokerage securities',
    'miner mining mines minerals',
    'shipowner shipping ferries lines',
    'ministry department ministry treasury',
    'regulator watchdog regulator authority commission inspectorate office agency supervisor ombudsman conduct council directorate standards board',
    'police constabulary police',
    'parliament senate assembly parliament congress',
    'government government cabinet administration',
  ].flatMap((row, i) => words(row).map((word): [string, number] => [word, i])),
);
