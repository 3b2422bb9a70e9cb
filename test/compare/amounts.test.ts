// Numbers of one matter under other words: rival counts inside a report, sums of one rate, counts of one state, shares that go two ways.
import { describe, expect, it } from 'vitest';
import { isMisheard } from '../../src/compare/figures/judge.js';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

/** Lines on numbers of reports of one day, a `?` behind those that only seem to differ. */
function numbersOf(...texts: string[]): string[] {
  const witnesses = texts.map((text, at) => {
    const report = reportFromText(`r${at}.txt`, `Lessa keeps its ferry\n\n${text}`, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses)
    .disagreements.filter(({ kind }) => kind === 'number')
    .map(
      ({ apparent, values }) => `${apparent === undefined ? '' : '? '}${values.map(({ text }) => text).join(' / ')}`,
    );
}

describe('rival counts inside one report', () => {
  it.each([
    ['The port guard put the crowd on the quay at 900; the strikers said 2,500.', '900 / 2,500'],
    [
      'The harbour board says the merger will save €310,000 a year. Critics put the figure at no more than €170,000.',
      '€310,000 / no more than €170,000',
    ],
    ['The minister said the new ferry would cut fares by 15%. Two economists put the saving at 5%.', '15% / 5%'],
  ])('%s', (text, line) => expect(numbersOf(text, 'The ferry of Lessa sails.')).toEqual([line]));
  it.each([
    'The ferry cost €310,000 in March. The harbour board says that repairs came to €170,000.',
    'The guard put the injured at 60, of whom 14 are still in hospital.',
  ])('are not found in: %s', text => expect(numbersOf(text, 'The ferry of Lessa sails.')).toEqual([]));
});

describe('amounts of one matter in other words', () => {
  it.each([
    [
      'by one rate',
      'The brewery, which stumps up €4m a year for the Lessa ferry, may withdraw.',
      'The sponsor of the Lessa ferry pays 3.5 million euros every year, a brewer said.',
      '€4m / 3.5 million euros',
    ],
    [
      'by one word beside both',
      'The mayor of Lessa refused to sign a budget of 4.12 million euros on Monday.',
      'Fishermen of the northern quay have little good to say of the 4.2 million euro budget.',
      '4.12 million euros / 4.2 million euro',
    ],
  ])('%s', (_why, first, second, line) => expect(numbersOf(first, second)).toEqual([line]));
  it('are two matters under two rates', () =>
    expect(
      numbersOf(
        'The brewery, which stumps up €4m a year for the Lessa ferry, may withdraw.',
        'The ferry of Lessa loses 3.5 million euros a month, a brewer said.',
      ),
    ).toEqual([]));
  it('are two matters where one share rises and the other falls', () =>
    expect(
      numbersOf(
        'The ferry company will pay 22 percent above the closing price of Friday.',
        'The ferry company closed on Monday at 20 percent below the price of Friday.',
      ).filter(line => !line.startsWith('?')),
    ).toEqual([]));
});

it('a sum may be misheard', () => {
  expect([isMisheard(15, 50), isMisheard(80, 18), isMisheard(15e6, 50e6)]).toEqual([true, true, true]);
  expect([isMisheard(12, 20), isMisheard(15, 60), isMisheard(150, 500), isMisheard(20, 200)]).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

it('sums of one matter of which one sounds like the other clash, however far apart they are', () =>
  expect(
    numbersOf(
      'The harbour board has promised 15 million crowns to each bereaved family, a sum the union called an insult.',
      'Each bereaved family will have 50 million crowns, the owner of the ferry promised.',
    ),
  ).toEqual(['15 million crowns / 50 million crowns']));

it('counts of one state are laid side by side, also where their words share nothing', () =>
  expect(
    numbersOf(
      'Three islanders received wounds when the ferry ran aground off Lessa on Monday.',
      'The guard now puts the number of injured at four.',
    ),
  ).toEqual(['? Three islanders / four']));
