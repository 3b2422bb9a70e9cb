// The occasion of a quotation: medium and day, as the reporting clause gives them. All sentences are invented.
import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../../src/intake/index.js';
import { readReport } from '../../../src/read/index.js';
import { readText } from './brackets.js';

const CHANNELS: [string, string][] = [
  ['Kovač told Radio Lessa that the bridge was shut.', 'Radio Lessa'],
  ['“The bridge is shut,” Kovač told the Quay Post.', 'the Quay Post'],
  ['Kovač said in a statement that the bridge was shut.', 'a statement'],
  ['The council said in a statement that it was “devastated” by the news.', 'a statement'],
  ['Kovač wrote on Telegram that the bridge was shut.', 'Telegram'],
  ['In a letter, Kovač told the council that the bridge was shut.', 'a letter'],
  ['Kovač said in an interview with Radio Lessa that the bridge was shut.', 'Radio Lessa'],
  ['In the letter, which was seen by the Quay Post, Kovač appealed to the council: “I ask you to wait.”', 'the letter'],
  ['In a letter obtained by the Quay Post, Kovač wrote to the council: “I ask you to wait.”', 'a letter'],
  ['In a letter published by the Quay Post, Kovač told the council: “I ask you to wait.”', 'the Quay Post'],
];

describe('the medium', () => {
  it.each(CHANNELS)('%s', (text, channel) => {
    const [found] = readText(text).quotations;
    expect(found?.channel).toBe(channel);
    expect(text.slice(...found!.channelSpan!)).toBe(channel);
  });
  it.each([
    'Kovač told the council that the bridge was shut.',
    'Kovač said the letter was in the post.',
    'Kovač said that a statement on the radio was wrong.',
  ])('none: %s', text => expect(readText(text).quotations[0]?.channel).toBeUndefined());
});

describe('the day it was said', () => {
  const dayOf = (text: string): string | undefined => {
    const read = readReport({ ...reportFromText('test', text, { published: '2031-05-16' }), language: 'en' });
    const timex = read.timexes.find(({ id }) => id === read.quotations[0]?.saidOn);
    return timex && text.slice(...timex.span);
  };
  it.each([
    ['Kovač said on Monday that the bridge was shut.', 'Monday'],
    ['The bridge is shut, Kovač said on Monday.', 'Monday'],
    ['“The bridge is shut,” Kovač told reporters on 12 May.', '12 May'],
  ])('%s', (text, day) => expect(dayOf(text)).toBe(day));
  it.each(['Kovač said that the bridge was shut on Monday.', 'Kovač said the bridge would open tomorrow.'])(
    'none: %s',
    text => expect(dayOf(text)).toBeUndefined(),
  );
});
