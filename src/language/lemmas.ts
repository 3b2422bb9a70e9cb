// Base forms of words: looked up, else rewritten by the longest known ending.
// Does not choose the part of speech; the tagger has.
import type { Upos } from '../model/index.js';

export interface LemmaModel {
  /** `XPOS form` (lower) to lemma, only where the rules below would be wrong. */
  exceptions: ReadonlyMap<string, string>;
  /** `XPOS ending` to how many letters to take off and what to put on: `VBD ied` gives `3|y`. */
  endings: ReadonlyMap<string, string>;
}

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

/**
 * Base form of a word. Names keep their capitals ("Lessa", and "Senator" from "Senators"); everything else is lower case, but "I".
 * @param lower the form in lower case with straight apostrophes
 */
export function lemmaOf(form: string, lower: string, upos: Upos, xpos: string, model: LemmaModel): string {
  const found = model.exceptions.get(`${xpos} ${lower}`) ?? rewriteEnding(lower, xpos, model.endings);
  if (upos !== 'PROPN') return found === 'i' && upos === 'PRON' ? 'I' : found;
  // Letters shared with the lower form keep the case they have in the text.
  let same = 0;
  while (same < found.length && same < lower.length && found[same] === lower[same]) same++;
  return form.length === lower.length ? form.slice(0, same) + found.slice(same) : form;
}
