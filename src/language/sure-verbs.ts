// Verbs that the words around them prove, before the tree: "Most voters back the plan", "…,” Brod reaffirmed, adding". Does not weigh: what
// the tagger leaves open stays as it is.
import type { Token } from '../model/index.js';
import type { Models } from './models.js';
import { sensesOf } from './senses.js';
import { regularBase } from './verb-forms.js';

const FINITE = /^(?:VB[DPZ]|MD)$/;
const PLURAL = /^NNP?S$/;
const NAME = /^NNP$/;
const OPENS_OBJECT = /^(?:DT|PRP\$|NNPS?|POS)$/;
const BREAKS = /^[,;:.–—]$/;
const CLOSING = /^["”]$/;
const known = (word: string): number => (sensesOf(word, 'verb').length > 0 ? 1 : 0);
/** Verbs by which somebody tells what stands before them. */
const TELLS =
  /^(?:reported|announced|confirmed|claimed|stated|declared|noted|explained|added|warned|argued|revealed|disclosed)$/;
/** A name before its verb has no more words. */
const MOST_NAMES = 4;

/** Sets, in place, the labels of a sentence's words that are verbs whatever the tagger made of them. */
export function setSureVerbs(tokens: readonly Token[], labels: Int32Array, models: Models, running = true): void {
  const xpos = (i: number): string => (i >= 0 && i < tokens.length ? models.labels[labels[i]!]!.xpos : '');
  const form = (i: number): string => tokens[i]?.form ?? '';

  /** Where the part of the sentence between two breaks begins that a word stands in. */
  const clauseFrom = (i: number): number => {
    let at = i;
    while (at > 0 && !BREAKS.test(form(at - 1))) at--;
    return at;
  };
  /** "Most voters back the plan": nothing else in the clause can be its verb. */
  const isBacking = (i: number): boolean => {
    if (xpos(i) !== 'RB' || !PLURAL.test(xpos(i - 1)) || !OPENS_OBJECT.test(xpos(i + 1))) return false;
    for (let at = i - 1; at >= 0 && !BREAKS.test(form(at)); at--)
      if (FINITE.test(xpos(at)) || /^(?:VB|IN$|TO$)/.test(xpos(at))) return false;
    for (let at = i + 1; at < tokens.length && !BREAKS.test(form(at)); at++) if (FINITE.test(xpos(at))) return false;
    return true;
  };
  /** "…,” Brod reaffirmed, adding": between closed marks and a comma a name has no participle. */
  const isBehindMarks = (i: number): boolean => {
    if (xpos(i) !== 'VBN' || !tokens[i]!.lower.endsWith('ed') || !/^[,.]$/.test(form(i + 1))) return false;
    let at = i - 1;
    while (i - at <= MOST_NAMES && NAME.test(xpos(at))) at--;
    return at < i - 1 && CLOSING.test(form(at)) && /^[,?!]$/.test(form(at - 1));
  };
  /** "The bridge will open, local media reported, citing": between commas behind a clause somebody tells it. */
  const isTelling = (i: number): boolean => {
    if (xpos(i) !== 'VBN' || !TELLS.test(tokens[i]!.lower) || !/^[,.]$/.test(form(i + 1))) return false;
    const from = clauseFrom(i);
    if (from < 2 || from === i || form(from - 1) !== ',') return false;
    for (let at = from; at < i; at++) if (!/^(?:DT|JJ|CD|NNP?S?)$/.test(xpos(at))) return false;
    for (let at = 0; at < from; at++) if (FINITE.test(xpos(at))) return true;
    return false;
  };
  const isVerbal = (at: number): boolean => sensesOf(regularBase(tokens[at]!.lower, 'VBZ', known), 'verb').length > 0;
  const hasVerb = (from: number, i: number): boolean => {
    for (let at = from; at < tokens.length && !BREAKS.test(form(at)); at++)
      if (at !== i && (xpos(at).startsWith('VB') || /^(?:MD|TO)$/.test(xpos(at)))) return true;
    return false;
  };
  /** "Two chambers of the valley support an opening, one is against": no article stands right behind its noun. */
  const isBeforeArticle = (i: number): boolean => {
    if (xpos(i) !== 'NN' || !/^(?:an?|the|its|their|his|her)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    const from = clauseFrom(i);
    if (!/^(?:DT|CD|JJ|NNP?S?)$/.test(xpos(from)) || sensesOf(tokens[i]!.lower, 'verb').length === 0) return false;
    return !hasVerb(from, i) && tokens.slice(from, i).some((_, k) => PLURAL.test(xpos(from + k)));
  };
  /** "Brixia, a maker of machines, accounts for half": behind the comma that closes what a name is, a word in -s is no noun. */
  const isBehindAside = (i: number): boolean => {
    if (xpos(i) !== 'NNS' || form(i - 1) !== ',' || xpos(i + 1) !== 'IN' || !isVerbal(i)) return false;
    const open = clauseFrom(i - 1);
    if (open < 2 || form(open - 1) !== ',' || !/^(?:an?|the)$/.test(tokens[open]!.lower)) return false;
    for (let at = 0; at < i; at++) if (FINITE.test(xpos(at))) return false;
    for (let at = 0; at < open - 1; at++) if (!/^NNP$|^HYPH$/.test(xpos(at))) return false;
    return true;
  };
  /** "Will the army attack Lessa?", "Should the trial start again?": what asks has a verb behind its subject. */
  const asks = form(tokens.length - 1) === '?' && xpos(0) === 'MD' && !hasVerb(1, -1);
  const isAsked = (i: number): boolean =>
    asks &&
    xpos(i) === 'NN' &&
    /^NNP?S?$/.test(xpos(i - 1)) &&
    !/^NNS?$/.test(xpos(i + 1)) &&
    sensesOf(tokens[i]!.lower, 'verb').length > 0;
  /** "The president will campaign for her": behind "will" a word with an object or a preposition behind it is no noun. */
  const isBehindWill = (i: number): boolean =>
    i > 1 &&
    xpos(i) === 'NN' &&
    xpos(i - 1) === 'MD' &&
    /^(?:IN|TO|DT|PRP\$?|RB)$/.test(xpos(i + 1)) &&
    sensesOf(tokens[i]!.lower, 'verb').length > 0;
  const asked = tokens.find(({ i }) => isAsked(i));
  if (asked) labels[asked.i] = models.tags.labels.indexOf('VERB|VB');
  for (const { i, lower } of tokens)
    if (lower === 'back' && isBacking(i)) labels[i] = models.tags.labels.indexOf('VERB|VBP');
    else if (running && isBehindWill(i)) labels[i] = models.tags.labels.indexOf('VERB|VB');
    else if (isBehindMarks(i) || (running && isTelling(i))) labels[i] = models.tags.labels.indexOf('VERB|VBD');
    else if (running && isBeforeArticle(i)) labels[i] = models.tags.labels.indexOf('VERB|VBP');
    else if (running && isBehindAside(i)) labels[i] = models.tags.labels.indexOf('VERB|VBZ');
}
