// What two renderings have in common and what of it is needed: words in order, shared content, what is rare in both reports.
// Does not say what follows; rules.ts does.
import type { Overlap } from './alignment.js';
import type { Pair, Side } from './pairs.js';
import type { SpeakerTie } from './speakers.js';
import { NAME_WEIGHT, stemOf } from './wording.js';

/**
 * Share of the shorter wording that the other has in the same order. 0.71 separates judged pairs of US news best
 * (F1 96 on 81 pairs); lower takes in chance runs of function words, higher loses cuts with an edited beginning.
 */
export const SAME_ORDER = 0.71;
/** Words the shorter side must have for word order alone to mean anything; one more where nobody is named on one side. */
const ORDER_WORDS = 4;
/** Words in marks that two named speakers must share in order: "we will win" is said by everybody. */
const ORDER_WORDS_STRANGERS = 6;
/** Words in marks that stand in the other wording without a gap: enough where a speaker is not named. */
const RUN_WORDS = 3;

/**
 * What must be shared when words differ, by the tie between the speakers: weight of the shared words, their share of the
 * shorter wording, and `near`, the mean of that share and of the share in order. Chosen on the stories of our corpus (train
 * part): of one speaker 38 right and 2 wrong pairs lie above, of unknown speakers 22 right and none.
 */
const NEEDED: Readonly<Record<SpeakerTie, { shared: number; share: number; near: number }>> = {
  same: { shared: 1.5, share: 0.5, near: 0.5 },
  affiliated: { shared: 2.5, share: 0.5, near: 0.45 },
  alike: { shared: 2, share: 0.5, near: 0.4 },
  unknown: { shared: 2, share: 0.5, near: 0.5 },
  apart: { shared: 3, share: 0.5, near: 0.5 },
  different: { shared: 3, share: 0.7, near: 0.6 },
};

/** Whether both sides have words in marks: what two people say of one fact in a report's words is no utterance of either. */
const hasMarks = (pair: Pair): boolean => [pair.a.marked, pair.b.marked].every(x => x === 'all' || x.length > 0);

/** Weight of shared words that reported speech needs where a speaker is not named. */
const UNMARKED_SHARED = 2.5;

export const inOrder = (pair: Pair): boolean => {
  const shorter = Math.min(pair.a.words.length, pair.b.words.length);
  const { order } = pair.alignment;
  const { shared } = pair.overlap;
  if (order < SAME_ORDER) return false;
  if (pair.tie === 'same' || pair.tie === 'affiliated') return shorter >= ORDER_WORDS && shared >= 1;
  if (pair.tie !== 'different') {
    const enough = shared >= (hasMarks(pair) ? 1.5 : UNMARKED_SHARED);
    return (shorter > ORDER_WORDS && enough && !isAnswer(pair)) || (isRun(pair) && shorter >= RUN_WORDS && shared >= 1);
  }
  // Two names are given: the words must be all but the same, and long.
  return isLongOf(pair) && shared >= 2;
};

/** Where one of two named speakers is only reported, nearly all of the content must stand in the other's marks. */
const ALL_BUT_THE_SAME = { shared: 3, share: 0.85, order: 0.75 };

/** Whether two wordings share enough words in order for one utterance even under two names. */
export function isLongOf(pair: Pair): boolean {
  const { alignment, overlap } = pair;
  if (alignment.pairs.filter(x => x.likeness === 1).length < ORDER_WORDS_STRANGERS) return false;
  if (hasMarks(pair)) return true;
  const { shared, share, order } = ALL_BUT_THE_SAME;
  const marked = [pair.a.marked, pair.b.marked].some(x => x === 'all' || x.length > 0);
  return marked && overlap.shared >= shared && overlap.share >= share && alignment.order >= order;
}

/** Whether the whole shorter wording, in marks, stands in the other word for word and without a gap. */
function isRun({ a, b }: Pair): boolean {
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (few.marked !== 'all') return false;
  const [first] = few.words;
  return many.words.some(
    (word, at) => word.key === first?.key && few.words.every((x, k) => x.key === many.words[at + k]?.key),
  );
}

