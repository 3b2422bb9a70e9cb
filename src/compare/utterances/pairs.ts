// Two renderings laid side by side: what a rule sees of each, and what they have in common.
// Does not judge; rules.ts does.
import { type Alignment, alignWords, type Overlap, overlapOf } from './alignment.js';
import type { Occasion } from './occasion.js';
import type { Rendering } from './renderings.js';
import type { SpeakerTie } from './speakers.js';
import { asks, markedWords, NEARLY_WHOLE, weigh, wordsOf } from './wording.js';

/** What a rule sees of a rendering. */
export type Side = Pick<
  Rendering,
  'words' | 'content' | 'weight' | 'occasion' | 'marked' | 'inTitle' | 'asks' | 'unsaid' | 'toldIn' | 'ofSentences'
>;

export interface Pair {
  a: Side;
  b: Side;
  alignment: Alignment;
  overlap: Overlap;
  tie: SpeakerTie;
  /** Whether one report has both: two sentences of one speaker there are two utterances unless a headline repeats one. */
  oneReport: boolean;
  /** Share of the words in marks of one side that the other has in the same order; 0 where nothing is marked in part. */
  markedOrder: number;
}

/** Words in marks that a part of a sentence must have to speak for the whole. */
const MARKED_WORDS = 4;

/** Whether any rule could speak of a pair with these words in common: spares the alignment where none could. */
export function worthAligning(a: Side, b: Side, tie: SpeakerTie, { shared, share }: Overlap): boolean {
  if (shared < 1) return tie === 'same' && share >= NEARLY_WHOLE;
  const needed = tie === 'same' || tie === 'affiliated' ? 0.2 : 0.25;
  return share >= needed || markedShare(a, b) >= needed || markedShare(b, a) >= needed;
}

/** Share of the marked words of one side that the other has; 0 where too few are marked. */
function markedShare(side: Side, other: Side): number {
  if (side.marked === 'all' || side.marked.length < MARKED_WORDS) return 0;
  const marked = side.marked.filter(word => word.weight > 0);
  const { shared, share } = overlapOf(marked, other.content, weigh(marked), other.weight);
  return shared >= 2 ? share : 0;
}

/** Lays two sides next to each other. */
export function pairOf(
  a: Side,
  b: Side,
  tie: SpeakerTie,
  oneReport = false,
  overlap = overlapOf(a.content, b.content, a.weight, b.weight),
): Pair {
  const orderOf = (side: Side, other: Side): number =>
    side.marked === 'all' || side.marked.length < MARKED_WORDS || other.words.length < side.marked.length
      ? 0
      : alignWords(side.marked, other.words).order;
  return {
    a,
    b,
    alignment: alignWords(a.words, b.words),
    overlap,
    tie,
    oneReport,
    markedOrder: Math.max(orderOf(a, b), orderOf(b, a)),
  };
}

/** A side from bare words, where no report stands behind them. */
export function sideOf(text: string, occasion: Occasion = {}, inTitle = false): Side {
  const words = wordsOf(text, [0, text.length]);
  const content = words.filter(word => word.weight > 0);
  const marked = markedWords(text, [[0, text.length]], words);
  return {
    words,
    content,
    weight: weigh(content),
    occasion,
    marked,
    inTitle,
    asks: asks(text),
    toldIn: () => 1,
    ofSentences: 1,
  };
}
