import { describe, expect, it } from 'vitest';
import { DECISION_RULES, findDecisionRules } from '../../../src/compare/positions/decision-rules.js';
import { readCorpusText } from '../../support/corpus.js';

/** The rules that a text of one sentence or two states, as `needed` or `needed of whole`. */
function rulesOf(text: string): string[] {
  const sentences = text.split(/(?<=\.) /).map(sentence => `S ${sentence}`);
  const [one] = readCorpusText(`R a | published: none\n${sentences.join('\n')}`);
  return findDecisionRules(one!).map(rule =>
    rule.of === undefined ? `${rule.needed}` : `${rule.needed} of ${rule.of}`,
  );
}

describe('each rule of decision', () => {
  const byRule = (text: string): string[] => {
    const [one] = readCorpusText(`R a | published: none\nS ${text}`);
    return findDecisionRules(one!).map(rule => rule.because.split(':')[0]!);
  };
  for (const rule of DECISION_RULES) {
    it(`${rule.id} fires on its example and not on its near-miss`, () => {
      expect(byRule(rule.examples.fires)).toEqual([rule.id]);
      expect(byRule(rule.examples.not)).not.toContain(rule.id);
    });
  }
});

describe('rules of decision', () => {
  it.each([
    ['Any treaty would need the approval of all 14 members of the league.', '14 of 14'],
    ['A treaty requires the consent of all nine.', '9 of 9'],
    ['All seven states must agree before a bridge is built.', '7 of 7'],
    ['The change must be ratified by all 12 member states.', '12 of 12'],
    ['The bill needs 61 votes.', '61'],
    ['The law asks for 22 of its 33 votes.', '22 of 33'],
    ['Under the statute six of the nine members must agree.', '6 of 9'],
    ['Five members back it, and seven are needed.', '7'],
    ['They are two votes short of the ten they need.', '10'],
    ['A two-thirds majority of 120 is needed to pass the vote.', '80 of 120'],
    ['Expulsion requires two-thirds of the chamber, or 66 of its 99 members.', '66 of 99'],
    ['The sale needs two thirds of the votes cast.', '0.6667'],
    ['It takes a majority of the 41 councillors, and the mayor needs votes.', '21 of 41'],
    ['The sale requires the approval of 14 of the league’s 20 clubs.', '14 of 20'],
    ['A restart would have to be approved by nine of the 13 trustees.', '9 of 13'],
    ['Two thirds of the 24 stewards have to say yes before the deal can be put to the members.', '16 of 24'],
    ['An order binds both countries if five of the commissioners agree.', '5'],
    ['The bill will pass only if 26 of the 50 senators vote for it.', '26 of 50'],
    ['To be elected, a candidate must win 92 of the 183 votes.', '92 of 183'],
    ['If nobody wins 72 of the votes, the two front runners go to a ballot.', '72'],
    ['The threshold for passage is 40 of the 79 votes.', '40 of 79'],
    ['Fourteen votes in favour are enough to pass the motion.', '14'],
    ['The charter asks a majority of 27 of the 36 members.', '27 of 36'],
    ['A majority of 27 is needed in the 52-member chamber.', '27'],
    ['A two-thirds majority in the 150-seat chamber is required.', '100 of 150'],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual([expected]);
  });

  it.each([
    ['The members need 300 tents before the winter.'],
    ['The deal needs approval, which takes four to eight weeks after the vote.'],
    ['Voters need 20 minutes to cast a ballot.'],
    ['Seven members oppose the bridge.'],
    ['The town must repair all 14 bridges.'],
    ['The council needs 4.2 million crowns for the vote.'],
    ['Two members said the port needs a new crane.'],
    ['Nine of the 13 members approved the plan.'],
    ['The council voted by 27 of its 36 members to close the school.'],
    ['If five of the members agree to come, the bus is full.'],
    ['The party would need to win five of the six seats.'],
    ['Police ask for the help of 14 of the 20 members of the club.'],
    ['Some 40 of the 60 houses have to be rebuilt before the vote.'],
    ['Twelve of the 20 members would support the plan if the price fell.'],
    ['Eleven votes in favour were not enough.'],
  ])('not: %s', text => {
    expect(rulesOf(text)).toEqual([]);
  });
});
