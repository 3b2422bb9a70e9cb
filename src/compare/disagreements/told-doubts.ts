// Where one of two sentences that tell one matter says that it is not sure, and the other does not.
// Does not weigh hedges inside one utterance; utterances/ does.
import { DOUBTS } from '../../lists/doubts.js';
import type { Disagreement, Span } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import { wordsOf } from '../utterances/wording.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';
import { aboutOf } from './told-times.js';

/** How far from the doubt a word of the common matter must stand: a clause of news is about so long. */
const REACH_CHARS = 60;

/** The words of doubt of a sentence, where they stand beside what both sentences tell. */
function doubtIn({ witness, span }: ToldSentence, shared: readonly string[]): Span | undefined {
  const { text } = witness.report;
  const found = DOUBTS.exec(text.slice(...span));
  if (!found) return undefined;
  const start = span[0] + found.index;
  const end = start + found[0].length;
  const near: Span = [Math.max(span[0], start - REACH_CHARS), Math.min(span[1], end + REACH_CHARS)];
  return wordsOf(text, near).some(word => shared.includes(word.key)) ? [start, end] : undefined;
}

/** One side says that what the other tells plainly has not been shown. */
export function findDoubts({ a, b, shared }: LikePair): Disagreement[] {
  const [mine, theirs] = [doubtIn(a, shared), doubtIn(b, shared)];
  if ((mine === undefined) === (theirs === undefined)) return [];
  const values = [valueFrom(evidenceOf(a.witness, mine ?? a.span)), valueFrom(evidenceOf(b.witness, theirs ?? b.span))];
  return [lineOf('wording', aboutOf(a), values, ['doubt on one side'], 'one says that it is not sure')];
}
