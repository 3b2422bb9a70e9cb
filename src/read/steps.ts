// THE ordered list of reading. Read this first. An order that matters is said by `needs`, and a test holds every step to it.
// Does not find anything; each step has a file or folder of its own.
import { analyse } from '../language/index.js';
import { coreference } from './coreference/index.js';
import { credits } from './credits/index.js';
import { events } from './events/index.js';
import { figures } from './figures/index.js';
import { names } from './mentions/index.js';
import { publishedBounds } from './published.js';
import { quotations } from './quotations/index.js';
import type { ReadStep } from './reading.js';
import { speakers } from './speakers.js';
import { stances } from './stances/index.js';
import { timexes } from './timexes/index.js';

const language: ReadStep = {
  id: 'read.language',
  needs: [],
  makes: ['sentences', 'marks'],
  run(reading) {
    const analysed = analyse(reading.text, reading.report.lines);
    reading.sentences = analysed.sentences;
    reading.marks = analysed.marks;
  },
};

export const READ_STEPS: readonly ReadStep[] = [
  language,
  publishedBounds,
  timexes,
  figures,
  names,
  quotations,
  stances,
  coreference,
  speakers,
  credits,
  events,
];
