// Reads a text written in a test: blank lines part paragraphs, the first line may be a headline.

import type { Line, ReadReport, Report } from '../../src/model/index.js';
import { readReport } from '../../src/read/index.js';

export function reportOfText(text: string, id = 'r1', headline = false): Report {
  const lines: Line[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      lines.push({ span: [at, at + line.length], role: headline && lines.length === 0 ? 'title' : 'body' });
    at += line.length + 1;
  }
  return { id, text, lines, parts: [], language: 'en', published: null, warnings: [], sha256: '' };
}

export const readText = (text: string, id = 'r1', headline = false): ReadReport =>
  readReport(reportOfText(text, id, headline));
