// Sentences of our own corpus, cut into words as the finders of times and figures see them.
// Finds nothing itself.

import { cutWords } from '../../src/read/timexes/words.js';
import { loadCorpus } from '../../train/corpus.js';

/** Every n-th sentence is enough to meet each opener, and keeps the tests short. */
const EVERY = 3;

export function* corpusWords() {
  let count = 0;
  for (const report of loadCorpus()) {
    for (const span of report.sentences) {
      if (count++ % EVERY !== 0) continue;
      const text = report.text.slice(...span);
      const sentence = { span: [0, text.length] as const, tokens: [], line: 0, role: 'body' as const, i: 0 };
      yield { list: cutWords(text, sentence.span), sentence, text };
    }
  }
}
