// Words that a report leaves untold and other reports of its story tell a happening by: which are taken up, and which are not.
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

const TOLD = [
  'The deputy Ana Kovač spared the pier of Lessa on Monday.',
  'On Monday the deputy Ana Kovač spared the pier of Lessa.',
];

const VOTES = TOLD.map(text => text.replace('spared', 'abstained in the vote on'));

/** The words of the last report that are taken up. */
function takenUpIn(...reports: readonly string[]): string[] {
  const witnesses = reports.map((text, i) => {
    const report = reportFromText(`r${i}.txt`, text, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  const last = `r${reports.length - 1}.txt`;
  return compareReports(witnesses)
    .events.flatMap(({ members }) => members)
    .filter(({ report, rule }) => report === last && rule === 'compare.events.taken-up')
    .map(({ trigger: [start, end] }) => reports.at(-1)!.slice(start, end));
}

const AGAIN = 'For Ana Kovač, a deputy of Lessa, a spared pier is better than none.';

const PAUSED = [
  'The firm Kovač Mills paused the study of its drug in Lessa on Monday.',
  'On Monday the firm Kovač Mills paused the study of its drug in Lessa.',
];
const MARCHED = [
  'Teachers marched to the hall of Lessa on Monday over their pay.',
  'On Monday teachers marched to the hall of Lessa over their pay.',
];

describe('a word that other reports tell a happening by', () => {
  it('is taken up where the sentences agree', () => expect(takenUpIn(...TOLD, AGAIN)).toEqual(['spared']));
  it('is taken up under another word of its sense where it is known already', () =>
    expect(
      takenUpIn(...PAUSED, 'The stop in Lessa has cost Kovač Mills, with its study and its drug, four million.'),
    ).toEqual(['stop']));
  it.each<[why: string, reports: readonly string[]]>([
    ['only one report tells the happening', [TOLD[0]!, AGAIN]],
    ['it is a count', [...VOTES, 'The list of Ana Kovač, a deputy of Lessa, has 987 votes for the pier of Lessa.']],
    ['it is a share', [...VOTES, 'Ana Kovač, a deputy of Lessa, holds a third of the votes for the pier of Lessa.']],
    [
      'it names a sort of thing',
      [
        'Clerks recounted the ballots for the pier of Lessa on Monday, and the recount ended in a tie.',
        'On Monday clerks held a recount of the ballots for the pier of Lessa. The recount ended in a tie.',
        'The recount room of Lessa has no window, clerks of the pier said.',
      ],
    ],
    [
      'another word of its sense is not known yet',
      [...PAUSED, 'A stop in Lessa would cost Kovač Mills, with its study and its drug, four million.'],
    ],
    [
      'another word of its sense names a thing or people',
      [...MARCHED, 'The crowd in the hall of Lessa sang, teachers said of their pay.'],
    ],
    [
      'it stands in a report of another matter',
      [...TOLD, 'Bakers in Tolm won a prize for their rye bread, and nobody spared a crumb.'],
    ],
  ])('is not where %s', (_, reports) => expect(takenUpIn(...reports)).toEqual([]));
});
