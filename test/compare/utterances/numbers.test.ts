// Numbers of one utterance in two reports: which face each other, and which are one number in round words.
import { describe, expect, test } from 'vitest';
import { compareReports } from '../../../src/compare/index.js';
import { reportFromText } from '../../../src/intake/text.js';
import { readReport } from '../../../src/read/index.js';

/** Pairs of numbers on which the utterances of two reports differ. */
function numbersApart(...told: string[]): string[] {
  const witnesses = told.map((text, i) => {
    const report = reportFromText(`r${i}.txt`, `Ballots of Lessa\n\n${text}`, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).utterances.flatMap(({ differences }) =>
    differences.filter(({ kind }) => kind === 'number').map(({ a, b }) => `${a.text} / ${b.text}`),
  );
}

const AGENCY =
  'The recount of 88,614 ballots found that a scanner in Lessa had read 190 ballots twice, county clerk Ana Kovač said.';

describe('numbers of one utterance', () => {
  test('each faces the nearest of the other report, not every number beside it', () =>
    expect(numbersApart(AGENCY, 'County clerk Ana Kovač said a scanner in Lessa had read 240 ballots twice.')).toEqual([
      '190 / 240',
    ]));
  test('.not a round number beside the exact one', () =>
    expect(
      numbersApart(AGENCY, 'County clerk Ana Kovač said a scanner in Lessa had read about two hundred ballots twice.'),
    ).toEqual([]));
  test('a round number far from the exact one is another', () =>
    expect(
      numbersApart(
        AGENCY,
        'County clerk Ana Kovač said a scanner in Lessa had read about three hundred ballots twice.',
      ),
    ).toEqual(['190 / three hundred']));
});
