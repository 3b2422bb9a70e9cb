// Which words a trigger covers, and which nouns are none; all sentences invented.
import { expect, test } from 'vitest';
import { readEvents } from './read-events.js';

test.each([
  ['The kick-off was put back by an hour on Sunday.', 'kick-off'],
  ['The break-in at the museum took place on Sunday night.', 'break-in'],
  ['The lay-offs at the mill begin in May.', 'lay-offs'],
])('both halves of a noun made of a verb and its particle are the trigger: %s', (sentence, trigger) => {
  expect(readEvents(sentence).map(event => sentence.slice(...event.trigger))).toContain(trigger);
});

test('a cave is a place', () => {
  const told = readEvents('The children slept in a cave near the coast.');
  expect(told.map(({ trigger }) => 'The children slept in a cave near the coast.'.slice(...trigger))).toEqual([
    'slept',
  ]);
});

test.each([
  ['Voters are scared to death.', 'death', false],
  ['Two men froze to death on the ridge.', 'death', true],
  ['The emergency line was dead.', 'dead', false],
  ['The driver was dead.', 'dead', true],
  ['The bosses hired strike-breakers on Friday.', 'strike', false],
  ['The strike-hit port reopened on Friday.', 'reopened', true],
  ['Many wonder about his more subdued style.', 'subdued', false],
  ['Police had subdued the crowd by Friday.', 'subdued', true],
  ['Lessa is home to the largest number of mills up for sale.', 'home', false],
])('a turn of speech is no happening: %s %s', (sentence, word, isTold) => {
  expect(readEvents(sentence).some(({ trigger }) => sentence.slice(...trigger) === word)).toBe(isTold);
});

test.each([
  ['By Friday two people had been reported dead.', 'occurred'],
  ['Three drivers were found dead in the tunnel.', 'occurred'],
  ['Two miners are feared dead.', 'conditional'],
  ['The talks were pronounced dead by both sides.', undefined],
  ['The opera looked dead on arrival.', undefined],
])('who is held to be dead has died, or may have: %s', (sentence, status) => {
  const told = readEvents(sentence).find(({ trigger }) => sentence.slice(...trigger) === 'dead');
  expect(told?.status).toBe(status);
});

test.each([
  ['The parish council decides tomorrow evening whether to merge the two schools.', 'decides', 'planned'],
  ['Carvina votes on 7 June.', 'votes', 'planned'],
  ['The works in Lessa costs the town a million a year.', 'costs', undefined],
])('what is told in the present of a day ahead is planned: %s', (sentence, word, status) => {
  const told = readEvents(sentence).find(({ trigger }) => sentence.slice(...trigger) === word);
  expect(told?.status).toBe(status);
});

test('what a source would not be named to do is no happening', () => {
  const sentence = 'Officials spoke on condition of anonymity to discuss the sale.';
  expect(readEvents(sentence).map(({ trigger }) => sentence.slice(...trigger))).not.toContain('discuss');
});

test('a name alone that does something is somebody’s, and no happening', () => {
  const triggersOf = (sentence: string): string[] =>
    readEvents(sentence).map(({ trigger }) => sentence.slice(...trigger));
  expect(triggersOf('In July, Sessions changed the rule.')).not.toContain('Sessions');
  expect(triggersOf('Mr. Sessions did not reply.')).not.toContain('Sessions');
  expect(triggersOf('Talks resumed in July.')).toContain('Talks');
});
