// Every rule of times fires on its example and is silent on its near miss.
import { describe, expect, it } from 'vitest';
import { TIMEX_RULES } from '../../../src/read/timexes/index.js';
import { readTimes } from './read-times.js';

const firing = (text: string): string[] => readTimes(text, '2031-05-14').timexes.map(timex => timex.rule);

describe('rules of times', () => {
  it.each(TIMEX_RULES.map(rule => [rule.id, rule.examples.fires] as const))('%s fires: %s', (id, text) => {
    expect(firing(text)).toContain(id);
  });
  it.each(TIMEX_RULES.map(rule => [rule.id, rule.examples.not] as const))('%s does not fire: %s', (id, text) => {
    expect(firing(text)).not.toContain(id);
  });
  it('gives every rule an address of its own', () => {
    expect(new Set(TIMEX_RULES.map(rule => rule.id)).size).toBe(TIMEX_RULES.length);
  });
});
