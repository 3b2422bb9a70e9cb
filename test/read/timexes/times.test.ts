// Times as a reader meets them: words on the left, TIMEX3 value on the right, for a report of Wednesday 14 May 2031.
import { describe, expect, it } from 'vitest';
import { printTimex, readTimes } from './read-times.js';

const PUBLISHED = '2031-05-14';

/** Sentence, then the times it holds. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Dockers walked out on Tuesday.', 'Tuesday = 2031-05-13'],
  ['The minister said on Monday that talks had failed.', 'Monday = 2031-05-12'],
  ['Ministers will meet on Tuesday.', 'Tuesday = 2031-05-20'],
  ['The court sits again on Friday.', 'Friday = 2031-05-16'],
  // The passive in the present tells of what is arranged; under a picture it tells what is seen.
  ['The bill is debated on Friday.', 'Friday = 2031-05-16'],
  ['Debris is seen on Friday on the beach of Lessa.', 'Friday = 2031-05-09'],
  ['The premier is facing a motion on Thursday.', 'Thursday = 2031-05-15'],
  ['He was to fly home on Friday when his phone rang.', 'Friday = 2031-05-09'],
  ['Skaters are to march from the pub to the rink on Saturday to call for a new roof.', 'Saturday = 2031-05-17'],
  ['A tug was to start pumping from the stern on Friday.', 'Friday = 2031-05-16'],
  ['The harbour board said it would be back to its full timetable on Sunday.', 'Sunday = 2031-05-18'],
  ['The harbour board said on Sunday it would be back to its full timetable.', 'Sunday = 2031-05-11'],
  ['Arven had promised two more tugs by Friday.', 'Friday = 2031-05-16'],
  // What will be lies ahead, however near the same day behind; told in the past, the nearest day is meant.
  ['The yard will close on 31 March.', '31 March = 2032-03-31'],
  ['The ships are covered by a lease of 31 March under which Arven may sell them.', '31 March = 2031-03-31'],
  ['The court heard the case no earlier than July, a clerk said.', 'July = 2031-07'],
  ['Traders priced the next cut for September at the earliest.', 'September = 2031-09'],
  ['The minister resigned over September’s election.', 'September = 2031-09'],
  ['Drivers fear Friday’s planned bus strike.', 'Friday = 2031-05-16'],
  ['The board will save millions after Wednesday’s shock interest rate cut.', 'Wednesday = 2031-05-14'],
  ['The council must hand in its plan by 31 March.', '31 March = 2032-03-31'],
  ['The yard hopes to open again by 31 March.', '31 March = 2032-03-31'],
  ['The yard was to close by 31 March.', '31 March = 2031-03-31'],
  ['The yard will have closed the dock that sank on 31 March.', '31 March = 2031-03-31'],
  ['The yard closed on 31 March.', '31 March = 2031-03-31'],
  ['The tugs had been repaired by Friday.', 'Friday = 2031-05-09'],
  ['The walkout, announced for Monday by the union, did not take place.', 'Monday = 2031-05-12'],
  ['The walkout, announced for Monday by the union, worries the board.', 'Monday = 2031-05-19'],
  ['On 12 May at 4.40 the gate was forced.', '12 May at 4.40 = 2031-05-12T04:40'],
  ['11.05: The march has set off.', '11.05 = 2031-05-14T11:05'],
  ['The lift had run until Friday.', 'Friday = 2031-05-09'],
  ['Marden had promised two more planes by Friday.', 'Friday = 2031-05-16'],
  ['It ordered a report by Friday.', 'Friday = 2031-05-16'],
  ['Troops tried to retake the bridge on Monday.', 'Monday = 2031-05-12'],
  ['Robbers failed to blow up the safe on Sunday.', 'Sunday = 2031-05-11'],
  ['Troops hope to retake the bridge on Monday.', 'Monday = 2031-05-19'],
  ['The bridge was open again by Friday.', 'Friday = 2031-05-09'],
  ['The airport said it would be back to its full timetable on Sunday.', 'Sunday = 2031-05-18'],
  ['The police said they had found the car on Sunday.', 'Sunday = 2031-05-11'],
  ['The firm would sell the ship, it said in a statement on Friday.', 'Friday = 2031-05-09'],
  ['Fans are to march from the Anvil pub to the ground on Saturday.', 'Saturday = 2031-05-17'],
  ['The pumps are tested every second week.', 'every second week = P2W'],
  ['On 3 May at 4.40 the guns opened up.', '3 May at 4.40 = 2031-05-03T04:40'],
  ['11.05: The head of the march has reached the square.', '11.05 = 2031-05-14T11:05'],
  // What is moved to a day lies ahead of whoever moves it.
  ['The launch has been put back by three days to Saturday.', 'three days = P3D', 'Saturday = 2031-05-17'],
  ['The vote was postponed to Friday.', 'Friday = 2031-05-16'],
  ['She put her hand back to the rail on Sunday.', 'Sunday = 2031-05-11'],
  ['The Games open on 1 August next year.', '1 August next year = 2032-08-01'],
  ['On May 3 last year the pier burned.', 'May 3 last year = 2030-05-03'],
  ['They meet in Lessa on Friday fortnight.', 'Friday fortnight = 2031-05-30'],
  ['None had leaked by first light.', 'first light = 2031-05-14TMO'],
  ['The boat sank before dark.', 'dark = 2031-05-14TEV'],
  ['The boat sank before dark clouds came.'],
  ['A crate washed up yesterday lunchtime.', 'yesterday lunchtime = 2031-05-13TMI'],
  ['The roof fell at about ten to ten this morning.', 'about ten to ten this morning = 2031-05-14T09:50'],
  ['Trains leave at five to six on Monday.', 'five to six on Monday = 2031-05-19T05:55'],
  ['The yard took on five to ten welders.'],
  ['The plants stay open until at least 2044.', '2044 = 2044'],
  ['The march drew at least 2044 dockers.'],
  ['There was a minute’s silence.', 'a minute = PT1M'],
  ['It took him a minute to open it.'],
  ['Ana Kovač, 51 years, saw it.'],
  ['A boy of nine years saw it.'],
  ['She spoke of nine years in the north.', 'nine years = P9Y'],
  ['The Courier, a daily in the capital, wrote it.'],
  ['The ferry runs daily.', 'daily = P1D'],
  ['The fair opens at Whitsun.', 'Whitsun = 2031-06-01'],
  ['Trains run there at 60 kilometres per hour.'],
  ['The sample held cyanide at 0.04 milligrams per litre.'],
  ['The lift had been shut until Friday.', 'Friday = 2031-05-16'],
  ['We have an email from September.', 'September = 2030-09'],
  ['The road stays closed until Sunday.', 'Sunday = 2031-05-18'],
  ['He resigned last Thursday.', 'last Thursday = 2031-05-08'],
  ['The fair opens on June 3-4, 2031.', 'June 3 = 2031-06-03', '4, 2031 = 2031-06-04'],
  ['The fair ran on 3 and 4 May.', '3 = 2031-05-03', '4 May = 2031-05-04'],
  ['The bridge fell on 3 March 2029.', '3 March 2029 = 2029-03-03'],
  ['Elections were held in October.', 'October = 2030-10'],
  ['Elections will be held in October.', 'October = 2031-10'],
  ['The army left in late 2022.', 'late 2022 = 2022'],
  ['The pier was built between 1984 and 1991.', '1984 = 1984', '1991 = 1991'],
  ['It dates from the 1990s.', 'the 1990s = 199'],
  ['The council meets next week.', 'next week = 2031-W21'],
  ['A plan was shown last month.', 'last month = 2031-04'],
  ['Sales rose in the third quarter of 2030.', 'the third quarter of 2030 = 2030-Q3'],
  ['The dam must be ready before next winter.', 'next winter = 2031-WI'],
  ['The 33-month conflict goes on.', '33-month = P33M'],
  ['The almost three-year-long strike ended.', 'almost three-year-long = P3Y'],
  ['It took two and a half years.', 'two and a half years = P2Y6M'],
  ['They waited for hours.', 'hours = PTXH'],
  ['The rule came in two years ago.', 'two years ago = 2029'],
  ['Nobody has lived there since the fire 19 months ago.', '19 months ago = 2029-10'],
  // By how much a plan was missed is no day.
  ['The bridge opened on May 3, two days later than planned.', 'May 3 = 2031-05-03', 'two days = P2D'],
  ['The fire broke out on May 3 and was out two days later.', 'May 3 = 2031-05-03', 'two days later = 2031-05-05'],
  ['The ferry sailed at 8:15 p.m. on Friday.', '8:15 p.m. on Friday = 2031-05-09T20:15'],
  ['Shots were heard on Saturday night.', 'Saturday night = 2031-05-10TNI'],
  ['The dam burst in the early hours of Monday.', 'the early hours of Monday = 2031-05-12TMO'],
  ['Talks ran from Monday to Wednesday.', 'Monday = 2031-05-12', 'Wednesday = 2031-05-14'],
  ['The bill passed in the next fiscal year.', 'the next fiscal year = 2032'],
  ['He will be freed tomorrow, Thursday.', 'tomorrow = 2031-05-15', 'Thursday = 2031-05-15'],
  ['Two boats sank overnight.', 'overnight = 2031-05-13TNI'],
  ['The votes will be counted overnight.', 'overnight = 2031-05-14TNI'],
  ['Fire tore through the mill during the night.', 'the night = 2031-05-13TNI'],
  ['The search will go on through the night.', 'the night = 2031-05-14TNI'],
  ['Overnight on 3 May thieves emptied the gallery.', 'Overnight on 3 May = 2031-05-03TNI'],
  // What stands beside a day says more of that day.
  ['Brod left on Tuesday, the day after the vote.', 'Tuesday = 2031-05-13', 'the day after = 2031-05-13'],
  ['Brod left on Tuesday and died the day after.', 'Tuesday = 2031-05-13', 'the day after = 2031-05-14'],
  // Who calls a thing a name has done so; who calls people together looks ahead.
  ['Brod called the ruling a disgrace on Monday.', 'Monday = 2031-05-12'],
  ['A mediator has called both sides to a hotel on Monday.', 'Monday = 2031-05-19'],
  ['She asked how ties would fare if Brod won the election on Monday.', 'Monday = 2031-05-19'],
  ['The town cheered when Brod won on Monday.', 'Monday = 2031-05-12'],
  ['The union called a strike for Monday.', 'Monday = 2031-05-19'],
  ["A vigil is called for six o'clock this evening.", "six o'clock this evening = 2031-05-14T18:00"],
  ["The siren went at ten o'clock at night.", "ten o'clock at night = 2031-05-14T22:00"],
  ['The raid began just after midnight on Monday.', 'just after midnight on Monday = 2031-05-12T00:00'],
  ['The ship was due to leave on Tuesday but was held.', 'Tuesday = 2031-05-13'],
  ['The bridge was to have opened on Monday.', 'Monday = 2031-05-12'],
  ['The bridge was to open on Monday.', 'Monday = 2031-05-19'],
  ['The ship was due to leave on Tuesday.', 'Tuesday = 2031-05-20'],
  ['The director, who steps down in March, opened the hall.', 'March = 2032-03'],
  ['The bank signalled no further cut before March.', 'March = 2032-03'],
  ['There was no ruling before March.', 'March = 2031-03'],
  ['Six shells fell in the night to Tuesday.', 'the night to Tuesday = 2031-05-12TNI'],
  ['The mill burned in the night from 8 to 9 May.', 'the night from 8 to 9 May = 2031-05-08TNI'],
  ['The mill burned in the night of Saturday to Sunday.', 'the night of Saturday to Sunday = 2031-05-10TNI'],
  ['The mill burned on the night of 8-9 May.', 'the night of 8-9 May = 2031-05-08TNI'],
  ['The mill burned in the night to 9 May 2030.', 'the night to 9 May 2030 = 2030-05-08TNI'],
  ['The mill burned overnight from Saturday to Sunday.', 'overnight from Saturday to Sunday = 2031-05-10TNI'],
  ['The vote was moved overnight to 30 May.', 'overnight = 2031-05-13TNI', '30 May = 2031-05-30'],
  ['The mill burned on the night of 8 May.', 'the night of 8 May = 2031-05-08TNI'],
  ['The envoy invited both sides to the island for Friday.', 'Friday = 2031-05-16'],
  ['It needs half of the votes cast at a meeting in Lessa on Friday.', 'Friday = 2031-05-16'],
  ['It needs half of the votes cast in Lessa on Friday.', 'Friday = 2031-05-09'],
  ['He was held for Tuesday’s raid.', 'Tuesday = 2031-05-13'],
  ['The mayor declared Friday a day of mourning.', 'Friday = 2031-05-16'],
  ['The firm set aside $3 million in the quarter to March.', 'the quarter to March = 2031-Q1'],
  ['Sales fell in the first three months of the year.', 'the first three months of the year = 2031-Q1'],
  ['She chairs the council this half-year.', 'this half-year = 2031-H1'],
  ['Nobody leaves before the summer after next.', 'the summer after next = 2032-SU'],
  ['She withdrew after losing on Super Tuesday.'],
  ['The margin of victory in the vote on Tuesday will bring a recount.', 'Tuesday = 2031-05-13'],
  ['The vote on Tuesday will bring a recount.', 'Tuesday = 2031-05-20'],
  ['No law is expected before November’s elections.', 'November = 2031-11'],
  ['In this Jan. 31, 2014 photo, Brod smiles.', 'Jan. 31, 2014 = 2014-01-31'],
  ['The bill must pass before the year ends.', 'the year = 2031'],
  ['The accounts were frozen at midnight.', 'midnight = 2031-05-14T00:00'],
  ['Trams run every 40 minutes.', 'every 40 minutes = PT40M'],
  ['The market is held on Thursdays.', 'Thursdays = XXXX-WXX-4'],
  ['Tickets cost 12 crowns a day.', 'a day = P1D'],
  ['Ferries stopped on Easter Monday.', 'Easter Monday = 2031-04-14'],
  ['They meet on the first Monday in June.', 'the first Monday in June = 2031-06-02'],
  ['The siege is in its third year.', 'its third year = XXXX'],
  ['The mayor now runs a driving school.', 'now = PRESENT_REF'],
];

/** Sentences that hold no time, however much a word looks like one. */
const NOT: readonly string[] = [
  'Fields of 21st Century Foods were shown.',
  'Only 1/2 of the boats sailed.',
  'They sat down in the sun.',
  'Theodora May said so.',
  'He waited in room 1990.',
  'The pilot flew a 747.',
  'They may march to the harbour.',
  'A 63-year-old man was rescued.',
  'The fall of the wall surprised nobody.',
  'The second boat sank.',
  'It cost $1,990 and weighed 2,031 tonnes.',
];

