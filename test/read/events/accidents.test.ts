// Harm that nobody willed and a match that is won are no attack, a law that is passed no agreement; the same words elsewhere are one.
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
  ['Two herders were killed by the fire above Lessa.', 'killed'],
  ['Four people were killed in the collapse of a quarry near Lessa.', 'killed'],
  ['A rower was crushed by a wave off Lessa.', 'crushed'],
  ['Three miners were hurt and two are missing after the shaft flooded on Thursday.', 'hurt'],
  ['Two dockers were injured when the crane toppled at Lessa.', 'injured'],
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
  ['Two herders were killed by rebel fire above Lessa.', 'killed'],
  ['Two guards were wounded and one is missing after the rebels stormed the jail in Lessa.', 'wounded'],
  ['Four people were killed in the raid on Lessa.', 'killed'],
])('%s: %s is one', (sentence, trigger) => {
  expect(typesOf(sentence, trigger)).toEqual(['ASSAULT']);
});

test.each([
  ['Parliament passed the harbour law on Tuesday.', 'passed', 'OTHER'],
  ['The new tax was approved by the council.', 'approved', 'OTHER'],
  ['The two ministers approved the treaty.', 'approved', 'AGREE'],
  ['Thousands of villagers fled the valley.', 'fled', 'OTHER'],
  ['The general fled to Marden.', 'fled', 'RETREAT'],
  ['Drivers went on strike on Monday.', 'strike', 'PROTEST'],
  ['The strike on the depot lasted an hour.', 'strike', 'ASSAULT'],
])('%s: %s is %s', (sentence, trigger, type) => {
  expect(typesOf(sentence, trigger)).toEqual([type]);
});
