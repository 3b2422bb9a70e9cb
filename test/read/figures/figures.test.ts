// Figures as a reader meets them: the words, then value, unit, bound and total.
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/index.js';
import { readTimes } from '../timexes/read-times.js';

const print = (text: string, f: Figure): string =>
  `${text.slice(...f.span)} = ${f.value}${f.hi === undefined ? '' : `..${f.hi}`}${f.of === undefined ? '' : ` of ${f.of}`} ${f.unit} ${f.bound}`;

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['At least three people were killed.', 'At least three people = 3 people at-least'],
  ['The storm left up to 400 families homeless.', 'up to 400 families = 400 families at-most'],
  ['Nearly 2,300 dockers walked out.', 'Nearly 2,300 dockers = 2300 dockers about'],
  ['Repairs will cost $3.5bn.', '$3.5bn = 3500000000 dollars exact'],
  ['It set aside £1.2 million.', '£1.2 million = 1200000 pounds exact'],
  ['The town owes 60,000 euros.', '60,000 euros = 60000 euros exact'],
  // A decimal comma, where a scale or a unit shows it.
  ['The state paid 1,4 billion crowns.', '1,4 billion crowns = 1400000000 crowns exact'],
  ['Prices rose by 2,5 percent.', '2,5 percent = 2.5 percent exact'],
  ['It handled 12,75 tonnes.', '12,75 tonnes = 12.75 tonnes exact'],
  ['It sold 12,750 tonnes.', '12,750 tonnes = 12750 tonnes exact'],
  ['Prices rose by 4 to 5 percent.', '4 to 5 percent = 4..5 percent exact'],
  ['Claims fell by 20,000 to 385,000.', '20,000 = 20000 number exact', '385,000 = 385000 number exact'],
  ['A ferry with between 110 and 140 people on board capsized.', 'between 110 and 140 people = 110..140 people exact'],
  ['Guards shot down 22 out of 28 kites.', '22 out of 28 kites = 22 of 28 kites exact'],
  ['Three of its seven members agreed.', 'Three of its seven members = 3 of 7 members exact'],
  ['It found 23 victims, 14 of them children.', '23 victims = 23 victims exact', '14 of them = 14 of 23 victims exact'],
  [
    'It was 41°C, or 106 degrees Fahrenheit.',
    '41°C = 41 degrees Celsius exact',
    '106 degrees Fahrenheit = 106 degrees Fahrenheit exact',
  ],
  ['The kiln reached 900C.', '900C = 900 degrees Celsius exact'],
  ['Dozens of boats sank.', 'Dozens of boats = 24 boats at-least'],
  ['It lost almost a third of its deposits.', 'almost a third = 1 of 3 share about'],
  ['The bill passed by 88 votes to 51.', '88 votes = 88 votes exact', '51 = 51 votes exact'],
  ['The hearing was put off four times.', 'four times = 4 times exact'],
  ['She was jailed for twelve years.', 'twelve years = 12 years exact'],
  ['The firm made 200m crowns.', '200m crowns = 200000000 crowns exact'],
  [
    'A 40m euro loan was paid to 12m customers.',
    '40m euro = 40000000 euros exact',
    '12m customers = 12000000 customers exact',
  ],
  ['Olympic 200m champion Ana Kovač retired.', '200m = 200 metres exact'],
  ['The pier is 60m long.', '60m = 60 metres exact'],
  ['Voters complained about the £62 million bill.', '£62 million = 62000000 pounds exact'],
  ['The tug had a crew of 23.', '23 = 23 people exact'],
  ['The tug had a cargo of 23.', '23 = 23 number exact'],
  ['A family of five escaped.', 'five = 5 people exact'],
  ['A four-strong gang broke in.', 'four-strong = 4 people exact'],
  ['The fire burned 40 square kilometres of forest.', '40 square kilometres = 40 square kilometres exact'],
  ['A 300-square-mile zone is shut.', '300-square-mile = 300 square miles exact'],
  ['The dam lets 290 cubic metres of water a second pass.', '290 cubic metres = 290 cubic metres a second exact'],
  ['The dam lets 310 cubic metres per second pass.', '310 cubic metres per second = 310 cubic metres a second exact'],
  ['They sat at 12 square tables.', '12 square tables = 12 tables exact'],
  ['Winds reached 120 kilometres an hour.', '120 kilometres an hour = 120 kilometres an hour exact'],
  ['The car was doing 140km/h.', '140km/h = 140 kilometres an hour exact'],
  ['Three masked men robbed the bank.', 'Three masked men = 3 men exact'],
  ['The mayor put the number of shops at 43,000.', '43,000 = 43000 shops exact'],
];

/** What befell the counted. */
const WHAT: readonly (readonly [string, string])[] = [
  ['At least three people were killed.', 'people killed'],
  ['The blast killed four dockers.', 'dockers killed'],
  ['The army intercepted 22 drones.', 'drones intercepted'],
  ['Nine people are missing.', 'people missing'],
  ['Twelve people died.', 'people died'],
  ['Prices rose by 4 percent.', 'percent'],
];