describe('times', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    expect(readTimes(text, PUBLISHED).timexes.map(timex => printTimex(text, timex))).toEqual(expected);
  });
  it.each(NOT)('finds no time: %s', text => {
    expect(readTimes(text, PUBLISHED).timexes).toEqual([]);
  });
});

describe('the interval of a time', () => {
  it('is a day, a week, half a year', () => {
    const of = (text: string) => readTimes(text, PUBLISHED).timexes.map(({ lo, hi }) => [lo, hi]);
    expect(of('They met on Monday.')).toEqual([['2031-05-12', '2031-05-12']]);
    expect(of('They will meet next week.')).toEqual([['2031-05-19', '2031-05-25']]);
    expect(of('The polls will open on Friday at 09:30 GMT.')).toEqual([['2031-05-16T09:30Z', '2031-05-16T09:30Z']]);
    expect(of('They left in late 2022.')).toEqual([['2022-07-02', '2022-12-31']]);
  });
  it('says what it rests on and what closes a range', () => {
    const [first, last] = readTimes('The fair runs on June 3-4.', PUBLISHED).timexes;
    expect(first).toMatchObject({ basis: 'published', until: last!.id });
    expect(readTimes('It opened in 2022.', PUBLISHED).timexes[0]).toMatchObject({ basis: 'stated' });
  });
});

