import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../src/compare/index.js';
import { withMeanings } from '../../../src/compare/utterances/meanings.js';
import { likeness, wordsOf } from '../../../src/compare/utterances/wording.js';
import { reportFromText } from '../../../src/intake/text.js';
import { readReport } from '../../../src/read/index.js';

const meant = (wording: string) => withMeanings(wordsOf(wording, [0, wording.length]));
const like = (a: string, b: string): boolean =>
  meant(a).some(x => meant(b).some(y => x.lower !== y.lower && likeness(x, y) > 0));

describe('the words of a short wording', () => {
  it.each([
    ['scared of it', 'frightened by it'],
    ['a rude reply', 'an impolite letter'],
    ['that pantry', 'our larder'],
  ])('mean one thing: “%s”, “%s”', (a, b) => {
    expect(like(a, b)).toBe(true);
  });

  it.each([
    ['scared of it', 'ferried by it'],
    ['a rude reply', 'a wooden bridge'],
    [
      'the harbour, the ferry, the mill, the bridge, the quay, the lamp, the tower, the market, the frightened',
      'scared',
    ],
    ['Larder', 'a place called Pantry'],
  ])('do not: “%s”, “%s”', (a, b) => {
    expect(like(a, b)).toBe(false);
  });

  it('bring two renderings of one saying together', () => {
    const witnesses = [
      'Ana Kovač, the mayor of Lessa, handed over the bell. “It would be rude to empty the pantry,” Ana Kovač said.',
      'Ana Kovač, the mayor of Lessa, handed the bell to the town. “To leave the larder empty would be impolite,” said Ana Kovač.',
    ].map((text, at) => {
      const report = reportFromText(`r${at}.txt`, `The bell of Lessa\n\n${text}`, { published: '2031-05-14' });
      return { report, read: readReport(report) };
    });
    const { utterances } = compareReports(witnesses);
    expect(utterances.map(({ relation, members }) => `${relation} ${members.length}`)).toContain('reworded 2');
  });
});
