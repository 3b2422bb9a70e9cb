// When two renderings are one utterance, when they only belong together, and when they are kept apart: the rules in order.
// Does not group; merge.ts does. Each rule sees one pair and nothing else, so that no third report can change its word.
import type { PairJudgement, Rule } from '../../model/index.js';
import {
  bothAsk,
  deniesSaying,
  enoughShared,
  inOrder,
  isAnswer,
  isBareWord,
  isOnlyTopic,
  isTiedByNobody,
  nearness,
  rarityOf,
  SAME_ORDER,
} from './common-words.js';
import { likenessOf } from './likeness.js';
import { otherOccasion, perhapsRepeated, sameOccasion } from './occasion.js';
import { type Pair, pairOf, sideOf } from './pairs.js';
import type { SpeakerTie } from './speakers.js';
import { NAME_WEIGHT, NEARLY_WHOLE } from './wording.js';

export type Verdict = 'same' | 'related' | 'different';

export interface PairVerdict {
  verdict: Verdict;
  rule: string;
  /** 0..1; meaningful only beside `because`. */
  score: number;
  because: string[];
}

/** A rule of judging pairs. Its examples are two renderings, `Speaker: words || Speaker: words`. */
export interface PairRule extends Rule {
  verdict: Verdict;
  judge(pair: Pair): string[] | undefined;
}

const tieReason = (pair: Pair): string =>
  ({
    same: 'one speaker',
    affiliated: 'one speaks for the other',
    alike: 'the speakers may be one: like names or roles',
    unknown: 'no speaker named in one of them',
    apart: 'a person and a body that no report ties',
    different: 'two speakers are named',
  })[pair.tie];

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const sharedReason = (pair: Pair): string => {
  const words = pair.overlap.words.map(({ a, b }) => (a.key === b.key ? a.lower : `${a.lower}/${b.lower}`));
  return `shared: ${words.slice(0, 8).join(', ')}`;
};

const orderReason = (pair: Pair): string => `${percent(pair.alignment.order)} of the shorter wording in the same order`;

/** Weight of shared words below which no sum of other signs makes one utterance: two words are a theme ("the roof of the hall"). */
const ALIKE_SHARED = 2.25;
const LIKENESS_SOURCE = 'Weights fitted on the training stories of our own corpus by train/utterance-pairs.ts.';
const likenessReason = (likeness: number): string => `likeness ${likeness.toFixed(2)}`;

/**
 * Likeness from which two renderings are one utterance, and from which they are shown together. Chosen by leaving out one
 * story of our corpus after the other: at 0.5 more look-alikes are joined than right ones; below 0.2 nothing right is shown that was not before.
 */
const SAME_AT = 0.6;
const RELATED_AT = 0.2;
/**
 * One speaker’s telling word in two reports ("the bucket", "interceptors") is one image or matter of his, whatever
 * else he says of it; in a report of few sentences every word is rare.
 */
const RELATED_BY_TELLING_WORD = { likeness: 0.12, rarity: 1, sentences: 6 };
/** Where a speaker is not named a theme ("schools close", "ten past") is in the words of many: more must speak for one matter. */
const RELATED_UNNAMED_AT = 0.3;
/** Where less than one full word is shared, all else must speak for it: "he would sue", "he would go to court". */
const RELATED_FEW_AT = 0.5;
/**
 * Where a speaker is not named, two on one matter look much alike: half of the content must be shared besides. On the
 * training stories 3 right pairs and 5 others lie above 0.6; with these two numbers 2 right ones are left and no other.
 */
const UNNAMED = { likeness: 0.8, share: 0.5 };

