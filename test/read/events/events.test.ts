// Types, actors, statuses and times of events, sentence by sentence. A sentence is one case: trigger, type, status, day.
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../src/intake/text.js';
import { readReport } from '../../../src/read/index.js';
import { readEvents } from './read-events.js';

/** The event that has these words for its trigger. */
const eventAt = (text: string, trigger: string) =>
  readEvents(text).find(event => text.slice(...event.trigger) === trigger);

const CASES: readonly [sentence: string, trigger: string, type: string, status: string, day: string | null][] = [
  ['Rebels attacked the port of Lessa on Monday.', 'attacked', 'ASSAULT', 'occurred', '2031-05-12'],
  ['Police arrested three dockers in Lessa on Tuesday.', 'arrested', 'COERCE', 'occurred', '2031-05-13'],
  ['Arlen condemned the raid on Norland.', 'condemned', 'ACCUSE', 'occurred', null],
  [
    'The foreign ministers of Arlen and Norland will meet in Lessa on Friday.',
    'meet',
    'CONSULT',
    'planned',
    '2031-05-16',
  ],
  ['Arlen urged Norland to release the prisoners.', 'release', 'RETREAT', 'proposed', null],
  ['The army did not attack Lessa.', 'attack', 'ASSAULT', 'denied', null],
  ['The exact charges against the captain are not yet known.', 'charges', 'ACCUSE', 'occurred', null],
  ['The ministers exchanged ideas over the plan.', 'exchanged', 'CONSULT', 'occurred', null],
  ['The judge laid down her office on Monday.', 'laid', 'RETREAT', 'occurred', '2031-05-12'],
  ['The coach cleared his desk on Tuesday.', 'cleared', 'RETREAT', 'occurred', '2031-05-13'],
  ['Villagers gave the crew a roof and 40 blankets.', 'gave', 'AID', 'occurred', null],
  ['Norland rejected the proposal on Monday.', 'rejected', 'REJECT', 'occurred', '2031-05-12'],
  ['Norland threatened to close the border.', 'threatened', 'THREATEN', 'occurred', null],
  [
    'Norland resigned itself to nothing, and its premier resigned on Monday.',
    'resigned',
    'RETREAT',
    'occurred',
    '2031-05-12',
  ],
  ['The army said it would attack Lessa.', 'attack', 'ASSAULT', 'planned', null],
  ['The army will attack Lessa if the talks fail.', 'attack', 'ASSAULT', 'conditional', null],
  ['The army denied that it had attacked Lessa.', 'attacked', 'ASSAULT', 'denied', null],
  ['The council demanded that the mayor be arrested.', 'arrested', 'COERCE', 'proposed', null],
  ['The talks ended without a deal.', 'deal', 'AGREE', 'denied', null],
  ['The visit to Lessa was called off on Monday.', 'visit', 'CONSULT', 'denied', null],
  ['Arlen gave $4 million to the miners of Lessa.', 'gave', 'AID', 'occurred', null],
  ['Arlen announced a cease-fire in Lessa.', 'fire', 'RETREAT', 'occurred', null],
  ['The drivers staged a walk-out in Lessa.', 'walk', 'PROTEST', 'occurred', null],
  ['The teachers will not end the strike.', 'end', 'REJECT', 'denied', null],
  ['The passengers are to be taken to hospital.', 'taken', 'AID', 'planned', null],
  ['Thousands protested in Lessa on Sunday.', 'protested', 'PROTEST', 'occurred', '2031-05-11'],
];

describe('type, status and day', () => {
  it.each(CASES)('%s', (sentence, trigger, type, status, day) => {
    const found = readEvents(sentence).filter(event => sentence.slice(...event.trigger).startsWith(trigger));
    expect(found.map(event => event.type)).toContain(type);
    const event = found.find(candidate => candidate.type === type && candidate.status === status);
    expect(event).toBeDefined();
    expect(
      found.some(
        candidate => (candidate.when?.lo ?? null)?.slice(0, 10) === day || (day === null && candidate.when === null),
      ),
    ).toBe(true);
  });
});

