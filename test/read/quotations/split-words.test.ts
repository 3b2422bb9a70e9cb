// Words that stand between a speaker, a cue and what was said, and belong to one of them; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { inWords, readMarked, readText } from './brackets.js';

const LINES = [
  // the verb of words in marks stands behind the reporting clause
  '[content “Only a fool,”] [source Kovač] [cue said], [content would sell the harbour].',
  // whom it was told belongs to the reporting clause
  '[content In May], [source the mayor] [cue told] reporters, [content the bridge will open].',
  '[content The mayor], [source he] [cue told] us, [content was wrong].',
  '[content The new rule], [source Kovač] [cue said], [content which takes effect in May, is too strict].',
  // what something is called ends with its marks
  '[source Kovač] [cue called] [content both Demir and Petra Lind “crazy”] and left.',
  '[source Kovač] [cue called] [content Demir and Lind “liars”] and left the hall.',
  '[source Kovač] [cue called] [content the merger “a terrible deal”] and ranked Demir as one of the worst mayors.',
  // when and in what words it was said is no part of who said it
  '[source Demir] in a letter [cue said] [content the bridge was unsafe].',
  '[source Kovač] on Monday in a speech to the union [cue said] [content the bridge was unsafe].',
  '[source The article on Monday about Kovač] [cue said] [content the bridge was unsafe].',
  '[source Groups who wrote to her on Monday] [cue say] [content the bridge is unsafe].',
  '[source Kovač’s friends and allies] have in the past [cue said] [content that she would not stand].',
  '[source A New Lessa Herald/NBN poll] [cue showed] [content Kovač ahead by three points].',
  // an adverb before "that" is the saying's
  '[source Kovač] [cue told] aides privately [content that she would stand].',
  '[source Kovač] [cue said] only [content that she was tired].',
  // whose clause it is
  '[source Kovač] [cue spoke of] [content her fear that the bridge would fall].',
  '[source Kovač] [cue cited] [content it as evidence that the bridge was unsafe].',
  '[source Kovač] [cue said] bluntly [content that the bridge which she built was unsafe].',
  // what stands behind a colon
  '[source Kovač] [cue explained] why: [content the benefits are not worth the trouble].',
  '[source Kovač] [cue put it simply]: [content the bridge is unsafe].',
  '[source Kovač] [cue was unequivocal]: [content the bridge is unsafe].',
  // steps to speech
  '[source Kovač] was [cue at pains to stress] [content that the bridge was safe].',
  '[source Kovač] [cue made sure to say] [content that the bridge was safe].',
  '[source Kovač] [cue went as far as to say] [content that the harbour was lost].',
  '[source Kovač] [cue went so far as to call] [content Demir a liar].',
  '[source Kovač] is [cue on record as saying] [content that the bridge is unsafe].',
  '[source He] [cue all but accused] [content the governor of trying to debase the crown].',
  '[source Kovač] [cue floated the idea of] [content a new vote].',
  '[source Kovač] [cue joined calls for] [content a new bridge].',
];

/** One of the lines of a sentence is the one in its brackets. */
const isRead = (sentence: string): void => {
  const { lines, marked } = readMarked(sentence);
  expect(lines).toContainEqual(marked);
};

describe('words between', () => it.each(LINES)('%s', isRead));

describe('two lines where the speaker goes on', () =>
  it.each([
    [
      'Demir admitted the bridge was old and promised that repairs would begin in May.',
      ['the bridge was old', 'that repairs would begin in May'],
    ],
    [
      'Kovač said the fund was empty while adding that she hoped for more.',
      ['the fund was empty', 'that she hoped for more'],
    ],
    // A person may have promised it.
    [
      'Demir admitted the warden was old and promised that repairs would begin in May.',
      ['the warden was old and promised that repairs would begin in May'],
    ],
  ])('%s', (text, contents) => {
    const reading = readText(text);
    expect(reading.quotations.map(found => inWords(reading, found).content)).toEqual(contents);
  }));

describe('nothing is said', () =>
  it.each([
    ['what goes on with a work', 'The letter he wrote that shook the council was found on Monday.'],
    [
      'what ruled was nobody',
      'The goal was a state in which class was abolished, equality ruled and all would own land.',
    ],
    ['a doing is no verb of the words in marks', '“Yes,” Kovač said, smiled and left.'],
  ])('%s: %s', (_, text) => {
    const reading = readText(text);
    const [line, ...more] = reading.quotations.map(found => inWords(reading, found).content);
    expect([line ?? '', more]).toEqual([text.startsWith('“') ? 'Yes' : '', []]);
  }));

