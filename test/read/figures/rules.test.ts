// Every rule of figures fires on its example and is silent on its near miss.
import { describe, expect, it } from 'vitest';
import { FIGURE_RULES } from '../../../src/read/figures/index.js';
import { readTimes } from '../timexes/read-times.js';

const firing = (text: string): string[] => readTimes(text, '2031-05-14').figures.map(figure => figure.rule);

describe('rules of figures', () => {
  it.each(FIGURE_RULES.map(rule => [rule.id, rule.examples.fires] as const))('%s fires: %s', (id, text) => {
    expect(firing(text)).toContain(id);
  });
  it.each(FIGURE_RULES.map(rule => [rule.id, rule.examples.not] as const))('%s does not fire: %s', (id, text) => {
    expect(firing(text)).not.toContain(id);
  });
});
