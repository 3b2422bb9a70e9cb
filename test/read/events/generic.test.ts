// A noun that names only a kind of happening is no event; with an article, an owner or a place of its own it is.
import { describe, expect, it } from 'vitest';
import { readEvents } from './read-events.js';

const triggersOf = (text: string): string[] => readEvents(text).map(({ trigger }) => text.slice(...trigger));

describe('a kind of happening', () => {
  it.each([['Voting-age citizens need a card.', 'Voting']])('is none in %s', (text, word) =>
    expect(triggersOf(text)).not.toContain(word),
  );
  it.each([
    ['The mayor spoke about the violence in Lessa on Sunday.', 'violence'],
    ['Rebels launched an attack on Lessa.', 'attack'],
  ])('is one in %s', (text, word) => expect(triggersOf(text)).toContain(word));
});
