// Bare days of reports without a date: which Thursday is meant, by what the dated reports of the story tell.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

type Pile = readonly [id: string, published: string | null, text: string][];

/** Day that the record gives to what one report tells by a word. */
function dayOf(pile: Pile, id: string, word: string): string {
  const witnesses = pile.map(([report, published, text]) => {
    const laidIn = reportFromText(report, text, published === null ? {} : { published });
    return { report: laidIn, read: readReport(laidIn) };
  });
  const text = pile.find(([report]) => report === id)![2];
  const member = compareReports(witnesses)
    .events.flatMap(({ members }) => members)
    .find(({ report, trigger }) => report === id && text.slice(...trigger) === word);
  return member?.when?.lo ?? '-';
}

const TOLD =
  'Council closes the baths\n\nThe council of Lessa voted on Thursday to close the old baths by 9 votes to 4.';

describe('the bare day of a report without a date', () => {
  it.each<[what: string, pile: Pile, word: string, day: string]>([
    [
      'is that of the same happening in a dated report',
      [
        ['a.txt', '2031-05-16', TOLD],
        ['b.txt', null, 'Baths to close\n\nThe council of Lessa voted on Thursday to close the old baths.'],
      ],
      'voted',
      '2031-05-15',
    ],
    [
      'follows from another day of the report that is placed so',
      [
        ['a.txt', '2031-05-16', TOLD],
        [
          'b.txt',
          null,
          'The old baths\n\nThe council of Lessa voted on Thursday to close the old baths. On Friday swimmers of Lessa marched to the mayor.',
        ],
      ],
      'marched',
      '2031-05-16',
    ],
    [
      'is the one of its name that the reports of a short story speak of',
      [
        ['a.txt', '2031-05-16', TOLD],
        [
          'b.txt',
          '2031-05-17',
          'Baths of Lessa\n\nThe old baths of Lessa will close after the council voted on Thursday.',
        ],
        ['c.txt', null, 'The old baths\n\nThe head of the baths of Lessa pleaded with the council on Thursday.'],
      ],
      'pleaded',
      '2031-05-15',
    ],
  ])('%s', (_, pile, word, day) => {
    expect(dayOf(pile, pile.at(-1)![0], word)).toBe(day);
  });

  it.each<[what: string, pile: Pile, word: string]>([
    [
      'no other report tells of it',
      [
        ['a.txt', '2031-05-16', 'Bread prize\n\nBakers of Tolm won a prize for their rye bread on Tuesday.'],
        ['b.txt', null, 'Baths to close\n\nThe council of Lessa voted on Thursday to close the old baths.'],
      ],
      'voted',
    ],
    [
      'two dated reports tell of it on two such days',
      [
        ['a.txt', '2031-05-09', 'Vote\n\nThe council of Lessa voted on Thursday to close the old baths.'],
        ['b.txt', '2031-05-16', 'Vote\n\nThe council of Lessa voted on Thursday to close the old baths.'],
        ['c.txt', null, 'Vote\n\nThe council of Lessa voted on Thursday to close the old baths.'],
      ],
      'voted',
    ],
    [
      'it lies as far behind the placed day as ahead',
      [
        ['a.txt', '2031-05-16', TOLD],
        [
          'b.txt',
          null,
          'The old baths\n\nThe council of Lessa voted on Thursday to close the old baths. On Sunday swimmers of Lessa marched to the mayor.',
        ],
      ],
      'marched',
    ],
  ])('has no place where %s', (_, pile, word) => {
    expect(dayOf(pile, pile.at(-1)![0], word)).toBe('-');
  });
});
