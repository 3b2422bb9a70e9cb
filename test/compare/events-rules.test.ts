// What is decided of events of several reports, each with its own examples.
import { describe, expect, it } from 'vitest';
import { EVENT_PAIR_RULES } from '../../src/compare/events/index.js';
import { compareReports } from '../../src/compare/index.js';
import { reportFromText } from '../../src/intake/text.js';
import { readReport } from '../../src/read/index.js';

function verdictOf(example: string): { joined: boolean; kept: boolean; taken: boolean } {
  const witnesses = example.split(' || ').map((text, i) => {
    const report = reportFromText(`r${i}.txt`, text, { published: '2031-05-14' });
    return { report, read: readReport(report) };
  });
  const { events, judgements } = compareReports(witnesses);
  return {
    joined: events.some(event => new Set(event.members.map(member => member.report)).size > 1),
    taken: events.some(({ members }) => members.some(({ rule }) => rule === 'compare.events.taken-up')),
    kept: judgements.some(judgement => judgement.rule === 'compare.events.kept-two'),
  };
}

describe.each(EVENT_PAIR_RULES)('$id', rule => {
  const key = rule.id.endsWith('kept-two') ? 'kept' : rule.id.endsWith('taken-up') ? 'taken' : 'joined';
  it(`fires: ${rule.examples.fires}`, () => expect(verdictOf(rule.examples.fires)[key]).toBe(true));
  it(`does not fire: ${rule.examples.not}`, () => expect(verdictOf(rule.examples.not)[key]).toBe(false));
});
