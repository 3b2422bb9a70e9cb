// Reads shares and totals: "a third", "of its seven members", "out of 28 drones", "of them", "of which".
// Does not read the number in front of them.
import { FRACTIONS } from '../../lists/numbers.js';
import { numeralAt } from '../timexes/numerals.js';
import { afterPossessive, isHyphen, isTightHyphen, lowerAt, type Words } from '../timexes/words.js';
import { boundAt } from './bounds.js';
import type { Draft, Memory } from './draft.js';
import { isNoFigure } from './refusals.js';
import { type Unit, unitBehind } from './units.js';

/** Nouns by which things are likened: "half the size of". */
const LIKENED: ReadonlySet<string> = new Set(
  'size height length width weight age distance speed area depth strength price cost'.split(' '),
);

/** A fraction in words: "a third", "two-thirds", "half", "three quarters", "one-fifth". */
export function fractionAt(words: Words, i: number): { top: number; under: number; next: number } | null {
  const first = lowerAt(words, i);
  if (first === 'half') {
    const behind = lowerAt(words, i + 1);
    if (isTightHyphen(words, i + 1)) return null;
    if (/^(?:a|an|hour|way|time|past|dozen|as)$/.test(behind)) return null;
    // "half the size of an island" likens; "half the seats" counts
    if (behind === 'the' && LIKENED.has(lowerAt(words, i + 2))) return null;
    return { top: 1, under: 2, next: i + 1 };
  }
  let top = 1;
  let k = i + 1;
  if (first !== 'a') {
    const numeral = numeralAt(words, i);
    if (numeral?.form !== 'words' || numeral.value > 9 || !Number.isInteger(numeral.value)) return null;
    top = numeral.value;
    k = numeral.next;
  }
  if (isHyphen(words, k)) k++;
  const under = FRACTIONS.get(lowerAt(words, k));
  if (!under || under <= top) return null;
  const plural = lowerAt(words, k).endsWith('s');
  if (plural !== top > 1) return null;
  if (first === 'a' && under === 2) return null;
  // "a third day", "a quarter mile": a noun behind makes it an ordinal; a share is followed by "of", a mark or a function word
  const behind = words.list[k + 1];
  if (
    top === 1 &&
    behind?.kind === 'letters' &&
    !/^(?:of|in|since|to|by|on|from|and|or|are|is|was|were|more|less|higher|lower|at|over|for|with|as|after|before|above|below|had|have|has|this|last|since|while|when|said|between|during)$/.test(
      behind.lower,
    )
  )
    return null;
  if (top === 1 && under === 4 && lowerAt(words, k + 1) === 'of' && lowerAt(words, k + 3) === 'hour') return null;
  return { top, under, next: k + 1 };
}

export const OF_LEADS: ReadonlySet<string> = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'your',
  'those',
  'these',
  'all',
  'some',
]);

interface Total {
  of?: number;
  unit: Unit | null;
  next: number;
  unitName: string;
}

/** A counted group is meant by a pronoun at most so many sentences later. */
const PRONOUN_REACH_SENTENCES = 1;

/** "of them", "of whom": the plural noun before it in its sentence if that was not counted, else the group counted last. */
function pronounTotal(words: Words, k: number, part: number, { counted }: Memory): Total {
  const next = k + 1;
  const total = counted !== null && counted.value > part ? counted : null;
  const here = total?.sentence === words.sentence.i;
  if (!here && (lowerAt(words, k) === 'them' || lowerAt(words, k) === 'whom')) {
    const from = words.list[k]!.start;
    const noun = words.sentence.tokens.findLast(token => token.end <= from && token.xpos === 'NNS');
    if (noun && !/^(?:years|months|weeks|days|hours)$/.test(noun.lower))
      return { unit: null, next, unitName: noun.lower };
  }
  if (total && words.sentence.i - total.sentence <= PRONOUN_REACH_SENTENCES)
    return { of: total.value, unit: null, next, unitName: total.unit };
  return {
    unit: null,
    next,
    unitName: lowerAt(words, k) === 'which' || lowerAt(words, k) === 'those' ? 'number' : 'people',
  };
}

