// Shapes of quotation, one sentence each; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readText, unbracket } from './brackets.js';

const DIRECT = [
  '[content “The bridge will open in May,”] [source Ana Kovač] [cue said].',
  '[content “The bridge will open in May,”] [cue said] [source Ana Kovač, the mayor of Lessa].',
  '[source Kovač] [cue told] the council: [content “The bridge will open in May.”]',
  '[content “The bridge,”] [source she] [cue said], [content “will open in May.”]',
  '[content “We will open in May,”] [source Kovač] [cue said] on Monday. [content “Nobody will be late.”]',
  '[content ‘We won’t wait for the ferry,’] [source he] [cue said].',
  '[content "The bridge will open in May,"] [source Ana Kovač] [cue said].',
  '[content “The bridge is sound,”] [cue said] [source defending counsel, Ana Kovač].',
  '[content “We told them three times,”] [source Ana Kovač] is quoted by the Quay Post as [cue saying].',
  '[content “Not before May,”] was [source the mayor]’s [cue reply].',
  'In the letter, which was seen by the Quay Post, [source Kovač] [cue appealed] to the ministers: [content “I ask you to wait.”]',
  'In a letter obtained by the Quay Post, [source Kovač] [cue wrote] to the council: [content “I ask you to wait.”]',
  '[source Kovač] [cue called] on the ministers: [content “Now is the time to open the bridge.”]',
  '[source Kovač, whose plan was published by the Quay Post], [cue appealed] to the council: [content “Wait until May.”]',
  '[source Kovač] [cue said]: [content “We open in May.”] The mayor must sign first.',
];

const MORE_DIRECT = [
  '[content “I have no idea how they voted,”] [source he] [cue said] of people whose rights were lost, [content “but I do know that they came.”]',
  '[source Some] [cue chanted] [content “Bridge! Bridge!”]',
  'It was late when [source he] [cue yelled] [content “You lie!”] at the mayor.',
  '[content "Let us go now,"] [source Kovač] [cue shot back]. [content "It is late."]',
  '[content “We have worked with our friends on both banks,”] [source the Lessans] [cue state] in the paper.',
  '[content “They are against it,”] [source Kovač] [cue said]. [content “They have said no; they wish it would go.”]',
  '[content “I disagree,”] [cue said] [source retired captain Ana Kovač]. [content “Nobody will be late”] or lost.',
  '[content “Just a minute, please?”] [source he] [cue urged] them, as he explained how hard it was to build.',
];

const SOURCES_FURTHER_OFF = [
  '[source A lawyer for the mill, who spoke on condition of anonymity], [cue called] [content the ruling “a novel with good dialogue”].',
  '[source Kovač] promised two ramps and then, asked about the bridge, [cue said] only: [content “I have work to do.”]',
  '[content “A vote is not over when the boxes close,”] [source Head of Mission Ana Yeo-Kovač] [cue said].',
  '[content “The walls leaned over and leaned back,”] [source shepherd Ana Kovač] [cue described] the seconds.',
  'In a statement read out by its solicitor, [source the trust] [cue apologised] [content “without reservation for all of it”].',
];

const NAMES_MISTAGGED = [
  '[source Weingart, a friend of the mill], [cue said] [content that the unions “have too often been in a corner”].',
  '[source Small, who was at the mill on Monday], [cue said] [content that the deal was off].',
  '[source Ana Kovač, a singer who lives in the east], [cue said] [content the old bridge is a part of the town].',
];

const LEFT_APART = [
  '[content “He did not know us at all,”] [source Sharp] [cue said].',
  '[content “Nobody wanted those hours,”] [source Chief Operating Officer Dallas Kovač] [cue wrote].',
  '[source Its diplomats, two of whom spoke to us], [cue described] [content the mood as “allergic rather than hostile”].',
  '[content “They are fine,”] [source she] [cue says], with the shrug of a person who waits, [content “but do not tell Papa.”]',
  '[content Nine have died of the heat], [source the council] [cue says], [content all of them “within sight of a fountain.”]',
  '[source Kovač] [cue shot back] in a post [content that couriers “overwhelmingly enjoy enjoying themselves,”] and left.',
];

const SUBJECT_BEFORE = [
  '[source The board] was clear in its findings[cue :] [content “Further talk about this bridge is unnecessary.”]',
  '[content The plan], [source Kovač] [cue said], [content “is on page 40.”]',
  '[content “We wait,”] [source Kovač] [cue said]. But [content “the ferry is strengthened with a second boat. It helps.”]',
  '[content “Niko is a friend of mine,”] [source Kovač] [cue said]. [content “He might be saying things I would not say.”]',
];

