import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/compare/disagreements/index.js';
import { compareReports } from '../../src/compare/index.js';
import { positions } from '../../src/compare/positions/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';
import { goldComparison, readCorpusText } from '../support/corpus.js';

/** Lines on sentences that tell one matter, of reports read and compared in full; a `?` behind what only seems to differ. */
function told(...texts: string[]): string[] {
  const witnesses = texts.map((text, at) => {
    const report = reportFromText(`r${at}.txt`, `Ferry runs aground off Lessa\n\n${text}`, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  return compareReports(witnesses).disagreements.map(
    line =>
      `${line.kind}${line.apparent === undefined ? '' : '?'}: ${line.values.map(value => value.text).join(' / ')}`,
  );
}

describe('sentences of two reports that tell one matter', () => {
  it.each([
    [
      'two hours',
      'The ferry Marisol struck the reef near the lighthouse at 2 a.m.',
      'Near the lighthouse the reef was struck by the ferry Marisol at 4.30 a.m., with lamps out.',
      'date?: 2 a.m. / 4.30 a.m.',
    ],
    [
      'an hour and the same hour rounded',
      'A tug reached the ferry Marisol on the reef at 2.20 p.m.',
      'The tug that reached the Marisol, the ferry on the reef, came at 14:22.',
      'date?: 2.20 p.m. / 14:22',
    ],
    [
      'one day by its date and by its name',
      'The tug company will pull the ferry off the reef on 16 May.',
      'The ferry will be pulled off the reef by the tug company on Friday.',
      'date?: 16 May / Friday',
    ],
    [
      'two lengths of time',
      'The rescue of the passengers from the reef took nine hours.',
      'After eight hours the rescue of passengers from the reef was over.',
      'number?: nine hours / eight hours',
    ],
    [
      'a length that is a bound on one side',
      'The company pledged to keep the northern ferry line open for at least three years.',
      'The company pledged that the northern ferry line would stay open for three years.',
      'wording?: at least three years / three years',
    ],
    [
      'two counts under two nouns',
      'About 200 protesters gathered outside the harbour office on the quay.',
      'More than 400 people shouted outside the harbour office on the quay.',
      'number?: About 200 protesters / More than 400 people',
    ],
    [
      'a matter that one report could not see confirmed',
      'A video shows the captain asleep on the bridge of the ferry.',
      'A video of the captain asleep on the bridge has not been verified.',
      'wording?: A video shows the captain asleep on the bridge of the ferry. / not been verified',
    ],
    [
      'a matter that somebody denies',
      'The captain slept on the bridge of the ferry that night.',
      'The company denied that the captain slept on the bridge of the ferry.',
      'wording: The captain slept on the bridge of the ferry that night. / The company denied that the captain slept on the bridge of the ferry',
    ],
    [
      'a bound where one tells another length besides',
      'The company pledged to keep the northern ferry line open for at least three years.',
      'The company pledged that the northern ferry line would stay open for three years, a year less than the tug.',
      'wording?: at least three years / three years',
    ],
    [
      'two days by name and by date',
      'The council will debate the wreck of the ferry on 15 and 16 May in the town hall.',
      'The wreck of the ferry will be debated by the council in the town hall tomorrow and on Friday.',
      'date?: 15 / tomorrow',
    ],
    [
      'a condition that one report gives',
      'A second search of the reef is planned for Saturday.',
      'A second search of the reef will follow on Saturday unless the storm returns.',
      'wording?: A second search of the reef is planned for Saturday. / unless the storm returns',
    ],
    [
      'a deed under a name that judges it',
      'The ferry bell of Lessa was taken from the chapel by sailors on Monday night, the priest said.',
      'Sailors stole the ferry bell of Lessa from the chapel on Monday night.',
      'wording?: taken / stole',
    ],
    [
      'an age beside a name and one beside a description',
      'Ana Kovač, 34, a ferry pilot from Lessa, reached the reef first.',
      'Ana Kovač reached the reef first. The 43-year-old said the ferry had no lamps.',
      'number?: 34 / 43',
    ],
    [
      'a matter that somebody denies in the next sentence',
      'Sailors told the radio that the owner had ordered the captain to sail. The owner has denied this.',
      'The ferry Marisol lies on the reef near the lighthouse.',
      'wording: Sailors told the radio that the owner had ordered the captain to sail. / The owner has denied this.',
    ],
    [
      'an offer to go that somebody denies in another word',
      'Friends of the minister, Ana Kovač, said she had offered to quit over the ferry.',
      'Ana Kovač, the minister, denied that she had handed in a resignation over the ferry.',
      'wording: Friends of the minister, Ana Kovač, said she had offered to quit over the ferry. / Ana Kovač, the minister, denied that she had handed in a resignation over the ferry',
    ],
    [
      'one share in two forms',
      'The inspector found rust on 31 of 412 ferry plates.',
      'One in 13 plates of the ferry had rust, said the inspector.',
      'number?: 31 of 412 ferry plates / One in 13 plates',
    ],
    [
      'votes needed and votes given',
      'The plan for the ferry needs 13 votes to pass the council on Monday.',
      'Twelve members of the council voted in favour of the plan for the ferry.',
      'number?: 13 votes / Twelve members',
    ],
    [
      'votes that are missing and votes that are there',
      'The ferry party was a single vote short of the 28 it needs to override the veto.',
      'The ferry party says that it has 28 votes to override the veto.',
      'number?: 28 / 28 votes',
    ],
    [
      'a score from either side',
      'Lessa lost 4-0 to the ferry sailors of Arlen in the May match.',
      'We recall that in the May match with Arlen sailors Lessa lost 0:4.',
      'number?: 4-0 / 0:4',
    ],
    [
      'how often it happened',
      'The union warned the ferry company three times about the lamps near the reef.',
      'The union warned the ferry company twice about the lamps near the reef.',
      'number?: three times / twice',
    ],
    [
      'what one says of oneself in a "never"',
      'The captain had reported a faulty bow door to the ferry company, a sailor said.',
      'The ferry company regretted the loss but had never been told of a faulty bow door, its lawyer Ana Kovač said.',
      'wording: The captain had reported a faulty bow door to the ferry company, a sailor said. / The ferry company regretted the loss but had never been told of a faulty bow door, its lawyer Ana Kovač said',
    ],
    [
      'what somebody is quoted with and says she never said',
      '“The ferry is not safe for children on any winter day,” Ana Kovač said.',
      'Ana Kovač did not say that the ferry is not safe for children on any winter day.',
      'wording: “The ferry is not safe for children on any winter day,” / the ferry is not safe for children on any winter day',
    ],
    [
      'one last day in other words',
      'The tug company will tow the ferry Marisol off the reef by 31 May, it said.',
      'The tug company will tow the ferry Marisol off the reef before the end of the month, it said.',
      'date?: 31 May / the end of the month',
    ],
    [
      'the largest count of a noun',
      'In Lessa 210 homes lie in ruins.',
      'The storm has destroyed 176 houses and the ferry of Lessa.',
      'number: 210 homes / 176 houses',
    ],
    [
      'those whom one happening befell',
      'Gunmen kidnapped four engineers of the ferry in Lessa on Monday.',
      'Five people of the ferry were kidnapped in Lessa by gunmen on Monday.',
      'number?: four engineers / Five people',
    ],
    [
      'a charge that one tells with its denial',
      'The union accused the ferry company of having removed the lamps in February, which the company denies.',
      'The union says the ferry company had removed the lamps in February.',
      'wording: The union accused the ferry company of having removed the lamps in February, which the company denies. / The union says the ferry company had removed the lamps in February.',
    ],
    [
      'how somebody left an office',
      'Boris Lind, the head of the ferry company, was sacked on Monday.',
      'The ferry company has been without a head since Boris Lind resigned.',
      'wording: sacked / resigned',
    ],
    [
      'a verdict',
      'Boris Lind was acquitted of fraud over two ferries years ago.',
      'Boris Lind was convicted of fraud over two ferries.',
      'wording: acquitted / convicted',
    ],
    [
      'a crowd',
      'About 300 people chanted outside the harbour office.',
      'Two thousand followers gathered before the office of the harbour, by their own count.',
      'number: About 300 people / Two thousand followers',
    ],
    [
      'an office in other words',
      'Ana Kovač, the transport minister of Arlen, left the ferry.',
      'Rail boss Ana Kovač left the ferry.',
      'role?: the transport minister of Arlen / Rail boss',
    ],
    [
      'two days of one act',
      'The contract of the ferry was signed in Lessa on 30 April.',
      'The ferry contract, signed in Lessa on 29 April, is secret.',
      'date: 30 April / 29 April',
    ],
  ])('part on %s', (_what, first, second, line) => expect(told(first, second)).toContain(line));

  it('are one line where three reports give two numbers', () => {
    const lines = told(
      'About 200 protesters gathered outside the harbour office on the quay.',
      'More than 400 people shouted outside the harbour office on the quay.',
      'Some 400 people stood outside the harbour office on the quay and shouted.',
    ).filter(line => line.startsWith('number?'));
    expect(lines).toHaveLength(1);
  });
});

describe('counts of one side', () => {
  const told = (a: string, b: string, days: [string, string]): string[] => {
    const source = [a, b].map(
      (text, at) =>
        `R ${at} | published: ${days[at]}\nS ${text} oppose the ban.\n  s oppose | ${text} | oppose | the ban | ?`,
    );
    const comparison = goldComparison(readCorpusText(source.join('\n')));
    for (const step of [positions, disagreements]) step.run(comparison);
    return comparison.disagreements.map(
      ({ kind, apparent, values }) =>
        `${kind}${apparent === undefined ? '' : '?'}: ${values.map(x => x.value).join(' / ')}`,
    );
  };
  const day: [string, string] = ['2031-05-14', '2031-05-14'];
  it.each([
    ['of one day', 'Seven members', 'Six states', day, ['number: 7 / 6']],
    ['of two days', 'Seven members', 'Four members', ['2031-05-14', '2031-05-16'], ['number?: 7 / 4']],
    ['that agree', 'Seven members', 'Seven states', day, []],
    ['of a part', 'Seven members', 'Three others', day, []],
  ] as const)('%s', (_what, a, b, days, lines) => expect(told(a, b, [...days])).toEqual(lines));
});

describe('.not', () => {
  it.each([
    [
      'one hour',
      'The ferry struck the reef near the lighthouse at 2 a.m.',
      'Near the lighthouse the ferry struck the reef at 2 a.m.',
    ],
    [
      'other matters',
      'The ferry struck the reef near the lighthouse at 2 a.m.',
      'The school choir sang for the mayor at 4 p.m.',
    ],
    [
      'what one tells of years ago',
      'The ferry company will pay 31 euros for each share, it said.',
      'The same ferry company was offered 24 euros a share in 2019.',
    ],
    [
      'an age',
      'The captain of the ferry, Ana Kovač, waited for three days.',
      'Ana Kovač, the 40-year-old captain of the ferry, waited.',
    ],
    [
      'a denial beside another thing that is told of the matter',
      'The captain said the port owed the islands seven tonnes of wheat and a crane.',
      'The harbour board denied that the port had burnt seven tonnes of wheat in April.',
    ],
    [
      'a condition of another matter',
      'A second search of the reef is planned for Saturday.',
      'The choir will sing on Saturday if the hall is open.',
    ],
    [
      'what somebody says he does not know',
      'The captain slept on the bridge of the ferry that night.',
      'The mate said he did not know why the captain slept on the bridge of the ferry.',
    ],
    [
      'what somebody has nothing to announce about',
      'The inspection of the ferry bridge by the harbour board was told to be due in May.',
      'The spokesman said he did not have any announcements on the inspection of the ferry bridge by the harbour board.',
    ],
    [
      'what nobody denies',
      'The captain slept on the bridge of the ferry that night.',
      'The company did not deny that the captain slept on the bridge of the ferry.',
    ],
    [
      'what is told beside a denial of another thing',
      'The lamp of the ferry broke in the storm near the reef.',
      'The mate said he was not aboard when the lamp of the ferry broke in the storm.',
    ],
    [
      'a denial of any charge',
      'The owner of the ferry denied all allegations.',
      'The allegations against the crew of the ferry came after the storm.',
    ],
    [
      'two days of two posts',
      '— Ana Kovač of the ferry company (@anakovac) 2 April 2031',
      '— Ana Kovač of the ferry company (@anakovac) 9 April 2031',
    ],
    [
      'two shares that differ',
      'The inspector found rust on 31 of 412 ferry plates.',
      'One in three plates of the ferry had rust, said the inspector.',
    ],
    [
      'as many votes as are needed',
      'The plan for the ferry needs 13 votes to pass the council on Monday.',
      'Thirteen members of the council voted in favour of the plan for the ferry.',
    ],
    ['one score', 'Lessa lost 4-0 to Arlen in the May match.', 'In the May match Lessa lost 4-0 to Arlen.'],
    [
      'a share of a size, and how often',
      'The wave at the reef was three times as high as the lamps of the ferry.',
      'The ferry turned twice near the lamps of the reef in the high wave.',
    ],
    [
      'what is asked for and what came',
      'Sailors called on Boris Lind to resign over the ferry.',
      'The ferry company sacked Boris Lind.',
    ],
    [
      'the fates of two people',
      'Boris Lind, the head of the ferry company, was sacked on Monday.',
      'Ana Kovač resigned from the ferry company on Monday.',
    ],
    ['one length', 'The rescue from the reef took nine hours.', 'Nine hours the rescue from the reef took.'],
  ])('%s', (_what, first, second) => expect(told(first, second)).toEqual([]));
});
