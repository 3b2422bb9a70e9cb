// The candidates of a report with the sentences they stand in; headlines whose words all have capitals are put aside.
// Does not weigh candidates or say what kind they are.
import type { Sentence } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { type Candidate, findCandidates } from './runs.js';
import { type Word, wordsOf } from './words.js';

export interface Found {
  candidate: Candidate;
  words: readonly Word[];
  sentence: Sentence;
  /** The sentence behind it. */
  next: Sentence | undefined;
  /** First word of its sentence and a single word: its capital proves nothing. */
  opens: boolean;
  /** Plain key of the whole name. */
  key: string;
}

export const keyOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(word => word.key)
    .join(' ');

/** Most words of a headline in capitals: capitals prove nothing there. */
function titleCase(words: readonly Word[], sentence: Sentence): boolean {
  // a heading that intake took for body text: no commas, no final mark
  const bare =
    words.length >= 4 && !words.some(word => word.text === ',') && !/[.?!…”"’':]$/.test(words[words.length - 1]!.text);
  if (sentence.role !== 'title' && sentence.role !== 'heading' && !bare) return false;
  const long = words.filter(word => /^\p{L}{4,}/u.test(word.text));
  return long.length >= 3 && long.filter(word => word.capital).length / long.length > 0.7;
}

export function collect(reading: Reading): {
  found: Found[];
  headlines: { words: Word[]; sentence: Sentence }[];
  small: Set<string>;
  plainSentences: Word[][];
} {
  const found: Found[] = [];
  const headlines: { words: Word[]; sentence: Sentence }[] = [];
  const small = new Set<string>();
  const plainSentences: Word[][] = [];
  for (const sentence of reading.sentences) {
    const words = wordsOf(reading.text, sentence);
    if (titleCase(words, sentence)) {
      headlines.push({ words, sentence });
      continue;
    }
    plainSentences.push(words);
    for (const word of words) if (!word.capital) small.add(word.lower);
    const firstWord = words.findIndex(word => /\p{L}/u.test(word.text));
    for (const candidate of findCandidates(words)) {
      const opens = candidate.from === firstWord && candidate.to === candidate.from + 1;
      found.push({
        candidate,
        words,
        sentence,
        next: reading.sentences[sentence.i + 1],
        opens,
        key: keyOf(words, candidate.from, candidate.to),
      });
    }
  }
  return { found, headlines, plainSentences, small };
}
