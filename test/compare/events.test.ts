// Happenings over several reports: what is merged, what is kept two, and what the merged line says.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import type { RecordEvent } from '../../src/model/index.js';
import { readReport } from '../../src/read/index.js';

type Pile = readonly [id: string, published: string, text: string][];

function eventsOf(pile: Pile): RecordEvent[] {
  const witnesses = pile.map(([id, published, text]) => {
    const report = reportFromText(id, text, { published });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).events;
}

const merged = (events: readonly RecordEvent[]): RecordEvent[] =>
  events.filter(event => new Set(event.members.map(member => member.report)).size > 1);

const RAID: Pile = [
  [
    'a.txt',
    '2031-05-14',
    'Rebels raid Lessa\n\nRebels attacked the port of Lessa on Monday with six drones, the army of Arlen said.',
  ],
  [
    'b.txt',
    '2031-05-14',
    'Port of Lessa hit\n\nThe port of Lessa was attacked by rebels with six drones on Monday, officials in Arlen said.',
  ],
];

const LATER_RAID: Pile = [
  RAID[0]!,
  [
    'c.txt',
    '2031-05-24',
    'Rebels raid Lessa again\n\nRebels attacked the port of Lessa on Thursday with nine drones, the army of Arlen said.',
  ],
];

const PLAN: Pile = [
  [
    'a.txt',
    '2031-05-12',
    'Ministers to meet\n\nThe foreign ministers of Arlen and Norland will meet in Lessa on 14 May.',
  ],
  ['b.txt', '2031-05-15', 'Ministers meet\n\nThe foreign ministers of Arlen and Norland met in Lessa on 14 May.'],
];

/** Three reports of one day tell a plan; in the words of a fourth it is over. */
const CLOSING: Pile = [
  [
    'a.txt',
    '2031-05-12',
    'The pier of Lessa\n\nThe council of Lessa will close the old pier on 14 May, the mayor said.',
  ],
  ['b.txt', '2031-05-12', 'Pier to close\n\nThe council of Lessa plans to close the old pier on 14 May.'],
  [
    'c.txt',
    '2031-05-12',
    'Pier row\n\nThe council of Lessa will close the old pier on 14 May, the harbour board said.',
  ],
  ['d.txt', '2031-05-12', 'Pier\n\nAnglers mourn the old pier of Lessa, which the council closed.'],
];

const OTHER_TALKS: Pile = [
  [
    'a.txt',
    '2031-05-12',
    'Union talks\n\nLeaders of the dock union held talks with the harbour board about the pay of pilots.',
  ],
  ['b.txt', '2031-05-12', 'Grain row\n\nThe farmers of Arlen discussed the price of rye with a bank from Norland.'],
];

describe('one happening', () => {
  it('is merged, and each report keeps its evidence', () => {
    const event = merged(eventsOf(RAID)).find(candidate => candidate.type === 'ASSAULT');
    expect(event?.members.map(member => member.report).sort()).toContain('b.txt');
    expect(event?.when?.lo).toBe('2031-05-12');
    expect(event?.because.length).toBeGreaterThan(0);
  });
  it('stays a plan where one report among many of the day tells it as done', () => {
    const event = merged(eventsOf(CLOSING)).find(candidate => candidate.members.length > 3);
    expect(event?.status).toBe('planned');
    expect(event?.history?.map(step => step.status)).toContain('occurred');
  });
  it('goes from plan to fact with its history', () => {
    const event = merged(eventsOf(PLAN)).find(candidate => candidate.type === 'CONSULT');
    expect(event?.status).toBe('occurred');
    expect(event?.differs).toContain('status');
    expect(event?.history?.map(step => step.status)).toEqual(expect.arrayContaining(['planned', 'occurred']));
  });
});

describe('two happenings', () => {
  it('are two talks that no party, place or day ties', () => {
    expect(merged(eventsOf(OTHER_TALKS)).filter(event => event.type === 'CONSULT')).toEqual([]);
  });

  it('are attacks at large and one of them', () => {
    const events = eventsOf([
      [
        'a.txt',
        '2031-05-14',
        'Envoys to meet\n\nEnvoys will meet as Norland goes on with its attacks on the towns of Arlen.',
      ],
      ['b.txt', '2031-05-15', 'Ferry lost\n\nNorland sank a ferry of Arlen in a drone attack, the harbour board said.'],
    ]);
    expect(merged(events).filter(event => event.type === 'ASSAULT')).toEqual([]);
  });
  it('stay two when their days part, and the reason is kept', () => {
    const events = eventsOf(LATER_RAID);
    const attacks = events.filter(event => event.type === 'ASSAULT' && event.when !== null);
    expect(attacks.every(event => new Set(event.members.map(member => member.when?.lo).filter(Boolean)).size < 2)).toBe(
      true,
    );
  });
});

it('keeps the news of a title apart from a like matter of long ago', () => {
  const events = eventsOf([
    [
      'a.txt',
      '2031-05-14',
      'Mill blast kills nine in Lessa\n\nA blast at a flour mill in Lessa killed nine people, the mayor said.',
    ],
    [
      'b.txt',
      '2031-05-15',
      'Safety of mills in doubt\n\nIn January 2029 a blast at a flour mill in Tolm killed nine people.',
    ],
  ]);
  expect(merged(events)).toEqual([]);
});

const TOGETHER: [what: string, pile: Pile, words: [string, string]][] = [
  [
    'words of one sense that a report of the story leads with, though their sentences share no word',
    [
      [
        'a.txt',
        '2031-05-14',
        'Coaster aground at Lessa\n\nThe coaster Ida Brenk ran onto rocks at Lessa. The sea was high. Divers pulled two men from the hull.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Lessa harbour board under fire\n\nThe board of Lessa faces questions over the coaster Ida Brenk. Its light was out. Nobody knows why. Sailors plucked off the deck by helicopter named the light.',
      ],
      [
        'c.txt',
        '2031-05-14',
        'Crew saved off Lessa\n\nThe crew of the coaster Ida Brenk were rescued off Lessa on Tuesday.',
      ],
      [
        'd.txt',
        '2031-05-14',
        'Ida Brenk breaks up\n\nThe coaster Ida Brenk broke in two at Lessa. Oil reached the beach.',
      ],
    ],
    ['pulled', 'plucked'],
  ],
  [
    'a title with the second telling of a report, where the first is the nearer one',
    [
      [
        'a.txt',
        '2031-05-14',
        'Blast at Lessa mill kills four\n\nA boiler exploded at the flour mill of Lessa on Monday, killing four workers.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Mill owner to face court after explosion\n\nThe owner of the flour mill of Lessa, Ida Brenk, was charged on Wednesday over the explosion of Monday. Four workers died when the boiler burst, and the blast broke every window of Tolm street.',
      ],
    ],
    ['exploded', 'burst'],
  ],
  [
    'a deed whose doer one report names by the house, where two others have it too',
    [
      [
        'a.txt',
        '2031-05-15',
        'Budget of Lessa\n\nThe harbour of Lessa was full of boats. Mayor Ana Kovač rejected the budget of the council.',
      ],
      [
        'b.txt',
        '2031-05-15',
        'Lessa and its budget\n\nThe harbour of Lessa was quiet. The town hall rejected the budget, a clerk said.',
      ],
      [
        'c.txt',
        '2031-05-15',
        'Lessa without a budget\n\nThe harbour of Lessa was quiet. The rejection of the budget of the council by the mayor came late.',
      ],
      [
        'd.txt',
        '2031-05-15',
        'No budget\n\nThe harbour of Lessa was quiet. The budget of the council of Lessa was rejected.',
      ],
    ],
    ['rejected', 'rejected'],
  ],
  [
    'a verb and the noun that derives from it',
    [
      [
        'a.txt',
        '2031-05-14',
        'Tolm Court\n\nThe harbour of Lessa was full of boats. The tenants of Tolm Court were evicted on Monday.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Tenants\n\nThe harbour of Lessa was quiet. The eviction of the tenants of Tolm Court drew a crowd.',
      ],
    ],
    ['evicted', 'eviction'],
  ],
  [
    'a place that two reports spell in two ways',
    [
      [
        'a.txt',
        '2031-05-14',
        'Mill in Tasbulak falls\n\nA flour mill in Tasbulak collapsed before dawn, the mayor said.',
      ],
      ['b.txt', '2031-05-14', 'Flour mill lost\n\nIn Tasbulaq a mill collapsed before dawn, according to the mayor.'],
    ],
    ['collapsed', 'collapsed'],
  ],
  [
    'a verb whose particle makes the happening',
    [
      [
        'a.txt',
        '2031-05-14',
        'Bridge of Lessa gone\n\nThe bridge of Lessa came down in the storm, the harbour board said.',
      ],
      ['b.txt', '2031-05-14', 'Storm\n\nThe bridge of Lessa collapsed in the storm, a board member told reporters.'],
    ],
    ['came', 'collapsed'],
  ],
  [
    'a verb and its noun in one sentence, each of which another report has',
    [
      [
        'a.txt',
        '2031-05-14',
        'Pay row over\n\nThe dock union and the harbour board of Lessa signed an agreement on pay on Monday.',
      ],
      ['b.txt', '2031-05-14', 'Docks\n\nThe dock union signed on Monday, the harbour board of Lessa said.'],
      [
        'c.txt',
        '2031-05-14',
        'Agreement at the docks\n\nThe agreement on pay between the dock union and the harbour board of Lessa came on Monday.',
      ],
    ],
    ['signed', 'signed'],
  ],
  [
    'a fine and what a later report calls the previous one, of one count',
    [
      [
        'a.txt',
        '2031-05-14',
        'Port fined over spill\n\nThe port of Lessa has been fined 12 million crowns for the spill of 2028, the regulator said on Tuesday.',
      ],
      [
        'b.txt',
        '2031-06-02',
        'Port before the regulator again\n\nThe previous fine, of 12 million crowns, was paid by the port of Lessa in May, the regulator said.',
      ],
    ],
    ['fined', 'fine'],
  ],
  [
    'a verdict as one word and as a phrase',
    [
      ['a.txt', '2031-05-14', 'Broker convicted\n\nAna Kovač was convicted of fraud in Lessa on Monday.'],
      ['b.txt', '2031-05-15', 'Kovač guilty\n\nOn Monday a jury in Lessa found Ana Kovač guilty of fraud.'],
    ],
    ['convicted', 'found'],
  ],
  [
    'one promise in a word of any matter',
    [
      [
        'a.txt',
        '2031-05-14',
        'Lessa to get a tram\n\nThe council of Lessa approved a tram line on Monday. The mayor promised shade for the stops.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Tram line for Lessa\n\nA tram line was approved in Lessa on Monday. Shade for all stops was promised by the mayor.',
      ],
    ],
    ['promised', 'promised'],
  ],
  [
    'a jab and a vaccination',
    [
      [
        'a.txt',
        '2031-05-14',
        'Lessa calves get jab\n\nFarmers in Lessa began on Monday to jab 900 calves against fever.',
      ],
      [
        'b.txt',
        '2031-05-15',
        'Fever in Lessa\n\nThe vaccination of 900 calves against fever in Lessa began on Monday.',
      ],
    ],
    ['jab', 'vaccination'],
  ],
];

const APART: [what: string, pile: Pile, words: [string, string]][] = [
  [
    'two sides of a matter that a report names in every sentence',
    [
      [
        'a.txt',
        '2031-05-14',
        'Harbour of Lessa\n\nThe harbour of Lessa was full of boats. A bus was late. Cooks in Tolm learned of the ban from a poster.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Lessa harbour\n\nThe harbour of Lessa was quiet. Bread was dear. Trawlers broke the ban twice in spring. A judge called the ban legal. Two shops sold nets in spite of the ban. The ban needs a new map, a clerk said. Nobody knows how long the ban will last.',
      ],
    ],
    ['ban', 'ban'],
  ],
  [
    'a deed and what somebody wishes, in words of one sense',
    [
      [
        'a.txt',
        '2031-05-14',
        'Grain row\n\nThe harbour of Lessa was full of boats. A bus was late. Customs officers seized four lorries of rye at the border.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'What to do about rye\n\nBread is dear in Tolm. The mills are quiet. A farmer said the state should confiscate the stocks of big traders.',
      ],
    ],
    ['seized', 'confiscate'],
  ],
  [
    'words of one sense done to two things',
    [
      [
        'a.txt',
        '2031-05-14',
        'Harbour of Lessa\n\nThe harbour of Lessa was full of boats. A bus was late. Officers arrested a tailor.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Lessa harbour\n\nThe harbour of Lessa was quiet. Bread was dear. Customs detained a sailing boat.',
      ],
    ],
    ['arrested', 'detained'],
  ],
  [
    'a vote and the closing it was about, where the other report has the vote too',
    [
      ['a.txt', '2031-05-14', 'Council and library\n\nThe council of Lessa voted on Monday to close the town library.'],
      [
        'b.txt',
        '2031-05-14',
        'Library vote\n\nThe vote of the council of Lessa on Monday was close to a row, a clerk said. Readers of the town library fear a closing.',
      ],
    ],
    ['voted', 'closing'],
  ],
  [
    'a vote and the closing it was about, told in one sentence',
    [
      [
        'a.txt',
        '2031-05-14',
        'Council votes to close library\n\nThe council of Lessa voted on Monday to close the town library.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Library row\n\nThe council of Lessa voted to close the library after a debate of five hours.',
      ],
    ],
    ['voted', 'close'],
  ],
  [
    'deaths that one report tells and deaths dated after that report',
    [
      [
        'a.txt',
        '2031-05-12',
        'Two die as fire nears Lessa\n\nTwo firefighters died in the hills above Lessa, the mayor said.',
      ],
      [
        'b.txt',
        '2031-05-15',
        'Fire toll rises\n\nTwo firefighters died on Wednesday in the hills above Lessa, the mayor said.',
      ],
    ],
    ['d', 'died'],
  ],
  [
    'a vote of today and one of two years ago that stands behind its verb',
    [
      [
        'a.txt',
        '2031-05-14',
        'Dockers to vote\n\nThe dockers of Lessa vote on the new terms. Ana Kovač leads the union.',
      ],
      [
        'b.txt',
        '2031-05-15',
        'Nine per cent\n\nNine per cent is what the dockers of Lessa voted for two years ago, a member said.',
      ],
    ],
    ['vote', 'voted'],
  ],
  [
    'an offer of today and one of years ago',
    [
      [
        'a.txt',
        '2031-05-14',
        'Bid for Arlen Rail\n\nNorland Capital made an offer for Arlen Rail. The board met in Lessa.',
      ],
      [
        'b.txt',
        '2031-05-15',
        'The board of Arlen Rail\n\nThe board met in Lessa. In March 2029 it had refused an offer from Tolm Holding.',
      ],
    ],
    ['offer', 'offer'],
  ],
  [
    'promises of two people, each of another thing',
    [
      [
        'a.txt',
        '2031-05-14',
        'Lessa to get a tram\n\nThe council of Lessa approved a tram line on Monday. The mayor promised shade for the stops.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Tram line for Lessa\n\nA tram line was approved in Lessa on Monday. Its builder promised tickets for a crown.',
      ],
    ],
    ['promised', 'promised'],
  ],
  [
    'talks at large',
    [
      [
        'a.txt',
        '2031-05-14',
        'Row over Lessa harbour\n\nThe harbour of Lessa is to be sold in May. Negotiations are hard in any winter, the dockers say.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Harbour for sale\n\nLessa wants to sell its harbour. A clerk with thirty years of negotiations behind him leads the office.',
      ],
    ],
    ['Negotiations', 'negotiations'],
  ],
  [
    'two matters of the two states of which every sentence tells',
    [
      [
        'a.txt',
        '2031-05-14',
        'Arlen and Norland at odds\n\nArlen asked Norland for talks on the border. Norland supports Arlen with grain. Arlen fears Norland in the long run.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Arlen waits for Norland\n\nNorland left a letter of Arlen without an answer. The support of Norland for Arlen in the war of the straits was bought dearly. Arlen says Norland owes it a hearing.',
      ],
    ],
    ['supports', 'support'],
  ],
  [
    'attacks at large and those of one night',
    [
      [
        'a.txt',
        '2031-05-14',
        'Arlen asks for help\n\nThe government of Arlen asked its friends for radars. Its minister spoke in Tolm. Norland’s attacks on its towns go on, she said.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Night of fire\n\nNorland’s attacks on the towns of Arlen on 12 May left six dead, the army said.',
      ],
    ],
    ['attacks', 'attacks'],
  ],
  [
    'two promises of one person, each of another thing',
    [
      [
        'a.txt',
        '2031-05-14',
        'Lessa to get a tram\n\nThe council of Lessa approved a tram line on Monday. The line runs to the harbour. Trams are red. Ana Kovač promised her sister a dog.',
      ],
      [
        'b.txt',
        '2031-05-14',
        'Tram line for Lessa\n\nA tram line was approved in Lessa on Monday. It runs to the harbour. It has nine stops. Ana Kovač promised shade for the stops.',
      ],
    ],
    ['promised', 'promised'],
  ],
];

describe('wordings of a happening', () => {
  const holds = (pile: Pile, [left, right]: [string, string]): boolean =>
    merged(eventsOf(pile)).some(event =>
      [left, right].every((word, index) =>
        event.members.some(member => {
          const [report, , text] = pile[index]!;
          return member.report === report && text.slice(...member.trigger).startsWith(word);
        }),
      ),
    );
  it.each(TOGETHER)('join: %s', (_, pile, words) => expect(holds(pile, words)).toBe(true));
  it.each(APART)('do not join: %s', (_, pile, words) => expect(holds(pile, words)).toBe(false));
});

describe('the time of a merged happening', () => {
  const timeOf = (pile: Pile, type: string): string | undefined => {
    const when = merged(eventsOf(pile)).find(event => event.type === type)?.when;
    return when ? `${when.lo}/${when.hi}` : undefined;
  };
  it.each<[what: string, a: string, b: string, when: string]>([
    [
      'a month rather than a season',
      'Arlen and Norland will sign a treaty in Lessa in the summer.',
      'Arlen and Norland will sign the treaty in Lessa in July.',
      '2031-07-01/2031-07-31',
    ],
    [
      'a day rather than a last day',
      'Arlen and Norland will sign a treaty in Lessa by 20 May.',
      'Arlen and Norland will sign the treaty in Lessa on 18 May.',
      '2031-05-18/2031-05-18',
    ],
    [
      'the day by which a report names its night',
      'Arlen and Norland signed a treaty in Lessa on Monday night.',
      'Arlen and Norland signed the treaty in Lessa.',
      '2031-05-12T18:00/2031-05-12T23:59',
    ],
    [
      'the whole of a night that no day names',
      'Arlen and Norland signed a treaty in Lessa during the night.',
      'Arlen and Norland signed the treaty in Lessa.',
      '2031-05-13T18:00/2031-05-14T05:59',
    ],
    [
      'not before the report that plans it',
      'Arlen and Norland will sign a treaty in Lessa by 20 May.',
      'Arlen and Norland will sign the treaty in Lessa.',
      '2031-05-14/2031-05-20',
    ],
  ])('is %s', (_, a, b, when) => {
    expect(
      timeOf(
        [
          ['a.txt', '2031-05-14', a],
          ['b.txt', '2031-05-14', b],
        ],
        'AGREE',
      ),
    ).toBe(when);
  });
});

it('keeps two bare days of one report two', () => {
  const events = eventsOf([
    [
      'a.txt',
      '2031-05-15',
      'Harbour of Lessa\n\nDockers and guards clashed in Lessa on Monday. Dockers and guards clashed in Lessa on Tuesday.',
    ],
    ['b.txt', '2031-05-15', 'Harbour of Lessa\n\nDockers and guards clashed in Lessa, the harbour board said.'],
  ]);
  for (const event of events) {
    const days = event.members.filter(({ report }) => report === 'a.txt').map(({ when }) => when?.lo);
    expect(new Set(days.filter(Boolean)).size).toBeLessThan(2);
  }
});

it('does not depend on the order of the reports', () => {
  expect(eventsOf([...RAID].reverse())).toEqual(eventsOf(RAID));
});

it('says nothing of an event that an unrelated report does not touch', () => {
  const alone = eventsOf(RAID);
  const beside = eventsOf([
    ...RAID,
    ['z.txt', '2031-05-14', 'Bakers win prize\n\nA bakery in Tolm won a prize for its rye bread.'],
  ]);
  const ids = new Set(beside.map(event => event.id));
  expect(alone.every(event => ids.has(event.id))).toBe(true);
});

describe('look-alikes of one story stay two', () => {
  it.each<[why: string, a: string, b: string]>([
    [
      'two parties that each ask for something',
      'The Dock Union of Lessa called on Monday for the terminal to be closed.',
      'Mayor Ana Kovač asked residents on Monday to stay away from the terminal.',
    ],
    [
      'two deeds of one person',
      'Mayor Ana Kovač declared three days of mourning on Tuesday.',
      'Mayor Ana Kovač toured the harbour hall on Tuesday.',
    ],
    [
      'a blast in the morning and another on the evening of the next day',
      'A blast shook the mill in Lessa on Tuesday.',
      'On Wednesday evening a blast shook the mill in Lessa.',
    ],
    [
      'an undated count and that of a matter long before',
      'Ambulances came from three towns. Doctors said 52 people had been injured.',
      'Safety of mills in doubt. In March 2031, a fire at a mill in Tolm injured four people.',
    ],
    [
      'two parties without names that each ask for something',
      'The consumer group urged the company to compensate its customers.',
      'The chamber of trade put the damage at 20 million crowns and demanded that the firm pay.',
    ],
    [
      'two deeds beside one sum',
      'The former treasurer stole 2.4 million crowns from the club.',
      'Of the 2.4 million crowns, half was spent on a villa.',
    ],
    [
      'one test and all those of a career',
      'The sprinter was tested at the race in Lessa.',
      'The sprinter said she had been tested 41 times.',
    ],
    [
      'two verbs for the sake of a particle',
      'The army of Arlen has shot down a plane over Lessa on Monday.',
      'A plane slammed into a depot in Lessa on Monday.',
    ],
    [
      'one verb done to two people',
      'Ana Kovač has been suspended from the team.',
      'Bruno Tadić was suspended from school.',
    ],
  ])('%s', (_, a, b) => {
    expect(
      merged(
        eventsOf([
          ['a.txt', '2031-05-15', a],
          ['b.txt', '2031-05-15', b],
        ]),
      ),
    ).toEqual([]);
  });

  it.each<[why: string, a: string, b: string, triggers: [string, string]]>([
    [
      'two light verbs',
      'A letter went through the machine twice.',
      'The clerk spoke of three messages left for her.',
      ['went', 'left'],
    ],
    [
      'a house that opened and one that will open again',
      'The growers entered the hall shortly after it opened.',
      'The baths are not expected to reopen before winter.',
      ['opened', 'reopen'],
    ],
    [
      'money asked for and a penalty',
      'The growers urged the dairy to pay for the milk.',
      'The dairy would not appeal against the fine.',
      ['pay', 'fine'],
    ],
    [
      'two inquiries of one kind',
      'A member wanted an audit of the mill first.',
      'The sheriff is investigating three messages.',
      ['audit', 'investigating'],
    ],
    [
      'one verb with a particle and without',
      'Nobody caught the thief on the bridge.',
      'A reporter caught up with the mayor on the bridge.',
      ['caught', 'caught up'],
    ],
    [
      'a summit that was held and the next one',
      'The summit of the League in Tolm ended.',
      'Norland will host the next summit of the League in Tolm.',
      ['summit', 'summit'],
    ],
    [
      'the first and the second of a row',
      'The exchange of captives on the bridge of Tolm was calm.',
      'The second exchange of captives on the bridge of Tolm fell through.',
      ['exchange', 'exchange'],
    ],
  ])('does not join %s', (_, a, b, triggers) => {
    const pile: Pile = [
      ['a.txt', '2031-05-15', `The fair of Lessa drew a crowd. The bakers of Lessa were pleased. ${a}`],
      ['b.txt', '2031-05-15', `The fair of Lessa had a crowd. The bakers of Lessa were pleased. ${b}`],
    ];
    const textOf = new Map(pile.map(([id, , text]) => [id, text]));
    const joined = merged(eventsOf(pile)).map(event =>
      event.members.map(member => textOf.get(member.report)!.slice(...member.trigger)),
    );
    expect(joined).not.toContainEqual(triggers);
  });

  it('a call in whose sentence both are named is one, though one report has none of them for its party', () => {
    const events = eventsOf([
      ['a.txt', '2031-05-15', 'Ana Kovač spoke to Bruno Tadić by telephone on Monday.'],
      ['b.txt', '2031-05-15', 'Ana Kovač in the telephone conversation assured Bruno Tadić of her help.'],
    ]);
    expect(merged(events).length).toBeGreaterThan(0);
  });

  it('a plan to ask is the asking, told by two reports', () => {
    const events = eventsOf([
      ['a.txt', '2031-05-15', 'The Dock Union of Lessa called on Monday for the terminal to be closed.'],
      ['b.txt', '2031-05-15', 'The Dock Union of Lessa urged on Monday that the terminal be closed.'],
    ]);
    expect(merged(events).length).toBeGreaterThan(0);
  });
});
