// A letter that speaks where the report tells whose letter it is: worked examples first, then silence.
import { describe, expect, test } from 'vitest';
import { readText } from '../support/reading-of-text.js';

/** Who speaks the words that begin so; null where nobody is known to. */
function speakerOf(text: string, words: string): string | null {
  const read = readText(text, 'r1', true);
  const line = read.quotations.find(({ content }) =>
    text
      .slice(content[0]![0])
      .replace(/^that /, '')
      .startsWith(words),
  );
  return read.entities.find(entity => entity.id === line?.speaker)?.name ?? null;
}

describe('the author of a letter that speaks', () => {
  test.each([
    [
      'told below',
      'The board will close the Lessa yard in May, according to a letter seen by the Quay Post.\n\nIn the letter, chair Ana Kovač wrote that the yard had lost money for nine years.',
      'The board will close',
      'Ana Kovač',
    ],
    [
      'told above',
      'Ana Kovač said in a memo to staff that the yard would close. The memo warned that no buyer had been found.',
      'no buyer had been found',
      'Ana Kovač',
    ],
    [
      'in the headline',
      'Yard seeks new owner, letter says\n\nIn a letter to the council, Ana Kovač wrote that the yard had lost money for nine years.',
      'Yard seeks new owner',
      'Ana Kovač',
    ],
  ])('%s', (_, text, words, name) => {
    expect(speakerOf(text, words)).toBe(name);
  });
});

describe('the paper itself speaks', () => {
  test.each([
    [
      'two wrote letters',
      'Ana Kovač wrote in a letter that the yard would close. Jon Bell wrote in a letter that it would not. The letter warned that no buyer had been found.',
      'no buyer had been found',
    ],
    [
      'a paper of another sort',
      'Ana Kovač wrote in a letter that the yard would close. A memo warned that no buyer had been found.',
      'no buyer had been found',
    ],
    [
      'what its author asks in it',
      'Ana Kovač has asked the council to close the yard, according to a letter.\n\nIn the letter, Ana Kovač wrote that the yard had lost money.',
      'Ana Kovač has asked',
    ],
    [
      'its own author named',
      'Ana Kovač wrote in a letter that the yard would close. A letter from Jon Bell warned that no buyer had been found.',
      'no buyer had been found',
    ],
    [
      'another letter',
      'Ana Kovač wrote in a letter that the yard would close. Another letter warned that no buyer had been found.',
      'no buyer had been found',
    ],
    [
      'several letters',
      'Ana Kovač wrote in a letter that the yard would close. The letters warned that no buyer had been found.',
      'no buyer had been found',
    ],
  ])('%s', (_, text, words) => {
    expect(speakerOf(text, words)).not.toBe('Ana Kovač');
  });
});
