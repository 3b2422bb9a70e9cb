// Where one report puts words in a mouth that in another says it never said them: “The drug is dangerous” beside "I did not say that the drug was dangerous".
// Does not look at denials of what is told as a fact; told-denials.ts does.
import type { Disagreement, Utterance, UtteranceMember } from '../../model/index.js';
import { hull } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { deniesSaying } from '../utterances/common-words.js';
import { type Word, wordsOf } from '../utterances/wording.js';
import { witnessItems } from '../witness-items.js';
import { lineOf, pinOf, reportsOf, shortened, valueFrom } from './line.js';

/** The rule of utterances that brings a saying and its denial together. */
const DENIED_SAYING = 'compare.utterances.denied-saying';
const LEAST_WEIGHT = 0.5;
/** Words that a wording and the denial must share, and their share of the shorter one. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.5;

/** "Would not say what she was treated for" keeps silent and denies nothing. */
const QUESTION = /^(?:what|whether|if|when|where|why|how|who|which)\b/i;

interface Told {
  member: UtteranceMember;
  words: Word[];
  denies: boolean;
}

function toldBy(comparison: Comparison, member: UtteranceMember): Told[] {
  const witness = witnessItems(comparison, member.report)?.witness;
  if (!witness) return [];
  const stretch = hull([member.span, ...(member.cue ? [member.cue.span] : [])])!;
  const words = wordsOf(member.text, [0, member.text.length]).filter(({ weight }) => weight >= LEAST_WEIGHT);
  return [
    {
      member,
      words,
      denies: deniesSaying({ words: wordsOf(witness.report.text, stretch) }) && !QUESTION.test(member.text),
    },
  ];
}

function shareWords(x: Told, y: Told): boolean {
  const keys = new Set(y.words.map(({ key }) => key));
  const shared = x.words.filter(({ key }) => keys.has(key)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(x.words.length, y.words.length);
}

/** The words, and who denies having said them. */
export function findDeniedSayings(comparison: Comparison, utterance: Utterance): Disagreement[] {
  if (!utterance.because.some(reason => reason.startsWith(DENIED_SAYING))) return [];
  const told = utterance.members.flatMap(member => toldBy(comparison, member));
  const denials = told.filter(({ denies }) => denies);
  const said = told.filter(x => !x.denies && denials.some(y => shareWords(x, y)));
  const denied = denials.filter(x => said.some(y => y.member.report !== x.member.report && shareWords(x, y)));
  const values = [...said, ...denied].map(({ member }) => valueFrom(pinOf(member)));
  if (denied.length === 0 || reportsOf(values) < 2) return [];
  return [lineOf('wording', shortened(said[0]!.member.text), values, ['said in one report, denied in another'])];
}
