// Which of the days around it is an event's own: not the age of a house, not the day on which it was approved, not the hour of an entry.
import { expect, test } from 'vitest';
import { beginOf } from './read-events.js';

// The sentences are read as published on Wednesday 14 May 2031.

test.each([
  ['what is approved has another day', 'The transfer was approved by the council on Monday.', 'transfer', ''],
  ['the approval has it', 'The transfer was approved by the council on Monday.', 'approved', '2031-05-12'],
  ['what is appealed against', 'The firm lodged an appeal against the ban yesterday.', 'ban', ''],
  ['an hour that opens an entry', '15.10: The union, which called the strike, thanked its members.', 'strike', ''],
  ['a report of a hire', 'On Monday, after reports that he had hired a lawyer, he resigned.', 'hired', ''],
  ['a day that is set', 'Brod had set Friday as the day of the vote.', 'set', ''],
  ['the first of a row', 'The guard was the ninth to die on that stretch of the border since 2024.', 'die', ''],
  ['what is recalled', 'Brod recalled the night of 5 to 6 May.', 'recalled', ''],
  ['a night of which somebody speaks', 'She said on Monday that the gates were opened that night.', 'opened', ''],
  [
    'an hour of a tale of long ago',
    'She recalled the night of 5 March. “It was dark,” said Brod, whose tent was carried off at a quarter to four.',
    'carried off',
    '',
  ],
  ['the age of a house', 'The fire gutted a 19th-century mill.', 'gutted', ''],
])('%s: %s', (_, sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));

test.each([
  ['that night', 'He was shot on Monday, police said, and died that night.', 'died', '2031-05-12T18:00'],
  ['a meeting has the day on which it is held', 'The meeting was held on Monday.', 'meeting', '2031-05-12'],
  ['a day led in right behind a noun', 'Prices have doubled since the ban on 9 May.', 'ban', '2031-05-09'],
  ['behind an aside', 'On Monday, after reports that he had hired a lawyer, he resigned.', 'resigned', '2031-05-12'],
  ['what is awaited', 'She had low hopes for her Monday meeting with Brod.', 'meeting', '2031-05-19'],
  ['behind a passive', 'Every vote cast in the election last Sunday is counted again.', 'election', '2031-05-11'],
  ['what an entry tells', '15.10: The march has set off.', 'set off', '2031-05-14T15:10'],
  [
    'a night told by both its days',
    'The fire gutted a mill in the night from 8 to 9 May.',
    'gutted',
    '2031-05-08T18:00',
  ],
])('%s: %s', (_, sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));
