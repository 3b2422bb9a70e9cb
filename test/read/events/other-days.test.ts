// The day behind a deed that somebody is blamed for or answers may be that of the blame or answer: it dates the deed where nothing else is meant.
import { expect, test } from 'vitest';
import { beginOf } from './read-events.js';

// The sentences are read as published on Wednesday 14 May 2031.

test.each([
  ['The court jailed Demir for nine years for fraud on Tuesday.', 'fraud', ''],
  ['The court jailed Demir for nine years for fraud on Tuesday.', 'jailed', '2031-05-13'],
  ['Demir was charged with murdering two nurses on Monday.', 'murdering', ''],
  ['The club sacked Brod for insulting a referee on Saturday.', 'insulting', ''],
  ['The army condemned the raid on Friday.', 'raid', ''],
  ['The mayor responded to the attack on Friday.', 'attack', ''],
  ['Lawmakers voted on the ban on Friday.', 'ban', ''],
  ['Lawmakers voted on the ban on Friday.', 'voted', '2031-05-09'],
])('%s %s: %s', (sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));

test.each([
  ['a year long past', 'Police arrested a man for stabbing a baker in 2012.', 'stabbing', '2012-01-01'],
  ['a day before the news', 'He was convicted of killing a baker on 3 March 2030.', 'killing', '2030-03-03'],
  ['a second day', 'Demir was charged on Tuesday with murdering two nurses on Monday.', 'murdering', '2031-05-12'],
  ['what is signed', 'The judge signed the order on Friday.', 'order', '2031-05-09'],
  ['where it happened', 'Four people were hurt in the attack on Friday.', 'attack', '2031-05-09'],
  ['a deed nobody is blamed for', 'Demir was praised for rescuing two men on Monday.', 'rescuing', '2031-05-12'],
])('%s is the deed’s', (_, sentence, word, day) => expect(beginOf(sentence, word)).toBe(day));
