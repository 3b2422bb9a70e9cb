// What a number beside these words counts, whatever noun it bears: those who stopped work, had to leave home, were held; what a fine or a contract came to.
// Does not find numbers; compare/disagreements lays those of one matter side by side.
// Source: general knowledge of news English, written for Onrecord in 2026.
import type { CountedState } from './counted-states.js';

const phrases = (lines: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(lines).flatMap(([matter, list]) => list.split(',').map(phrase => [phrase.trim(), matter] as const)),
  );

/** Words beside a count of people, to what became of them or what they did. */
export const PEOPLE_MATTERS: ReadonlyMap<string, string> = phrases({
  'on strike':
    'on strike, strikers, walked out, walk out, walkout, downed tools, down tools, laid down their tools, stopped work, stop work, stoppage, stayed away, stayed off work, refused to work, joined the strike, took part in the strike, taking part',
  'driven from home':
    'fled, flee, fleeing, evacuated, evacuation, displaced, driven out, driven from their homes, left their homes, leave their homes, left their houses, leave their houses, lost their homes, moved to schools, moved to shelters, in shelters, sheltering, run for their lives, ran for their lives, made homeless, homeless, uprooted, brought to safety, taken to safety',
  'hurt or treated':
    'taken to hospital, taken to hospitals, in hospital, to hospital, hospitalised, hospitalized, treated, the clinic, a clinic, hurt, injured, injuries, wounded, wounds, burns, smoke inhalation, nausea',
  held: 'arrested, detained, rounded up, taken to the police station, taken into custody, in custody, led away, arrests, detentions, seized, taken hostage, captive, captivity, behind bars',
  freed: 'freed, released, let go, set free, freedom, their liberty, came home, sent home, handed over',
  'looked for': 'looking for, searching for, being sought, still missing, missing, unaccounted for, trapped, buried',
  rescued: 'rescued, pulled out, pulled alive, brought out, saved, plucked, winched',
  'on board': 'on board, aboard, crew of, a crew, passengers and crew',
  signed: 'signed, signatures, signatories, put their names, signed the petition',
  'left waiting':
    'stranded, stuck, travellers, passengers, holidaymakers, commuters, without power, without water, cut off',
  'whose data were taken': 'data of, records of, files of, details of, secrets of, data had been, accounts of',
  'fallen ill': 'infected, fell ill, fallen ill, taken ill, sickened, poisoned, confirmed cases',
});

/** What befell the counted, where their number may count them in that matter; in all others, nobody whom anything befell. */
export const STATES_OF_MATTERS: ReadonlyMap<string, readonly CountedState[]> = new Map<string, readonly CountedState[]>(
  [
    ['driven from home', ['evacuated', 'homeless', 'rescued']],
    ['hurt or treated', ['injured', 'burned']],
    ['held', ['detained']],
    ['freed', ['freed', 'exchanged']],
    ['looked for', ['missing', 'trapped']],
    ['rescued', ['rescued']],
    ['on strike', ['downed']],
    ['fallen ill', ['infected']],
  ],
);

/** Words beside a count of journeys, to what became of them. */
export const JOURNEY_MATTERS: ReadonlyMap<string, string> = phrases({
  'not run':
    'cancelled, canceled, axed, scrapped, grounded, called off, did not run, not taking off, struck from the timetable, hit, disrupted',
});
export const JOURNEYS: ReadonlySet<string> = new Set(
  'flight departure landing takeoff train service sailing crossing bus trip journey connection'.split(' '),
);

/** Words beside a sum of money, to what it is for. */
export const MONEY_MATTERS: ReadonlyMap<string, string> = phrases({
  damage: 'damage, damages, losses, the loss',
  contract: 'contract, contracts',
  fine: 'fine, fined, penalty, penalties',
  ransom: 'ransom, freedom of, demanded by, extort',
  price: 'takeover, acquisition, merger, buy, purchase, bought, bid for, offer for, sold for, sale of',
  bribes: 'bribe, bribes, bribery, kickback, kickbacks',
  compensation: 'compensation, payout, settlement, settle',
  'the strike': 'walkout, strike, stoppage',
  'the ship': 'ship, vessel, tanker, ferry, boat',
  aid: 'aid, relief, donated, pledged',
  debt: 'debt, debts, owed, owes',
  bail: 'bail',
});
