// Nouns with which a report means somebody or something it has named: "the minister", "the alliance", "the company".
// Source: written for Onrecord from general knowledge; the kinds were checked against the training part of its corpus.
import type { EntityKind } from '../model/index.js';
import { OFFICES } from './titles.js';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** People by what they are; offices stand in titles.ts. */
const PERSON_NOUNS =
  words(`man woman boy girl person official leader politician source insider expert specialist veteran
  critic opponent supporter ally aide father mother son daughter brother sister husband wife widow widower uncle aunt cousin
  friend neighbour neighbor colleague counterpart spokesperson newcomer victim survivor suspect defendant accused plaintiff
  claimant appellant witness juror attacker gunman killer robber thief passenger motorist pedestrian cyclist shopper customer
  patient client tenant landlord resident villager islander local pensioner teenager youngster child parent bride groom
  player striker keeper star singer veteran bulgarian american briton frenchman lawyer envoy deputy premier ex-minister
  ex-president incumbent founder owner boss chief head heir heiress statesman diplomat negotiator lawmaker monarch`);

const ORGANISATION_NOMINALS =
  words(`company firm group alliance bloc union party ministry department agency authority bureau
  office commission committee council board panel tribunal court parliament senate congress assembly government
  administration inspectorate service police army navy force guard federation association institute foundation trust fund
  charity organisation organization network forum bank lender airline carrier operator manufacturer maker producer retailer
  supermarket chain insurer utility broker developer builder shipowner shipyard yard university college school hospital
  museum newspaper paper daily weekly broadcaster station channel outlet magazine agency portal site club team side
  regulator watchdog campaign coalition opposition movement militia junta regime monitor observatory mission delegation
  embassy consortium exchange league monastery orchestra theatre choir registry secretariat cabinet treasury brigade unit
  regiment garrison institution body startup start-up conglomerate giant lobby chamber prosecution defence defense concern
  carmaker automaker chipmaker drugmaker planemaker steelmaker toymaker housebuilder refiner smelter wholesaler distributor studio
  platform offeror shipper vendor supplier`);

const PLACE_NOMINALS =
  words(`country nation state republic kingdom city town village island capital region province district
  county territory port harbour harbor valley river lake bridge road tunnel airport peninsula enclave neighbourhood suburb
  municipality borough principality emirate archipelago strait canal area site bay coast building`);

const GROUP_NOMINALS = words(`officials ministers lawmakers members allies partners leaders critics opponents supporters
  residents villagers witnesses experts analysts economists diplomats sources troops soldiers forces rebels militants
  protesters demonstrators workers strikers dockers drivers miners farmers fishermen students teachers doctors nurses
  patients prisoners hostages refugees migrants survivors victims relatives families neighbours neighbors parents children
  voters shareholders investors creditors lenders traders insurers prosecutors investigators inspectors officers
  judges lawyers jurors scientists researchers organisers organizers activists campaigners unions companies countries
  governments parties ministries authorities delegations delegates negotiators mediators observers monitors reporters
  journalists bishops tenants islanders ferrymen people men women crew staff management pickets rangers pilots rescuers
  firefighters separatists insurgents gunmen mps senators councillors governors mayors ambassadors counterparts colleagues
  bankers brokers analysts customers passengers commuters locals elders fans players pensioners trustees trustees directors
  executives aides advisers advisors insiders readers users engineers crews couriers exporters importers growers bakers`);

const kinds = new Map<string, EntityKind>();
for (const word of PLACE_NOMINALS) kinds.set(word, 'place');
for (const word of ORGANISATION_NOMINALS) kinds.set(word, 'organisation');
for (const word of GROUP_NOMINALS) kinds.set(word, 'group');
for (const word of OFFICES) if (!kinds.has(word)) kinds.set(word, 'person');
for (const word of PERSON_NOUNS) kinds.set(word, 'person');

/** What a common noun means when it stands for somebody or something named. */
export const NOMINAL_KINDS: ReadonlyMap<string, EntityKind> = kinds;

/** Nouns that mean one of several people of an office ("counterpart", "colleague") and never the one just named. */
export const RELATIONAL_NOUNS: ReadonlySet<string> = new Set(
  words(`counterpart colleague opponent rival predecessor successor ally aide deputy wife husband brother sister son daughter
  father mother uncle aunt cousin friend neighbour neighbor lawyer client partner spokesman spokeswoman spokesperson adviser
  advisor boss assistant office party country government family team`),
);

/** Nouns that mean the country or its government when one country is spoken of. */
export const COUNTRY_NOUNS: ReadonlySet<string> = new Set(words('country nation state republic kingdom government'));

/** What a report calls another outlet than its own, which is "this newspaper". Not "company": a firm's press release says it of itself. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  words('newspaper paper daily weekly agency broadcaster station channel magazine outlet site portal'),
);

/** People in the plural who show no ending of a trade or a party. */
const PEOPLE =
  words(`others pals boffins deputies hawks doves progressives independents heavyweights mates kids youths adults audiences
  communities generations majorities minorities dozens hundreds thousands millions media masses halves thirds quarters
  two-thirds three-quarters clans monks nuns wardens churchwardens delegates candidates advocates graduates magistrates
  pirates heads chiefs whips clerks cooks cops spies heirs couples twins orphans brides grooms peers lords ladies moderates
  conservatives liberals locals nationals professionals intellectuals individuals rivals generals admirals colonels captains
  kings queens princes emirs sheikhs imams rabbis muslims jews hindus sikhs arabs kurds greens reds tories`);
const peopleNouns = new Set(PEOPLE);
const TRADES = /(?:ers|ors|ists|ians|ants|ees|iers|eers|[^m]ents|men|women|folk|wives|mates|ards)$/;
/** Things that end as trades do. */
const THINGS = new Set(
  words(`letters papers numbers matters orders posters banners computers servers helicopters trailers corners centers
  centres chapters quarters borders fires tires tyres hours years colours colors doors floors indoors errors factors motors
  mirrors sectors vectors events tents accents cents contents patents documents incidents accidents trees knees fees committees
  degrees plants restaurants grants variants warrants cards boards standards rewards awards yards guards lists
  towers powers flowers showers covers drawers dinners rivers waters winters summers stickers speakers headers folders
  trousers layers twists costs wrists markers meters metres liters litres shoulders`),
);

/** Whether a plural noun of no list may mean people: "hoteliers", "two-thirds", not "lights", "eleven days". */
export const mayMeanPeople = (lower: string): boolean =>
  peopleNouns.has(lower) || (TRADES.test(lower) && !THINGS.has(lower));
