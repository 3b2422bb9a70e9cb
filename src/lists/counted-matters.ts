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
  'in hospital':
    'taken to hospital, taken to hospitals, in hospital, to hospital, hospitalised, hospitalized, treated, the clinic, a clinic',
  hurt: 'hurt, injured, injuries, wounded, wounds, burns, smoke inhalation, nausea',
  held: 'arrested, detained, rounded up, taken to the police station, taken into custody, in custody, led away, arrests, detentions, seized, taken hostage, captive, captivity, behind bars',
  freed: 'freed, released, let go, set free, their liberty, came home, sent home, handed over',
  'looked for': 'looking for, searching for, being sought, still missing, missing, unaccounted for, trapped, buried',
  rescued: 'rescued, pulled out, pulled alive, brought out, saved, plucked, winched',
  'on board': 'on board, aboard, crew of, a crew, passengers and crew',
  signed: 'signed, signatures, signatories, put their names, signed the petition',
  'left waiting': 'stranded, stuck, travellers, holidaymakers, commuters',
  'cut off':
    'without power, without water, without electricity, without gas, without heating, without internet, without phone service, lost power, in the dark, cut off, locked out, could not reach, could not pay, unable to reach, unable to pay, unable to use, no access to, had affected, were affected, was affected',
  'whose data were taken': 'data of, records of, files of, details of, secrets of, data had been, accounts of',
  'fallen ill':
    'infected, fell ill, fallen ill, taken ill, fall ill, sickened, made ill, made sick, poisoned, confirmed cases, food poisoning',
  cheated:
    'defrauded, defrauding, deceived, deceiving, tricked, cheated, cheating, swindled, swindling, fleeced, fleecing, duped, duping, conned, scammed, hoodwinked, out of pocket, ripped off, lost their savings, lost their money, lost their life savings',
  'losing work':
    'laid off, lay off, laying off, layoffs, made redundant, redundant, redundancies, lose their jobs, losing their jobs, lost their jobs, thrown out of work, out of work, out of a job',
  'on the payroll': 'employs, employed, workforce, on the payroll, on its payroll',
  vaccinated: 'vaccinated, inoculated, immunised, immunized, got the jab, had the jab',
  'in the trial': 'enrolled in, enrolled, in the trial, in the study, took part in the trial, took part in the study',
  evicted: 'evicted, eviction, evictions, turned out of their homes',
  deported: 'deported, deportation, sent back, put on a plane',
  'across the border': 'crossed the border, crossed into, crossed the river, came ashore, sought asylum',
  suing:
    'claim for damages, filed a claim, through the courts, sue, sues, suing, sued, lawsuit, class action, plaintiffs, joined the suit, joined the claim',
  exchanged: 'exchanged, exchange, exchanges, swapped, swap, swaps',
  charged: 'charged with, indicted, in the dock, on trial, stand trial',
  deployed: 'deployed, deploy, deployment, reinforcements, drafted in, called in, stationed',
  'entitled to vote': 'registered voters, eligible to vote, entitled to vote, on the electoral roll',
  'cared for at school': 'enrolled at, attend the school, attends the school, taught at',
});

/** Matters whose count rises while they are fresh: who is hurt, held or driven from home is found out one by one. */
export const GROWING_MATTERS: ReadonlySet<string> = new Set([
  'driven from home',
  'in hospital',
  'hurt',
  'held',
  'freed',
  'rescued',
  'looked for',
  'signed',
  'fallen ill',
  'vaccinated',
  'across the border',
  'charged',
  'destroyed',
  'put down',
  'dead in the wild',
  'burned land',
  'spilt',
]);

/** What befell the counted, where their number may count them in that matter; in all others, nobody whom anything befell. */
export const STATES_OF_MATTERS: ReadonlyMap<string, readonly CountedState[]> = new Map<string, readonly CountedState[]>(
  [
    ['driven from home', ['evacuated', 'homeless', 'rescued']],
    ['in hospital', ['injured', 'burned']],
    ['hurt', ['injured', 'burned']],
    ['held', ['detained']],
    ['freed', ['freed', 'exchanged']],
    ['exchanged', ['freed', 'exchanged']],
    ['looked for', ['missing', 'trapped']],
    ['rescued', ['rescued']],
    ['on strike', ['downed']],
    ['fallen ill', ['infected']],
    ['losing work', ['dismissed']],
    ['destroyed', ['destroyed', 'burned', 'damaged']],
    ['burned land', ['burned', 'destroyed']],
    ['put down', ['killed', 'destroyed']],
    ['dead in the wild', ['killed']],
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

/** Words beside a sum of money that many things have: they tell one matter only where a report has one such sum. */
export const PRICE_MATTERS: ReadonlyMap<string, string> = phrases({
  'the cost': 'cost, costs, costing, cost of, price tag, price of, spent on, has spent, paid for, built for',
  'the price':
    'for the shares, for the stake, for the club, for the company, bought for, sold for, changes hands, change hands, sell, selling, flog, flogging, offer over, price on the table',
  'the worth': 'worth, valued at, value of',
  'the saving': 'save, saves, saving, savings of',
});

/** Words beside a count of things, to what became of them. */
export const THING_MATTERS: ReadonlyMap<string, string> = phrases({
  'given back':
    'handed over, handed back, hand over, hand back, handover of, handing over, returned, return of, returning, received, sent back, send back, give back, gave back, given back, brought home, restituted, restitution, repatriated',
  stolen: 'stolen, stole, robbed of, made off with, looted, carried off, plundered, burgled',
  destroyed:
    'destroyed, burned down, burnt down, razed, gutted, flattened, levelled, in ruins, lie in ruins, reduced to ashes, wrecked, washed away, swept away',
  'called back': 'recalled, recall of, recalling, called back',
  shut: 'shut, shuts, shutting, closed, closes, closing, closure of',
  seized: 'seized, confiscated, impounded',
  ordered: 'ordered, order for, has ordered',
  delivered: 'delivered, delivery of',
  vandalised: 'vandalised, vandalized, defaced, daubed, smashed, broken into',
  opened: 'opened, opening of, inaugurated',
});

/** Words beside a count of animals, to what became of them. */
export const ANIMAL_MATTERS: ReadonlyMap<string, string> = phrases({
  'put down': 'culled, culling, slaughtered, slaughter, put down, destroyed, killed, to die',
  'dead in the wild': 'washed up, washed ashore, found dead, beached, stranded',
});

/** Words beside a measure, to what it measures. */
export const MEASURE_MATTERS: ReadonlyMap<string, string> = phrases({
  spilt: 'spilled, spilt, spill of, leaked, leak of, gushed, poured, escaped, seeped',
  'burned land': 'burned, burnt, scorched, charred, blackened, gone up in smoke, turned to ash, ablaze',
  'its weight': 'weighs, weighing, weighed',
  'its length': 'long, in length',
  'its height': 'high, tall, in height',
  'the rain': 'of rain, rainfall',
  'the speed':
    'doing, driving at, travelling at, running at, speed of, speed was, ran with, clocked at, kilometres per hour, kilometres an hour, km/h, kph, miles per hour, miles an hour, mph, knots',
});

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
  'money lost':
    'defrauded, defrauding, cheated, cheating, swindled, swindling, fleeced, fleecing, swallowed, withdrew, lost by, losses to, embezzled, siphoned, siphoned off, vanished, disappeared, pocketed, stolen, stole, made off with',
  budget: 'budget, spending plan',
  loan: 'loan, bailout, bail-out, rescue package, credit line',
  raised: 'raised by, was raised, fundraiser, donations, auctioned, fetched',
});