export const PAIR_RULES: readonly PairRule[] = [
  {
    id: 'compare.utterances.denied-saying',
    verdict: 'related',
    finds: 'The words of one, and in the other that they were not said: the denial is no telling of what it denies.',
    examples: {
      fires:
        'Ana Kovač: the bridge is not safe for anybody || Ana Kovač: I never said that the bridge is not safe for anybody',
      not: 'Ana Kovač: the bridge is not safe for anybody || Ana Kovač: I say that the bridge is not safe for anybody',
    },
    source: 'A headline of our corpus puts in marks what the interview below it denies.',
    judge: pair =>
      deniesSaying(pair.a) !== deniesSaying(pair.b) && (inOrder(pair) || enoughShared(pair))
        ? ['one denies having said it', sharedReason(pair)]
        : undefined,
  },
  {
    id: 'compare.utterances.other-occasion',
    verdict: 'related',
    finds:
      'The same speaker with like words on another day or through another medium: repeated, not the same utterance.',
    examples: {
      fires:
        'Ana Kovač told Radio Lessa on Monday: the bridge will open in May || Ana Kovač wrote in a letter: the bridge will open in May',
      not: 'Ana Kovač told reporters: the bridge will open in May || Ana Kovač said in a statement: the bridge will open in May',
    },
    source: 'Stories of our corpus: 14 of 96 pairs kept apart are one speaker on two occasions.',
    judge(pair) {
      if (!inOrder(pair) && !enoughShared(pair)) return undefined;
      const other = otherOccasion(pair.a.occasion, pair.b.occasion);
      return other === undefined ? undefined : [other, sharedReason(pair)];
    },
  },
  {
    id: 'compare.utterances.same-order',
    verdict: 'same',
    finds: 'Most of the shorter wording stands in the other in the same order.',
    examples: {
      fires: 'Ana Kovač: the bridge will open in May || Ana Kovač: we promise that the bridge will open in May',
      not: 'Ana Kovač: the bridge will open in May || Ana Kovač: in May we open the season',
    },
    source: 'F1 96 on 81 judged pairs of quotations in US news, against 77 for weighted containment and 70 for Dice.',
    judge: pair => (inOrder(pair) ? [orderReason(pair), tieReason(pair)] : undefined),
  },
  {
    id: 'compare.utterances.same-marked-words',
    verdict: 'same',
    finds: 'The words one report sets in marks inside its own sentence stand in the other in the same order.',
    examples: {
      fires:
        'Ana Kovač: in that hall the ministers heard the dues described as “a shopping list for smugglers” || Ana Kovač: I see in this tariff a shopping list for smugglers and nobody will pay it',
      not: 'Ana Kovač: the dues were “a shopping list” || Ana Kovač: we went home with our shopping',
    },
    source: 'A third of the quotations of our corpus are mixed; their marked words are what reports keep.',
    judge: pair =>
      pair.tie !== 'different' && pair.markedOrder >= SAME_ORDER && pair.overlap.shared >= 1.3
        ? [`${percent(pair.markedOrder)} of the words in marks in the same order`, tieReason(pair)]
        : undefined,
  },
  {
    id: 'compare.utterances.headline-words',
    verdict: 'related',
    finds: 'Words in marks in a headline that the body has in other words: nobody is shown to have said them so.',
    examples: {
      fires:
        'Headline of Ana Kovač: “no ships while they sail on tick” || Ana Kovač: as long as anybody sails on tick I will let no ship through',
      not: 'Headline of Ana Kovač: “no ship will pass” || Ana Kovač: no ship will pass before noon',
    },
    source: 'Stories of our corpus: headline words in marks that stand in no body are kept apart in 6 stories.',
    judge(pair) {
      if (!enoughShared(pair) || pair.a.inTitle === pair.b.inTitle) return undefined;
      const title = pair.a.inTitle ? pair.a : pair.b;
      return title.marked === 'all' ? ['words in marks in a headline only', sharedReason(pair)] : undefined;
    },
  },
  {
    id: 'compare.utterances.perhaps-repeated',
    verdict: 'related',
    finds:
      'Like content in other words that may have been said twice: one says it again, or the reports lie days apart.',
    examples: {
      fires:
        'Ana Kovač on 2031-05-02: the bridge opens in May if the sea allows it || Ana Kovač on 2031-05-06: in May, if the sea allows, people may still cross the bridge',
      not: 'Ana Kovač on 2031-05-02: the bridge opens in May if the sea allows it || Ana Kovač on 2031-05-03: in May, if the sea allows, people may cross the bridge',
    },
    source:
      'Stories of our corpus: 39 of 80 dated pairs kept apart lie two days or more apart, against a quarter of the joined.',
    judge(pair) {
      if (!enoughShared(pair)) return undefined;
      const repeated = perhapsRepeated(pair.a.occasion, pair.b.occasion);
      return repeated === undefined ? undefined : [repeated, sharedReason(pair)];
    },
  },
  {
    id: 'compare.utterances.speaker-and-content',
    verdict: 'same',
    finds: 'Other words, but the content words are mostly shared (or of one sense) and the speakers can be one.',
    examples: {
      fires:
        'Ana Kovač: we will not pay a toll on our own water || Ana Kovač: her country does not intend to pay any duty for its water',
      not: 'Ana Kovač: we will not pay a toll on our own water || Boris Lind: his country does not intend to pay for the water',
    },
    source: 'Stories of our corpus; retold lines share as little as a quarter of their word order.',
    judge(pair) {
      if (isTiedByNobody(pair) || !enoughShared(pair) || isOnlyTopic(pair)) return undefined;
      const occasion = sameOccasion(pair.a.occasion, pair.b.occasion);
      const reasons = [
        tieReason(pair),
        sharedReason(pair),
        `${percent(pair.overlap.share)} of the shorter one's content`,
      ];
      return occasion === undefined ? reasons : [...reasons, occasion];
    },
  },
  {
    id: 'compare.utterances.speaker-and-occasion',
    verdict: 'same',
    finds: 'Fewer shared words, but one speaker on one stated occasion.',
    examples: {
      fires:
        'Ana Kovač told Radio Lessa: no ship will pass before the dues are paid || Ana Kovač told Radio Lessa: vessels wait until the dues are settled',
      not: 'Ana Kovač: no ship will pass before the dues are paid || Ana Kovač: vessels wait until the dues are settled',
    },
    source:
      'An interview line that two reports rendered freely shared 0.24 of its words; only speaker and channel told.',
    judge(pair) {
      if (pair.tie !== 'same' || perhapsRepeated(pair.a.occasion, pair.b.occasion) !== undefined) return undefined;
      if (pair.overlap.share < 0.33 || pair.overlap.shared < 1.3) return undefined;
      const occasion = sameOccasion(pair.a.occasion, pair.b.occasion);
      return occasion === undefined ? undefined : ['one speaker', occasion, sharedReason(pair)];
    },
  },
  {
    id: 'compare.utterances.much-alike',
    verdict: 'same',
    finds:
      'Nothing settles it alone, but words, order, speakers and occasion, weighed together, make one utterance likely.',
    examples: {
      fires:
        'Ana Kovač: “we told the owner three times that the roof of the hall was moving” || Ana Kovač: the company had been warned of the roof, in letters, three times',
      not: 'Ana Kovač: “we told the owner three times that the roof of the hall was moving” || Ana Kovač: the owner had been sent letters about pay',
    },
    source: LIKENESS_SOURCE,
    judge(pair) {
      if (pair.tie === 'different' || isTiedByNobody(pair) || pair.overlap.shared < ALIKE_SHARED) return undefined;
      if (isAnswer(pair) || bothAsk(pair)) return undefined;
      if (pair.tie === 'unknown' && pair.overlap.share < UNNAMED.share) return undefined;
      const [a, b] = [pair.a.occasion, pair.b.occasion];
      if (otherOccasion(a, b) !== undefined || perhapsRepeated(a, b) !== undefined) return undefined;
      if (isOnlyTopic(pair)) return undefined;
      const likeness = likenessOf(pair);
      const needed = pair.tie === 'unknown' ? UNNAMED.likeness : SAME_AT;
      return likeness >= needed ? [tieReason(pair), sharedReason(pair), likenessReason(likeness)] : undefined;
    },
  },
  {
    id: 'compare.utterances.other-speaker',
    verdict: 'different',
    finds: 'Like content from two speakers who do not speak for each other, and no long run of the same words.',
    examples: {
      fires:
        'Ana Kovač: the harbour will stay closed in May || Boris Lind: the harbour should never have been closed in May',
      not: 'Ana Kovač: the harbour will stay closed in May || Ana Kovač: the harbour stays closed until May',
    },
    source: 'Two people of one story often answer the same reproach; joining them would put words into a mouth.',
    judge: pair =>
      pair.tie === 'different' && pair.overlap.share >= 0.5 && pair.overlap.shared >= 2
        ? [tieReason(pair), sharedReason(pair), orderReason(pair)]
        : undefined,
  },
  {
    id: 'compare.utterances.same-matter',
    verdict: 'related',
    finds:
      'Words, order, speakers and occasion, weighed together, put two renderings on one matter; not shown to be the same sentence.',
    examples: {
      fires:
        'Ana Kovač: “we told the owner three times that the roof of the hall was moving” || Ana Kovač: the hall is to have another roof before winter',
      not: 'Ana Kovač: the bridge will open in May || Ana Kovač: nobody has paid for the ferry',
    },
    source: LIKENESS_SOURCE,
    judge(pair) {
      const few = pair.overlap.shared < 1 && (pair.tie !== 'same' || pair.overlap.share < NEARLY_WHOLE);
      if (pair.tie === 'different' || few || isBareWord(pair.a) || isBareWord(pair.b)) return undefined;
      // Two unknown speakers on one country or alliance have nothing in common yet: names alone do not count.
      const close = pair.tie === 'same' || pair.tie === 'affiliated';
      if (!close && !pair.overlap.words.some(({ a, b }) => Math.min(a.weight, b.weight) > NAME_WEIGHT))
        return undefined;
      const rarity = rarityOf(pair);
      if (isOnlyTopic(pair)) return undefined;
      const likeness = likenessOf(pair);
      const long = Math.min(pair.a.ofSentences, pair.b.ofSentences) >= RELATED_BY_TELLING_WORD.sentences;
      const telling = pair.tie === 'same' && long && rarity >= RELATED_BY_TELLING_WORD.rarity;
      const named = telling ? RELATED_BY_TELLING_WORD.likeness : RELATED_AT;
      const least = pair.tie === 'unknown' ? RELATED_UNNAMED_AT : named;
      return likeness >= (pair.overlap.shared < 1 ? RELATED_FEW_AT : least)
        ? [tieReason(pair), sharedReason(pair), likenessReason(likeness)]
        : undefined;
    },
  },
];