describe('the type that a frame gives', () => {
  it.each([
    ['Police broke up a rally in Lessa.', 'broke', 'COERCE'],
    ['The court convicted the treasurer of fraud.', 'convicted', 'SANCTION'],
    ['The shops refunded 40 customers.', 'refunded', 'OTHER'],
    ['The panel recommended that the drug be withheld.', 'recommended', 'REQUEST'],
    ['The two firms signed a lease on Monday.', 'signed', 'AGREE'],
    ['Firefighters cut a woman from the wreckage.', 'cut', 'AID'],
    ['A helicopter lifted the climber to hospital.', 'lifted', 'AID'],
    ['The firm cut 300 jobs on Monday.', 'cut', 'OTHER'],
    ['Burglars took jewellery from a villa in Lessa.', 'took', 'COERCE'],
    ['Hackers broke into the bank on Monday.', 'broke', 'COERCE'],
    ['A roadside bomb went off in Lessa.', 'went', 'ASSAULT'],
    ['Farmers blocked the motorway with tractors.', 'blocked', 'PROTEST'],
    ['The candidate withdrew from the race.', 'withdrew', 'RETREAT'],
    ['The union withdrew its lawsuit.', 'withdrew', 'CONCEDE'],
    ['Norland gave in on Monday.', 'gave', 'CONCEDE'],
    ['Kovač gave the speech in March.', 'gave', 'OTHER'],
    ['The court threw it out on Monday.', 'threw', 'REJECT'],
    ['The club threw out the members on Monday.', 'threw', 'SANCTION'],
    ['The port was seized on 11 April.', 'seized', 'COERCE'],
    ['The museum returned the bronzes on Monday.', 'returned', 'CONCEDE'],
    ['The minister signed the budget on Monday.', 'signed', 'OTHER'],
    ['The bank under the road gave way on Monday.', 'gave', 'OTHER'],
    ['The gang committed crimes in Lessa.', 'committed', 'OTHER'],
    ['The firm committed to a new mill.', 'committed', 'AGREE'],
    ['The vet slaughtered the cattle on Monday.', 'slaughtered', 'OTHER'],
    ['The rebels slaughtered the villagers on Monday.', 'slaughtered', 'ASSAULT'],
  ])('%s', (sentence, trigger, type) => {
    const found = readEvents(sentence).filter(event => sentence.slice(...event.trigger).startsWith(trigger));
    expect(found.map(event => event.type)).toEqual([type]);
  });
});

describe('what is told and did not come about, or not yet', () => {
  it.each([
    ['The premier is unwilling to negotiate with Norland.', 'negotiate', 'denied', ['The premier']],
    ['The army was unable to free the hostages.', 'free', 'denied', ['The army']],
    ['The council is not willing to sell the harbour.', 'sell', 'denied', ['The council']],
    ['The rebels never planned to attack the port.', 'attack', 'denied', ['The rebels']],
    ['The firm has no plans to close the mine.', 'close', 'denied', ['The firm']],
    ['The firm has no intention of selling the yard.', 'selling', 'denied', ['The firm']],
    ['Its refusal to meet the envoy angered Lessa.', 'meet', 'denied', ['Its']],
    ['The envoy deplored their failure to meet and sign the treaty.', 'sign', 'denied', ['their']],
    ['The firm announced its plan to close the mine.', 'close', 'planned', ['its']],
    ['The plan to bomb the bridge failed.', 'bomb', 'planned', []],
    ['The talks were to have begun on Monday.', 'begun', 'denied', []],
    ['He might have been killed.', 'killed', 'conditional', []],
    ['The guild wants the city to block the sale.', 'sale', 'proposed', []],
    ['The city blocked the sale.', 'sale', 'denied', []],
    [
      'Quay Capital has said it will vote no, and Merrow Pensions, which holds 7 percent, joined it on Thursday.',
      'joined',
      'occurred',
      ['Merrow Pensions'],
    ],
    ['The deputy voted no on Monday.', 'voted', 'occurred', ['The deputy']],
    ['The tunnel would have to be closed.', 'closed', 'conditional', []],
    ['The tunnel did not have to be closed.', 'closed', 'denied', []],
    ['The tunnel had to be closed.', 'closed', 'occurred', []],
    ['The envoys had been due to meet in Lessa.', 'meet', 'planned', ['The envoys']],
    ['The minister was about to resign.', 'resign', 'planned', ['The minister']],
    ['The minister warned of strikes.', 'strikes', 'conditional', []],
    ['Had the governor resigned, the bank would have been saved.', 'resigned', 'conditional', ['the governor']],
    ['The envoy travelled to Lessa on Monday to meet the premier.', 'meet', 'planned', ['The envoy']],
  ])('%s', (sentence, trigger, status, actors) => {
    const event = eventAt(sentence, trigger);
    expect(event?.status).toBe(status);
    expect(event?.actors.filter(({ role }) => role === 'actor').map(({ span }) => sentence.slice(...span))).toEqual(
      actors,
    );
  });
});

