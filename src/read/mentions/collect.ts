// The candidates of a report with the sentences they stand in; headlines whose words all have capitals are put aside.
// Does not weigh candidates or say what kind they are.
import { isGivenName } from '../../lists/given-names.js';
import type { Sentence } from '../../model/index.js';
import type { Reading } from '../reading.js';
import { type Candidate, findCandidates } from './runs.js';
import { isDemonym, isOffice, type Word, wordsOf } from './words.js';

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

/**
 * "British Oars": an adjective of country belongs to the one word behind it where the report never has that word without it.
 * "Norwegian Halden" beside a "Halden" that stands alone is Halden.
 */
function withAdjectives(found: readonly Found[]): Found[] {
  const alone = new Set<string>();
  const pairs = new Set<Found>();
  for (let i = 0; i < found.length; i++) {
    const [before, item] = [found[i - 1], found[i]!];
    if (before && isAdjectiveOf(before, item)) pairs.add(item);
    else for (const word of item.key.split(' ')) alone.add(word);
  }
  if (pairs.size === 0) return [...found];
  const out: Found[] = [];
  for (const item of found) {
    if (!pairs.has(item) || alone.has(item.key)) {
      out.push(item);
      continue;
    }
    const { words, candidate } = out.pop()!;
    out.push({
      ...item,
      candidate: { ...candidate, to: item.candidate.to },
      opens: false,
      key: keyOf(words, candidate.from, item.candidate.to),
    });
  }
  return out;
}

const isAdjectiveOf = (before: Found, { words, candidate }: Found): boolean => {
  const word = words[candidate.from]!;
  return (
    before.words === words &&
    before.candidate.to === candidate.from &&
    before.candidate.to - before.candidate.from === 1 &&
    candidate.to - candidate.from === 1 &&
    !candidate.titled &&
    isDemonym(words[before.candidate.from]!) &&
    !isDemonym(word) &&
    !isOffice(word) &&
    !isGivenName(word.key)
  );
};

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
  return { found: withAdjectives(found), headlines, plainSentences, small };
}