/** Share in order from which a report says one thing twice; below it, two sentences of one report are two. */
const REPEATED_ORDER = 0.9;

/** The first rule that has something to say about a pair; undefined where none has. */
export function judgePair(pair: Pair): PairVerdict | undefined {
  if (pair.oneReport && pair.a.inTitle === pair.b.inTitle && pair.alignment.order < REPEATED_ORDER) return undefined;
  for (const rule of PAIR_RULES) {
    const because = rule.judge(pair);
    if (because === undefined) continue;
    const score = rule.verdict === 'related' ? likenessOf(pair) : Math.min(1, nearness(pair));
    return { verdict: rule.verdict, rule: rule.id, score, because };
  }
  return undefined;
}

/** Judges two wordings by themselves: of one speaker, of two, or of nobody known. */
export function judgeWordings(a: string, b: string, tie: SpeakerTie = 'unknown'): PairJudgement {
  const verdict = judgePair(pairOf(sideOf(a), sideOf(b), tie));
  if (verdict === undefined)
    return { a, b, judgement: 'different', score: 0, because: ['no rule joins them'], rule: '' };
  const judgement = verdict.verdict === 'related' ? 'unsure' : verdict.verdict;
  return { a, b, judgement, score: verdict.score, because: verdict.because, rule: verdict.rule };
}