/** Weight of shared words from which one speaker's words may stand in another order: a line translated twice. */
const MANY_SHARED = 3;
const FREE_NEAR = 0.3;

export const nearness = (pair: Pair): number => (Math.min(1, pair.overlap.share) + pair.alignment.order) / 2;

/** One word that is no number, "to" before it or not, is a matter, not something said of it. */
export const isBareWord = ({ words }: Side): boolean =>
  words.length < (words[0]?.lower === 'to' ? 3 : 2) && words[0]?.value === undefined;

/** One asks, the other tells: a question and its answer share their words. */
export const isAnswer = ({ a, b }: Pair): boolean => a.asks !== b.asks;

/** Two who ask after one matter share its words, and not what each wants to know of it: among strangers only order tells. */
export const bothAsk = ({ a, b, tie }: Pair): boolean => a.asks && b.asks && tie !== 'same' && tie !== 'affiliated';

/** A few words in common are an image or a theme, not yet a sentence, unless they are most of the shorter one. */
const FEW_WORDS = 2.5;
const MOST = 0.7;
/** Where each side has a name that the other lacks: two calls for one thing share its words, and not whom it is for. */
const MOST_BESIDE_NAMES = 0.8;

function hasNamesApart({ a, b, overlap }: Pair): boolean {
  const inBoth = new Set(overlap.words.flatMap(pair => [pair.a, pair.b]));
  return [a, b].every(side => side.content.some(word => word.weight === NAME_WEIGHT && !inBoth.has(word)));
}

export const enoughShared = (pair: Pair): boolean => {
  if (isAnswer(pair) || bothAsk(pair) || (pair.tie === 'different' && !isLongOf(pair))) return false;
  const needed = NEEDED[pair.tie];
  const { share, shared } = pair.overlap;
  if (share < needed.share || shared < needed.shared) return false;
  // A short line of nobody known that holds the story's own words is in every long one.
  if (pair.tie === 'unknown' && !hasMarks(pair) && shared < UNMARKED_SHARED) return false;
  const near = nearness(pair);
  if (shared < FEW_WORDS && share < (hasNamesApart(pair) ? MOST_BESIDE_NAMES : MOST)) return false;
  return near >= needed.near || (pair.tie === 'same' && shared >= MANY_SHARED && near >= FREE_NEAR);
};

/**
 * What two renderings must share beside what both reports are about: a word of three sentences of each counts a third, as "the
 * ban" stands everywhere in a long report. On the stories of our corpus all right pairs lie above; of 126 pairs in long news
 * reports, read one by one and mostly idle, 39 do.
 */
export const RARE = 0.8;
/** All that the shorter one says, in its order: “the worst is over” is about the story, and one thing said. */
const isHeldWhole = ({ overlap, alignment }: Pair): boolean => overlap.share >= 1 && alignment.order >= SAME_ORDER;
type Telling = Pick<Side, 'toldIn'>;
export const rarityOf = ({ a, b, overlap }: { a: Telling; b: Telling; overlap: Overlap }): number =>
  overlap.words.reduce((sum, x) => sum + Math.min(x.a.weight, x.b.weight) / Math.min(a.toldIn(x.a), b.toldIn(x.b)), 0);

/** Words between a no and the saying it denies: "did not once say". */
const DENIED_WITHIN = 2;
const SAYING = new Set(['say', 'claim', 'call', 'promis'].map(stemOf));
export const deniesSaying = ({ words, unsaid }: Pick<Side, 'words' | 'unsaid'>): boolean =>
  unsaid === true ||
  words.some(
    ({ negative }, at) =>
      negative === true && words.slice(at + 1, at + 2 + DENIED_WITHIN).some(word => SAYING.has(word.key)),
  );

/** Whether two renderings share no more than what both reports are about. */
export const isOnlyTopic = (pair: Pair): boolean => rarityOf(pair) < RARE && !isHeldWhole(pair);

/** A person and a body that no report ties say one thing where both have it in marks: in long news a body's words are seldom hers. */
export const isTiedByNobody = (pair: Pair): boolean => pair.tie === 'apart' && !hasMarks(pair);