/** What befell the counted, in one word whatever the report's own. */
const STATES: readonly (readonly [string, string])[] = [
  ['The command said it had shot down 61 of 74 kites overnight.', 'downed'],
  ['All 70 kites that were launched had found their marks, he said.', 'launched'],
  ['Fourteen people are now known to have died in the collapse.', 'killed'],
  ['The firm mourns twelve colleagues who lost their lives in the fire.', 'killed'],
  ['The storm claimed the lives of nine people.', 'killed'],
  ['The fire cost eleven people their lives.', 'killed'],
  ['The last climber was found, bringing the dead to 16.', 'killed'],
  ['Three residents received wounds on the quay.', 'injured'],
  ['Two persons with light injuries were seen at the clinic.', 'injured'],
  ['Rescuers plucked 34 people from the waves.', 'rescued'],
  ['Nine people died.', 'killed'],
  ['The death toll rose to 31.', 'killed'],
  ['Divers found 12 bodies.', 'killed'],
  ['The 38 injured were flown home.', 'injured'],
  ['Another 41 are in hospital.', 'injured'],
  ['Nine people remain missing.', 'missing'],
  ['Police arrested 40 people.', 'detained'],
  ['Around 300 people had to be evacuated.', 'evacuated'],
  ['The council passed the plan by 12 votes to three.', 'for against'],
  ['The board rejected the plan by nine votes to four.', 'against for'],
  ['Eleven members voted against.', 'against'],
  ['The court threw out the complaint against the vote, which had gone 52 to 21.', 'for against'],
  ['The committee, which rejected a first draft, adopted the second by seven votes to two.', 'for against'],
  ['By 40 votes to 38 the house rejected the bill.', 'against for'],
  ['The bill passed with 61 votes against 40.', 'for against'],
  ['The house rejected the bill by 40 votes against 38.', 'against for'],
  ['The senate voted 52 to 21 for the treaty.', 'for against'],
  ['The senate voted 52 to 21 against the treaty.', 'against for'],
  ['Sixteen passengers were taken to a nearby hospital.', 'injured'],
  ['Seventy-one skiers had been flown to clinics in the valley.', 'injured'],
  ['Officers took 35 demonstrators into custody.', 'detained'],
  ['About 6,200 residents were driven from their homes by the fire.', 'evacuated'],
  ['The fighting forced 900 people to flee.', 'evacuated'],
  ['The gunmen shot dead four villagers.', 'killed'],
  ['A former pupil stabbed to death three teachers.', 'killed'],
  ['More than 30 children fell ill after the meal.', 'infected'],
  ['Rescuers pulled eight people alive from the rubble.', 'rescued'],
  ['The plant is to lay off 320 workers.', 'dismissed'],
  ['Some 4,600 pigs are to be slaughtered.', 'killed'],
];
const NO_STATE: readonly string[] = [
  'Six people who saw the crash lost their luggage.',
  'Two strikes killed the mayor.',
  'Repairs will cost $3.5bn.',
  'The mill employs 400 people.',
  'The airline axed 450 flights.',
  'Two buses took 35 pupils to the museum.',
  'Some 300 guests were brought to the castle by boat.',
  'The charity gave 12 beds to hospitals.',
  'The change forced 40 shops to close.',
  'The two hospitals are old.',
];

/** Units that only the words beside the number may give. */
const UNITS: readonly (readonly [string, string])[] = [
  ['The depot was full of soldiers, 150 of them armed.', 'soldiers'],
  ['There were 1,200 of us.', 'people'],
  ['The motion needs fourteen votes in the council of 21 and has eleven.', 'votes members votes'],
  ['The bus held fourteen schoolchildren from Arlen.', 'schoolchildren'],
  ['The two sides named two numbers: 4,400 was the union’s.', 'sides numbers number'],
];

/** Sentences whose numbers count nothing. */
const NOT: readonly string[] = [
  'He flew a 4C.',
  'The island is around one-quarter the size of Arlen.',
  'The 29-year-old left.',
  'Meryem Aksoy, 51, said so.',
  'It takes its place in Room 6.',
  'Article 19 is on page 12.',
  'The meeting is on 3 May 2031.',
  'One of them shouted.',
  'No one came.',
  'The F-16 landed.',
  'A third round was ruled out.',
  'They won 4-0 at home.',
  'The lake is half the size of the island.',
  'One estimate was lower.',
  '1. What the board wants.',
  'Call 0700 555 0142 before noon.',
  'The case is No. 20-315 of the high court.',
  'Ministers of the Group of Seven met.',
  'The recount was put down to double-scanning.',
];

describe('figures', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(readTimes(text, '2031-05-14').figures.map(figure => print(text, figure))).toEqual(expected);
  });
  it.each(WHAT)('%s: %s', (text, what) => {
    expect(readTimes(text, '2031-05-14').figures.map(figure => figure.what)).toEqual([what]);
  });
  it.each(STATES)('%s: %s', (text, states) => {
    expect(
      readTimes(text, '2031-05-14')
        .figures.map(figure => figure.state)
        .join(' '),
    ).toBe(states);
  });
  it.each(NO_STATE)('tells nothing that befell: %s', text => {
    expect(readTimes(text, '2031-05-14').figures.every(figure => figure.state === undefined)).toBe(true);
  });
  it.each(UNITS)('%s: %s', (text, units) => {
    expect(
      readTimes(text, '2031-05-14')
        .figures.map(figure => figure.unit)
        .join(' '),
    ).toBe(units);
  });
  it.each(NOT)('finds no figure: %s', text => {
    expect(readTimes(text, '2031-05-14').figures).toEqual([]);
  });
});
