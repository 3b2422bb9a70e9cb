// Who stands where in one report: holder, target, polarity, counts. All sentences are invented.
import { describe, expect, it } from 'vitest';
import { STANCE_RULES } from '../../../src/read/stances/index.js';
import { inWords, readText } from '../quotations/brackets.js';

describe.each(STANCE_RULES)('$id', rule => {
  const fired = (text: string): boolean => readText(text).stances.some(stance => stance.rule === rule.id);
  it(`fires: ${rule.examples.fires}`, () => expect(fired(rule.examples.fires)).toBe(true));
  it(`does not fire: ${rule.examples.not}`, () => expect(fired(rule.examples.not)).toBe(false));
});

const CASES: [string, string, string, string][] = [
  ['The mayor opposes the new bridge.', 'oppose', 'The mayor', 'the new bridge'],
  ['The mayor supports the new bridge.', 'support', 'The mayor', 'the new bridge'],
  ['The mayor wants to open the bridge.', 'want', 'The mayor', 'to open the bridge'],
  ['The mayor does not want the bridge.', 'oppose', 'The mayor', 'the bridge'],
  ['The council voted against the bridge.', 'oppose', 'The council', 'the bridge'],
  ['The mayor has yet to decide on the bridge.', 'undecided', 'The mayor', 'on the bridge'],
  ['The mayor refused to open the bridge.', 'oppose', 'The mayor', 'to open the bridge'],
  ['The trust said it would vote against the offer, calling it thin.', 'oppose', 'it', 'the offer'],
  ['The trust has come out against the offer.', 'oppose', 'The trust', 'the offer'],
  ['Kovač will vote no to the sale.', 'oppose', 'Kovač', 'the sale'],
  ['The council opposed the sale, and so did the union.', 'oppose', 'the union', 'the sale'],
  ['The council opposed the sale. The union joined it.', 'oppose', 'The union', 'the sale'],
  ['Four members voted for the licence and two against.', 'oppose', 'two', 'the licence'],
  ['Four members voted for the licence and two against.', 'support', 'Four members', 'the licence'],
  ['Kovač wants the blockade ended by treaty.', 'want', 'Kovač', 'the blockade ended by treaty'],
  ['The dockers want the city to block the sale.', 'want', 'The dockers', 'the city to block the sale'],
  ['The mayor is weighing a new bridge, the Post reported on Monday.', 'undecided', 'The mayor', 'a new bridge'],
  ['The mayor is not considering a new bridge.', 'oppose', 'The mayor', 'a new bridge'],
  ['The plan, backed by the union and opposed by the mayor, was dropped.', 'support', 'the union', 'The plan'],
  ['The plan, backed by the union and opposed by the mayor, was dropped.', 'oppose', 'the mayor', 'The plan'],
  ['The premier leads a party that opposes the alliance.', 'oppose', 'a party', 'the alliance'],
  ['The mayor would like a treaty by May.', 'want', 'The mayor', 'a treaty by May'],
  [
    'The mayor backs the sale on condition that the park stays.',
    'conditional',
    'The mayor',
    'the sale on condition that the park stays',
  ],
];

describe('holder, stance and target', () => {
  it.each(CASES)('%s', (text, stance, source, content) => {
    const reading = readText(text);
    const found = reading.stances.map(s => ({
      stance: s.stance,
      source: inWords(reading, s).source,
      content: inWords(reading, s).content,
    }));
    expect(found).toContainEqual({ stance, source, content });
  });
});

describe('no stance', () => {
  it.each([
    'The mayor thanked the council for its help with the bridge.',
    'The mayor declined to comment.',
    'The mayor said the bridge was shut.',
    'The mayor crossed the bridge to meet the council.',
    'Polls show that 44 percent would back Kovač, while 5 percent prefer Olan.',
    'The mayor no longer seeks the contract.',
    'The mayor rejected that accusation.',
    'The council ratified the treaty on Monday.',
    'It would be an insult if they did not vote for the bridge.',
    'The mayor would consider it an insult.',
    'What does the mayor hope to gain?',
    'Who wants what on the bridge?',
    'The mayor wanted to know what the bridge would cost.',
    'The mill is for sale.',
    'The council voted on Monday.',
  ])('%s', text => expect(readText(text).stances).toEqual([]));
});

describe('counted groups', () => {
  const reading = readText(
    'Seven members oppose the invitation, including not only Norland but also Arlen and Vessmark.',
  );
  it('counts the group', () => expect(reading.stances.find(s => s.count !== undefined)?.count).toBe(7));
  it('gives each named member a stance of its own', () => {
    const named = reading.stances
      .filter(s => s.rule === 'read.stances.named-member')
      .map(s => inWords(reading, s).source);
    expect(named).toEqual(['Norland', 'Arlen', 'Vessmark']);
  });
});

it('says whose word a stance is', () => {
  const reading = readText('The Harbour Post reported that the mayor opposes the new bridge.');
  expect(reading.stances[0]?.toldBy).toBe(reading.quotations[0]?.id);
});