const BESIDE_MARKS = [
  'Speaking in Lessa on Tuesday after the vote, [source Gov. Ana Kovač (R-LE)], [cue said], [content “I am getting ready to leave the hall.”]',
  '[source Kovač] thanked the crews and [cue then boomed], [content “You proved today that there is no place like home.”]',
  '[content “It is asked to step back,”] [cue said] to our reporter [source the deputy Ana Kovač], who supports it.',
  '[content “We have come to open a bridge,”] [cue proclaimed] from the stage [source Ana Kovač].',
  '[source Kovač] won over the crews by [cue warning] darkly [content that “the ferry is in danger” because “it leaks.”]',
  '[source Nela Kovač, her arm in a sling], [cue related] [content how the pilot “talked to someone and then talked no more”].',
  'Turnout was up in the north - [source Ana Kovač][cue :] [content “The old towns came out as never before.”]',
  'It is not enough to count the boats - More from [source the report][cue :] [content “Many boats are never counted.”]',
  'The timing of the surge does not surprise [source pollster Ana Kovač][cue :] [content “The lesser known ones gain most.”]',
  '[content “It is late,”] [source Kovač] [cue said]. [content Instead, “he just acts like a beaten man.”]',
  '[content “It is late,”] [source Kovač] [cue said]. [content That makes the plan “by definition a good one for the town.”]',
];

const MISREAD = [
  '[content “There is no chance that anyone would take it so,”] [source one] [cue said] by telephone, speaking on condition of anonymity.',
  '[content “It is odd that the people in charge of the law would break it.”] [cue —] [source Rep. Ana Kovač]',
  '[content “Speechless. This is not who we are.”] [cue —] [source Democrat Ivo Brod], a mayor of old, referring in a post to the flood.',
  '[content “Brod has acted against his trust as mayor,”] [source the article of dismissal] [cue states].',
  '[content “It is time to be honest with yourself,”] [source the suggested text] [cue read]. [content “You had a life to plan.”]',
  '[content “This is the way out,”] [source a senior aide involved in the talks] [cue told] Radio Lessa on Sunday night.',
  '[content “Very little of it was in the papers in Lessa.”] [source Kovač] [cue tweeted] on Oct. 12, 2031.',
  '[source Kovač] [cue described] [content the claims as “a calculated hit” fueled by anger, “revenge on behalf of the Brods.”]',
  '[content Drivers are “tired of being used” at the port “and we will not be used any longer,”] [source Kovač] [cue said].',
  '[source The joint statement] [cue calls] on the town [content to “answer all the questions of the crews”].',
];

/** Words in marks that are not the words of whoever stands near: the sources found. */
const NOT_THEIRS: [string, string[]][] = [
  ['Unless the other crews leave the race, “it is hard to see how he is stopped.”', ['']],
  ['“It is late,” Kovač said. Brod hurled “a rage like no other in years” across the room.', ['Kovač', 'Brod']],
  ['“Two days is a long time to wait.” Residents have begun to leave by the old road.', ['']],
  ['Kovač was clear: “Two days is a long time to wait.” Brod agreed on Monday.', ['Kovač']],
  ['“We are open for the day.” Kovač said nothing of the toll on Monday.', ['']],
  ['“He does well,” said Kovač, who is a host on the show “Doge Tank.”', ['Kovač who is a host on the show']],
];

const MIXED = [
  '[content The bridge “has taken on a tough task, but will stand for good,”] [cue said] [source Kovač].',
  '[content “We open in May.” “Nobody will be late,”] [source Kovač] [cue said].',
  '[content “How are you today?”] [source Kovač, a retired teacher], [cue said] softly into the phone.',
  '[source Kovač] hailed the crew, [cue calling] [content the old ferry “a boat that was never meant to carry anyone”].',
  '[source Kovač] [cue argued] [content the bridge, which had cost two councils their seats, was “a monument to nobody”].',
  '[source Kovač] [cue accused] [content the council, which had paid for two bridges, of “building for nobody at all”].',
  '[source Kovač] [cue says] [content “the whole bridge has gone soft” because “the town has gone soft as well.”]',
  '[source Kovač] said of the ferry, “I do not like it,” [cue adding] [content that “it is a boat and not a bridge.”]',
];

