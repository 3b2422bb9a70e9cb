// Reads the times and figures of a few sentences, for the tables of cases beside.
// Does not go through intake: every line is body text.
import { analyse } from '../../../src/language/index.js';
import type { Line, Timex, When } from '../../../src/model/index.js';
import { figures } from '../../../src/read/figures/index.js';
import { publishedBounds } from '../../../src/read/published.js';
import { newReading, type Reading } from '../../../src/read/reading.js';
import { timexes } from '../../../src/read/timexes/index.js';

const stated = (day: string): When => ({ lo: day, hi: day, grain: 'day', basis: 'stated' });

/** A reading with times and figures; `published` is a day, or null for an undated report. */
export function readTimes(text: string, published: string | null): Reading {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) lines.push({ span: [at, at + line.length], role: 'body' });
    at += line.length + 1;
  }
  const reading = newReading({
    id: 'test',
    text,
    sha256: '',
    language: 'en',
    published: published === null ? null : stated(published),
    lines,
    parts: [],
    warnings: [],
  });
  const analysed = analyse(text, lines);
  reading.sentences = analysed.sentences;
  reading.marks = analysed.marks;
  for (const step of [publishedBounds, timexes, figures]) step.run(reading);
  return reading;
}

/** `words = value` of each time, the way a table of cases prints it. */
export const printTimex = (text: string, timex: Timex): string => `${text.slice(...timex.span)} = ${timex.value}`;