describe('a short helper', () => {
  it.each([
    ["She said she'd voted for the levy.", 'voted', 'occurred'],
    ["She said she'd vote for the levy.", 'vote', 'conditional'],
  ])('%s', (sentence, trigger, status) => {
    expect(eventAt(sentence, trigger)?.status).toBe(status);
  });
});

describe('the later verbs of a row share what stands before the first', () => {
  it.each([
    ['The army will shell the port and seize the town.', 'seize', 'planned'],
    ['Rebels could attack the port or seize the ferry.', 'seize', 'conditional'],
    ['The ferry may be seized and sold.', 'sold', 'conditional'],
    ['She asked the council to close the pier and pay the anglers.', 'pay', 'proposed'],
    ['He promised to visit Lessa and sign the treaty.', 'sign', 'planned'],
    ['The mayor did not resign and sue the paper.', 'sue', 'denied'],
    ['He was arrested and taken to Lessa.', 'taken', 'occurred'],
    ['The army will shell the port, and rebels have occupied the town.', 'occupied', 'occurred'],
  ])('%s', (sentence, trigger, status) => {
    expect(eventAt(sentence, trigger)?.status).toBe(status);
  });
});

describe('the possessor of an event noun', () => {
  it.each([
    ["Protests over Lind's murder broke out.", 'murder', 'victim'],
    ["The mayor's arrest angered Lessa.", 'arrest', 'recipient'],
    ["Norland's arrest of the captain angered Lessa.", 'arrest', 'actor'],
    ["Norland's attack angered Lessa.", 'attack', 'actor'],
  ])('%s', (sentence, trigger, role) => {
    const event = eventAt(sentence, trigger);
    expect(event?.actors[0]?.role).toBe(role);
  });
});

describe('a report without a date', () => {
  const text = `Ports of Arlen to talk

The harbour masters of Lessa and Tessel held a telephone call about the ferries.

They meet again at the council of ports, which will open on 14 March 2031.`;
  const whenOf = (published?: string) =>
    readReport(reportFromText('r1', text, published ? { published } : {})).events.find(
      event => text.slice(...event.trigger) === 'call',
    )?.when;
  it('bounds what its lead tells as over by the day it looks forward to', () => {
    expect(whenOf()).toMatchObject({ lo: '', hi: '2031-03-14', basis: 'bounded' });
  });
  it('and a date of publication dates nothing', () => expect(whenOf('2031-03-10')).toBeNull());
});

describe('a doer and a day', () => {
  it('make an event of what is told in passing', () => {
    const sentence =
      'The mayor has called on his colleagues to wait, as revealed in a letter obtained by the Courier on Monday.';
    expect(readEvents(sentence).find(event => sentence.slice(...event.trigger) === 'obtained')?.when?.lo).toBe(
      '2031-05-12',
    );
  });
});

