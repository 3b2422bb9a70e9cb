// Every rule's own examples: the sentence that fires it, and the near-miss that does not.
import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from '../../../src/read/events/index.js';
import { readEvents } from './read-events.js';

describe.each(EVENT_RULES)('$id', rule => {
  const fired = (text: string): boolean =>
    readEvents(text).some(event => event.rule === rule.id || event.because === rule.id);
  it(`fires: ${rule.examples.fires}`, () => expect(fired(rule.examples.fires)).toBe(true));
  it(`does not fire: ${rule.examples.not}`, () => expect(fired(rule.examples.not)).toBe(false));
});