describe('asides and rows', () =>
  it.each([
    // ", as X noted," between commas
    '[content The harbour], as [source one of the mayor’s advisers] [cue pointed out], [content normally does not freeze].',
    '[content The bridge], as [source Kovač] [cue told] the council, [content is old].',
    '[content Though that change was easy], [source he] [cue said], [content replacing Kovač would be much harder].',
    // what something is called
    '[source Kovač] [cue called] [content her vote in favour of the sale a mistake].',
    '[source The campaign] [cue called] [content the charges unsubstantiated and fabricated by former employees].',
    // where the words end
    '[source A judge] [cue rejected] [content that argument] in a ruling released on Thursday.',
    '[source Some members], however, [cue question] [content the wisdom of lending to Demir], who has never built a bridge.',
    '[source Lind] [cue likened] [content the rules to a swamp] – a charge that might have stung.',
    '[source Kovač] [cue spoke emotionally of] [content her many trips].',
    '[source Kovač] [cue updated] Demir on [content her aims for the port, which will be discussed in May].',
    // who speaks
    'To varying degrees, [source all] [cue agreed] [content that the plan would raise tolls].',
    'He released a letter from his doctor on Friday [source that] [cue says] [content he has good health].',
    '[source Kovač] [cue is steering clear of criticising] [content Demir for the delay].',
  ])('%s', isRead));

describe('nothing is reported', () =>
  it.each([
    ['by a relative clause of a noun that reports', 'Demir’s comments, which came during a fire, drew boos.'],
    ['where a hearing is called', 'Members had called the hearing because they felt the bank was not open with them.'],
    ['where all is told', 'All told, the groups spent nine crowns on boats.'],
  ])('%s: %s', (_, text) => {
    expect(readText(text).quotations).toEqual([]);
  }));

/** Who takes a stand that a gerund tells: whoever the verb before it blames, thanks or keeps from it. */
describe('whose stand it is', () =>
  it.each([
    ['Kovač criticised Demir for opposing the bridge.', ['Demir']],
    ['Kovač thanked voters for supporting her.', ['voters']],
    ['Kovač congratulated Demir on backing the plan.', ['Demir']],
    ['Kovač accused Demir of supporting the sale.', ['Demir']],
    ['Demir stopped Kovač from opposing the plan.', []],
    ['Kovač was criticised by Demir for backing the plan.', ['Kovač']],
    ['They left him, opposing the plan.', ['They']],
  ])('%s', (text, holders) => {
    const reading = readText(text);
    expect(reading.stances.map(found => inWords(reading, found).source)).toEqual(holders);
  }));

describe('when it was said, and when it will be', () =>
  it.each([
    ['“No,” Kovač said when asked whether she would go. “I will stay.”', 'No I will stay'],
    ['“It is late,” Kovač said when she was asked about the bridge.', 'It is late'],
    ['The bridge is late, Kovač said when asked why it was shut.', 'The bridge is late'],
    ['Kovač asked when the bridge opened.', 'when the bridge opened'],
    ['Kovač would not say when it opened.', 'when it opened'],
    ['Kovač did not say when the bridge would open.', 'when the bridge would open'],
  ])('%s', (text, content) => {
    const reading = readText(text);
    const lines = reading.quotations.map(found => inWords(reading, found));
    expect(lines.find(({ source }) => source === 'Kovač')?.content).toBe(content);
  }));

it('whoever a recording shows speaks in it', () => {
  const text =
    'The film ends with footage of Demir saying in the debate last week, “That makes me smart,” when Kovač left.';
  const reading = readText(text);
  expect(reading.quotations.map(found => inWords(reading, found))).toEqual([
    { source: 'Demir', cue: 'saying', content: 'That makes me smart' },
  ]);
});

describe('short words in marks', () =>
  it.each([
    ['are speech with a comma and their cue', '“No,” Kovač said.', undefined],
    ['are a term where they name a thing', 'Kovač called it “theft.”', ['scare-marks']],
  ])('%s', (_, text, warnings) => {
    expect(readText(text).quotations[0]?.warnings).toEqual(warnings);
  }));
