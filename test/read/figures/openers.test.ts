// The short cut that passes words by loses no figure: asking every word of our corpus finds none at a word passed by.
import { expect, it } from 'vitest';
import { FIGURE_RULES, mayCount } from '../../../src/read/figures/index.js';
import { corpusWords } from '../../support/corpus-sentences.js';

it('words that open a figure hold the first word of every figure', () => {
  const missed: string[] = [];
  for (const words of corpusWords()) {
    words.list.forEach((word, i) => {
      if (!mayCount(word) && FIGURE_RULES.some(rule => rule.at(words, i, { counted: null }))) {
        missed.push(`${word.form} in ${words.text}`);
      }
    });
  }
  expect(missed).toEqual([]);
});
