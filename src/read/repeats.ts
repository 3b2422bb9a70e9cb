// Words that a headline gives to nobody and the report itself gives to a speaker: “We sold it twice” above, and below “…,” said Ana Kovač.
// Does not find quotations or who heads a source.

import type { Quotation, Span } from '../model/index.js';
import { tokenFrom } from './coreference/descriptions.js';
import { sentenceAt } from './coreference/items.js';
import type { Reading } from './reading.js';

/** A headline tidies what was said: so much of its words must stand in the quotation below, in order. On the training part 0.75 finds seven, 0.6 ten, all right. */
const LEAST_SHARED = 0.6;
const LEAST_WORDS = 4;
/** So many headlines' words are looked up in a report, and so many words of a quotation are compared. */
const MOST_HEADLINES = 12;
const MOST_WORDS = 120;

/** The words of a content in small letters, without its marks. */
function wordsIn({ sentences }: Reading, content: readonly Span[]): string[] {
  const out: string[] = [];
  for (const [start, end] of content) {
    for (let i = sentenceAt(sentences, start)?.i ?? 0; i < sentences.length && sentences[i]!.span[0] < end; i++) {
      const { tokens } = sentences[i]!;
      for (let t = tokenFrom(sentences[i]!, start); t < tokens.length && tokens[t]!.end <= end; t++) {
        if (out.length >= MOST_WORDS) return out;
        if (tokens[t]!.upos !== 'PUNCT') out.push(tokens[t]!.lower);
      }
    }
  }
  return out;
}

/** How many words of `a` stand in `b` in the same order. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  let above = new Uint8Array(b.length + 1);
  for (const word of a) {
    const row = new Uint8Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      row[j] = b[j - 1] === word ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!);
    above = row;
  }
  return above[b.length]!;
}

const isHeadline = ({ sentences }: Reading, { content }: Quotation): boolean => {
  const sentence = content[0] && sentenceAt(sentences, content[0][0]);
  return sentence !== undefined && (sentence.role === 'title' || sentence.role === 'heading' || sentence.line === 0);
};

/** For each quotation of a headline without a source: the one below that has its words, if all that have them are one speaker's. */
export function findRepeats(reading: Reading): Map<string, Quotation> {
  const out = new Map<string, Quotation>();
  const open = reading.quotations
    .filter(q => q.source.length === 0 && q.carriedFrom === undefined && q.speaker === null && isHeadline(reading, q))
    .slice(0, MOST_HEADLINES);
  if (open.length === 0) return out;
  const spoken = reading.quotations
    .filter(q => q.speaker !== null)
    .map(quotation => ({ quotation, words: wordsIn(reading, quotation.content) }));
  for (const { id, content } of open) {
    const words = wordsIn(reading, content);
    if (words.length < LEAST_WORDS) continue;
    const alike = spoken.filter(other => sharedInOrder(words, other.words) >= LEAST_SHARED * words.length);
    const [first] = alike;
    if (first && alike.every(({ quotation }) => quotation.speaker === first.quotation.speaker))
      out.set(id, first.quotation);
  }
  return out;
}
