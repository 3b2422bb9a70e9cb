// What a report tells behind a time long past is no part of the news, though no time is tied to it; an aside about somebody makes no past.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

const NEWS = 'Train derails near Lessa\n\nA night train derailed near Lessa on Monday, killing 21 people.';
const QUITS = 'Mayor of Lessa resigns\n\nThe mayor of Lessa, Ana Kovač, resigned on Wednesday over a loan.';

const isJoined = (
  texts: readonly string[],
  triggers: readonly string[],
  published: readonly string[] = ['2031-05-15', '2031-05-15'],
): boolean =>
  compareReports(
    texts.map((text, at) => {
      const report = reportFromText(`${'ab'[at]}.txt`, text, { published: published[at]! });
      return { report, read: readReport(report) };
    }),
  ).events.some(({ members }) =>
    triggers.every((trigger, at) =>
      members.some(
        ({ report, trigger: [start, end] }) =>
          report === `${'ab'[at]}.txt` && texts[at]!.slice(start, end).includes(trigger),
      ),
    ),
  );

describe('a happening behind a time long past', () => {
  it.each<[what: string, texts: readonly string[], triggers: readonly string[], joined: boolean]>([
    [
      'is not the news: the deaths of another year',
      [
        NEWS,
        'Train off the rails\n\nThe accident near Lessa is the worst since a goods train ran into a school bus at Tolm in 2019, killing 21.',
      ],
      ['killing', 'killing'],
      false,
    ],
    [
      'is not the news: an aside that is no more than the time',
      [
        QUITS,
        'Lessa without a mayor\n\nThe last council to ask for a loan, in 2019, lost by one vote, and its mayor resigned the same night.',
      ],
      ['resigned', 'resigned'],
      false,
    ],
    [
      'is the news behind an aside about somebody',
      [
        QUITS,
        'Lessa without a mayor\n\nAna Kovač, who became mayor of Lessa in 2019, resigned over a loan from a cement firm.',
      ],
      ['resigned', 'resigned'],
      true,
    ],
    [
      'is the news where the sentence comes back to it',
      [
        NEWS,
        'Death on the rails\n\nThe line was rebuilt in 2019, and on Monday a night train derailed near Lessa, killing 21 people.',
      ],
      ['killing', 'killing'],
      true,
    ],
    [
      'is the news behind a clause about somebody that has its own time',
      [
        QUITS,
        'Lessa without a mayor\n\nThe Dawn party, which Kovač left in December to found another, called the resignation over a loan overdue.',
      ],
      ['resigned', 'resignation'],
      true,
    ],
  ])('%s', (_, texts, triggers, joined) => {
    expect(isJoined(texts, triggers)).toBe(joined);
  });

  it('is the news of a report of its own days, however late another report looks back at it', () => {
    const fire = 'Fire guts mill in Lessa\n\nA fire has gutted the old mill in Lessa.';
    const late =
      'Fire at mill was set\n\nThe fire that gutted the old mill in Lessa on 12 May was set, the owner said.';
    expect(isJoined([fire, late], ['gutted', 'gutted'], ['2031-05-13', '2031-06-13'])).toBe(true);
    expect(isJoined([fire, late], ['gutted', 'gutted'], ['2031-06-12', '2031-06-13'])).toBe(false);
  });
});
