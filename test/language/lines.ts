// Plain text as paragraphs, for tests of the language base: every line a body line.
import type { Line } from '../../src/model/index.js';

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let at = 0;
  for (const words of text.split('\n')) {
    if (words.trim() !== '') lines.push({ span: [at, at + words.length], role: 'body' });
    at += words.length + 1;
  }
  return lines;
}
