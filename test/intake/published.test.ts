import { describe, expect, it } from 'vitest';
import { readDateLine, readPublished } from '../../src/intake/published.js';

/** As written, and the interval it means. The offset stays as given; where none is given, none is supplied. */
const DATES: [written: string, lo: string, grain: string][] = [
  ['2031-05-14', '2031-05-14', 'day'],
  ['2031-05-14 09:20:00', '2031-05-14T09:20:00', 'minute'],
  ['2031-05-14T09:20:00.000Z', '2031-05-14T09:20:00Z', 'minute'],
  ['2031-05-14T09:20+0200', '2031-05-14T09:20:00+02:00', 'minute'],
  ['2031-05-14T23:30:00-04:00', '2031-05-14T23:30:00-04:00', 'minute'],
  ['Wed, 14 May 2031 09:20:00 GMT', '2031-05-14T09:20:00Z', 'minute'],
  ['Wednesday, May 14th, 2031 at 9:20 pm EST', '2031-05-14T21:20:00-05:00', 'minute'],
  ['14 May 2031, 9pm CST', '2031-05-14T21:00:00', 'minute'],
  ['12 May 2031 12:05 a.m.', '2031-05-12T00:05:00', 'minute'],
  ['14.05.2031', '2031-05-14', 'day'],
  ['14/05/2031', '2031-05-14', 'day'],
  ['05/14/2031', '2031-05-14', 'day'],
  ['20310514', '2031-05-14', 'day'],
  ['2031-05', '2031-05-01', 'month'],
  ['2028-02-29', '2028-02-29', 'day'],
];

/** No date, no existing day, or two readings. */
const NO_DATES = [
  '2024-02-31',
  '2031-02-29',
  '2031-13-01',
  '2031-05-14T25:00:00',
  '31 April 2031',
  '03/04/2031',
  '14 May',
  'yesterday',
  'May 14, 2031 in Lessa',
  '13:45 pm May 14 2031',
  '0000-00-00',
  '',
  '14 May 2031 '.repeat(20),
];

describe('dates of fields', () => {
  for (const [written, lo, grain] of DATES)
    it(`${written} is ${lo}`, () => {
      expect(readPublished(written, 'test')).toMatchObject({ lo, grain, basis: 'stated', field: 'test' });
    });
  for (const written of NO_DATES)
    it(`${JSON.stringify(written.slice(0, 40))} is none`, () => {
      expect(readPublished(written, 'test')).toBeNull();
    });
});

describe('lines that are only a date', () => {
  const cases: [line: string, published: string | null][] = [
    ['2031-05-14 09:20:00', '2031-05-14T09:20:00'],
    ['Published: 14 May 2031, 09:20 | Updated 15 May 2031', '2031-05-14T09:20:00'],
    ['May 14, 2031 (last updated May 15, 2031)', '2031-05-14'],
    ['Last updated on 15 May 2031 10:00 GMT', null],
    ['Friday, 29 November', null],
    ['3:25 p.m.', null],
  ];
  for (const [line, lo] of cases)
    it(line, () => {
      const published = readDateLine(line)?.find(date => !date.updated && date.when);
      expect(published?.when?.lo ?? null).toBe(lo);
    });
  for (const line of ['In 2031', '2031', 'May 2031', '12 dead', '20.40 Wages', 'On 14 May 2031 the docks closed.'])
    it(`${line} is no date line`, () => expect(readDateLine(line)).toBeNull());
});
