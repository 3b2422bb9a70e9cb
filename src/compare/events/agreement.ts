// How well two groups of events agree, over the pairs of their members: what they share on average and at the least, and what parts them.
// Does not judge pairs and does not join groups; judge.ts and merge.ts do.
import type { EventItem } from './items.js';
import type { PairScore } from './judge.js';

/**
 * Share of the pairs of two groups that may part them by other parties or counts of one report: one misread party is outvoted.
 * On the stories of our corpus 0.1 parts eleven right pairs in 250 more, and up to 0.5 nothing else changes.
 */
const PARTED_SHARE = 0.2;
/**
 * Share of the pairs of two groups that mild refusals may part: what one report calls a vote and another an approval, a third calls
 * both. On the stories of our corpus none allowed joins fifteen right pairs in 250 less, 0.5 two more wrong ones in 25.
 */
const MILD_SHARE = 0.4;
/**
 * Share of the pairs of two groups that firm refusals may part where the groups agree well besides: one misread victim. On the
 * stories of our corpus none allowed joins seven right pairs in 487 less and one look-alike in 42; of seven groups of US news that it
 * brings together five are one happening. Another day outvoted alike brings twelve more together there, of which half are two.
 */
const FIRM_SHARE = 0.2;
/** Certainty on average from which they are outvoted; 0.5 changes nothing there. */
const FIRM_OUTVOTED_AT = 0.4;
/**
 * Share of the pairs of two groups that may be two words of one sentence: "attacked the post, killing four" brings two groups
 * together in which one report has both. On the stories of our corpus none allowed joins seventy right pairs in 800 less.
 */
const SENTENCE_SHARE = 0.1;
/** The same where the groups agree well besides: "gutted by a fire". 0.5 of agreement joins as many wrong pairs more as right ones. */
const SENTENCE_SHARE_OF_LIKE = 0.25;
const LIKE_GROUPS = 0.7;
/**
 * Certainty from which two words of one sentence may be one happening told twice ("signed the agreement"), so that they do not part
 * two groups. 0.9 joins no right pair more and a wrong one in fifty on stories read by eye.
 */
const SAME_IN_SENTENCE = 0.97;
/** Certainty from which two events of one report are one, though it names other parties or counts beside each. */
const SAME_IN_REPORT = 0.9;

export interface Agreement {
  /** Mean certainty of the pairs of members. */
  average: number;
  /** The least of them; a pair that shares no word of a deed does not count here. */
  least: number;
  /** Why the two stay apart whatever they share; empty where nothing parts them. */
  refusal: string;
}

export const sameSentence = (a: EventItem, b: EventItem): boolean =>
  a.witness === b.witness && a.event.evidence[0] === b.event.evidence[0] && a.event.evidence[1] === b.event.evidence[1];

/** "signed an agreement", "reached a settlement": a verb and its noun of one kind; "voted to close" are two deeds of no kind. */
const isToldTwice = (a: EventItem, b: EventItem, { score }: PairScore): boolean =>
  score >= SAME_IN_SENTENCE && a.event.type === b.event.type && a.event.type !== 'OTHER';

/** Members of a group that stand for all of it where it is large, spread over its reports. */
const MOST_SAMPLED = 24;

function sampleOf(group: readonly number[]): readonly number[] {
  if (group.length <= MOST_SAMPLED) return group;
  const step = group.length / MOST_SAMPLED;
  return Array.from({ length: MOST_SAMPLED }, (_, at) => group[Math.floor(at * step)]!);
}

/** Lays the members of two groups side by side, given by their places among the items. */
export function judgeAgreement(
  items: readonly EventItem[],
  one: readonly number[],
  other: readonly number[],
  scoreOf: (a: number, b: number) => PairScore,
): Agreement {
  let total = 0;
  let counted = 0;
  let least = 1;
  let refusal = '';
  let mild = 0;
  let mildly = '';
  let firm = 0;
  let firmly = '';
  let ofSentence = 0;
  let partedPairs = 0;
  let parted = '';
  const sample = sampleOf(other);
  for (const i of sampleOf(one)) {
    for (const j of sample) {
      const [a, b] = [items[i]!, items[j]!];
      const score = scoreOf(i, j);
      if (sameSentence(a, b) && !isToldTwice(a, b, score)) {
        ofSentence++;
        continue;
      }
      if (score.mild) {
        mild++;
        mildly = score.refusal!;
      } else if (score.firm && a.witness !== b.witness) {
        firm++;
        firmly = score.refusal!;
      } else if (score.refusal) refusal = score.refusal;
      else if (a.witness === b.witness && score.apart && score.score < SAME_IN_REPORT) {
        partedPairs++;
        parted = score.apart;
      }
      total += score.score;
      if (!score.mild && !score.firm) least = Math.min(least, score.score);
      counted++;
    }
  }
  const average = counted > 0 ? total / counted : 0;
  const sentenceShare = average >= LIKE_GROUPS ? SENTENCE_SHARE_OF_LIKE : SENTENCE_SHARE;
  if (ofSentence > (counted + ofSentence) * sentenceShare) refusal ||= 'two happenings of one sentence';
  if (firm > 0 && (firm > counted * FIRM_SHARE || average < FIRM_OUTVOTED_AT)) refusal ||= firmly;
  if (mild > counted * MILD_SHARE) refusal ||= mildly;
  if (partedPairs > counted * PARTED_SHARE) refusal ||= parted;
  return { average, least, refusal };
}
