// Verbs that the words around them prove, before the tree: "Most voters back the plan", "…,” Brod reaffirmed, adding". Does not weigh: what
// the tagger leaves open stays as it is.
import type { Token } from '../model/index.js';
import type { Models } from './models.js';

const FINITE = /^(?:VB[DPZ]|MD)$/;
const PLURAL = /^NNP?S$/;
const NAME = /^NNP$/;
const OPENS_OBJECT = /^(?:DT|PRP\$|NNPS?|POS)$/;
const BREAKS = /^[,;:.–—]$/;
const CLOSING = /^["”]$/;
/** A name before its verb has no more words. */
const MOST_NAMES = 4;

/** Sets, in place, the labels of a sentence's words that are verbs whatever the tagger made of them. */
export function setSureVerbs(tokens: readonly Token[], labels: Int32Array, models: Models): void {
  const xpos = (i: number): string => (i >= 0 && i < tokens.length ? models.labels[labels[i]!]!.xpos : '');
  const form = (i: number): string => tokens[i]?.form ?? '';

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
  for (const { i, lower } of tokens)
    if (lower === 'back' && isBacking(i)) labels[i] = models.tags.labels.indexOf('VERB|VBP');
    else if (isBehindMarks(i)) labels[i] = models.tags.labels.indexOf('VERB|VBD');
}
