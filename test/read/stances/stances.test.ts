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
