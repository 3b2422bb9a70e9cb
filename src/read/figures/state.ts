// The state of the counted in one word, whatever the report's own words: killed, injured, missing, for, against.
// Does not find figures; compare/figures lays figures of one state side by side.
import { COUNTED_STATES, type CountedState } from '../../lists/counted-states.js';
import { lowerAt, type Words } from '../timexes/words.js';
import type { Draft } from './draft.js';
import { findFatePhrase, HOSPITALS, isAxedThing } from './fate-phrases.js';
import { sideOf } from './vote-sides.js';

/** How far back "toll" or "the number of dead" may stand before its number: "the number of dead in the valley is now 19". */
const TOLL_REACH_WORDS = 9;
/** Words right behind a number or its noun that tell its state: "19 dead", "41 are in hospital", "12 more feared lost". */
const BEHIND_WORDS = 6;
const LINKS: ReadonlySet<string> = new Set(
  'are is were was be been being remain remained remains still in to have had has also more others other people feared presumed believed reported listed confirmed now all known said thought understood who that received suffered sustained with light slight minor serious severe'.split(
    ' ',
  ),
);

/** "Claimed the lives of nine people", "cost eleven people their lives". */
function livesAround(words: Words, { from, to }: Draft): CountedState | undefined {
  const lost =
    lowerAt(words, from - 1) === 'of' &&
    LIVES.has(lowerAt(words, from - 2)) &&
    /^(?:claim|cost|took|take|taking)/.test(lowerAt(words, from - 4));
  const cost =
    OWNERS.has(lowerAt(words, to)) && LIVES.has(lowerAt(words, to + 1)) && /^cost/.test(lowerAt(words, from - 1));
  return lost || cost ? 'killed' : undefined;
}

/** "Twelve colleagues who lost their lives". */
const OWNERS: ReadonlySet<string> = new Set(['their', 'his', 'her', 'its']);
const LIVES: ReadonlySet<string> = new Set(['life', 'lives']);

/** "Bringing the dead to 16", "the dead were 16 miners". */
const COMES_TO = /^(?:to|at|were|are|now|number(?:ed)?)$/;

/** The state told by a noun phrase in front: "the toll rose to 31", "the number of missing is now nine". */
function tollBefore(words: Words, from: number): CountedState | undefined {
  for (let k = from - 1; k >= Math.max(0, from - TOLL_REACH_WORDS); k--) {
    const { lower, kind } = words.list[k]!;
    if (lower === ';' || lower === '.' || kind === 'digits') return undefined;
    const theDead = lower === 'dead' && lowerAt(words, k - 1) === 'the' && COMES_TO.test(lowerAt(words, k + 1));
    if (lower === 'toll' || theDead) return 'killed';
    if (lower === 'of' && lowerAt(words, k - 1) === 'number') {
      for (let n = k + 1; n <= k + 2; n++) {
        const state = COUNTED_STATES.get(lowerAt(words, n));
        if (state) return state;
      }
      return undefined;
    }
  }
  return undefined;
}

/** "bringing to five the number of people killed": the state told by the noun phrase behind. */
function tollBehind(words: Words, to: number): CountedState | undefined {
  if (lowerAt(words, to) !== 'the' || lowerAt(words, to + 1) !== 'number' || lowerAt(words, to + 2) !== 'of')
    return undefined;
  for (let k = to + 3; k < to + 3 + BEHIND_WORDS; k++) {
    const state = COUNTED_STATES.get(lowerAt(words, k));
    if (state) return state;
  }
  return undefined;
}

/** The state told right behind: "41 are in hospital", "38 injured". */
function stateBehind(words: Words, to: number): CountedState | undefined {
  for (let k = to; k < to + BEHIND_WORDS; k++) {
    const lower = lowerAt(words, k);
    if (lower === 'lost' && k > to && /^(?:feared|presumed|believed)$/.test(lowerAt(words, k - 1))) return 'missing';
    if (lower === 'lost' && OWNERS.has(lowerAt(words, k + 1)) && LIVES.has(lowerAt(words, k + 2))) return 'killed';
    const state = COUNTED_STATES.get(lower);
    if (HOSPITALS.has(lower) && lowerAt(words, k - 1) !== 'in') return undefined;
    if (state && state !== 'for' && state !== 'against') return state;
    if (!LINKS.has(lower)) return undefined;
  }
  return undefined;
}

/** What befell the counted, in one word; undefined where the words tell none. `befell` is what the tree tells. */
export function findState(words: Words, draft: Draft, befell: string): CountedState | undefined {
  if (draft.unit === 'votes' || /^vote/.test(befell) || /^vote[ds]?$/.test(lowerAt(words, draft.to)))
    return sideOf(words, draft);
  const own = COUNTED_STATES.get(draft.unit);
  if (own && !HOSPITALS.has(draft.unit)) return own;
  const lives = draft.unit === 'lives' && /\b(?:lost|claimed|taken|cost)\b/.test(befell);
  if (lives) return 'killed';
  const [verb = ''] = befell.split(' ');
  const told = isAxedThing(verb, draft.unit) ? undefined : COUNTED_STATES.get(verb);
  // Who is shot may live; what is shot down is gone.
  if (verb === 'shot' && befell !== 'shot down') return findFatePhrase(words, draft, befell);
  if (told && told !== 'for' && told !== 'against') return told;
  return (
    findFatePhrase(words, draft, befell) ??
    livesAround(words, draft) ??
    stateBehind(words, draft.to) ??
    tollBehind(words, draft.to) ??
    sideBehind(words, draft) ??
    tollBefore(words, draft.from)
  );
}

/** "eleven against", "twelve in favour". */
function sideBehind(words: Words, draft: Draft): CountedState | undefined {
  const next = lowerAt(words, draft.to);
  const open = words.list[draft.to + 1];
  if (next === 'against' && (!open || open.kind === 'mark' || open.lower === 'and')) return 'against';
  return next === 'in' && /^favou?r$/.test(lowerAt(words, draft.to + 1)) ? 'for' : undefined;
}
