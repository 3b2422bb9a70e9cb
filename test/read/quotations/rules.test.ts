// Every rule's own examples: the sentence that fires it, and the near-miss that does not.
import { describe, expect, it } from 'vitest';
import { QUOTATION_RULES } from '../../../src/read/quotations/index.js';
import { readText } from './brackets.js';

/** Rules that add to a quotation show in its pieces, not in a line of their own. */
const ADDING: ReadonlySet<string> = new Set(['read.quotations.goes-on', 'read.quotations.tail']);

describe.each(QUOTATION_RULES)('$id', rule => {
  const fired = (text: string): boolean => {
    const { quotations } = readText(text);
    return ADDING.has(rule.id) ? quotations.some(q => q.content.length > 1) : quotations.some(q => q.rule === rule.id);
  };
  it(`fires: ${rule.examples.fires}`, () => expect(fired(rule.examples.fires)).toBe(true));
  it(`does not fire: ${rule.examples.not}`, () => expect(fired(rule.examples.not)).toBe(false));
});

it('gives every rule an id of its own', () => {
  const ids = QUOTATION_RULES.map(rule => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
});
