// Names with hyphens are one word to the parser; all sentences are invented.
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/language/index.js';

/** `word < the word that it hangs on` of the words asked for. */
function hanging(text: string, words: readonly string[]): string[] {
  const { tokens } = analyse(text, [{ span: [0, text.length], role: 'body' }]).sentences[0]!;
  return words.map(word => {
    const token = tokens.find(({ form }) => form === word)!;
    return `${word} < ${tokens[token.head]?.form ?? 'root'}`;
  });
}

describe('a name with hyphens', () => {
  test.each<[text: string, words: readonly string[], heads: readonly string[]]>([
    ["The council overrode Mayor Hwang Myung-rok's veto of the plan.", ['veto', 'rok'], ['overrode', 'Myung']],
    ['Baek Soo-ah fell ill in March.', ['Baek', 'ah'], ['fell', 'Soo']],
    ['General Osei-Tutuola seized the palace.', ['Osei', 'Tutuola'], ['seized', 'Osei']],
    ['Sen. Marco Lund (D-Minn.) opposed the bill.', ['D'], ['Minn.']],
    ['The rocket Petrel-3 burst at dawn.', ['3', 'burst'], ['Petrel', 'root']],
    ['Guests left Mar-a-Lago at noon.', ['Mar', 'Lago'], ['left', 'Mar']],
    ['Vice-Chancellor Ana Brod resigned.', ['Vice'], ['Chancellor']],
  ])('hangs on one of its pieces: %s', (text, words, heads) =>
    expect(hanging(text, words)).toEqual(words.map((word, at) => `${word} < ${heads[at]}`)),
  );

  test.each<[what: string, text: string, words: readonly string[], heads: readonly string[]]>([
    ['a participle behind a name', 'The Lessa-based firm closed.', ['Lessa'], ['based']],
    ['a noun behind a name', 'The Lessa-style bridge fell.', ['Lessa'], ['style']],
  ])('is not %s', (_, text, words, heads) =>
    expect(hanging(text, words)).toEqual(words.map((word, at) => `${word} < ${heads[at]}`)),
  );
});
