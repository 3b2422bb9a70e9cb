// Sentences of two reports that tell one matter: each the likest of its report to the other, by rare words and names in common.
// Does not say where they part; the finders of times, sources and doubts lay their words side by side.
import type { Figure, Span } from '../../model/index.js';
import { isNaming, overlaps } from '../../model/index.js';
import { type Comparison, localKey, type Witness } from '../comparison.js';
import { mattersOf } from '../events/matters.js';
import { cosine, rarity } from '../events/words.js';
import { itemsWithin } from '../utterances/within.js';
import { wordsOf } from '../utterances/wording.js';
import { bagOf } from '../word-bags.js';

type Bag = ReadonlyMap<string, number>;

export interface ToldSentence {
  witness: Witness;
  span: Span;
  figures: readonly Figure[];
  bag: Bag;
}

export interface LikePair {
  a: ToldSentence;
  b: ToldSentence;
  likeness: number;
  /** Words and names that both have; words of one sense are not among them. */
  shared: readonly string[];
}

/**
 * Likeness from which two sentences are laid side by side. On the training stories of our corpus, of pairs that are each other's
 * likest, those below tell two matters more often than one.
 */
const LIKE_AT = 0.15;
/** The same where only one is the likest to the other: a report may tell its matter twice. */
const LIKE_ALONE_AT = 0.3;
/** Words that both must have: short sentences are alike by a single word. */
const LEAST_SHARED = 3;
/** Two rare words are enough where little else is told. */
const VERY_LIKE_AT = 0.25;
const LEAST_SHARED_BY_VERY_LIKE = 2;
/** A key of more sentences than this brings none together: in a large pile it stands everywhere. */
const MOST_SENTENCES_A_KEY = 60;
/** Reports of one story beyond this are not laid side by side: each pair would give lines of its own. */
const MOST_REPORTS = 40;

/** "LESSA, May 14 (Quay) -" tells of no matter. */
const DATELINE = /[-–—]\s*$/;

function sentencesOf(comparison: Comparison, witness: Witness): ToldSentence[] {
  const { read, report } = witness;
  const mentionsIn = itemsWithin(read.mentions.filter(isNaming), mention => mention.span);
  const timesIn = itemsWithin(read.timexes, timex => timex.span);
  const figuresIn = itemsWithin(read.figures, figure => figure.span);
  return read.sentences.flatMap(span => {
    if (DATELINE.test(report.text.slice(...span))) return [];
    const dated = timesIn(span).map(timex => timex.span);
    const named = mentionsIn(span).flatMap(mention => {
      const id = comparison.entityOf.get(localKey(report.id, mention.entity));
      return id === undefined ? [] : [{ span: mention.span, id }];
    });
    const bag = bagOf(
      wordsOf(report.text, span),
      named.map(({ id }) => id),
      word => named.some(name => overlaps(name.span, word.span)) || dated.some(time => overlaps(time, word.span)),
    );
    return [{ witness, span, figures: figuresIn(span), bag }];
  });
}

/** For each sentence the likest of each other report. */
function likestOf(sentences: readonly ToldSentence[]): Map<number, Map<Witness, { at: number; likeness: number }>> {
  const rare = rarity(sentences.map(({ bag }) => bag));
  const byKey = new Map<string, number[]>();
  for (const [at, { bag }] of sentences.entries()) {
    for (const key of bag.keys()) {
      const known = byKey.get(key);
      if (known) known.push(at);
      else byKey.set(key, [at]);
    }
  }
  const likest = new Map<number, Map<Witness, { at: number; likeness: number }>>();
  for (const [at, { bag, witness }] of sentences.entries()) {
    const met = new Set<number>();
    for (const key of bag.keys()) {
      const others = byKey.get(key)!;
      if (others.length <= MOST_SENTENCES_A_KEY) for (const other of others) met.add(other);
    }
    const best = new Map<Witness, { at: number; likeness: number }>();
    for (const other of met) {
      const { bag: words, witness: teller } = sentences[other]!;
      if (teller === witness) continue;
      const likeness = cosine(bag, words, rare);
      const known = best.get(teller);
      if (!known || likeness > known.likeness || (likeness === known.likeness && other < known.at))
        best.set(teller, { at: other, likeness });
    }
    likest.set(at, best);
  }
  return likest;
}

/** Senses stand in a bag under a sign: what is left are words and names. */
const isWord = (key: string): boolean => !key.startsWith('~') && !key.startsWith('=');

const sharedBy = (a: Bag, b: Bag): string[] => [...a.keys()].filter(key => isWord(key) && b.has(key));

/** The sentences of each story of more than one report. */
export function sentencesByStory(comparison: Comparison): ToldSentence[][] {
  const { of: storyOf } = mattersOf(comparison);
  const byStory = new Map<string, Witness[]>();
  for (const witness of comparison.witnesses) {
    const story = storyOf.get(witness.report.id) ?? witness.report.id;
    byStory.set(story, [...(byStory.get(story) ?? []), witness]);
  }
  return [...byStory.values()].flatMap(witnesses =>
    witnesses.length < 2 || witnesses.length > MOST_REPORTS
      ? []
      : [witnesses.flatMap(witness => sentencesOf(comparison, witness))],
  );
}

/** Pairs of sentences of one story, each the likest of its report to the other. */
export function findLikeSentences(stories: readonly (readonly ToldSentence[])[]): LikePair[] {
  const pairs: LikePair[] = [];
  for (const sentences of stories) {
    const likest = likestOf(sentences);
    for (const [at, best] of likest) {
      for (const { at: other, likeness } of best.values()) {
        if (likeness < LIKE_AT) continue;
        const isMutual = likest.get(other)!.get(sentences[at]!.witness)?.at === at;
        if (isMutual && other < at) continue;
        if (!isMutual && likeness < LIKE_ALONE_AT) continue;
        const shared = sharedBy(sentences[at]!.bag, sentences[other]!.bag);
        const least = likeness < VERY_LIKE_AT ? LEAST_SHARED : LEAST_SHARED_BY_VERY_LIKE;
        if (shared.length >= least) pairs.push({ a: sentences[at]!, b: sentences[other]!, likeness, shared });
      }
    }
  }
  return pairs;
}
