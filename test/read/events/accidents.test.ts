// Harm that nobody willed and a match that is won are no attack; the same words with somebody who does it are one.
import { expect, test } from 'vitest';
import { readEvents } from './read-events.js';

const typesOf = (sentence: string, trigger: string): string[] =>
  readEvents(sentence)
    .filter(event => sentence.slice(...event.trigger) === trigger)
    .map(event => event.type);

test.each([
  ['Two cyclists were killed when a lorry hit them in Lessa.', 'killed'],
  ['Two cyclists were killed when a lorry hit them in Lessa.', 'hit'],
  ['The ferry struck a pier at Lessa, injuring three dockers.', 'injuring'],
  ['A bus hit a wall in Lessa.', 'hit'],
  ['The roof crushed two cars.', 'crushed'],
  ['Lessa beat Marden 3-1 on Saturday.', 'beat'],
  ['The Lions crushed Marden United 5-0.', 'crushed'],
  ['The clerk destroyed the receipts.', 'destroyed'],
])('%s: %s is no attack', (sentence, trigger) => {
  expect(typesOf(sentence, trigger)).not.toContain('ASSAULT');
});

test.each([
  ['Rebels hit a bus in Lessa with a mortar.', 'hit'],
  ['Two dockers were killed when a gunman opened fire in Lessa.', 'killed'],
  ['A gunboat hit the pier at Lessa with shells.', 'hit'],
  ['A missile struck the harbour of Lessa, killing two.', 'struck'],
  ['Police beat 3 pickets in Lessa.', 'beat'],
  ['The army destroyed the bridge at Lessa.', 'destroyed'],
])('%s: %s is one', (sentence, trigger) => {
  expect(typesOf(sentence, trigger)).toEqual(['ASSAULT']);
});