describe('weather attacks and threatens nobody', () => {
  it.each([
    'Thunderstorms disrupted flights.',
    'A heat wave struck the north.',
    'The winter storm threatened to flood the valley.',
  ])('%s', sentence => {
    const [event] = readEvents(sentence);
    expect(event?.type).toBe('OTHER');
    expect(event?.when).toBeNull();
  });
  it('and what people do in it is theirs', () => {
    expect(readEvents('Rebels shelled the port during the storm.')[0]?.type).toBe('ASSAULT');
  });
});

describe('what is no event', () => {
  it.each([
    ['The sprinter took a banned stimulant.', 'banned'],
    ['The mayor visited a support centre.', 'support'],
    ['The senate voted to ban assault weapons.', 'assault'],
    ['Strike leaders left at noon.', 'Strike'],
    ['Bo Lind is in charge of the port.', 'charge'],
    ['The climbers reached the summit of the mountain on Monday.', 'summit'],
    ['The premier is going to be late.', 'going'],
    ['The shooting, which took place in Lessa, left two dead.', 'took'],
    ['A ceasefire took effect at Lessa.', 'took'],
    ['He intends to fly to Inverdale on June 4 with the fisheries minister.', 'Inverdale'],
  ])('%s', (sentence, word) => {
    expect(readEvents(sentence).filter(event => sentence.slice(...event.trigger) === word)).toEqual([]);
  });
  it.each(['The table is round.', 'Lessa lies on the coast of Arlen.', 'The harbour board has nine members.'])(
    '%s',
    sentence => expect(readEvents(sentence).filter(event => event.type !== 'OTHER')).toEqual([]),
  );
});

describe('everyday senses', () => {
  it.each([
    'The alarm rang.',
    'She is fighting for her political life.',
    'He beat 17 others to the prize.',
    'The conditions are met.',
    'Ministers talked down the risk.',
    'The bid did not meet the criteria of the fund.',
  ])('%s', sentence => {
    expect(readEvents(sentence).every(event => event.type === 'OTHER')).toBe(true);
  });
});

describe('both sides', () => {
  const sidesOf = (sentence: string, trigger: string): string[] =>
    readEvents(sentence)
      .filter(event => sentence.slice(...event.trigger).startsWith(trigger))
      .flatMap(event => event.actors.map(actor => `${actor.role}: ${sentence.slice(...actor.span)}`));

  it('keeps compound actors as a list', () => {
    const sides = sidesOf('Arlen and Norland signed a treaty on Monday.', 'signed');
    expect(sides).toContain('actor: Arlen');
    expect(sides).toContain('actor: Norland');
  });
  it('gives an invitation to who seeks it', () => {
    expect(sidesOf('Arlen seeks an invitation to the talks.', 'invitation')).toContain('recipient: Arlen');
  });
  it.each([
    [
      'Opposition leader Bo Lind called on transport minister Ana Kovač to resign.',
      'resign',
      'transport minister Ana Kovač',
    ],
    ['The union called on the company to reopen the plant.', 'reopen', 'the company'],
    ["The port's director, Ana Kovač, resigned on Monday.", 'resigned', "The port's director"],
    ['The passengers were taken to Lessa by bus and met by the mayor.', 'met', 'the mayor'],
    ['Ministers on Monday promised to rebuild the pier.', 'promised', 'Ministers'],
  ])('finds who acts in: %s', (sentence, trigger, actor) => {
    expect(sidesOf(sentence, trigger).filter(side => side.startsWith('actor'))).toEqual([`actor: ${actor}`]);
  });
  it('turns a passive round', () => {
    const sides = sidesOf('Three dockers were arrested by the police.', 'arrested');
    expect(sides).toContain('actor: the police');
    expect(sides).toContain('recipient: Three dockers');
  });
  it('gives what is handed on to whom it is handed', () => {
    const sides = sidesOf('Arlen gave 40 tents to the villagers of Lessa.', 'gave');
    expect(sides.filter(side => side.startsWith('recipient'))).toEqual(['recipient: the villagers of Lessa']);
  });
  it('reads the sides of a noun', () => {
    const sides = sidesOf("Norland's attack on the port of Lessa killed nobody.", 'attack');
    expect(sides).toContain('actor: Norland');
    expect(sides.some(side => side.startsWith('victim: the port'))).toBe(true);
  });
});

