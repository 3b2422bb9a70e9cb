import { describe, expect, it } from 'vitest';
import { positions } from '../../../src/compare/positions/index.js';
import type { Question } from '../../../src/model/index.js';
import { goldComparison, hasCorpus, readCorpus, readCorpusGroups, readCorpusText } from '../../support/corpus.js';

function questionsOf(source: string): Question[] {
  const comparison = goldComparison(readCorpusText(source));
  positions.run(comparison);
  return comparison.questions;
}

const COUNTED = `
R a | outlet: The Quay Post | published: 2031-05-14
S Seven members oppose inviting Norland into the league, the Lantern reported, including Arlen, Bergia, the Duchy of Lind and Oskar.
  n place norland: Norland
  n organisation lantern: the Lantern
  n place arlen: Arlen
  n place bergia: Bergia
  n place lind: Duchy of Lind
  n place oskar: Oskar
  q indirect | the Lantern | reported | Seven members oppose inviting Norland into the league | lantern
  s oppose | Seven members | oppose | inviting Norland into the league | ?
S Three others are against it in private.
  s oppose | Three others | are against | it | ?
S An invitation needs the approval of all 14 members.
S Tarvia thanked Norland for its support.
  n place tarvia: Tarvia
R b | outlet: Lessa News | published: 2031-05-14
S Skerra backs the invitation of Norland, and Tarvia supports Norland.
  n place skerra: Skerra
  n place norland: Norland
  n place tarvia: Tarvia
  s support | Skerra | backs | the invitation of Norland | skerra
  s support | Tarvia | supports | Norland | tarvia
`;

describe('positions of a counted group', () => {
  const questions = questionsOf(COUNTED);
  const invitation = questions.find(question => question.rule !== undefined)!;

  it('names the members that are named and counts the others once', () => {
    const opposed = invitation.positions.filter(position => position.stance === 'oppose');
    expect(
      opposed
        .filter(x => x.count === undefined)
        .map(x => x.holder)
        .sort(),
    ).toEqual(['arlen', 'bergia', 'lind', 'oskar']);
    expect(invitation.tally).toMatchObject({ needed: 14, oppose: 7, opposeUnnamed: 3, support: 1, notStated: 6 });
  });

  it('says whose word it is', () => {
    expect(invitation.positions.find(position => position.count === 7)?.via[0]).toBe('lantern');
  });

  it('keeps support for a country apart from its invitation, and thanks apart from both', () => {
    const tarvia = questions.filter(question => question.positions.some(position => position.holder === 'tarvia'));
    expect(tarvia).toHaveLength(1);
    expect(tarvia[0]).not.toBe(invitation);
    expect(tarvia[0]!.text).toBe('Norland');
  });

  it('pins every position', () => {
    for (const { positions: list } of questions)
      for (const { evidence } of list) expect(evidence.length).toBeGreaterThan(0);
  });
});

describe('holders', () => {
  const holders = (sentence: string, marks: string): string[] =>
    questionsOf(`R a | published: none\nS ${sentence}\n${marks}`).flatMap(question =>
      question.positions.map(position => `${position.stance} ${position.holder}`),
    );

  it('are listed one by one', () => {
    expect(
      holders(
        'Arlen, Bergia and the Duchy of Lind voted against the ban.',
        '  n place arlen: Arlen\n  n place bergia: Bergia\n  n place lind: Duchy of Lind\n  s oppose | Arlen, Bergia and the Duchy of Lind | voted against | the ban | ?',
      ),
    ).toEqual(['oppose arlen', 'oppose bergia', 'oppose lind']);
  });

  it('are one where an apposition names a place', () => {
    expect(
      holders(
        'Ana Kovač, the mayor of Lessa, opposes the ban.',
        '  n person kovac: Ana Kovač\n  n place lessa: Lessa\n  s oppose | Ana Kovač, the mayor of Lessa, | opposes | the ban | kovac',
      ),
    ).toEqual(['oppose kovac']);
  });

  it('are those behind the colon where "they" stands before it', () => {
    expect(
      holders(
        'Two members have said that they will vote for it: Ana Kovač and her deputy Boris Lind.',
        '  n person kovac: Ana Kovač\n  n person lind: Boris Lind\n  s support | they | will vote for | it | ?',
      ),
    ).toEqual(['support kovac', 'support lind']);
  });

  it('are none where somebody is thanked or will not comment', () => {
    expect(
      holders(
        'Ana Kovač declined to comment on the ban.',
        '  n person kovac: Ana Kovač\n  s oppose | Ana Kovač | declined | to comment on the ban | kovac',
      ),
    ).toEqual([]);
  });
});

describe.skipIf(!hasCorpus())('stories of the corpus, read perfectly', () => {
  it('find three of five positions, nearly no made-up one, and nine of ten rules', () => {
    const reports = readCorpus();
    const count = { positions: 0, found: 0, none: 0, madeUp: 0, rules: 0, stated: 0 };
    for (const group of readCorpusGroups()) {
      const comparison = goldComparison(group.reports.map(id => reports.get(id)!));
      positions.run(comparison);
      const held = (holder: string, told: { report: string; words: string }[], stance?: string): boolean =>
        comparison.questions.some(question =>
          question.positions.some(
            position =>
              (position.holder === holder ||
                (group.entities[holder] !== undefined && position.holder.toLowerCase() === holder)) &&
              (stance === undefined || position.stance === stance) &&
              told.some(({ report, words }) => {
                const { text } = reports.get(report)!.report;
                const at = text.indexOf(words);
                const [start, end] = reports.get(report)!.read.sentences.find(([from, to]) => at >= from && at < to)!;
                return position.evidence.some(x => x.report === report && x.span[0] < end && start < x.span[1]);
              }),
          ),
        );
      for (const position of group.positions ?? []) {
        count.positions++;
        if (held(position.holder, position.toldBy, position.stance)) count.found++;
      }
      for (const none of group.noStance ?? []) {
        count.none++;
        if (held(none.holder, [none])) count.madeUp++;
      }
      if (group.rule) {
        count.rules++;
        if (comparison.questions.some(question => question.rule?.needed === group.rule!.needed)) count.stated++;
      }
    }
    expect(count.found / count.positions).toBeGreaterThan(0.55);
    expect(count.madeUp).toBeLessThanOrEqual(3);
    expect(count.stated).toBeGreaterThanOrEqual(9);
  });
});
