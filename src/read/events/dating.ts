// Attaches a time to each event by syntax and, failing that, by what the report says of the same event elsewhere; refuses when unsure.
// Does not resolve times (timexes/ does) and never takes the publication date for an event's date.
import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Grain, Span, Timex, Token, When } from '../../model/index.js';
import { childrenOf, headOf, relOf, type Tree, withConjuncts } from './tree.js';

/** A time of the sentence with the token it hangs on the tree by. */
export interface PlacedTime {
  timex: Timex;
  /** Top token of the expression. */
  token: Token;
}

/** The top token of each expression: the one whose head lies outside. */
export function placeTimes(tree: Tree, timexes: readonly Timex[]): PlacedTime[] {
  const placed: PlacedTime[] = [];
  for (const timex of timexes) {
    const inside = tree.tokens.filter(token => token.start >= timex.span[0] && token.end <= timex.span[1]);
    const top = inside.find(token => token.head < 0 || !inside.includes(tree.tokens[token.head]!)) ?? inside[0];
    if (top) placed.push({ timex, token: top });
  }
  return placed;
}

const GRAINS: Readonly<Record<string, Grain>> = {
  minute: 'minute',
  hour: 'minute',
  time: 'day',
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'month',
  season: 'month',
  year: 'year',
};

/** Days that an interval of ISO days spans, both ends included; NaN where an end is open. */
const daysBetween = (lo: string, hi: string): number =>
  (Date.parse(`${hi.slice(0, 10)}T00:00:00Z`) - Date.parse(`${lo.slice(0, 10)}T00:00:00Z`)) / 86_400_000 + 1;

function grainOf(timex: Timex): Grain {
  const named = timex.grain ? GRAINS[timex.grain] : undefined;
  if (named) return named;
  if (timex.lo && timex.hi) {
    const days = daysBetween(timex.lo, timex.hi);
    if (days <= 1) return 'day';
    if (days <= 7) return 'week';
    if (days <= 92) return 'month';
    return 'year';
  }
  return 'unknown';
}

/** A time as an interval; null for durations, sets and what has no place in the calendar. */
export function whenOf(timex: Timex, because: string): When | null {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return null;
  if (!timex.lo && !timex.hi) return null;
  return {
    lo: timex.lo ?? '',
    hi: timex.hi ?? '',
    grain: grainOf(timex),
    basis:
      timex.basis === 'stated' ? 'stated' : timex.mod === 'BEFORE' || timex.mod === 'AFTER' ? 'bounded' : 'resolved',
    span: timex.span,
    because,
  };
}

/** Relations over which a time of the lower word belongs to the upper one as well. */
const HELD_BY = new Set([
  'obl',
  'advmod',
  'nmod',
  'nummod',
  'obj',
  'case',
  'amod',
  'appos',
  'compound',
  'dep',
  'fixed',
  'flat',
  'conj',
  'parataxis',
  'nsubj',
]);

/** The predicate or event noun that a time modifies: the first verb above it, or the noun it stands in. */
export function governorOf(tree: Tree, time: PlacedTime): Token | undefined {
  let at = headOf(tree, time.token);
  for (let steps = 0; at && steps < 4; steps++) {
    if (at.upos === 'VERB' || childrenOf(tree, at).some(child => relOf(child) === 'cop')) return at;
    if (!HELD_BY.has(relOf(at))) return at;
    const up = headOf(tree, at);
    if (!up) return at;
    at = up;
  }
  return at;
}

/** The noun nearest above a time, when the time stands in its phrase: "Monday's vote", "the vote on Monday". */
const nounOf = (tree: Tree, time: PlacedTime): Token | undefined => {
  const up = headOf(tree, time.token);
  const rel = relOf(time.token);
  return up && up.upos !== 'VERB' && (rel === 'nmod' || rel === 'compound' || rel === 'amod') ? up : undefined;
};

const isSpeech = (token: Token): boolean => CUE_VERBS.has(token.lemma);

export interface Attached {
  time: PlacedTime;
  because: string;
}

/** The time that belongs to a trigger by syntax; undefined where none does or where it belongs to another word. */
export function attachTime(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  const usable = times.filter(time => time.timex.type === 'DATE' || time.timex.type === 'TIME');
  if (usable.length === 0) return undefined;
  const nearest = (list: PlacedTime[], to: Token): PlacedTime | undefined =>
    list.reduce<PlacedTime | undefined>(
      (best, time) => (!best || Math.abs(time.token.i - to.i) < Math.abs(best.token.i - to.i) ? time : best),
      undefined,
    );
  const own = nearest(
    usable.filter(time => nounOf(tree, time) === trigger || headOf(tree, time.token) === trigger),
    trigger,
  );
  if (own) return { time: own, because: 'stands beside it' };
  let at = trigger;
  for (let step = 0; step < 4; step++) {
    const governed = nearest(
      usable.filter(time => governorOf(tree, time) === at && (nounOf(tree, time) === undefined || at === trigger)),
      at,
    );
    if (governed)
      return { time: governed, because: step === 0 ? 'stands in its clause' : `stands in the clause of ${at.lower}` };
    const up = headOf(tree, at);
    if (!up) return undefined;
    const rel = relOf(at);
    // A clause inside another has its own time: "said on Monday that the bridge had closed".
    if (rel === 'ccomp' || rel === 'csubj' || rel === 'parataxis') return undefined;
    if (rel === 'acl' && at.xpos !== 'VBG') return undefined;
    if (rel === 'acl' && at.rel === 'acl:relcl') return undefined;
    if (rel === 'conj' && childrenOf(tree, at).some(child => relOf(child) === 'nsubj')) return undefined;
    if (rel === 'advcl' && at.xpos !== 'VBG') return undefined;
    if (rel === 'nmod' && up.upos !== 'VERB' && step > 0) return undefined;
    if (rel === 'xcomp' && isSpeech(up)) return undefined;
    at = up;
  }
  return undefined;
}

/** Whether a trigger is the main verb of its sentence, or is joined to it by "and". */
export const isMain = (tree: Tree, trigger: Token): boolean => {
  const root = tree.tokens.find(token => token.head < 0);
  return root !== undefined && (root === trigger || withConjuncts(tree, root).includes(trigger));
};

/** Side of the publication day on which an interval lies. */
export function sideOf(when: When | null, published: string | undefined): 'past' | 'future' | 'same-day' | 'none' {
  if (!when || !published) return 'none';
  const day = published.slice(0, 10);
  if (when.hi !== '' && when.hi.slice(0, 10) < day) return 'past';
  if (when.lo !== '' && when.lo.slice(0, 10) > day) return 'future';
  return 'same-day';
}

export const isSpanIn = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