const INDIRECT = [
  '[source Ana Kovač] [cue said] [content that the bridge would open in May].',
  '[source Ana Kovač] [cue said] [content the bridge would open in May].',
  '[content The bridge will open in May], [source Ana Kovač] [cue said].',
  '[source Kovač] [cue asked] [content whether the bridge would open].',
  '[source Kovač] [cue urged] the council [content to open the bridge].',
  '[source Kovač] [cue promised] [content to open the bridge].',
  '[source Kovač] [cue called for] [content a new bridge].',
  '[cue According to] [source the mayor], [content the bridge will open in May].',
  '[content The bridge will open in May], [cue according to] [source the mayor, Ana Kovač].',
  '[source Kovač] [cue accused] [content the council of wasting the money].',
  '[source Kovač] affirmed the plan, [cue adding] [content that the bridge would open in May].',
  '[source Kovač] told Radio Lessa that the bridge was safe, [cue urging] the council [content to act].',
  '[source The union] [cue called for] [content the terminal to be closed for good].',
  '[content The bridge is shut], [source two officials familiar with the talks] [cue said].',
  'Kovač said the bridge would open in May, while [source a spokesman] [cue called] [content the fall of the bridge a warning].',
  '[content The bridge is shut], [source the border service] [cue estimates].',
];

const check = (marked: string): void => {
  const { text, source, cue, content } = unbracket(marked);
  const reading = readText(text);
  const found = reading.quotations.map(quotation => inWords(reading, quotation));
  expect(found).toContainEqual({ source: bare(source), cue: bare(cue), content: bare(content) });
};

describe('words in marks', () => it.each([...DIRECT, ...MORE_DIRECT])('%s', check));
describe('sources further off', () =>
  it.each([...SOURCES_FURTHER_OFF, ...NAMES_MISTAGGED, ...LEFT_APART, ...SUBJECT_BEFORE])('%s', check));
describe('a source further from the marks', () => {
  it.each([...BESIDE_MARKS, ...MISREAD])('%s', check);
  it.each(NOT_THEIRS)('%s', (text, sources) => {
    const reading = readText(text);
    expect(reading.quotations.map(quotation => inWords(reading, quotation).source)).toEqual(sources);
  });
});
describe('words in marks inside what is reported', () => it.each(MIXED)('%s', check));
describe('words without marks', () => it.each(INDIRECT)('%s', check));

/** Speech that goes on: how many quotations, and the rule of the last. */
const GOING_ON: [string, number, string][] = [
  ['“We will open in May,” Kovač said. “Nobody will be late.”', 1, 'direct-before-cue'],
  ['“We will open in May,” Kovač said. “Nobody will be late. Nobody.”\n\nThe works end soon.', 1, 'direct-before-cue'],
  ['“We will open in May,” Kovač said. “Nobody will be late.\n\n“Not even the ferry.”', 1, 'direct-before-cue'],
  ['“We will open in May,” Kovač said.\n\n“Nobody will be late.”', 1, 'direct-before-cue'],
  ['“Will we open in May?” Kovač asked.\n\n“Nobody will be late.”', 2, 'carried-over'],
  ['“We will open in May,” Kovač said. It rained.\n\n“Nobody will be late.”', 2, 'carried-over'],
  ['Kovač said the works would end soon. “Nobody will be late for a ferry again.”', 1, 'indirect-bare'],
  ['Kovač said the works would end soon.\n\n“Nobody will be late for a ferry again.”', 2, 'carried-over'],
  [
    '“We will open in May,” Kovač said. “We are ready.”\n\n“Nobody will be late.” “Not even the ferry.”',
    1,
    'direct-before-cue',
  ],
];

describe('speech that goes on', () => {
  it.each(GOING_ON)('%s', (text, count, rule) => {
    const { quotations } = readText(text);
    expect(quotations).toHaveLength(count);
    expect(quotations[count - 1]?.rule).toBe(`read.quotations.${rule}`);
  });
  it('takes the speaker over from the paragraph before, and says so', () => {
    const [first, second] = readText('Kovač praised the crew.\n\n“They never looked at a clock.”').quotations;
    expect(second).toMatchObject({ carriedFrom: first!.id, certainty: 'implied', source: [], cue: [] });
  });
  it('takes marks of another kind for a heading', () => {
    const { quotations } = readText('“We will open in May,” Kovač said.\n\n‘A better bridge for all.’');
    expect(quotations.at(-1)).toMatchObject({ rule: 'read.quotations.unattributed', source: [] });
  });
  it('does not take the title of a work for words that were said', () => {
    const { quotations } = readText('Kovač wrote as much in her memoir, “Tough Stones.”');
    expect(quotations.flatMap(({ content }) => content)).toEqual([]);
  });
  it('does not take a word in marks along', () => {
    expect(readText('“We will open in May,” Kovač said. The word “late” was not heard.').quotations).toHaveLength(1);
  });
});

