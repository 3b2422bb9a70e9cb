// The times of a sentence as events may take them: what leads each in, which word it hangs on.
// Does not resolve times (timexes/ does), choose among them (dating.ts) or say what interval they give (when.ts).
import { CUE_VERBS } from '../../lists/cues/index.js';
import type { Timex, Token } from '../../model/index.js';
import { isEventNoun } from './frames.js';
import {
  BETWEEN,
  happeningOfAside,
  happeningOfSubject,
  isBareMatter,
  leadAt,
  nounOfYear,
  nounSince,
  otherHappening,
  tellsOfDeed,
} from './noun-days.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

/** How a time is led in: at it, from it on, up to it, before or after it, or as the matter spoken of ("the budget for 2030"). */
export type Lead = 'at' | 'from' | 'until' | 'before' | 'after' | 'for' | 'of' | 'topic';

/** A time of the sentence, and where it hangs. */
export interface PlacedTime {
  timex: Timex;
  /** The time that closes the range this one opens: "March [5]-[6]". */
  closing?: Timex;
  /** Top token of the expression. */
  token: Token;
  lead: Lead;
  /** Whether it opens the sentence, so that it holds for all that is joined there. */
  opens: boolean;
  /** Whether it is the hour of an entry, before a colon: "15.10: The vote begins". */
  stamps?: true;
  /** The event noun or predicate it modifies; undefined where it only modifies a thing ("Monday's paper"). */
  holder: Token | undefined;
  /** The predicate above an event noun that holds it. */
  beyond: Token | undefined;
  /** What it was counted from, where its own words only say how far off it is: "two days before [ministers meet]". */
  counted?: string;
}

const LEADS: ReadonlyMap<string, Lead> = new Map([
  ['since', 'from'],
  ['from', 'from'],
  ['until', 'until'],
  ['till', 'until'],
  ['by', 'until'],
  ['before', 'before'],
  ['after', 'after'],
  ['following', 'after'],
  ['for', 'for'],
  ['of', 'of'],
  ['about', 'topic'],
  ['to', 'topic'],
  ['than', 'topic'],
  ['against', 'topic'],
  ['like', 'topic'],
  ['as', 'topic'],
  ['with', 'topic'],
  ['into', 'topic'],
]);

/** Words that weigh by order: "its first since 1985", "the lowest since March"; the time then bounds the order, not the event. */
const ORDERS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'ninth', 'tenth', 'last']);
const ORDER_REACH_TOKENS = 7;
/** The same where an infinitive tells what was the first of its kind: "the first to make landfall in the country since 2005". */
const ORDER_REACH_OF_DEED = 12;

function isOrdering(tree: Tree, leadAt: number): boolean {
  let deed = -1;
  for (let i = leadAt - 1; i >= Math.max(0, leadAt - ORDER_REACH_OF_DEED); i--) {
    const token = tree.tokens[i]!;
    const isInfinitive = token.xpos === 'VB' && tree.tokens[i - 1]?.lower === 'to';
    if (isInfinitive && deed < 0) deed = i;
    else if (token.upos === 'VERB' && token.xpos !== 'VBN') return false;
    const isNear = i >= leadAt - ORDER_REACH_TOKENS || deed >= 0;
    if (isNear && (ORDERS.has(token.lower) || token.xpos === 'JJS' || token.xpos === 'RBS')) return true;
  }
  return false;
}

function leadOf(tree: Tree, first: number, timex: Timex): Lead {
  let at = first - 1;
  while (at >= 0 && at > first - 4 && BETWEEN.has(tree.tokens[at]!.lower)) {
    // "about 5 p.m." counts round, "talked about the winter" names a matter.
    if (tree.tokens[at]!.lower === 'about' && timex.type === 'DATE' && tree.tokens[at]!.upos !== 'ADV') return 'topic';
    at--;
  }
  const word = tree.tokens[at]?.lower ?? '';
  const lead = LEADS.get(word) ?? 'at';
  // "twice as many as in 2029", "fewer than on Monday"
  const before = tree.tokens[at - 1]?.lower ?? '';
  if (lead === 'at' && /^(?:in|on|at|during)$/.test(word) && (before === 'as' || before === 'than')) return 'topic';
  // "with effect from 1 September" says on which day it comes about.
  if (word === 'from' && tree.tokens[at - 1]?.lower === 'effect') return 'at';
  return lead === 'from' && word === 'since' && isOrdering(tree, at) ? 'topic' : lead;
}

