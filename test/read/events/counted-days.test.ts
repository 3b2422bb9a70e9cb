// How far a clause lies from another happening dates that happening, where the clause has a day of its own.
import { expect, test } from 'vitest';
import { beginOf } from './read-events.js';

// The sentences are read as published on Wednesday 14 May 2031.

test.each([
  ['Ministers clashed on Monday, two days before leaders meet in Lessa.', 'meet', '2031-05-14'],
  ['The board dismissed Brod on Friday, a day after his party lost its majority.', 'lost', '2031-05-08'],
  ['The weir broke on 3 March, six days after engineers warned of cracks.', 'warned', '2031-02-25'],
  ['On Monday, two days after the raid, police arrested a baker.', 'raid', '2031-05-10'],
  ['The ferry left on Friday, 13 days after her seizure, once a bond had been paid.', 'seizure', '2031-04-26'],
  ['Brod spoke to us on Tuesday, the day after the council’s vote.', 'vote', '2031-05-12'],
  ['The mayor resigned on Thursday, on the eve of the vote.', 'vote', '2031-05-09'],
  ['On the eve of the vote nobody can count to the end.', 'vote', '2031-05-15'],
])('%s %s: %s', (sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));

test.each([
  ['the clause has no day', 'Brod resigned two days after the raid.', 'raid', ''],
  ['nobody counted', 'The weir broke on Monday, a few days after the inspection.', 'inspection', ''],
  ['it is about right', 'The hall reopened on Friday, about ten days after the fire.', 'fire', ''],
  ['weeks are told roundly', 'The hall reopened on Friday, two weeks after the fire.', 'fire', ''],
  ['it has its own day', 'On Friday, two days after the storm on 1 May, Brod left.', 'storm', '2031-05-01'],
  ['it is told of another day than the report’s', 'On the eve of the collapse a ship took the sand.', 'collapse', ''],
  [
    'another deed stands behind it',
    'The ferry left on Friday, 13 days after her seizure, once the owner had paid.',
    'paid',
    '',
  ],
])('where %s: %s', (_, sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));