describe('free indirect speech', () => {
  const carried = (text: string): number =>
    readText(text).quotations.filter(({ rule }) => rule === 'read.quotations.free-indirect').length;
  it.each([
    'Kovač said that the bridge would open in May. Nobody would need the ferry any more.',
    'The council said it could open the bridge in May. The ferry might rest then.',
    'Kovač said: “We open in May.” Swift work is essential, allowing the town to win back its trade.',
  ])('%s', text => {
    expect(carried(text)).toBe(1);
    const found = readText(text).quotations.find(({ rule }) => rule === 'read.quotations.free-indirect');
    expect(found).toMatchObject({ source: [], cue: [], certainty: 'inferred' });
    expect(found?.carriedFrom).toBeDefined();
  });
  it.each([
    'Kovač said that the bridge would open in May. Nobody needs the ferry any more.',
    'Kovač says that the bridge could open in May. The ferry would then rest.',
    'Kovač said that the bridge would open in May. She would not say for how long.',
    'Kovač said that the bridge would open in May.\n\nNobody would need the ferry any more.',
    'Kovač said that the bridge had opened. The ferry had left the day before.',
    'Kovač said that the bridge would open, and left. Nobody would need the ferry any more.',
  ])('none: %s', text => expect(carried(text)).toBe(0));
});

describe('speech that goes on outside its marks', () => {
  const warned = (text: string): boolean =>
    readText(text).quotations.some(({ warnings }) => warnings?.includes('runs-on-outside-marks'));
  it.each([
    'Kovač said it was late.\n\n“But the bridge must open by May…” Make haste, so that the ferry can rest.',
    'Kovač said: “We open in May.” Swift work is essential, allowing the town to win back its trade.',
    'Kovač said it was late.\n\n“But the bridge must open by May.” The works must end before the summer.',
    'Kovač said: “We open in May.” Our town has waited long enough.',
    '“We open in May,” Kovač said. “Nobody will be late.” Do not wait for the ferry.',
  ])('%s', text => expect(warned(text)).toBe(true));
  it.each([
    'Kovač said: “We open in May.” Kovač left at noon.',
    'Kovač said: “We open in May.” The plan must now pass the council.',
    'Kovač said: “We open in May.” The US pays for the ramp.',
    'I had come by ferry.\n\nKovač said: “We open in May.” The ferry takes me home.',
    'Kovač said: “We open in May.” The mayor must sign first.',
    'Kovač said: “We open in May.” She must sign first.',
    'Kovač said: “We open in May.” The bridge is 200 metres long.',
    'Kovač said: “We open in May.” The works must end first, she added.',
    'Kovač said: “We open in May.” Open questions remain.',
    'Kovač said: “We open in May.”\n\nThe works must end before the summer.',
    'Kovač praised “the old bridge”. The works must end before the summer.',
  ])('none: %s', text => expect(warned(text)).toBe(false));
});

describe('marks over several lines', () => {
  it('takes a name behind a hyphen on the next line for the signature', () => {
    const [found] = readText('They met.\n\n“The bridge is no boat, and never was.”\n\n- Ana Kovač.').quotations;
    expect(found).toMatchObject({ rule: 'read.quotations.signature' });
  });
  it('keeps one line for speech without a source whose marks are opened again', () => {
    const text = 'A card lay there.\n\n“The bridge is no boat, and never was.\n\n“Nobody asked for a bridge at all.”';
    expect(readText(text).quotations.filter(({ source }) => source.length === 0)).toHaveLength(1);
  });
  it('does not take what opens a relative clause for a speaker', () => {
    const { quotations } = readText('She spoke of “the long way round,” which some want the council to use.');
    expect(quotations.some(({ cue }) => cue.length > 0 && quotations[0]!.rule.endsWith('direct-before-cue'))).toBe(
      false,
    );
  });
});

