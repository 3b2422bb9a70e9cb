// Words that stand between a speaker, a cue and what was said, and belong to one of them; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { bare, inWords, readText, unbracket } from './brackets.js';

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

describe('words between', () =>
  it.each(LINES)('%s', sentence => {
    const { text, source, cue, content } = unbracket(sentence);
    const reading = readText(text);
    expect(reading.quotations.map(found => inWords(reading, found))).toContainEqual({
      source: bare(source),
      cue: bare(cue),
      content: bare(content),
    });
  }));

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
