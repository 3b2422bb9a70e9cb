// The short cut that passes words by loses no figure: asking every word of our corpus finds none at a word passed by.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_RULES, mayCount } from '../../../src/read/figures/index.js';
import { cutWords } from '../../../src/read/timexes/words.js';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const there = existsSync(corpus);
if (!there) console.warn('skipped: the corpus is not beside the project');

describe.skipIf(!there)('words that open a figure', () => {
  it('hold the first word of every figure', () => {
    const missed: string[] = [];
    for (const file of readdirSync(corpus)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .slice(0, 4)) {
      const sentences = readFileSync(new URL(file, corpus), 'utf8')
        .split('\n')
        .filter(line => line.startsWith('S '))
        .slice(0, 400);
      for (const line of sentences) {
        const text = line.slice(2);
        const sentence = { span: [0, text.length] as const, tokens: [], line: 0, role: 'body' as const, i: 0 };
        const words = { list: cutWords(text, sentence.span), sentence, text };
        words.list.forEach((word, i) => {
          if (!mayCount(word) && FIGURE_RULES.some(rule => rule.at(words, i, { counted: null })))
            missed.push(`${word.form} in ${text}`);
        });
      }
    }
    expect(missed).toEqual([]);
  });
});