describe('quotations inside quotations', () => {
  const inside = (text: string): number => readText(text).quotations.filter(line => line.inside !== undefined).length;
  it.each([
    '“The mayor told us that the bridge was shut for good,” Kovač said.',
    '“I was assured that the bridge would open in May,” Kovač said.',
    '“We have told the council that the bridge is shut for good,” Kovač said.',
    '“I urge the council to open the bridge,” Kovač said.',
    '“They told me that the bridge was safe,” Kovač said.',
    '“She asked me whether we still sold tickets,” Kovač said.',
    'Kovač said the mayor had called the plan a swindle.',
    'Brod recalled that he had been told to wait.',
    'Kovač said the crew had asked for pumps in March.',
    '“We said it was crooked from the start,” Kovač said.',
    '“I asked who had tested the lamps,” Kovač said.',
    'The registrar said the mill had denied the charge in June.',
    'Liu wrote that the judge doubted the ledger was complete.',
    'The plan was confirmed by the bank, the paper reported.',
  ])('%s', text => expect(inside(text)).toBe(1));
  it.each([
    '“The mayor would say that the bridge was shut for good,” Kovač said.',
    '“Anybody who argues that the bridge is shut is wrong,” Kovač said.',
    '“You told me that the bridge was safe,” Kovač said.',
    'Kovač said the mayor would call the plan a swindle.',
    'Kovač said the mill would deny the charge.',
    '“We say it is crooked from the start,” Kovač said.',
    '“We think it is crooked,” Kovač said.',
    'Kovač said that eight of the twelve say yes.',
    'Kovač said: “I think it is late in the day.”',
    'Kovač said the union believed it “a boat with a hole”.',
    'The plan would be confirmed by the bank, the paper reported.',
    'Kovač said it was announced by the ministry.',
  ])('none: %s', text => expect(inside(text)).toBe(0));
});

describe('words in marks beside a verb that reports nothing', () => {
  it.each([
    'Kovač said little, though the council can still pass “a rule that nobody needs”.',
    'There is “a bridge that nobody needs at all” on the map.',
  ])('have no source: %s', text => {
    const marked = readText(text).quotations.filter(({ type }) => type === 'direct');
    expect(marked.map(({ source }) => source.length)).toEqual([0]);
  });
});

describe('no quotation', () => {
  it.each([
    'The claims office of the union is in Lessa.',
    'The film “Bridge of Steel” opened on Monday.',
    'The mayor crossed the bridge that opened in May.',
    'He went to the council to say goodbye.',
    'An invitation would show the council that the bridge is safe.',
    'No one could have foreseen what happened on the bridge.',
    'The mayor ruled that out.',
  ])('%s', text => expect(readText(text).quotations).toEqual([]));
});

describe('what a line says of itself', () => {
  it('knows direct, indirect and mixed', () => {
    expect(readText('“The bridge is shut for good,” Kovač said.').quotations[0]?.type).toBe('direct');
    expect(readText('Kovač said that the bridge was shut.').quotations[0]?.type).toBe('indirect');
    expect(readText('Kovač said that the bridge was “shut for good”.').quotations[0]?.type).toBe('mixed');
  });
  it('keeps words in marks that nobody is named for', () => {
    const [found] = readText('“No bridge before the school is built.”').quotations;
    expect(found?.warnings).toContain('unattributed');
  });

  it.each([
    ['“The bridge is shut,” she said. “We know why.\n\n“It will open in May.”', false],
    ['Ana Kovač said: “The bridge is shut.\n\nIt opened again in May, the town said on Monday.', true],
  ])('a mark left open is damage, unless the next paragraph opens it again: %s', (text, damaged) => {
    const warned = readText(text).quotations.some(({ warnings }) => warnings?.includes('mark-never-closed'));
    expect(warned).toBe(damaged);
  });
  it('warns of narration inside the marks', () => {
    const [found] = readText('“However, he stated that the bridge would never be opened again in winter.”').quotations;
    expect(found?.warnings).toContain('narration-inside-marks');
  });
  it('only implies what a verb of no list reports', () => {
    expect(readText('“We open the bridge in May,” Kovač said.').quotations[0]?.certainty).toBe('stated');
    expect(readText('Kovač danced on: “We open the bridge in May.”').quotations[0]?.certainty).toBe('implied');
  });
  it('names whom it was said to', () => {
    expect(readText('Kovač told the council that the bridge was shut.').quotations[0]?.addressee).toBe('the council');
  });
  it('gives the same lines twice', () => {
    const text = '“The bridge is shut,” Kovač said. She added that it would open in May.';
    expect(readText(text).quotations).toEqual(readText(text).quotations);
  });
});
