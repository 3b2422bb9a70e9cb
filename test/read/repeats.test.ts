// Words of a headline that the report itself gives to a speaker: worked examples first, then silence.
import { describe, expect, test } from 'vitest';
import { readText } from '../support/reading-of-text.js';

/** Who speaks the words of the headline; null where nobody is known to. */
function speakerOfHeadline(text: string): string | null {
  const read = readText(text, 'r1', true);
  const end = text.indexOf('\n');
  const line = read.quotations.find(quotation => quotation.content[0]![1] <= end);
  return read.entities.find(entity => entity.id === line?.speaker)?.name ?? null;
}

describe('the speaker of a headline’s words', () => {
  test.each([
    ['“We poured the harbour twice”\n\n“We poured the harbour twice,” said Ana Kovač, an engineer.', 'Ana Kovač'],
    [
      '‘We poured that harbour twice’\n\nThe yard shut. Ana Kovač said: “We poured the whole harbour twice over.”',
      'Ana Kovač',
    ],
  ])('%s', (text, name) => {
    expect(speakerOfHeadline(text)).toBe(name);
  });

  test('it no longer warns that nobody is named', () => {
    const [line] = readText(
      '“We poured the harbour twice”\n\n“We poured the harbour twice,” said Ana Kovač.',
      'r1',
      true,
    ).quotations;
    expect(line?.warnings).toBeUndefined();
    expect(line?.carriedFrom).toBe('q2');
  });
});

describe('silence', () => {
  test.each([
    ['other words', '“We poured the harbour twice”\n\n“Nobody asked me about it,” said Ana Kovač.'],
    [
      'two speakers of the same words',
      '“We poured the harbour twice”\n\n“We poured the harbour twice,” said Ana Kovač. “We poured the harbour twice,” said Jon Bell.',
    ],
  ])('%s', (_, text) => {
    expect(speakerOfHeadline(text)).toBeNull();
  });
});
