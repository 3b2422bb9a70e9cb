// What has its day from the happening it tells more of: in its clause, behind its "when", or in a row of harm.
import { expect, test } from 'vitest';
import { beginOf } from './read-events.js';

// The sentences are read as published on Wednesday 14 May 2031.

test.each([
  ['what a battle of a day did', 'The battle of April 14 killed 21 soldiers.', 'killed', '2031-04-14'],
  ['in which', 'The battle of April 14, in which shells fell on both banks, was short.', 'fell', '2031-04-14'],
  ['which injured', "Friday's mortar attack, which injured two nurses, was condemned.", 'injured', '2031-05-09'],
  ['behind “since … when”', 'It is the worst since 1998, when 41 people were killed.', 'killed', '1998-01-01'],
  [
    'what a clause behind “when” goes on with',
    'It is the worst since 1998, when 41 people were killed as two trains collided.',
    'collided',
    '1998-01-01',
  ],
  ['a plan behind “when”', 'He stays in jail until 3 June, when he is to be tried.', 'tried', '2031-06-03'],
  ['who was hurt in it', 'The rocket was blown up on Monday, and two people were hurt.', 'hurt', '2031-05-12'],
  ['a row of harm', 'A bomb killed four soldiers and injured a dozen guards on Monday.', 'killed', '2031-05-12'],
  ['a count behind “and”', 'He killed a teacher and wounded nine others on Monday.', 'wounded', '2031-05-12'],
  ['who was captured', 'The army killed 12 rebels and captured six on Monday.', 'killed', '2031-05-12'],
  ['a day within a subject', 'The release of five nurses on 9 May was no part of it.', 'release', '2031-05-09'],
  ['a time between commas', 'The last walkout there, five years ago, was short.', 'walkout', '2026-01-01'],
  ['“as” behind what was said', 'She praised the crew on Monday, as she opened the bridge.', 'opened', '2031-05-12'],
  ['a war that is fought', 'The two countries fought a border war in 1998.', 'war', '1998-01-01'],
])('%s: %s', (_, sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));

test.each([
  ['a later end', 'The truce of 2024 broke down within four days.', 'broke down'],
  ['another subject’s deed', 'The mayor resigned on Monday, and two nurses were hurt in a crash.', 'hurt'],
  ['what goes on since', 'The bridge fell in 2024, and 30 people have died on it.', 'died'],
  ['what is said behind “when”', 'It is the worst since 1998, when, the agency said, records began.', 'said'],
  ['behind a condition', 'The Farmers back the override on condition that money goes to farms in June.', 'override'],
  ['what was due', 'The delivery, originally due later this year, will be delayed until October 2032.', 'delivery'],
  ['what was put off', 'The wedding, set for Monday, has been postponed.', 'wedding'],
  [
    'what was to be',
    'The exchange of prisoners between Arlen and Norland, which was to be completed today at the bridge, has been postponed.',
    'exchange',
  ],
])('has no day: %s: %s', (_, sentence, word) => expect(beginOf(sentence, word)).toBe(''));
