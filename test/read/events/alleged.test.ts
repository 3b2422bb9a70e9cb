// What somebody is accused or suspected of is told as alleged, and not as what the report knows; all sentences invented.
import { expect, test } from 'vitest';
import { readEvents } from './read-events.js';

/** `actor, alleged or told` of the event that a word tells. */
const told = (sentence: string, word: string): string => {
  const event = readEvents(sentence).find(({ trigger }) => sentence.slice(...trigger) === word);
  const actors = (event?.actors ?? []).filter(({ role }) => role === 'actor');
  const who = actors.map(({ span }) => sentence.slice(...span)).join(', ') || 'nobody';
  return `${who}: ${event?.alleged ? 'alleged' : 'told'}`;
};

test.each([
  ['A trader accused of selling the same maize to five buyers went free.', 'selling', 'A trader: alleged'],
  ['Police arrested Demir on suspicion of stabbing a baker.', 'stabbing', 'Demir: alleged'],
  ['Demir was charged with murdering two nurses.', 'murdering', 'Demir: alleged'],
  ['Prosecutors charged a man of 40 with murdering two nurses.', 'murdering', 'a man of 40: alleged'],
  ['Demir was arrested for stabbing a baker.', 'stabbing', 'Demir: alleged'],
  ['Opposition leaders blamed the army for shelling the port.', 'shelling', 'the army: alleged'],
  ['The accusations that the army had shelled the port were false.', 'shelled', 'the army: alleged'],
  ['The charity was accused of having hidden the money.', 'hidden', 'The charity: alleged'],
  ['Demir allegedly stabbed a baker on Monday.', 'stabbed', 'Demir: alleged'],
  ['The men were accused of killing a baker, stabbing a nurse and robbing a bank.', 'robbing', 'The men: alleged'],
])('%s %s: %s', (sentence, word, expected) => expect(told(sentence, word)).toBe(expected));

test.each([
  ['a conviction finds it so', 'Demir was convicted of stabbing a baker.', 'stabbing', 'Demir: told'],
  ['a fine finds it so', 'Demir was fined for attacking a referee.', 'attacking', 'Demir: told'],
  ['criticism takes it as known', 'Kovač criticised Demir for attacking the council.', 'attacking', 'Demir: told'],
  [
    'the bombing is known, who did it is not',
    'Demir was held over the bombing of the station.',
    'bombing',
    'nobody: told',
  ],
  [
    'the report knows of the arrest',
    'Police arrested Demir on suspicion of stabbing a baker.',
    'arrested',
    'Police: told',
  ],
])('%s', (_, sentence, word, expected) => expect(told(sentence, word)).toBe(expected));

test.each([
  ['Demir is on trial for stabbing a baker.', 'stabbing', 'Demir: alleged'],
  ['Demir was suspended over allegations of bribing a judge.', 'bribing', 'Demir: alleged'],
  ['The general is wanted by the court for ordering the raid.', 'ordering', 'The general: alleged'],
  ['Police are questioning Demir about stabbing a baker.', 'stabbing', 'Demir: alleged'],
])('no court, charge or trial did it: %s', (sentence, word, expected) => expect(told(sentence, word)).toBe(expected));

test('who pleads not guilty denies it, and who pleads guilty does not', () => {
  const statusOf = (sentence: string) =>
    readEvents(sentence).find(({ trigger }) => sentence.slice(...trigger) === 'stabbing')?.status;
  expect(statusOf('Demir pleaded not guilty to stabbing a baker.')).toBe('denied');
  expect(statusOf('Demir pleaded guilty to stabbing a baker.')).toBe('occurred');
});
