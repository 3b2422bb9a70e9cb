// Reads test sentences in brackets: `[source Ana Kovač] [cue said] [content the bridge is shut.]`.
import { reportFromText } from '../../../src/intake/index.js';
import { analyse } from '../../../src/language/index.js';
import type { Quotation, Span, Stance } from '../../../src/model/index.js';
import { quotations } from '../../../src/read/quotations/index.js';
import { newReading, type Reading } from '../../../src/read/reading.js';
import { stances } from '../../../src/read/stances/index.js';

export interface Bracketed {
  text: string;
  source: string;
  cue: string;
  content: string;
}

/** Pieces of one role joined by " … ". */
export function unbracket(marked: string): Bracketed {
  const roles: Record<string, string[]> = { source: [], cue: [], content: [] };
  const text = marked.replace(/\[(source|cue|content) ([^\]]*)\]/g, (_, role: string, words: string) => {
    roles[role]!.push(words);
    return words;
  });
  const join = (role: string): string => roles[role]!.join(' … ');
  return { text, source: join('source'), cue: join('cue'), content: join('content') };
}

/** Runs the language base and the two steps under test. */
export function readText(text: string): Reading {
  const report = reportFromText('test', text);
  const reading = newReading({ ...report, language: 'en' });
  const analysed = analyse(reading.text, report.lines);
  reading.sentences = analysed.sentences;
  reading.marks = analysed.marks;
  quotations.run(reading);
  stances.run(reading);
  return reading;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Words only: marks, commas and full stops at the edges are a matter of taste. */
export const bare = (text: string): string => (text.match(WORD) ?? []).join(' ');

export const words = (reading: Reading, spans: readonly Span[]): string =>
  bare(spans.map(([start, end]) => reading.text.slice(start, end)).join(' … '));

export const inWords = (reading: Reading, found: Quotation | Stance): Omit<Bracketed, 'text'> => ({
  source: words(reading, found.source),
  cue: words(reading, found.cue),
  content: words(reading, found.content),
});

/** The lines that are read in a sentence in brackets, and the one that its brackets mark, in words. */
export function readMarked(sentence: string): { lines: Omit<Bracketed, 'text'>[]; marked: Omit<Bracketed, 'text'> } {
  const { text, source, cue, content } = unbracket(sentence);
  const reading = readText(text);
  return {
    lines: reading.quotations.map(found => inWords(reading, found)),
    marked: { source: bare(source), cue: bare(cue), content: bare(content) },
  };
}
