import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, findMarks, tokenize } from '../../src/language/index.js';
import { linesOf } from './lines.js';

/** Text made of what is hard: marks, stops, abbreviations, glue, other scripts, joined emoji, odd spaces. */
const PIECES = [
  ...[
    'word',
    'Lessa',
    'Dr.',
    'U.S.',
    'a.m.',
    'J.',
    'No.',
    '3.5',
    '$',
    '22',
    'bn',
    'it’s',
    "don't",
    'Kovač',
    'e.g.',
    'said',
    'The',
  ],
  ...[
    '.',
    ',',
    '!',
    '?',
    '…',
    '...',
    ':',
    '-',
    '—',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '(',
    ')',
    '**',
    '•',
    '@',
    '#',
    '/',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    '\t',
    'Київ',
    '港',
    '👩‍🚀',
    '🇺🇳',
    'e\u0301',
    '\ud83d',
    'https://a.b/c',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const letters = (value: string): string => value.replace(/[\s\u200b\ufeff\u2060]/gu, '');

describe('any text', () => {
  it('tokens stand in order, hold no space and lose nothing', () => {
    fc.assert(
      fc.property(text, value => {
        const spans = tokenize(value);
        let last = 0;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(spans.map(([start, end]) => value.slice(start, end)).join('')).toBe(letters(value));
      }),
    );
  });

  it('sentences neither overlap nor lose a letter, and their tokens are what the text says', () => {
    fc.assert(
      fc.property(text, value => {
        const { sentences } = analyse(value, linesOf(value));
        let last = 0;
        for (const { span, tokens } of sentences) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[1];
          for (const token of tokens) expect(value.slice(token.start, token.end)).toBe(token.form);
        }
        expect(sentences.map(({ span }) => letters(value.slice(...span))).join('')).toBe(letters(value));
      }),
    );
  });

  it('every sentence is one tree', () => {
    fc.assert(
      fc.property(text, value => {
        for (const { tokens } of analyse(value, linesOf(value)).sentences) {
          expect(tokens.filter(token => token.head < 0)).toHaveLength(1);
          for (const token of tokens) {
            let at = token.i;
            for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) at = tokens[at]!.head;
            expect(at).toBe(-1);
          }
        }
      }),
    );
  });

  it('stretches lie in their line, nest and stand in order', () => {
    fc.assert(
      fc.property(text, value => {
        const lines = linesOf(value);
        const marks = findMarks(value, lines);
        marks.forEach((stretch, i) => {
          expect(lines.some(({ span }) => stretch.span[0] >= span[0] && stretch.span[1] <= span[1])).toBe(true);
          expect(stretch.inner[0]).toBeGreaterThan(stretch.span[0]);
          expect(stretch.inner[1]).toBeLessThanOrEqual(stretch.span[1]);
          expect(stretch.parent).toBeLessThan(i);
          if (i > 0) expect(stretch.span[0]).toBeGreaterThanOrEqual(marks[i - 1]!.span[0]);
          if (stretch.parent >= 0) expect(stretch.span[1]).toBeLessThanOrEqual(marks[stretch.parent]!.span[1]);
        });
      }),
      // Marks that are never closed cross in few of the texts.
      { numRuns: 2000 },
    );
  });

  it('letters in front shift everything by their length', () => {
    fc.assert(
      fc.property(text, value => {
        const front = 'A line.\n';
        const moved = analyse(front + value, linesOf(front + value)).sentences.slice(1);
        const still = analyse(value, linesOf(value)).sentences;
        expect(moved.map(({ span }) => [span[0] - front.length, span[1] - front.length])).toEqual(
          still.map(({ span }) => [...span]),
        );
      }),
    );
  });

  it('a long line takes time in step with its length', () => {
    const lines = ['“We go, she said. ', 'a.b.', 'a@', "('", 'e-', '" '].map(piece => piece.repeat(20_000));
    const begun = process.cpuUsage().user;
    for (const line of lines) {
      findMarks(line, linesOf(line));
      tokenize(line);
    }
    expect((process.cpuUsage().user - begun) / 1000).toBeLessThan(5000);
  });
});
