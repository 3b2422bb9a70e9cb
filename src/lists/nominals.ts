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
  regiment garrison institution body startup start-up conglomerate giant lobby chamber prosecution defence defense`);

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
