// What one report tells and somebody denies in another: "a source said he had offered to quit", "she denied that he had resigned".
// Does not say who is right, and does not look at denials of words that no report has.
import type { Disagreement, Quotation, Span } from '../../model/index.js';
import { hull, overlaps, within } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import { eventSensesOf } from '../events/senses.js';
import { NO_CONTEXT_WORDS, rarity } from '../events/words.js';
import { stemOf, wordsOf } from '../utterances/wording.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, shortened, valueFrom } from './line.js';

/** The reason of each line here, by which a check tells it from other wordings. */
export const DENIED = 'told in one report, denied in another';
export const DENIED_HERE = 'told and denied in one report';

const DENYING =
  /^(?:[\p{L}’']+ ){0,3}(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|contradict(?:s|ed|ing)|disput(?:e|es|ed|ing))\b/iu;
/** What is said of somebody and can be denied; a plan or an offer is refused. */
const CHARGE =
  /^(?:any|all|the|his|her|its|their|such)?\s*(?:\p{Ll}+ )?(?:links?|claims?|accusations?|allegations?|suggestions?|reports?|rumou?rs?|charges?)\b/iu;
/** "Put", "say" and the like deny nothing by themselves. */
const LEAST_WEIGHT = 0.9;
/** Words of any charge: which one is denied they do not say. */
const CHARGES: ReadonlySet<string> = new Set(
  'link claim accusation allegation suggestion report rumour charge part role wrongdoing involvement anything everything'
    .split(' ')
    .map(stemOf),
);
/**
 * Share of the denied words, by rarity, that a sentence must have: half a denial denies another thing. At a third, 22 of 28 lines on 300
 * reports of US news laid a denial beside what it did not deny.
 */
const LEAST_SHARE = 0.6;
/** The same where the sentence tells of whoever denies it, and one word is a rare one. */
const LEAST_SHARE_OF_DENIER = 0.25;
/** Denied words that a sentence must have; a word of the same sense is half a word. */
const LEAST_WORDS = 1.5;
const LEAST_WORDS_OF_DENIER = 1;
/** A "not" denies less surely than "denied": at fewer words, and at less than the share above, most lines on the US news laid it beside another thing. */
const LEAST_WORDS_OF_ONESELF = 2;
/** In a denial of two words a sense is enough: "denied that he had resigned", "offered to go". */
const SHORT_WORDS = 2;
const LEAST_WORDS_OF_SHORT = 0.5;
const LEAST_SHARE_OF_SHORT = 0.2;
/** A word of more sentences than this is what the whole story is about. */
const MOST_SENTENCES_OF_RARE = 6;
/** Of several reports those that tell nearly as much of what is denied as the one that tells most. */
const NEAR_BEST = 0.8;
/** A denial of fewer words says too little of what is denied. */
const LEAST_DENIED = 2;

/** "He had not settled any complaint", "the company … had never been told of a faulty door": what one says of oneself, up to the "not". */
const OF_ONESELF =
  /^(?:that )?(?:he|she|they|it|we|I|the (?:\p{L}+ ){0,2}(?:company|firm|ministry|government|party|club|army|bank|school|hospital|council|board))\b[^.;?]{0,60}?\b(?:(?:ha[sd]|have|did|was|were)(?: not|n['’]t| never)|never)\b/iu;

/** "He did not know", "she had not heard": whoever does not know denies nothing. */
const NOT_KNOWING =
  /^(?:n['’]t| not| never)? ?(?:yet |really |even |fully )?(?:know|known|aware|sure|certain|recall|remember|hear|heard|see|seen|understand|comment|say|said|tell|told|announce|reveal|disclose|elaborate|expect|want|wish|hope|think|believe|decided?|(?:have|had|has) any (?:information|announcements?|comments?|details|plans))\b/iu;
/** "Did not deny", "would neither confirm nor deny". */
const NOT_DENYING = /\b(?:not|never|neither|nor|hardly)\b|n['’]t\b/i;
/** What follows tells when, where or why, and is not what is denied: "was not at the church when the fire broke out". */
const CIRCUMSTANCE =
  /[,;]| (?:when|while|until|because|before|after|since|where|why|how|whether|if|although|though)\b/i;

interface Denial {
  told: ToldSentence;
  quotation: Quotation;
  /** Denied words, each with the senses under which another report may tell it. */
  words: { key: string; senses: string[] }[];
  denier: string | undefined;
  /** Whether no verb of denying tells it, but a "not" in what one says of oneself. */
  ofOneself: boolean;
}

function denialsIn(comparison: Comparison, told: ToldSentence): Denial[] {
  const { report, read } = told.witness;
  return read.quotations.flatMap((quotation): Denial[] => {
    const cue = hull(quotation.cue);
    const [first] = quotation.content;
    if (cue === null || first === undefined || !within(cue, told.span) || quotation.type === 'direct') return [];
    const verb = report.text.slice(...cue);
    const isDenying = DENYING.test(verb) && !NOT_DENYING.test(verb);
    const said = report.text.slice(...first);
    const ofOneself = isDenying ? null : OF_ONESELF.exec(said);
    const behind = ofOneself === null ? '' : said.slice(ofOneself[0].length);
    if (!isDenying && (ofOneself === null || NOT_KNOWING.test(behind))) return [];
    if (isDenying && !/^\S*den/i.test(verb.split(' ').at(-1)!) && !CHARGE.test(said)) return [];
    const from = first[0] + (ofOneself?.[0].length ?? 0);
    const end = ofOneself === null ? -1 : behind.search(CIRCUMSTANCE);
    const denied: Span = [from, end < 0 ? first[1] : from + end];
    const words = [denied, ...(end < 0 ? quotation.content.slice(1) : [])]
      .flatMap(piece => wordsOf(report.text, piece))
      .filter(word => word.weight >= LEAST_WEIGHT && !NO_CONTEXT_WORDS.has(word.lower) && !CHARGES.has(word.key))
      .map(({ key, senses }) => ({
        key,
        senses: [...[...eventSensesOf(key)].map(sense => `~${sense}`), ...senses.map(sense => `=${sense}`)],
      }));
    const denier =
      quotation.speaker === null ? undefined : comparison.entityOf.get(localKey(report.id, quotation.speaker));
    return words.length < LEAST_DENIED ? [] : [{ told, quotation, words, denier, ofOneself: ofOneself !== null }];
  });
}

/** Whether any mention of a sentence means somebody. */
const tellsOf = (comparison: Comparison, { witness, span }: ToldSentence, id: string | undefined): boolean =>
  id !== undefined &&
  witness.read.mentions.some(
    mention =>
      overlaps(mention.span, span) && comparison.entityOf.get(localKey(witness.report.id, mention.entity)) === id,
  );

/** Words by which a sentence denies as well: "there was no pressure". */
const NEGATED =
  /\b(?:no|not|never|nobody|nothing|none|neither|without|den(?:y|ies|ied|ying)|reject(?:s|ed)|declin(?:e|es|ed)|false|untrue)\b|n['’]t\b/i;
const isNegated = ({ witness, span }: ToldSentence): boolean => NEGATED.test(witness.report.text.slice(...span));

interface Match {
  sentence: ToldSentence;
  share: number;
}

/** Denials of a story, each with the sentences of other reports that tell most of what it denies. */
function findDenied(comparison: Comparison, sentences: readonly ToldSentence[]): Disagreement[] {
  const denials = sentences.flatMap(told => denialsIn(comparison, told));
  if (denials.length === 0) return [];
  const rare = rarity(sentences.map(({ bag }) => bag));
  const weightOf = (key: string): number => (rare.get(key) ?? 1) ** 2;
  const sentencesOf = (key: string): number => sentences.filter(({ bag }) => bag.has(key)).length;
  const denying = new Set(denials.map(({ told }) => told));
  return denials.flatMap(({ told, quotation, words, denier, ofOneself }) => {
    const whole = words.reduce((sum, { key }) => sum + weightOf(key), 0);
    const rarest = new Set(words.filter(({ key }) => sentencesOf(key) <= MOST_SENTENCES_OF_RARE).map(({ key }) => key));
    const best = new Map<string, Match>();
    for (const sentence of sentences) {
      if (sentence.witness === told.witness || denying.has(sentence)) continue;
      let met = 0;
      let weight = 0;
      let hasRare = false;
      for (const { key, senses } of words) {
        const worth = sentence.bag.has(key) ? 1 : senses.some(sense => sentence.bag.has(sense)) ? 0.5 : 0;
        met += worth;
        weight += worth * weightOf(key);
        if (worth > 0 && rarest.has(key)) hasRare = true;
      }
      const share = weight / whole;
      const known = best.get(sentence.witness.report.id);
      if (met === 0 || (known && known.share >= share)) continue;
      const isOfDenier = tellsOf(comparison, sentence, denier);
      const isTold =
        (met >= (ofOneself ? LEAST_WORDS_OF_ONESELF : LEAST_WORDS) && share >= LEAST_SHARE) ||
        (!ofOneself && isOfDenier && hasRare && met >= LEAST_WORDS_OF_DENIER && share >= LEAST_SHARE_OF_DENIER) ||
        (!ofOneself &&
          isOfDenier &&
          hasRare &&
          words.length <= SHORT_WORDS &&
          met >= LEAST_WORDS_OF_SHORT &&
          share >= LEAST_SHARE_OF_SHORT);
      if (isTold && !isNegated(sentence)) best.set(sentence.witness.report.id, { sentence, share });
    }
    if (best.size === 0) return [];
    const most = Math.max(...[...best.values()].map(({ share }) => share));
    const kept = [...best.values()].filter(({ share }) => share >= NEAR_BEST * most);
    const denied = evidenceOf(told.witness, hull([...quotation.source, ...quotation.cue, ...quotation.content])!);
    const values = [
      valueFrom(denied),
      ...kept.map(({ sentence }) => valueFrom(evidenceOf(sentence.witness, sentence.span))),
    ];
    const shares = kept.map(({ share }) => share.toFixed(2)).join(', ');
    return [lineOf('wording', shortened(denied.text), values, [DENIED, `shares of the denied words: ${shares}`])];
  });
}

/** "Accused the owner of having removed the sprinklers, which Levant Docks denies": a charge with its denial. */
const DENIED_BESIDE =
  /, (?:which|something(?: that| which)?|a (?:claim|charge|accusation|suggestion)(?: that| which)?) [^,.;]{1,50}\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed))(?: (?:it|this|that))?(?=[,.;”"]|$)/i;

/** A charge that one of two like sentences tells with its denial. */
export function findDenialsBeside({ a, b }: LikePair): Disagreement[] {
  const [mine, theirs] = [a, b].map(({ witness, span }) => DENIED_BESIDE.test(witness.report.text.slice(...span)));
  if (mine === theirs) return [];
  const [denied, told] = mine ? [a, b] : [b, a];
  if (isNegated(told)) return [];
  const values = [denied, told].map(({ witness, span }) => valueFrom(evidenceOf(witness, span)));
  return [lineOf('wording', shortened(values[1]!.text), values, [DENIED, 'the denial stands beside the charge'])];
}

/** "Highline has denied this", "his spokesman denied it": what is denied stands in the sentence before. */
const DENIES_THIS =
  /\b(?:den(?:ies|ied)|refute[sd]|contradict(?:s|ed)) (?:this|that|it|(?:the|that|this) (?:claim|accusation|allegation|suggestion))(?=[.,:;]|$| (?:and|as|on|in a|through|yesterday|last)\b)/i;

/** What one report tells and lets somebody deny in its next sentence. */
function findDeniedHere(sentences: readonly ToldSentence[]): Disagreement[] {
  return sentences.flatMap((told, at) => {
    const before = sentences[at - 1];
    const text = told.witness.report.text.slice(...told.span);
    if (!before || before.witness !== told.witness || !DENIES_THIS.test(text)) return [];
    const isClaim = before.witness.read.quotations.some(({ content }) =>
      content.some(piece => overlaps(piece, before.span)),
    );
    if (!isClaim || isNegated(before)) return [];
    const values = [before, told].map(({ witness, span }) => valueFrom(evidenceOf(witness, span)));
    const about = shortened(before.witness.report.text.slice(...before.span));
    return [lineOf('wording', about, values, [DENIED_HERE])];
  });
}

/** What one report tells and somebody in another denies, and what somebody denies in the report that tells it. */
export const findDenials = (comparison: Comparison, stories: readonly (readonly ToldSentence[])[]): Disagreement[] =>
  stories.flatMap(sentences => [...findDenied(comparison, sentences), ...findDeniedHere(sentences)]);
