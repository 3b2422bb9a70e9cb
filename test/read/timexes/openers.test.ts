// The short cut that passes words by loses no time: reading our corpus with every word asked gives the same expressions.
import { expect, it } from 'vitest';
import { mayOpen, TIMEX_RULES } from '../../../src/read/timexes/recognise.js';
import { corpusWords } from '../../support/corpus-sentences.js';

it('words that open a time hold the first word of every expression', () => {
  const missed: string[] = [];
  for (const words of corpusWords()) {
    words.list.forEach((word, i) => {
      if (!mayOpen(word) && TIMEX_RULES.some(rule => rule.at(words, i))) missed.push(`${word.form} in ${words.text}`);
    });
  }
  expect(missed).toEqual([]);
});