const OPENING = new Set(['ADP', 'DET', 'ADV', 'PUNCT', 'CCONJ', 'SCONJ', 'ADJ', 'NUM']);

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

const isPredicate = (tree: Tree, token: Token): boolean =>
  token.upos === 'VERB' || childrenOf(tree, token).some(child => relOf(child) === 'cop');

/** The first predicate above a word, as far as phrases hold together. */
function predicateAbove(tree: Tree, from: Token | undefined): Token | undefined {
  let at = from;
  for (let steps = 0; at && steps < 5; steps++) {
    if (isPredicate(tree, at) || !HELD_BY.has(relOf(at))) return at;
    at = headOf(tree, at);
  }
  return at;
}

/** Modifiers that make a thing's time of a time, not an event's: "Monday's paper", "the 2030 budget". */
const isTight = (token: Token, lead: Lead): boolean =>
  token.rel === 'nmod:poss' ||
  token.rel === 'compound' ||
  token.rel === 'nummod' ||
  relOf(token) === 'amod' ||
  lead === 'of';

const isVerb = (token: Token): boolean => token.upos === 'VERB' && relOf(token) !== 'amod';
const isToldVerb = (token: Token): boolean => isVerb(token) && !CUE_VERBS.has(token.lemma);
/** Words that open another clause. */
const isBreak = (token: Token): boolean =>
  token.upos === 'PUNCT'
    ? token.form !== '-'
    : token.lower === 'that' || token.lower === 'who' || token.lower === 'which';
/** How far ahead of its verb a time may stand inside a clause: "a jury in Colón on Monday evening acquitted". */
const AHEAD_TOKENS = 3;

/** "On Monday, after reports that he had hired a lawyer, [he resigned]": where the clause goes on behind a phrase between commas. */
function behindAside({ tokens }: Tree, last: number): number {
  const opener = tokens[last + 2];
  if (tokens[last + 1]?.form !== ',' || !opener || !/^(?:ADP|SCONJ)$/.test(opener.upos)) return last + 1;
  const close = tokens.findIndex(({ form, i }) => form === ',' && i > opener.i);
  return close < 0 ? last + 1 : close + 1;
}

/** The verb of a time's clause by the order of the words alone, for where the parse ties the time to a thing. */
function verbBeside(tree: Tree, first: number, last: number, opens: boolean): Token | undefined {
  if (opens) return tree.tokens.slice(behindAside(tree, last)).find(isToldVerb);
  for (let i = first - 1; i >= 0 && !isBreak(tree.tokens[i]!); i--)
    if (isVerb(tree.tokens[i]!)) return isToldVerb(tree.tokens[i]!) ? tree.tokens[i] : undefined;
  for (let i = last + 1; i <= last + AHEAD_TOKENS && i < tree.tokens.length && !isBreak(tree.tokens[i]!); i++)
    if (isToldVerb(tree.tokens[i]!)) return tree.tokens[i];
  return undefined;
}

/** "..., this newspaper has learned": verbs that close what they bring like verbs of telling do. */
const LEARNING = new Set(['learn', 'understand', 'hear', 'see', 'reveal']);

/** "... will tax exports from December 1, the minister said": a time that a comma parts from the verb of telling is not the telling's. */
function isPartedFrom(tree: Tree, speech: Token, last: number): boolean {
  if ((!CUE_VERBS.has(speech.lemma) && !LEARNING.has(speech.lemma)) || speech.i < last) return false;
  for (let i = last + 1; i < speech.i; i++) if (tree.tokens[i]!.form === ',') return true;
  return false;
}

/** The verb of what is told, ahead of the verb of telling. */
const contentVerb = (tree: Tree, speech: Token, first: number): Token | undefined =>
  childrenOf(tree, speech).find(
    child => child.i < first && isToldVerb(child) && (relOf(child) === 'ccomp' || relOf(child) === 'parataxis'),
  );

/** "brought down the tower that has been its emblem since 1871": a clause about the thing has its own time from which on. */
function isOfClauseBetween({ tokens }: Tree, holder: Token | undefined, first: number): boolean {
  if (holder === undefined || holder.upos !== 'VERB' || holder.i > first) return false;
  const opening = tokens.findLastIndex(({ xpos, i }) => i > holder.i && i < first && /^W(?:DT|P)$/.test(xpos));
  return opening > 0 && /^(?:AUX|VERB)$/.test(tokens[opening + 1]?.upos ?? '');
}

/** "Ana Lind, head since 2019, said": the years of what somebody is, between commas, date nothing that he does. */
const isOfStanding = (tree: Tree, up: Token | undefined, last: number): boolean =>
  up !== undefined && relOf(up) === 'appos' && up.i < last && tree.tokens[last + 1]?.form === ',';

