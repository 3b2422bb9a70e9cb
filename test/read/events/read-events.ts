// Reads a sentence or a short report for the tests of events.
// Does not check anything.
import { reportFromText } from '../../../src/intake/text.js';
import type { StoryEvent } from '../../../src/model/index.js';
import { readReport } from '../../../src/read/index.js';

export const PUBLISHED = '2031-05-14';

export const readEvents = (text: string, published: string = PUBLISHED): StoryEvent[] =>
  readReport(reportFromText('r1', text, { published })).events;

/** The begin of the event that a word of a sentence tells; '' for none. */
export const beginOf = (sentence: string, word: string): string =>
  readEvents(sentence).find(({ trigger }) => sentence.slice(...trigger) === word)?.when?.lo ?? '';
