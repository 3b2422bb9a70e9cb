// Times at the edges of phrases that name somebody: worked examples, then phrases that keep their time.
import { describe, expect, test } from 'vitest';
import { reportFromText } from '../../../src/intake/index.js';
import { readReport } from '../../../src/read/index.js';

const read = (text: string) =>
  readReport({ ...reportFromText('r1', text, { published: '2031-05-14' }), language: 'en' });
const words = (text: string, spans: readonly (readonly [number, number])[]): string =>
  spans.map(span => text.slice(...span)).join(' … ');

describe('sources without the day that stands beside them', () => {
  test.each([
    ['On 28 February Kovač wrote: “The bridge is shut.”', 'Kovač'],
    ['The harbour board on Monday said that the bridge was shut.', 'The harbour board'],
    ['The mayor, who on Sunday spoke of two ships, left.', 'who'],
  ])('%s', (text, source) => {
    expect(read(text).quotations.map(quotation => words(text, quotation.source))).toContain(source);
  });

  test.each([
    ['The 2029 report said that the bridge was shut.', 'The 2029 report'],
    ['According to a poll taken in May, the bridge is loved.', 'a poll taken in May'],
  ])('kept: %s', (text, source) => {
    expect(read(text).quotations.map(quotation => words(text, quotation.source))).toContain(source);
  });
});

test('a time is nobody’s name', () => {
  const text = 'The board met for six hours and at about 9 pm announced that she would leave.';
  expect(read(text).quotations.map(quotation => words(text, quotation.source))).not.toContain('at about 9 pm');
});

describe('actors without the day that stands before them', () => {
  test.each([
    ['In 2019 thieves stole the bell of the church.', 'thieves'],
    ['On 7 June President Kovač arrested two ministers.', 'President Kovač'],
  ])('%s', (text, actor) => {
    expect(read(text).events.flatMap(({ actors }) => actors.map(({ span }) => text.slice(...span)))).toContain(actor);
  });
});