/** "signs contracts at night": a habit has no night of its own. */
const isHabit = (tree: Tree, inside: readonly Token[], holder: Token | undefined): boolean =>
  inside.at(-1)!.lower === 'night' &&
  tree.tokens[inside.at(-1)!.i - 1]?.lower === 'at' &&
  [holder, holder && headOf(tree, holder)].some(word => word?.xpos === 'VBZ' || word?.xpos === 'VBP');

/** Words that open a time by themselves, so that it needs no noun behind it. */
const POINTING = new Set(['the', 'that', 'this', 'last', 'next']);

const SEASON_VALUE = /-(?:WI|SP|SU|FA)$/;

/** "a fire guts 19th-century customs house": an age with its hyphen is that of the thing behind it. */
const isOfEra = ({ tokens }: Tree, last: Token): boolean =>
  /^\p{N}+(?:st|nd|rd|th)-century$/iu.test(last.form) ||
  (last.lower === 'century' && tokens[last.i - 1]?.form === '-' && tokens[last.i - 1]!.end === last.start);

/** "had set Friday as the deadline": the day that is chosen is not that of the choice. */
const isChosen = ({ tokens }: Tree, inside: readonly Token[]): boolean =>
  tokens[inside.at(-1)!.i + 1]?.lower === 'as' &&
  /^(?:set|name|choose|pick|mark|designate|fix|declare)$/.test(tokens[inside[0]!.i - 1]?.lemma ?? '');

/** "recalled the night of 5 March": the time that somebody speaks of is not that at which he does. */
const isRecalled = (tree: Tree, token: Token): boolean =>
  relOf(token) === 'obj' &&
  /^(?:recall|remember|describe|relive|recount|mark|commemorate)$/.test(headOf(tree, token)?.lemma ?? '');

/** "15.10: The vote begins": an hour that opens an entry. */
const isStamp = ({ tokens }: Tree, first: number, last: number, { type }: Timex): boolean =>
  type === 'TIME' && first <= 1 && tokens[last + 1]?.form === ':';

function placeTime(tree: Tree, timex: Timex, closing: Timex | undefined): PlacedTime | undefined {
  const inside = tree.tokens.filter(token => token.start >= timex.span[0] && token.end <= timex.span[1]);
  const tops = inside.filter(word => word.head < 0 || !inside.includes(tree.tokens[word.head]!));
  const token = tops.find(word => word.upos !== 'DET') ?? tops[0] ?? inside[0];
  if (!token) return undefined;
  // "a winter storm": a season before a noun names a kind.
  if (token.rel === 'compound' && SEASON_VALUE.test(timex.value)) return undefined;
  if (isOfEra(tree, inside.at(-1)!) || isChosen(tree, inside) || isRecalled(tree, token)) return undefined;
  const first = inside[0]!.i;
  const ofNoun = inside.length === 1 ? nounOfYear(tree, token) : undefined;
  if (ofNoun)
    return tellsOfDeed(ofNoun)
      ? { timex, token, lead: 'at', opens: false, holder: ofNoun, beyond: undefined }
      : undefined;
  const modified = headOf(tree, token);
  // "since Tuesday's blast": what leads in is the blast; the day itself is the blast's.
  const within = modified !== undefined && modified.i > inside.at(-1)!.i && isTight(token, 'at');
  const lead = within ? 'at' : leadOf(tree, first, timex);
  // "said that on Tuesday the board had met" opens its own clause.
  const inContent = tree.tokens[leadAt(tree, first) - 1]?.lower === 'that';
  const opens = inContent || tree.tokens.slice(0, first).every(word => OPENING.has(word.upos));
  const up = headOf(tree, token);
  let holder = predicateAbove(tree, up);
  let beyond: Token | undefined;
  if (up && up.upos !== 'VERB' && !childrenOf(tree, up).some(child => relOf(child) === 'cop')) {
    const rel = relOf(token);
    if (rel === 'nmod' || rel === 'compound' || rel === 'amod' || rel === 'obl' || rel === 'nummod') {
      if (tellsOfDeed(up) && !isBareMatter(tree, up)) {
        // Only of an object: "finished before the vote on Friday" is finished some time before.
        beyond = isTight(token, lead) || relOf(up) !== 'obj' ? undefined : headOf(tree, up);
        holder = up;
      } else if (isTight(token, lead)) holder = up;
    }
  }
  const last = inside.at(-1)!.i;
  if (isHabit(tree, inside, holder)) return undefined;
  const own =
    lead === 'at'
      ? (nounSince(tree, first) ??
        happeningOfAside(tree, up, first, last) ??
        (opens ? undefined : happeningOfSubject(tree, up, holder, last)))
      : undefined;
  if (own) return { timex, ...(closing ? { closing } : {}), token, lead, opens: false, holder: own, beyond: undefined };
  if (lead === 'from' && isOfClauseBetween(tree, holder, first)) return undefined;
  if (isOfStanding(tree, up, last)) holder = undefined;
  const isThing = !holder || (holder.upos !== 'VERB' && !isEventNoun(holder) && !isPredicate(tree, holder));
  const tight = isTight(token, lead) && up !== undefined && up.i > last;
  // "On Monday shops stayed shut", "That night crowds gathered": a day that opens the sentence is no part of the noun's name.
  const isWhole = inside.length > 1 && POINTING.has(inside[0]!.lower);
  const isFree =
    opens &&
    !inContent &&
    lead === 'at' &&
    (token.rel === 'compound' ? tree.tokens[first - 1]?.upos === 'ADP' || isWhole : token.rel === 'amod' && isWhole);
  const isParted = !opens && holder !== undefined && isPartedFrom(tree, holder, last);
  if ((!tight || isFree) && lead !== 'of' && !isOfStanding(tree, up, last) && (isThing || isParted))
    holder =
      verbBeside(tree, first, last, opens) ??
      (isFree ? tree.tokens.slice(last + 1).find(isVerb) : undefined) ??
      (isParted ? contentVerb(tree, holder!, first) : holder);
  else if (!tight && holder && holder.i < first && isVerb(holder)) {
    const other = otherHappening(tree, holder, first);
    if (other) return { timex, ...(closing ? { closing } : {}), token, lead, opens, holder: other, beyond: undefined };
  } else if (inContent && holder && holder.i < first) holder = verbBeside(tree, first, last, true) ?? holder;
  const stamps = isStamp(tree, first, last, timex) ? { stamps: true as const } : {};
  return { timex, ...(closing ? { closing } : {}), token, lead, opens, ...stamps, holder, beyond };
}