describe('a report without a date', () => {
  const text =
    'Letter asks council for a bridge\n\nA letter obtained by the Quay Post on Friday asks the council for a bridge at its meeting next week. ' +
    'A plan was shown last month.\n\n“We look to the ministers’ meeting scheduled for June 3-4, 2031,” it says.';
  it('is bounded by its own words, which say so', () => {
    const { published } = readTimes(text, null);
    expect(published).toMatchObject({ lo: '2031-05-26', hi: '2031-06-01', basis: 'bounded', grain: 'week' });
    expect(published?.because).toContain('next week');
  });
  it('places what the bound places, and keeps the other reading', () => {
    const friday = readTimes(text, null).timexes.find(timex => text.slice(...timex.span) === 'Friday');
    expect(friday).toMatchObject({ value: '2031-05-30', alternatives: ['2031-05-23'] });
    expect(friday?.basis).toMatch(/^text “next week”/);
  });
  it('counts “two days later” from nothing where nothing was named', () => {
    expect(readTimes('Two days later the ship sank.', PUBLISHED).timexes[0]).toMatchObject({ value: 'PAST_REF' });
    expect(readTimes('It opened in 1969, and that day nobody came.', PUBLISHED).timexes[1]?.lo).toBeUndefined();
  });
  it('keeps X where nothing bounds it', () => {
    const { published, timexes } = readTimes('The council met on Tuesday and will vote in June.', null);
    expect(published).toBeNull();
    expect(timexes.map(timex => timex.value)).toEqual(['XXXX-WXX-2', 'XXXX-06']);
    expect(timexes.every(timex => timex.lo === undefined && timex.basis === 'none')).toBe(true);
  });
});
