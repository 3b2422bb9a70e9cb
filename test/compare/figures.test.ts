// Figures of several reports laid side by side: real disagreements, and those that only seem to be.
import { describe, expect, it } from 'vitest';
import { findAlone } from '../../src/compare/figures/alone.js';
import type { FigureItem } from '../../src/compare/figures/items.js';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

const lead = (count: string): string =>
  `Mill collapses in Lessa\n\nA cotton mill collapsed in Lessa on Monday, killing ${count} people, the mayor said.`;

function numbersOf(first: [published: string, text: string], second: [published: string, text: string]) {
  const witnesses = [first, second].map(([published, text], i) => {
    const report = reportFromText(`r${i}.txt`, text, { published });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).disagreements.filter(found => found.kind === 'number');
}

describe('figures of one thing', () => {
  it('clash when two reports of one day count otherwise', () => {
    const found = numbersOf(['2031-05-14', lead('24')], ['2031-05-14', lead('31')]);
    expect(found).toHaveLength(1);
    expect(found[0]?.apparent).toBeUndefined();
    expect(found[0]?.values.map(value => value.value).sort()).toEqual(['24', '31']);
  });
  it.each([
    ['a later toll is higher', ['2031-05-13', lead('24')], ['2031-05-15', lead('31')]],
    ['a bound holds the other', ['2031-05-14', lead('at least 24')], ['2031-05-14', lead('31')]],
    [
      'a part that makes up the other with one beside it',
      ['2031-05-14', 'Pirates held off Lessa\n\nA patrol off Lessa arrested 23 pirates on Monday.'],
      [
        '2031-05-14',
        'Pirates held off Lessa\n\nA patrol off Lessa arrested 12 pirates from Arlen and 11 pirates from Tove on Monday.',
      ],
    ],
    [
      'one is feared',
      ['2031-05-14', lead('24')],
      ['2031-05-14', lead('31').replace('killing 31 people', '31 people were feared killed')],
    ],
    [
      'they are told of two persons',
      ['2031-05-14', 'Lessa win\n\nAna Kovač threw the ball for 364 yards as Lessa beat Arlen on Monday.'],
      ['2031-05-14', 'Lessa win\n\nMirko Tarle threw the ball for 329 yards as Lessa beat Arlen on Monday.'],
    ],
    ['one is rounded', ['2031-05-14', lead('412')], ['2031-05-14', lead('400')]],
  ] as [string, [string, string], [string, string]][])('only seem to clash: %s', (_why, first, second) => {
    const found = numbersOf(first, second);
    expect(found.every(line => line.apparent !== undefined)).toBe(true);
  });
  it('are no line when they agree', () =>
    expect(numbersOf(['2031-05-14', lead('24')], ['2031-05-14', lead('24')])).toEqual([]));

  it.each([
    [
      'dead and hurt',
      'Mill fire\n\nA mill burned in Lessa on Monday and 24 people were killed.',
      'Mill fire\n\nA mill burned in Lessa on Monday and 31 people were injured.',
    ],
    [
      'a count and an addition to it',
      lead('24'),
      'Mill collapses in Lessa\n\nFive more people were killed when a cotton mill collapsed in Lessa, the mayor said.',
    ],
  ])('are not laid side by side: %s', (_why, first, second) =>
    expect(numbersOf(['2031-05-14', first], ['2031-05-14', second])).toEqual([]),
  );
  it('clash under any noun when one thing befell the counted', () => {
    const found = numbersOf(
      [
        '2031-05-14',
        'Mill collapses in Lessa\n\nA cotton mill collapsed in Lessa on Monday and 41 people are in hospital, the mayor said.',
      ],
      [
        '2031-05-14',
        'Mill collapses in Lessa\n\nThe collapse of a cotton mill in Lessa on Monday left 58 workers injured, the union said.',
      ],
    );
    expect(found.map(line => line.values.map(value => value.value))).toEqual([['41', '58']]);
  });
  it('a whole and the same number told by itself are one, so that what others count is laid beside both', () => {
    const found = numbersOf(
      [
        '2031-05-14',
        'Kites over Lessa\n\nThe islanders launched 74 kites at the port of Lessa on Tuesday. The port’s guards brought down 61 of 74 kites.',
      ],
      ['2031-05-14', 'Kites over Lessa\n\nThe port’s guards brought down 61 of 70 kites in Lessa on Tuesday.'],
    );
    expect(found.map(line => line.values.map(({ value }) => value).sort())).toEqual([['70', '74', '74']]);
  });
  it('are joined by one telling number, and bring their rivals along', () => {
    const found = numbersOf(
      [
        '2031-05-14',
        'Dockers walk out\n\nThe union put the number of strikers at 4,230, while the harbour board counted 1,940.',
      ],
      ['2031-05-15', 'Dockers stay out\n\nThe union stood by 4,230 on Thursday.'],
    );
    expect(found.filter(line => !line.apparent).map(line => line.values.map(value => value.value))).toEqual([
      ['4230', '1940', '4230'],
    ]);
  });
});

it('clash where one nought is lost, though one tells of a past winter', () => {
  const rest = 'The port was quiet on Monday. A choir sang near the old lighthouse. Nobody spoke of the new tariff.';
  const found = numbersOf(
    [
      '2031-05-14',
      `Thanks\n\nAna Kovač thanked Arlen for 42,000 tonnes of coal shipped to the port of Lessa in January 2031. ${rest}`,
    ],
    ['2031-05-14', `Thanks\n\nAna Kovač thanked Arlen for 4,200 tons of coal shipped to the port of Lessa. ${rest}`],
  );
  expect(found.map(line => line.apparent)).toEqual([undefined]);
});

it('count firemen and firefighters as people alike', () => {
  const found = numbersOf(
    ['2031-05-14', 'Fire in Lessa\n\nFive firemen were killed on Monday in a fire at a mill in Lessa, the mayor said.'],
    [
      '2031-05-14',
      'Fire in Lessa\n\nFour firefighters were killed on Monday in a fire at a mill in Lessa, the mayor said.',
    ],
  );
  expect(found).toHaveLength(1);
});

describe('figures that little or nothing but their value ties', () => {
  const of = (first: string, second: string) => {
    const head =
      'Ferry sinks off Lessa\n\nA ferry sank off Lessa on Monday after it had left the harbour in heavy rain. Rain goes on.';
    return numbersOf(['2031-05-14', `${head} ${first}`], ['2031-05-14', `${head} ${second}`]).map(
      ({ values, apparent }) => `${values.map(value => value.value).join(' / ')}${apparent ? ` (${apparent})` : ''}`,
    );
  };
  it.each([
    [
      'two parts and their whole',
      'It had 58 passengers and seven crew.',
      'The boat took 65 people.',
      /^58 \/ 7 \/ 65 \(two parts/,
    ],
    [
      'two digits changed round',
      'The fund paid 71.4 percent of the costs of the ferry.',
      'The fund paid 74.1 percent of the costs of the ferry.',
      /^71.4 \/ 74.1$/,
    ],
  ])('are shown: %s', (_what, first, second, line) => expect(of(first, second)).toEqual([expect.stringMatching(line)]));

  it.each([
    ['a noun that counts anything', 'The club of the owner has 58 members.', 'A choir lost 65 members in a year.'],
    ['parts that no "and" joins', 'It had 58 passengers. Seven sailors ate.', 'The boat took 65 people.'],
  ])('.not %s', (_what, first, second) => expect(of(first, second)).toEqual([]));
});

describe('the only count of a noun in each of two reports', () => {
  const item = (report: string, value: number, unit = 'passenger', near: string[] = []): FigureItem => {
    const bare = { unit, unitClass: unit, kind: 'count', story: 's', isWhole: false, bare: false, partial: false };
    const words = { figure: { unit }, near: new Map([unit, ...near].map(word => [word, 1])) };
    const rest = { ...words, needed: false, past: null, state: undefined, witness: { report: { id: report } } };
    return { ...bare, ...rest, value } as unknown as FigureItem;
  };
  const pairs = (...items: FigureItem[]): string[] =>
    findAlone(items, unit => unit === 'member').map(alone => alone.map(x => x.value).join(' / '));
  it('is laid beside the other', () => expect(pairs(item('a', 58), item('b', 65))).toEqual(['58 / 65']));
  it('is so, small, where a word beside it is common', () =>
    expect(pairs(item('a', 4, 'passenger', ['resign']), item('b', 5, 'passenger', ['resign']))).toEqual(['4 / 5']));
  it.each([
    ['far apart', [item('a', 58), item('b', 90)]],
    ['small', [item('a', 8), item('b', 9)]],
    ['small, beside other words', [item('a', 4, 'passenger', ['resign']), item('b', 5, 'passenger', ['swim'])]],
    ['both in one report', [item('a', 58), item('a', 65), item('b', 65)]],
    ['a noun of many counts', [item('a', 58), item('a', 20), item('a', 30), item('b', 65)]],
    ['a noun that counts anything', [item('a', 58, 'member'), item('b', 65, 'member')]],
  ] as [string, FigureItem[]][])('.not %s', (_why, items) => expect(pairs(...items)).toEqual([]));
});