/** Where each trigger is told to happen; `-` for nowhere. */
const PLACES: readonly [text: string, trigger: string, place: string][] = [
  ['Rebels set fire to two buses in Lessa on Monday.', 'set', 'Lessa'],
  ['The army bombed a convoy near Arlen.', 'bombed', 'Arlen'],
  ['The Rostrand meeting was put off.', 'meeting', 'Rostrand'],
  ['The Las Palmas derailment killed nine people.', 'derailment', 'Las Palmas'],
  ['He voted against the Iraq war.', 'war', 'Iraq'],
  // A state before its deed has done it, and a deal is about the one that it names.
  ['A U.S. drone strike killed two men.', 'strike', '-'],
  ['Brod opposed the Iran deal.', 'deal', '-'],
  // The place belongs to what is asked for, or to the one who acts.
  ['The mayor of Lessa resigned on Monday.', 'resigned', '-'],
];

describe('where it happens', () => {
  it.each(PLACES)('%s', (text, trigger, place) => {
    const event = readEvents(text).find(one => one.trigger[0] === text.indexOf(trigger));
    expect(event?.place?.text ?? '-').toBe(place);
  });
});

describe('times', () => {
  it('never takes the day of publication for the day of an event', () => {
    for (const event of readEvents('Rebels attacked the port of Lessa. Three dockers were arrested.'))
      expect(event.when).toBeNull();
  });
  it.each([
    ['She had been held for three weeks when the king freed her on 2 May.', 'held', null],
    ['Four dockers died on Monday when the engine overturned.', 'overturned', '2031-05-12'],
    ['Police fired tear gas on Monday, with dozens fleeing into a church.', 'fleeing', '2031-05-12'],
    ['The council met on Monday with Celtara and Amity abstaining.', 'abstaining', '2031-05-12'],
    ['The fund was set up on Monday with money from the meeting of ministers.', 'meeting', null],
    ['Raids killed 400 people, twice as many as in 2029.', 'killed', null],
    ['Raids killed 400 people in 2029.', 'killed', '2029-01-01'],
    ['The raid began shortly before midnight on Sunday.', 'began', '2031-05-11'],
    ['The raid began just after midnight on Monday.', 'began', '2031-05-12T00:00'],
    ['From 3 to 5 May the police detained 40 dockers.', 'detained', '2031-05-03'],
    ['The blast on 2 May killed six people.', 'killed', '2031-05-02'],
    ['The talks on 2 May ended a strike.', 'ended', null],
    ['The number of dead in the blast at the mill rose to nine overnight, the mayor said.', 'blast', null],
    [
      'The second blast, at Port Lissa on Monday, in which two dockers were hurt, had another cause.',
      'blast',
      '2031-05-12',
    ],
    ['The suspect in the blast at Port Lissa left on 2 May, police said.', 'blast', null],
    ['A dam burst on 3 May. The same day firefighters evacuated forty homes.', 'evacuated', '2031-05-03'],
    ['A dam burst on 3 May. That night crowds blocked the gates.', 'blocked', '2031-05-03T18:00'],
    ['The Monday market was closed by the board.', 'closed', null],
  ])('%s: %s', (text, trigger, day) => {
    const event = eventAt(text, trigger);
    expect(event).toBeDefined();
    expect(event?.when?.lo ?? null).toBe(day);
  });
  it('leaves the time of telling with the telling', () => {
    const text = 'The mayor said on Monday that rebels had attacked the port.';
    const attack = readEvents(text).find(event => text.slice(...event.trigger) === 'attacked');
    expect(attack?.when ?? null).toBeNull();
  });
  it('gives the title the day of its lead', () => {
    const text = 'Thousands protest in Lessa\n\nThousands protested in Lessa on Tuesday after the talks failed.';
    const days = readEvents(text)
      .filter(event => event.type === 'PROTEST')
      .map(event => event.when?.lo);
    expect(days.every(day => day === '2031-05-13')).toBe(true);
  });
});

