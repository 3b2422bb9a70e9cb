// Words that may tell of an event and weigh too little by themselves: kept beside the events, for other reports to speak for.
import { expect, test } from 'vitest';
import { reportFromText } from '../../../src/intake/text.js';
import { judgePossible, judgeTrigger, NO_EVENT, type WeighedTrigger } from '../../../src/read/events/judge.js';
import { eventWeights } from '../../../src/read/events/weights.js';
import { readReport } from '../../../src/read/index.js';
import { PUBLISHED } from './read-events.js';

/** A weighed noun with the given shares; what is left is no event. */
function weighed(given: Record<string, number>): WeighedTrigger {
  const { labels } = eventWeights().type;
  const rest = 1 - Object.values(given).reduce((sum, share) => sum + share, 0);
  const shares = Float64Array.from(labels, label => (label === NO_EVENT ? rest : (given[label] ?? 0)));
  return { view: { token: { upos: 'NOUN' } }, frame: null, shares } as unknown as WeighedTrigger;
}

test.each([
  ['sure enough by itself', { ASSAULT: 0.5 }, 'told'],
  ['between the two', { ASSAULT: 0.18, OTHER: 0.06 }, 'possible'],
  ['a happening of no type, a little below', { OTHER: 0.32 }, 'possible'],
  ['far below', { ASSAULT: 0.1 }, 'nothing'],
] as const)('a word that weighs %s', (_, shares, expected) => {
  const word = weighed(shares);
  const found = judgeTrigger(word) ? 'told' : judgePossible(word) ? 'possible' : 'nothing';
  expect(found).toBe(expected);
});

test('possible events are none of the events, and their words stand in the report', () => {
  const text = [
    'Ferry service to Lessa in doubt',
    '',
    'The harbour board met on Tuesday about the failed winch. The drama of the night before lay heavy on the room, Ana Kovač said.',
    'Its handling of the matter has been a sorry affair, and the wait for parts goes on.',
  ].join('\n');
  const { events, possibleEvents = [] } = readReport(reportFromText('r1', text, { published: PUBLISHED }));
  const told = new Set(events.map(({ trigger: [start] }) => start));
  for (const { id, trigger, evidence } of possibleEvents) {
    expect(id).toMatch(/^p\d+$/);
    expect(told.has(trigger[0])).toBe(false);
    expect(evidence[0] <= trigger[0] && trigger[1] <= evidence[1]).toBe(true);
  }
});
