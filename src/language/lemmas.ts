// Base forms of words: irregular verbs from a list, regular ones by rule, the rest looked up or rewritten by the longest known ending.
// Does not choose the part of speech; the tagger has.
import { IRREGULAR_VERBS } from '../lists/irregular-verbs.js';
import type { Upos } from '../model/index.js';
import { hashString } from './perceptron.js';
import { regularBase } from './verb-forms.js';

export interface LemmaModel {
  /** `XPOS form` (lower) to lemma, only where the rules below would be wrong. */
  exceptions: ReadonlyMap<string, string>;
  /** `XPOS ending` to how many letters to take off and what to put on: `NNS ies` gives `3|y`. */
  endings: ReadonlyMap<string, string>;
  /** Hashes of words that running text writes small (bit `COMMON`) and of base forms of verbs (bit `VERB`). */
  known: ReadonlyMap<number, number>;
}

/** A word that stands in lower case nearly always: what a headline's capitals hide. */
export const COMMON = 1;
export const VERB = 2;

export const LONGEST_ENDING = 5;

/** Rewrites a lower-case form by the longest ending known for its Penn tag. */
export function rewriteEnding(form: string, xpos: string, endings: ReadonlyMap<string, string>): string {
  for (let length = Math.min(LONGEST_ENDING, form.length); length >= 0; length--) {
    const rule = endings.get(`${xpos} ${form.slice(form.length - length)}`);
    if (rule === undefined) continue;
    const bar = rule.indexOf('|');
    const cut = Number(rule.slice(0, bar));
    if (cut > form.length) continue;
    return form.slice(0, form.length - cut) + rule.slice(bar + 1);
  }
  return form;
}

/** How well a word is known as a verb: 2 as one, 1 as some word, 0 not at all. */
function knowledgeOf(word: string, known: ReadonlyMap<number, number>): number {
  const bits = known.get(hashString(word)) ?? 0;
  return bits & VERB ? 2 : bits;
}

/** Whether a Penn tag is of a verb form that differs from the base. */
export const isVerbForm = (xpos: string): boolean =>
  xpos === 'VBD' || xpos === 'VBN' || xpos === 'VBG' || xpos === 'VBZ';

const irregular = (lower: string, xpos: string): string | undefined =>
  isVerbForm(xpos) ? IRREGULAR_VERBS.get(lower) : undefined;

/** Base form in lower case by list and rules alone, without the exceptions. */
export function lemmaByRule(lower: string, xpos: string, model: Omit<LemmaModel, 'exceptions'>): string {
  if (!isVerbForm(xpos)) return rewriteEnding(lower, xpos, model.endings);
  return irregular(lower, xpos) ?? regularBase(lower, xpos, word => knowledgeOf(word, model.known));
}

/**
 * Base form of a word. Names keep their capitals ("Lessa", and "Senator" from "Senators"); everything else is lower case, but "I".
 * @param lower the form in lower case with straight apostrophes
 */
export function lemmaOf(form: string, lower: string, upos: Upos, xpos: string, model: LemmaModel): string {
  const found = irregular(lower, xpos) ?? model.exceptions.get(`${xpos} ${lower}`) ?? lemmaByRule(lower, xpos, model);
  if (upos !== 'PROPN') return found === 'i' && upos === 'PRON' ? 'I' : found;
  // Letters shared with the lower form keep the case they have in the text.
  let same = 0;
  while (same < found.length && same < lower.length && found[same] === lower[same]) same++;
  return form.length === lower.length ? form.slice(0, same) + found.slice(same) : form;
}
