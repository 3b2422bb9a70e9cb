// The day of a report that prints only the day of its last change: worked examples, then reports that say nothing of it.
import { describe, expect, test } from 'vitest';
import { reportFromText } from '../../src/intake/index.js';
import { readReport } from '../../src/read/index.js';

const PROSE =
  'Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed, the union said late on Tuesday night.';
const boundOf = (text: string) => readReport({ ...reportFromText('r1', text), language: 'en' }).published;

describe('a report that was changed on a day was out by then', () => {
  test.each([
    ['Updated 9:14 PM EDT, June 3, 2032', '2032-06-03'],
    ['LIVE Updated 3 March 2032 at 18:42', '2032-03-03'],
  ])('%s', (line, day) => {
    const published = boundOf(`Dockers walk out at Port Lessa\n${line}\n\n${PROSE}\n\n${PROSE}`);
    expect(published).toMatchObject({ lo: '', basis: 'bounded' });
    expect(published?.hi.slice(0, 10)).toBe(day);
  });

  test('and not after the day of a note below it', () => {
    expect(boundOf(`Dockers walk out at Port Lessa\n\n${PROSE}\n\n${PROSE}\n\nUpdated: 3 June 2032`)).toBeNull();
  });
});
