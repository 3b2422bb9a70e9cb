// What a report says has not come about, told as a noun or as a verb: one sentence a case, with its trigger and status.
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.js';

const statusOf = (text: string, trigger: string): string | undefined =>
  readEvents(text).find(event => text.slice(...event.trigger) === trigger)?.status;

describe('what has not come about', () => {
  it.each([
    ['The march in Lessa did not take place.', 'march'],
    ['The meeting never took place.', 'meeting'],
    ['The second exchange, announced for Saturday, did not take place.', 'exchange'],
    ['The second exchange failed to take place.', 'exchange'],
    ['The march did not go ahead.', 'march'],
    ['The attack, which never happened, was told twice.', 'attack'],
    ['The exchange announced for Saturday has yet to take place.', 'exchange'],
    ['The court has yet to rule on the ban.', 'rule'],
    ['The council has yet to approve the sale.', 'approve'],
    ['The claims are yet to be paid.', 'paid'],
  ])('%s', (text, trigger) => expect(statusOf(text, trigger)).toBe('denied'));

  it.each([
    ['The march in Lessa did not draw many people.', 'march', 'occurred'],
    ['The attack did not take long.', 'attack', 'occurred'],
    ['The exchange will take place on Saturday.', 'exchange', 'planned'],
    ['If the march does not take place, Brod will resign.', 'march', 'conditional'],
    ['It was the worst storm yet to hit the coast.', 'hit', 'occurred'],
    ['The council has approved the sale.', 'approved', 'occurred'],
  ])('not: %s', (text, trigger, status) => expect(statusOf(text, trigger)).toBe(status));
});

it('gives what took place no place for a party', () => {
  expect(readEvents('The march took place on Monday.').map(({ actors }) => actors.length)).toEqual([0]);
});
