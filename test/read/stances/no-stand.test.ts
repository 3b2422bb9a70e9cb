// Words of backing and opposing that are no stand: what was not done, what another is to do, how long; all sentences are invented.
import { describe, expect, it } from 'vitest';
import { inWords, readText } from '../quotations/brackets.js';

describe('no stand is taken', () =>
  it.each([
    ['it did not come to it', 'Kovač would have opposed the plan.'],
    ['no more', 'Kovač used to support the plan.'],
    ['by few, and not by most', 'Few members support the plan.'],
    ['another is expected to', 'Demir expects Kovač to oppose the plan.'],
    ['how long, and not what for', 'Kovač fought cancer for years.'],
    ['a participle before its verb', 'A group opposed to the plan marched.'],
  ])('%s: %s', (_, text) => {
    expect(readText(text).stances).toEqual([]);
  }));

describe('a stand is taken', () =>
  it.each([
    ['Kovač would oppose the plan if it cost more.', 'conditional', 'the plan if it cost more'],
    ['Kovač would have preferred a tunnel.', 'want', 'a tunnel'],
    ['Kovač expects to oppose the plan.', 'oppose', 'the plan'],
    ['A few members support the plan.', 'support', 'the plan'],
    ['Kovač campaigned for years for a new bridge.', 'support', 'a new bridge'],
    ['Demir’s refusal to back the plan angered Kovač.', 'oppose', 'to back the plan'],
  ])('%s', (text, stance, content) => {
    const reading = readText(text);
    expect(reading.stances.map(found => [found.stance, inWords(reading, found).content])).toEqual([[stance, content]]);
  }));
