// The side of a vote that a number counts: "by 12 votes to nine", "five against four", "rejected by 51 votes to 40".
// Does not find the two numbers of a division; rules.ts does.
import type { CountedState } from '../../lists/counted-states.js';
import { numeralAt } from '../timexes/numerals.js';
import { lowerAt, type Words } from '../timexes/words.js';
import type { Draft } from './draft.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Verbs behind which the votes against are named first: "rejected by 51 votes to 40". */
const TURNED_DOWN = set('reject rejected rejects refuse refused defeat defeated threw throw turned dismissed upheld');
/** Verbs behind which the votes for are named first, whatever was turned down before. */
const CARRIED = set(
  'pass passed passes adopt adopted adopts approve approved approves back backed backs carry carried endorse endorsed ratify ratified clear cleared confirm confirmed win won',
);
/** Words that open a clause of its own: what was turned down before it is not what was voted on. */
const OPENS_CLAUSE = set('which who that while after before although though whereas ;');
/** How far behind its numbers a verdict may stand: "By 40 votes to 38 the house rejected the bill". */
const VERDICT_WORDS = 8;

/** Whether the vote was lost, by the verb nearest before its numbers, or by the first behind them where none stands before. */
function isTurnedDown(words: Words, { from, to }: Draft): boolean {
  for (let k = from - 1; k >= 0; k--) {
    const { lower } = words.list[k]!;
    if (TURNED_DOWN.has(lower)) return true;
    if (CARRIED.has(lower) || OPENS_CLAUSE.has(lower)) return false;
  }
  for (let k = to; k < to + VERDICT_WORDS; k++) {
    const lower = lowerAt(words, k);
    if (TURNED_DOWN.has(lower)) return true;
    if (CARRIED.has(lower) || OPENS_CLAUSE.has(lower) || lower === '.') return false;
  }
  return false;
}

/** Index behind the second number of a division, given either of its numbers. */
function behindPair(words: Words, { to, side }: Draft): number {
  // a hyphen, "to" or "against" stands between the two
  return side === 1 ? to : (numeralAt(words, to + 1)?.next ?? to);
}

/** "Voted 52 to 21 against the treaty": the first and larger number is of those against. */
const isAgainst = (words: Words, draft: Draft): boolean => lowerAt(words, behindPair(words, draft)) === 'against';

/** "Five against four" is a division whatever the words around it: the first number is for, the second against. */
function sideOfPair(words: Words, { from, to, side }: Draft): 0 | 1 | undefined {
  if (side !== undefined) return side;
  if (lowerAt(words, to) === 'against' && numeralAt(words, to + 1)) return 0;
  return lowerAt(words, from - 1) === 'against' && numeralAt(words, from - 2) ? 1 : undefined;
}

/** What is said of a number that stands alone: "nine voted against", "44 votes for". */
function sideAlone(words: Words, { from, to }: Draft): CountedState | undefined {
  const voted = words.list.findIndex((word, i) => i >= from && i < to + 3 && /^vot(?:e[ds]?|ing)$/.test(word.lower));
  const at = voted >= 0 && voted >= to - 1 ? voted + 1 : to;
  const next = lowerAt(words, at);
  if (next === 'against' || next === 'no') return 'against';
  if (/^abst(?:ained|aining|entions?)$/.test(next)) return 'abstained';
  const isFor = next === 'for' || next === 'yes' || (next === 'in' && /^favou?r$/.test(lowerAt(words, at + 1)));
  return isFor ? 'for' : undefined;
}

/** A vote's side, where the number counts votes or voters. */
export function sideOf(words: Words, draft: Draft): CountedState | undefined {
  const side = sideOfPair(words, draft);
  if (side === undefined) return sideAlone(words, draft);
  const isTurned = isTurnedDown(words, draft) || isAgainst(words, { ...draft, side });
  return (side === 0) === isTurned ? 'against' : 'for';
}
