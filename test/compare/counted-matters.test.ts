import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

/** Lines on counts of one matter, of reports of one ferry read and compared in full. */
const counted = (...texts: string[]): string[] => countedOn('2031-05-14', ...texts);

/** The same of reports of which the last is of a day of its own; a line that only may be a disagreement bears a question mark. */
function countedOn(last: string, ...texts: string[]): string[] {
  const witnesses = texts.map((text, at) => {
    const report = reportFromText(
      `r${at}.txt`,
      `Ferry runs aground off Lessa\n\nThe ferry Marisol ran aground off Lessa. ${text}`,
      { published: at === texts.length - 1 ? last : '2031-05-14' },
    );
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses)
    .disagreements.filter(line => line.because.includes('counts of one matter'))
    .map(
      line =>
        `${line.apparent === undefined ? '' : '? '}${line.about}: ${line.values.map(value => value.text).join(' / ')}`,
    );
}

describe('counts of one matter', () => {
  it.each([
    [
      'of those who stopped work, under two nouns',
      'In Arlen 1,600 dockers stayed away from the cranes.',
      'The bombshell: 1,900 staff downed tools at noon.',
      'on strike: 1,600 dockers / 1,900 staff',
    ],
    [
      'of those who were held',
      'Fourteen onlookers were taken to the police station.',
      'Nine people were arrested and sent to bed.',
      'held: Fourteen onlookers / Nine people',
    ],
    [
      'of a sum, once without its currency',
      'Insurers put the damage at 40 million dollars.',
      'The owners now put the damage at 52 million.',
      '? damage: 40 million dollars / 52 million',
    ],
    [
      'of those who lose their work',
      'The yard will lay off workers: 900 were made redundant by noon.',
      'At the yard 1,100 welders were laid off.',
      'losing work: 900 / 1,100 welders',
    ],
    [
      'of what was given back',
      'The owners returned 38 paintings.',
      'The museum was handed back 34 pictures.',
      'given back: 38 paintings / 34 pictures',
    ],
    [
      'of what was spilt',
      'About 900 litres of oil leaked into the bay.',
      'The hull spilled 1,400 litres of oil.',
      'spilt: About 900 litres / 1,400 litres',
    ],
    [
      'of a speed, once without its unit',
      'The lorry was doing 95 on the quay.',
      'The lorry was travelling at 88 kilometres an hour.',
      'the speed: 95 / 88 kilometres an hour',
    ],
    [
      'of a price, once without its currency',
      'The owner agreed to sell the ferry for 84 million florins.',
      'He is desperate to flog her for a cool 90 million.',
      'the price: 84 million florins / 90 million',
    ],
    [
      'of two sorts of things, which only may be one lot',
      'Police seized nine rifles.',
      'Officers confiscated 13 boats.',
      '? seized: nine rifles / 13 boats',
    ],
    [
      'of all who were held, told as a part of others',
      'Some 300 people sat down, of whom fourteen were arrested.',
      'Nine people were arrested.',
      'held: fourteen / Nine people',
    ],
  ])('are laid side by side: %s', (_, a, b, line) => {
    expect(counted(a, b)).toEqual([line]);
  });

  it.each([
    ['of the dead and the hurt', 'Seven people were hurt by glass.', 'Five people died in the hospital.'],
    ['far apart', 'Nine people were arrested.', 'Police arrested 140 people in the north.'],
    ['of a further few', 'Nine people were arrested.', 'Twelve more people were detained at night.'],
    ['in two currencies', 'The damage came to 40 million dollars.', 'The damage came to 52 million euros.'],
    ['of two speeds, one without its unit', 'The limit was 60.', 'The lorry was doing 37 miles an hour.'],
    ['of what is needed', 'The petition has 400 signatures.', 'The petition needs 600 signatures.'],
  ])('are not %s', (_, a, b) => {
    expect(counted(a, b)).toEqual([]);
  });

  it.each([
    [
      'a later and higher count of those who are found one by one',
      'Nine people were arrested.',
      'Fourteen onlookers were taken to the police station.',
      '? held: Nine people / Fourteen onlookers',
    ],
    [
      'a later count that is lower',
      'Fourteen onlookers were taken to the police station.',
      'Nine people were arrested.',
      'held: Fourteen onlookers / Nine people',
    ],
    [
      'a later and higher count of what does not grow',
      'The captain had a crew of 23.',
      'The ferry had 24 seamen on board.',
      'on board: 23 / 24 seamen',
    ],
  ])('of two days: %s', (_, a, b, line) => {
    expect(countedOn('2031-05-16', a, b)).toEqual([line]);
  });
});
