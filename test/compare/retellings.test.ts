// The list of retellings adds to lines of the list of senses by their first two words: a line it does not meet would be a sense of its own.
import { expect, test } from 'vitest';
import { eventSensesOf, shareEventSense } from '../../src/compare/events/senses.js';
import { stemOf, wordsOf } from '../../src/compare/utterances/wording.js';
import { EVENT_SENSES } from '../../src/lists/event-senses.js';
import { MORE_OF_SENSES, MORE_SENSES } from '../../src/lists/retellings.js';

test.each(MORE_OF_SENSES.map(line => line.split(':')[0]!))('“%s” opens one line of senses', head => {
  expect(EVENT_SENSES.filter(line => line.startsWith(`${head} `))).toHaveLength(1);
});

const word = (text: string) => wordsOf(text, [0, text.length])[0]!;

test.each([
  ['blaze', 'conflagration'],
  ['outage', 'breakdown'],
  ['purchase', 'sale'],
  ['murder', 'stabbing'],
  ['raid', 'search'],
  ['launch', 'liftoff'],
])('%s and %s retell one happening', (a, b) => {
  expect(shareEventSense(word(a), word(b))).toBe(true);
});

test('.not two that stand in no line together', () => {
  expect(shareEventSense(word('blaze'), word('outage'))).toBe(false);
});

test('senses of their own are numbered behind those of the list', () => {
  const last = MORE_SENSES.at(-1)!.split(' ')[0]!;
  expect([...eventSensesOf(stemOf(last))]).toContain(EVENT_SENSES.length + MORE_SENSES.length - 1);
});
