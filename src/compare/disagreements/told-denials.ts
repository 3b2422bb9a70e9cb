// What one report tells and somebody denies in another: "a source said he had offered to quit", "she denied that he had resigned".
// Does not say who is right, and does not look at denials of words that no report has.
import type { Disagreement, Quotation } from '../../model/index.js';
import { hull, overlaps, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import { eventSensesOf } from '../events/senses.js';
import { NO_CONTEXT_WORDS, rarity } from '../events/words.js';
import { wordsOf } from '../utterances/wording.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, shortened, valueFrom } from './line.js';

/** The reason of each line here, by which a check tells it from other wordings. */
export const DENIED = 'told in one report, denied in another';

const DENYING =
  /^(?:[\p{L}’']+ ){0,3}(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|contradict(?:s|ed|ing)|disput(?:e|es|ed|ing))\b/iu;
/** What is said of somebody and can be denied; a plan or an offer is refused. */
const CHARGE =
  /^(?:any|all|the|his|her|its|their|such)?\s*(?:\p{Ll}+ )?(?:links?|claims?|accusations?|allegations?|suggestions?|reports?|rumou?rs?|charges?)\b/iu;
/** "Put", "say" and the like deny nothing by themselves. */
const LEAST_WEIGHT = 0.9;
/**
 * Share of the denied words, by rarity, that a sentence must have: half a denial denies another thing. At a third, 22 of 28 lines on 300
 * reports of US news laid a denial beside what it did not deny.
 */
const LEAST_SHARE = 0.6;
/** The same where the sentence tells of whoever denies it. */
const LEAST_SHARE_OF_DENIER = 0.25;
/** A sentence that has much less of the denied words than another one tells of something beside it. */
const NEAR_BEST = 0.8;
/** Denied words that a sentence must have; a word of the same sense is half a word. */
const LEAST_WORDS = 1.5;
/** A denial of fewer words says too little of what is denied. */
const LEAST_DENIED = 2;

interface Denial {
  told: ToldSentence;
  quotation: Quotation;
  /** Denied words, each with the senses under which another report may tell it. */
  words: { key: string; senses: string[] }[];
  denier: string | undefined;
}

function denialsIn(comparison: Comparison, told: ToldSentence): Denial[] {
  const { report, read } = told.witness;
  return read.quotations.flatMap((quotation): Denial[] => {
    const cue = hull(quotation.cue);
    const [first] = quotation.content;
    if (cue === null || first === undefined || !within(cue, told.span)) return [];
    const verb = report.text.slice(...cue);
    if (!DENYING.test(verb) || quotation.type === 'direct') return [];
    if (!/^\S*den/i.test(verb.split(' ').at(-1)!) && !CHARGE.test(report.text.slice(...first))) return [];
    const words = quotation.content
      .flatMap(piece => wordsOf(report.text, piece))
      .filter(word => word.weight >= LEAST_WEIGHT && !NO_CONTEXT_WORDS.has(word.lower))
      .map(({ key, senses }) => ({
        key,
        senses: [...[...eventSensesOf(key)].map(sense => `~${sense}`), ...senses.map(sense => `=${sense}`)],
      }));
    const denier =
      quotation.speaker === null ? undefined : comparison.entityOf.get(localKey(report.id, quotation.speaker));
    return words.length < LEAST_DENIED ? [] : [{ told, quotation, words, denier }];
  });
}

/** Whether any mention of a sentence means somebody. */
const tellsOf = (comparison: Comparison, { witness, span }: ToldSentence, id: string | undefined): boolean =>
  id !== undefined &&
  witness.read.mentions.some(
    mention =>
      overlaps(mention.span, span) && comparison.entityOf.get(localKey(witness.report.id, mention.entity)) === id,
  );

/** Denials of a story, each with the sentence of each other report that tells most of what it denies. */
function findDenied(comparison: Comparison, sentences: readonly ToldSentence[]): Disagreement[] {
  const rare = rarity(sentences.map(({ bag }) => bag));
  const weightOf = (key: string): number => (rare.get(key) ?? 1) ** 2;
  const denials = sentences.flatMap(told => denialsIn(comparison, told));
  const denying = new Set(denials.map(({ told }) => told));
  return denials.flatMap(({ told, quotation, words, denier }) => {
    const whole = words.reduce((sum, { key }) => sum + weightOf(key), 0);
    const best = new Map<string, { sentence: ToldSentence; share: number }>();
    for (const sentence of sentences) {
      if (sentence.witness === told.witness || denying.has(sentence)) continue;
      let met = 0;
      let weight = 0;
      for (const { key, senses } of words) {
        const worth = sentence.bag.has(key) ? 1 : senses.some(sense => sentence.bag.has(sense)) ? 0.5 : 0;
        met += worth;
        weight += worth * weightOf(key);
      }
      const share = weight / whole;
      const known = best.get(sentence.witness.report.id);
      if (met < LEAST_WORDS || (known && known.share >= share)) continue;
      const isOfDenier = tellsOf(comparison, sentence, denier);
      if (share < (isOfDenier ? LEAST_SHARE_OF_DENIER : LEAST_SHARE)) continue;
      best.set(sentence.witness.report.id, { sentence, share });
    }
    if (best.size === 0) return [];
    const most = Math.max(...[...best.values()].map(({ share }) => share));
    const near = [...best.values()].filter(({ share }) => share >= most * NEAR_BEST);
    const denied = evidenceOf(told.witness, hull([...quotation.source, ...quotation.cue, ...quotation.content])!);
    const values = [
      valueFrom(denied),
      ...near.map(({ sentence }) => valueFrom(evidenceOf(sentence.witness, sentence.span))),
    ];
    const shares = near.map(({ share }) => share.toFixed(2)).join(', ');
    return [lineOf('wording', shortened(denied.text), values, [DENIED, `shares of the denied words: ${shares}`])];
  });
}

/** What one report tells and somebody in another denies. */
export const findDenials = (comparison: Comparison, stories: readonly (readonly ToldSentence[])[]): Disagreement[] =>
  stories.flatMap(sentences => findDenied(comparison, sentences));