const hasPlace = ({ lo, hi }: Timex): boolean => Boolean(lo || hi);

/** "on Thursday", "on 24 October": a day that only lacks its week or year, in a report that does not say when it was published. */
export const lacksCalendar = ({ value, lo }: Timex): boolean => !lo && /^XXXX-(?:WXX-\d|\d\d-\d\d)/.test(value);

/** The times of a sentence that can date an event: days, hours, months and years with a place in the calendar. */
export function placeTimes(
  tree: Tree,
  timexes: readonly Timex[],
  takes: (timex: Timex) => boolean = hasPlace,
): PlacedTime[] {
  const closers = new Map<string, Timex>();
  const closed = new Set(timexes.map(timex => timex.until));
  for (const timex of timexes) if (closed.has(timex.id)) closers.set(timex.id, timex);
  const placed: PlacedTime[] = [];
  for (const timex of timexes) {
    if (closers.has(timex.id)) continue;
    if ((timex.type !== 'DATE' && timex.type !== 'TIME') || !takes(timex)) continue;
    const time = placeTime(tree, timex, timex.until ? closers.get(timex.until) : undefined);
    if (time) placed.push(time);
  }
  return placed;
}

export const isCoarse = ({ timex }: PlacedTime): boolean =>
  timex.grain === 'year' || timex.grain === 'month' || timex.grain === 'week';

/** Whether a time only says more coarsely what another says: "yesterday, at this year's congress". */
const isCoarserThan = (a: PlacedTime, b: PlacedTime): boolean => {
  if (!isCoarse(a) || isCoarse(b)) return false;
  const [aLo = '', aHi = '', bLo = '', bHi = ''] = [a.timex.lo, a.timex.hi, b.timex.lo, b.timex.hi];
  return aLo !== '' && bLo !== '' && aLo <= bLo && bHi.slice(0, 10) <= aHi;
};

/** The nearest of some times to a word, a time that holds another one left out; the later of two equally near. */
export const nearest = (times: readonly PlacedTime[], to: Token): PlacedTime | undefined =>
  times.reduce<PlacedTime | undefined>(
    (best, time) =>
      !best || isCoarserThan(best, time)
        ? time
        : isCoarserThan(time, best) || Math.abs(time.token.i - to.i) >= Math.abs(best.token.i - to.i)
          ? best
          : time,
    undefined,
  );
