// Who did what a gerund tells: whoever the verb before it blames, thanks, holds or clears, and not whoever does so; all sentences invented.
import { expect, test } from 'vitest';
import { readEvents } from './read-events.js';

/** `actor, status` of the event that a word tells. */
const told = (sentence: string, word: string): string => {
  const event = readEvents(sentence).find(({ trigger }) => sentence.slice(...trigger) === word);
  const actors = (event?.actors ?? []).filter(({ role }) => role === 'actor');
  return `${actors.map(({ span }) => (span ? sentence.slice(...span) : '')).join(', ') || 'nobody'}: ${event?.status}`;
};

test.each([
  ['The prosecutor accused Demir of stabbing a baker.', 'stabbing', 'Demir: occurred'],
  ['Police arrested Demir for stabbing a baker.', 'stabbing', 'Demir: occurred'],
  ['Kovač criticised Demir for attacking the council.', 'attacking', 'Demir: occurred'],
  ['Kovač thanked the army for shelling the port.', 'shelling', 'the army: occurred'],
  ['The court fined the company for killing 300 birds.', 'killing', 'the company: occurred'],
  ['Demir was jailed for stabbing a baker.', 'stabbing', 'Demir: occurred'],
  ['Demir was found guilty of killing a baker.', 'killing', 'Demir: occurred'],
  ['Kovač talked the council into closing the school.', 'closing', 'the council: occurred'],
  ['Demir won a prize for rescuing two men.', 'rescuing', 'Demir: occurred'],
  ['The army attacked the port by shelling it.', 'shelling', 'The army: occurred'],
])('%s %s: %s', (sentence, word, expected) => expect(told(sentence, word)).toBe(expected));

test.each([
  ['whoever is acquitted', 'Demir was acquitted of murdering a baker.', 'murdering', 'Demir: denied'],
  ['whoever is cleared', 'The jury cleared Demir of stabbing a baker.', 'stabbing', 'Demir: denied'],
  ['whoever is found not guilty', 'Demir was found not guilty of killing a baker.', 'killing', 'Demir: denied'],
  ['the firm that means not to', 'The firm has no intention of selling the yard.', 'selling', 'The firm: denied'],
])('%s did not do it', (_, sentence, word, expected) => expect(told(sentence, word)).toBe(expected));

test('a court that upholds a conviction attacked nobody', () => {
  expect(told('The court upheld the conviction of Demir for attacking a baker.', 'attacking')).toBe('Demir: occurred');
});
