// What the walk over a report carries with it: whom it has met, who speaks where, and who decides.
// Does not resolve anything.
import type { Quotation, Sentence, Stance } from '../../model/index.js';
import { within } from '../../model/index.js';
import type { Reading } from '../reading.js';
import type { Candidate } from './candidates.js';
import type { Known } from './clusters.js';
import type { ByDeed } from './deeds.js';
import type { Asked } from './features.js';
import { type Item, sentenceAt } from './items.js';
import type { Pronoun } from './phrases.js';
import type { Seen } from './resolve.js';
import type { Things } from './things.js';

/** Chooses among the candidates; training puts its own in place of the ranker. */
export type Decide = (asked: Asked) => { candidate: Candidate; because: string[] } | undefined;

export interface Walk {
  text: string;
  decide: Decide;
  /** Whoever spoke last. */
  lastVoice: Known | undefined;
  /** Of each kind, what the whole report names most. */
  mostNamed: ReadonlyMap<string, Known>;
  all: Known[];
  /** Who publishes the report: a plain noun in it means another body. */
  publishers: ReadonlySet<Known>;
  seen: Seen[];
  /** The mentions seen last: what an anaphor looks back over. */
  near: Seen[];
  /** Where the headline ends. */
  headlineEnd: number;
  /** The sentence that opens the report: up to it somebody may be told of before being named. */
  lead: number;
  /** Direct and mixed quotations by the sentences that their contents touch. */
  spokenIn: ReadonlyMap<number, readonly Quotation[]>;
  quotations: readonly Quotation[];
  speakerOf: Map<Quotation, Known>;
  heads: Map<Item, (Quotation | Stance)[]>;
  /** Unnamed people and bodies by their noun: they stand in the way of pronouns. */
  ghosts: Map<string, Known>;
  /** Offices whose bearer was not named before them: the whole report may name only one. */
  waiting: Known[];
  /** Ships, films, dogs and the like, named and unnamed. */
  things: Things;
  /** Who is told to be tried, arrested or heard. */
  byDeed: ByDeed;
  sentences: readonly Sentence[];
  pending: { pronoun: Pronoun; quotation: Quotation }[];
}

export const quotationAround = (
  { spokenIn }: Walk,
  { sentence, span }: Item,
  type: Quotation['type'],
): Quotation | undefined =>
  spokenIn
    .get(sentence.i)
    ?.find(quotation => quotation.type === type && quotation.content.some(content => within(span, content)));

/** Direct and mixed quotations by the sentences that their contents touch. */
export function spokenBySentence({ quotations, sentences }: Reading): Map<number, Quotation[]> {
  const out = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    if (quotation.type === 'indirect') continue;
    for (const content of quotation.content)
      for (
        let i = sentenceAt(sentences, content[0])?.i ?? 0;
        i < sentences.length && sentences[i]!.span[0] < content[1];
        i++
      ) {
        const here = out.get(i);
        if (!here) out.set(i, [quotation]);
        else if (!here.includes(quotation)) here.push(quotation);
      }
  }
  return out;
}

/** Who speaks a quotation, as far as its source or the one it goes on from is known. */
export const speakerHere = (walk: Walk, quotation: Quotation): Known | undefined =>
  walk.speakerOf.get(quotation) ?? carriedSpeaker(quotation, walk.quotations, walk.speakerOf);

function carriedSpeaker(
  quotation: Quotation,
  quotations: readonly Quotation[],
  speakerOf: ReadonlyMap<Quotation, Known>,
): Known | undefined {
  let at: Quotation | undefined = quotation;
  for (let steps = 0; at?.carriedFrom && steps < quotations.length; steps++) {
    const from: string = at.carriedFrom;
    at = quotations.find(other => other.id === from);
    const known = at && speakerOf.get(at);
    if (known) return known;
  }
  return undefined;
}