/** What follows "of" or "out of": the total and its unit, or "them". `part` is the number in front. */
export function totalAt(words: Words, i: number, part: number, memory: Memory): Total | null {
  let k = i;
  if (lowerAt(words, k) === 'out' && lowerAt(words, k + 1) === 'of') k += 2;
  else if (lowerAt(words, k) === 'of') k++;
  else return null;
  const pronoun = lowerAt(words, k);
  if (pronoun === 'us' || pronoun === 'you') return { unit: null, next: k + 1, unitName: 'people' };
  if (pronoun === 'them' || pronoun === 'whom' || pronoun === 'which' || pronoun === 'those')
    return pronounTotal(words, k, part, memory);
  let owned = false;
  if (OF_LEADS.has(pronoun)) {
    owned = true;
    k++;
  }
  // "of the panel's five seats", "of the mill’s 240 jobs"
  for (let steps = 0; owned && steps < 4; steps++) {
    const word = words.list[k];
    if (word?.kind !== 'letters' || numeralAt(words, k)) break;
    const possessed = afterPossessive(words, k + 1);
    if (possessed > k + 1) {
      k = possessed;
      break;
    }
    if (!numeralAt(words, k + 1)) {
      if (lowerAt(words, k) === 'first' || lowerAt(words, k) === 'last') {
        k++;
        continue;
      }
      if (steps === 0 && !words.list[k + 1]) break;
    }
    if (!isPossessiveAhead(words, k)) break;
    k++;
  }
  const bound = boundAt(words, k);
  const total = numeralAt(words, bound.next);
  if (!total || total.form === 'vague') {
    if (!owned) return null;
    const unit = unitBehind(words, k, 2);
    return unit?.kind === 'noun' ? { unit, next: unit.next, unitName: unit.unit } : null;
  }
  if (isNoFigure(words, bound.next, total)) return null;
  const unit = unitBehind(words, total.next, total.value);
  if (unit && unit.kind !== 'noun') return null;
  return {
    of: total.value,
    unit,
    next: unit?.next ?? total.next,
    unitName: unit?.unit ?? understoodUnit(words, total.value, memory),
  };
}

/** Whether a possessive comes within the next four words. */
function isPossessiveAhead(words: Words, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    if (words.list[k]?.kind !== 'letters') return false;
    if (afterPossessive(words, k + 1) > k + 1) return true;
  }
  return false;
}

/** The whole a bare number is a part of: "of which 90", "of whom 12", "Of 118 pilots brought before it, 74". */
export function wholeOf(words: Words, i: number, memory: Memory): Pick<Draft, 'value' | 'unit'> | null {
  const relative = lowerAt(words, i - 1);
  if (lowerAt(words, i - 2) === 'of' && (relative === 'which' || relative === 'whom')) return memory.counted;
  if (lowerAt(words, 0) !== 'of' || i < 2) return null;
  const start = lowerAt(words, 1) === 'the' ? 2 : 1;
  const total = numeralAt(words, start);
  if (!total || total.form === 'vague' || total.next > i) return null;
  const unit = unitBehind(words, total.next, total.value);
  return unit && unit.kind !== 'noun'
    ? null
    : { value: total.value, unit: unit?.unit ?? understoodUnit(words, total.value, memory) };
}

/** A number without a noun counts what was counted in its sentence, unless it is far larger; elsewhere the words do not say. */
export function understoodUnit(words: Words, value: number, { counted }: Memory): string {
  return counted && counted.sentence === words.sentence.i && value <= MOST_TIMES_LARGER * counted.value
    ? counted.unit
    : 'number';
}

/** "The two sides gave two numbers: 4,400 ...": what is so much larger counts another thing. */
const MOST_TIMES_LARGER = 20;