/** The time each trigger has, `lo..hi` by day; `-` for none. Published on Wednesday, 14 May 2031. */
const TIMES: readonly [text: string, trigger: string, time: string][] = [
  ['In March, a blast at a mill injured four people.', 'injured', '2031-03-01..2031-03-31'],
  ['The raid began before dawn on Tuesday.', 'began', '2031-05-13..2031-05-13'],
  ['Rebels shelled the port on May 5-6.', 'shelled', '2031-05-05..2031-05-06'],
  ['Four people died on Saturday when their engine overturned.', 'overturned', '2031-05-10..2031-05-10'],
  ['The Arlen minister recalled that on 3 April, rebels shelled the port.', 'shelled', '2031-04-03..2031-04-03'],
  ['Forty people had been pulled from the ruins by noon on Tuesday.', 'pulled', '2031-05-13..2031-05-13'],
  ['The tents must be pulled down by noon on Friday.', 'pulled', '..2031-05-16'],
  ['Premiums have doubled since the boarding on 9 May.', 'boarding', '2031-05-09..2031-05-09'],
  [
    'Every vote that was cast in the election last Sunday is to be counted again.',
    'election',
    '2031-05-11..2031-05-11',
  ],
  ['No jobs will be cut before 2034.', 'cut', '..2033-12-31'],
  ['Nine people have died of the heat since 1 April.', 'died', '2031-04-01..'],
  ['A quake struck the hills of Lessa on Friday, killing two miners.', 'killing', '2031-05-09..2031-05-09'],
  ['Speaking in Lessa on Monday, Ana Kovač promised the miners aid.', 'promised', '2031-05-12..2031-05-12'],
  ['Some 900 people have fled Lessa since the town fell on Sunday.', 'fled', '2031-05-11..'],
  ["Two dockers have been missing since Tuesday's blast in Lessa.", 'blast', '2031-05-13..2031-05-13'],
  ['Yesterday, at this year’s fair, the firm opened a new mill.', 'opened', '2031-05-13..2031-05-13'],
  ['The quake rattled the hills of Lessa on Friday.', 'quake', '2031-05-09..2031-05-09'],
  ['The vote is set for 20 May.', 'vote', '2031-05-20..2031-05-20'],
  ['Dockers of Lessa called a general strike for Friday.', 'strike', '2031-05-16..2031-05-16'],
  ['The envoy welcomed the invitation to talks in Lessa tomorrow.', 'talks', '2031-05-15..2031-05-15'],
  ['The firm dropped its bid on Monday and sued a former adviser.', 'sued', '2031-05-12..2031-05-12'],
  ['In a letter dated May 2 the minister asked his colleagues for an invitation.', 'asked', '2031-05-02..2031-05-02'],
  ['On Monday trams in the old town of Lessa collided.', 'collided', '2031-05-12..2031-05-12'],
  [
    'The council approved the merger of two schools with effect from 1 September 2034.',
    'merger',
    '2034-09-01..2034-09-01',
  ],
  ['Arlen will sign the treaty before the end of the year.', 'sign', '..2031-12-31'],
  ['Rebels attacked the port of Lessa late on Friday.', 'attacked', '2031-05-09..2031-05-09'],
  ["Bo Lind will appeal against Tuesday's conviction for fraud.", 'conviction', '2031-05-13..2031-05-13'],
  ['Arlen had summoned the envoys for talks on Friday.', 'talks', '2031-05-16..2031-05-16'],
  [
    'Troops shelled Lessa on Monday, killing two in the worst raid since the war in 2027.',
    'killing',
    '2031-05-12..2031-05-12',
  ],
  ['Bo Lind went to the airport to fly home on Friday when his phone rang.', 'fly', '2031-05-09..2031-05-09'],
  [
    'The cabinet of Lessa fell on Friday when the Centre Union, its smallest partner, withdrew over the budget.',
    'withdrew',
    '2031-05-09..2031-05-09',
  ],
  [
    'A bid for the mill in Lessa collapsed in 2029, when the council rejected an offer of 40 million.',
    'rejected',
    '2029-01-01..2029-12-31',
  ],
  // The day belongs to another word, or to none.
  ['The partner that joined the cabinet in 2029, the Centre Union, withdrew over the budget.', 'withdrew', '-'],
  ['The probe follows news of a decision in 2017 to drop the case.', 'probe', '-'],
  ["The speech echoed the themes of Bo Lind's 1998 campaign.", 'echoed', '-'],
  ['Ana Lind, head since 2019, said the school would close.', 'close', '-'],
  ['The office confirmed receipt, on 12 April, of the file, the Courier has learned.', 'learned', '-'],
  ['The council signs contracts at night.', 'signs', '-'],
  ['The premier is highlighting her win in Lessa on 2 May.', 'highlighting', '-'],
  ['The firm closed the mill despite a warning from its engineers on 29 April.', 'closed', '-'],
  ['Dockers of Lessa called a general strike for Friday.', 'called', '-'],
  ['The envoy welcomed the invitation to talks in Lessa tomorrow.', 'welcomed', '-'],
  ['Police boarded the ship at midnight and arrested the captain.', 'arrested', '-'],
  ['In May two boats sank off Lessa; the ministry arrested the captain.', 'arrested', '-'],
  ['The mayor, who was jailed in 2028, resigned.', 'resigned', '-'],
  ['Shares fell 9 percent, the most since the bank collapsed in 2028.', 'fell', '-'],
  ['Ana Lind won the closest vote since independence in 1978.', 'won', '-'],
  ['The fire brought down the tower that has been the emblem of Lessa since 1871.', 'brought', '-'],
  ['The rebels, who have held the town since March, fired on a bus.', 'held', '2031-03-01..'],
  ['The ministers talked about the winter.', 'talked', '-'],
  ['The mine will shut on August 9 and has asked workers to leave.', 'asked', '-'],
  ['The court sentenced him on Tuesday for ordering the bombing.', 'bombing', '-'],
  ['The council ordered the closure of the port until June.', 'ordered', '-'],
  ['Rebels attacked the port of Lessa on Monday. Rebels have often attacked ships.', 'attacked ships', '-'],
];

describe('what has no day of its own', () => {
  it.each([
    [
      'what is asked for, before a season behind',
      'The premier is understood to want her gone before the spring.',
      'gone',
    ],
    ['several happenings since a year', 'Strikes have been held in the port of Lessa since 1998.', 'Strikes'],
  ])('%s', (_, sentence, trigger) => {
    const found = readEvents(sentence).filter(event => sentence.slice(...event.trigger).startsWith(trigger));
    expect(found.map(event => event.when)).toEqual([null]);
  });
  it('but one strike does', () => {
    const [strike] = readEvents('The drivers have been on strike in Lessa since Monday.').filter(e => e.when);
    expect(strike?.when?.lo).toBe('2031-05-12');
  });
});

describe('whose time it is', () => {
  it.each(TIMES)('%s', (text, trigger, time) => {
    const event = readEvents(text).find(one => one.trigger[0] === text.indexOf(trigger));
    const when = event?.when;
    expect(when ? `${when.lo.slice(0, 10)}..${when.hi.slice(0, 10)}` : '-').toBe(time);
  });
});

it('gives the same events twice', () => {
  const text = 'Rebels attacked the port of Lessa on Monday. Arlen will send aid.';
  expect(readEvents(text)).toEqual(readEvents(text));
});
