// Which time of its sentence belongs to an event: its own, its verb's, or that of a clause told as one with it; none when unsure.
// Does not resolve times (timexes/ does) and never takes the publication date for an event's date.
import { CUE_VERBS } from '../../lists/cues/index.js';
import {
  ASPECTS,
  CARRIERS,
  CAUSES,
  DATING,
  HAPPENINGS,
  PORTIONS,
  POSTPONING,
  REFERRING,
  SETTINGS,
} from '../../lists/event-times.js';
import type { Token } from '../../model/index.js';
import { besidesOf } from './besides.js';
import { rightBehind } from './day-behind.js';
import { isUndoing } from './denials.js';
import { isEventNoun } from './frames.js';
import { fromHappening } from './happening-days.js';
import { withoutDaysOfOther } from './other-days.js';
import { nearest, type PlacedTime } from './times.js';
import { childrenOf, headOf, isComma, prepositionOf, relOf, type Tree } from './tree.js';

export interface Attached {
  time: PlacedTime;
  because: string;
}

/** Conjunctions that make two clauses one time. */
const WHILE = new Set(['when', 'as', 'while']);
const OCCASION = new Set(['in', 'during', 'at', 'amid']);
const isSpeech = (token: Token): boolean => CUE_VERBS.has(token.lemma);
const isVerb = (token: Token): boolean => token.upos === 'VERB';
const hasSubject = (tree: Tree, token: Token): boolean =>
  childrenOf(tree, token).some(child => relOf(child) === 'nsubj' || relOf(child) === 'csubj');
const markOf = (tree: Tree, verb: Token): string => {
  for (const child of childrenOf(tree, verb)) {
    if (relOf(child) === 'mark' || relOf(child) === 'case') return child.lower;
    if (relOf(child) === 'advmod' && child.lower === 'when') return 'when';
  }
  return '';
};

const isSemicolon = (token: Token): boolean => token.form === ';';

/**
 * "Ana, who became premier in 2030, slumped": a time inside a clause that a comma closes belongs to that clause, whatever the parse says.
 * Not to a participle behind the comma ("struck on Friday, killing two"), nor where one opens the sentence ("Speaking on Monday, ...") or
 * a "when" or "as" right behind the time goes on ("fell on Friday, when its partner withdrew").
 */
function isClosedOff(tree: Tree, time: PlacedTime, trigger: Token): boolean {
  if (time.token.i < (besidesOf(tree, trigger) ?? 0)) return false;
  if (time.opens || time.token.i > trigger.i || (trigger.xpos === 'VBG' && !hasSubject(tree, trigger))) return false;
  const behind = tree.tokens.find(({ form, start }) => start >= time.timex.span[1] && form !== ',');
  if (behind && WHILE.has(behind.lower)) return false;
  let comma = false;
  for (let i = time.token.i + 1; i < trigger.i; i++) {
    if (isComma(tree.tokens[i]!)) comma = true;
    if (isVerb(tree.tokens[i]!)) return false;
  }
  if (!comma) return false;
  for (let i = time.token.i - 1; i >= 0 && !isComma(tree.tokens[i]!); i--)
    if (isVerb(tree.tokens[i]!)) return !opensAsParticiple(tree, tree.tokens[i]!);
  return false;
}

/** "Speaking in Lessa on Monday, the mayor resigned": a participle that opens the sentence shares its time with the main verb. */
function opensAsParticiple(tree: Tree, verb: Token): boolean {
  if (verb.xpos !== 'VBG') return false;
  for (let i = verb.i - 1; i >= 0; i--)
    if (tree.tokens[i]!.upos !== 'ADV' && tree.tokens[i]!.upos !== 'PUNCT') return false;
  return true;
}

/** The word above; for a participle behind a comma ("hit the hills of Lessa on Friday, killing two") the verb it goes with, not the noun. */
function wordAbove(tree: Tree, at: Token): Token | undefined {
  const up = headOf(tree, at);
  if (!up || at.xpos !== 'VBG' || relOf(at) !== 'acl' || tree.tokens[at.i - 1]?.form !== ',') return up;
  for (let above: Token | undefined = up, steps = 0; above && steps < 6; above = headOf(tree, above), steps++)
    if (isVerb(above)) return above;
  return up;
}

/** "abandoned the bid on Tuesday and filed a suit": two past verbs of one subject, without a helping verb of their own. */
const isToldAlike = (tree: Tree, at: Token, up: Token): boolean =>
  at.xpos === 'VBD' && up.xpos === 'VBD' && !childrenOf(tree, at).some(child => relOf(child) === 'aux');

const isBetween = ({ i }: Token, left: Token, right: Token): boolean => left.i < i && i < right.i;

/** Which times of the word above hold for the word below it as well; null where none does. */
function handedDown(
  tree: Tree,
  at: Token,
  up: Token,
  isLater: (time: PlacedTime) => boolean,
): ((time: PlacedTime) => boolean) | null {
  const all = () => true;
  switch (relOf(at)) {
    case 'conj':
      if (hasSubject(tree, at)) return tree.tokens.slice(up.i, at.i).some(isSemicolon) ? null : time => time.opens;
      // "will shut on August 9 and has asked": only what stands before both holds for both, unless both are told in one breath.
      return isToldAlike(tree, at, up)
        ? time => time.token.i < up.i || (time.token.i < at.i && time.lead === 'at' && time.timex.grain !== 'minute')
        : time => time.token.i < up.i;
    case 'acl':
      return isVerb(up) && !isSpeech(up) ? all : null;
    case 'advcl': {
      const mark = markOf(tree, at);
      // "blasted the board on Wednesday, as she recalled the envoy"
      if (isSpeech(up)) return mark === 'as' && at.xpos === 'VBD' ? time => isBetween(time.token, up, at) : null;
      if (isOverBefore(tree, up)) return null;
      if (mark === '' ? at.xpos === 'VBG' : WHILE.has(mark)) return all;
      return null;
    }
    case 'xcomp':
      if (ASPECTS.has(up.lemma) || CAUSES.has(up.lemma)) return all;
      // "agreed to meet on Friday": what lies ahead is the day of what was agreed.
      return time => time.token.i > at.i && isLater(time);
    case 'obj':
      return isVerb(up) && CARRIERS.has(up.lemma) ? all : null;
    case 'nsubj':
      // "the visit was called off on Monday": that is the day of the calling off; "the inquiry follows a raid in 2017".
      if (isUndoing(tree, up) || REFERRING.has(up.lemma)) return null;
      // "The exchange, which was to be held today, is off": the verb of another clause, whatever the parse says.
      if (childrenOf(tree, up).some(child => child !== at && relOf(child) === 'nsubj' && /^W/.test(child.xpos)))
        return null;
      if (HAPPENINGS.has(up.lemma) || SETTINGS.has(up.lemma) || CARRIERS.has(up.lemma)) return all;
      // "the transfer was approved on 3 May": what was done to it that day does not say when it came about.
      return isVerb(up) && !isSpeech(up) && at.rel !== 'nsubj:pass' ? all : null;
    case 'obl': {
      const preposition = prepositionOf(tree, at);
      // "the number of dead in the blast rose overnight": not the blast did.
      if (relOf(up) === 'nmod') return null;
      // "agreed in a call on Friday to ...": the day right behind the noun is the noun's as well.
      if (isSpeech(up)) return preposition === 'in' ? time => time.token.i > at.i && time.token.i - at.i <= 2 : null;
      return preposition === 'in' || preposition === 'during' || preposition === 'by' || preposition === 'at'
        ? all
        : null;
    }
    case 'nmod':
      return PORTIONS.has(up.lemma) && prepositionOf(tree, at) === 'of' ? all : null;
    default:
      return null;
  }
}

/** "in a letter dated 16 October" */
const isDated = (tree: Tree, { holder }: PlacedTime, noun: Token): boolean =>
  holder !== undefined && DATING.has(holder.lower) && headOf(tree, holder) === noun;

/** "In a letter dated May 2 the minister asked ...": the main verb behind it, whatever the parse ties to the letter. */
const opensWithPaper = (tree: Tree, { holder, token }: PlacedTime, verb: Token): boolean =>
  holder !== undefined &&
  DATING.has(holder.lower) &&
  OCCASION.has(tree.tokens[0]!.lower) &&
  isTold(verb) &&
  tree.tokens.find(one => one.i > token.i && isTold(one)) === verb;

const isTold = ({ xpos }: Token): boolean => xpos === 'VBD' || xpos === 'VBZ';

/** The time of the occasion at which something is told to happen: "evacuated during the floods of 2025". */
function fromOccasion(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  if (!isVerb(trigger)) return undefined;
  for (const child of childrenOf(tree, trigger)) {
    if (relOf(child) !== 'obl' || !OCCASION.has(prepositionOf(tree, child))) continue;
    const time = nearest(
      times.filter(
        one =>
          (isDated(tree, one, child) || (one.holder === child && !isSpeech(trigger))) &&
          (one.lead === 'at' || one.lead === 'of'),
      ),
      child,
    );
    if (time) return { time, because: `stands in the clause of ${child.lower}` };
  }
  const paper = times.find(one => opensWithPaper(tree, one, trigger));
  return paper ? { time: paper, because: `stands in the clause of ${paper.holder!.lower}` } : undefined;
}

/** "has shelled", "have been shelling": what fills the time since; "fell most since" only weighs. */
const isPerfect = (tree: Tree, verb: Token): boolean =>
  isVerb(verb) && childrenOf(tree, verb).some(child => relOf(child) === 'aux' && child.lemma === 'have');

/** "She had been held for weeks when the king freed her on Monday": what was already over when the other thing happened. */
const isOverBefore = (tree: Tree, verb: Token): boolean =>
  verb.xpos === 'VBN' && childrenOf(tree, verb).some(child => relOf(child) === 'aux' && child.lower === 'had');

/** A time of what stands below the trigger and tells the same happening: "the vote scheduled for May", "died when gas exploded at 6". */
function fromBelow(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  for (const child of childrenOf(tree, trigger)) {
    const rel = relOf(child);
    const mark = rel === 'advcl' ? markOf(tree, child) : '';
    const same = isVerb(trigger)
      ? rel === 'advcl' &&
        !isOverBefore(tree, trigger) &&
        (WHILE.has(mark) || (mark === '' && opensAsParticiple(tree, child)))
      : rel === 'acl' &&
        (SETTINGS.has(child.lemma) || CARRIERS.has(child.lemma) || HAPPENINGS.has(child.lemma)) &&
        // "which was to be completed today, has been postponed": that day is not its own any more.
        !POSTPONING.has(headOf(tree, trigger)?.lemma ?? '') &&
        // "backs the override on condition that money goes to farms in May": no clause of the override.
        !childrenOf(tree, child).some(word => word.rel === 'mark') &&
        (child.xpos === 'VBN' || child.rel === 'acl:relcl');
    const bounds = mark === 'since' && isPerfect(tree, trigger);
    if (!same && !bounds) continue;
    const time = nearest(
      times.filter(one => one.holder === child && (one.lead !== 'for' || SETTINGS.has(child.lemma))),
      child,
    );
    if (!time || (bounds && time.lead !== 'at')) continue;
    return { time: bounds ? { ...time, lead: 'from' } : time, because: `stands in the clause of ${child.lower}` };
  }
  return undefined;
}

/** Times ahead of an infinitive: "are due [to resume on Friday]". */
function fromBeside(tree: Tree, up: Token, times: readonly PlacedTime[]): PlacedTime | undefined {
  for (const child of childrenOf(tree, up)) {
    if (relOf(child) !== 'xcomp') continue;
    const time = nearest(
      times.filter(one => one.holder === child),
      child,
    );
    if (time) return time;
  }
  return undefined;
}

/** "Four died on Saturday when the engine overturned": the only time of such a sentence holds for both of its clauses. */
function fromWhenSentence(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  if (times.length !== 1 || (trigger.xpos !== 'VBD' && trigger.xpos !== 'VBN') || isSpeech(trigger)) return undefined;
  if (isOverBefore(tree, trigger)) return undefined;
  const [time] = times;
  if (time!.lead !== 'at' || !time!.holder || time!.holder.upos !== 'VERB' || isSpeech(time!.holder)) return undefined;
  const [first, last] = trigger.i < time!.holder.i ? [trigger, time!.holder] : [time!.holder, trigger];
  let when = false;
  for (let i = first.i + 1; i < last.i; i++) {
    const { lower, form } = tree.tokens[i]!;
    if (lower === 'when') when = true;
    else if (
      form === ';' ||
      form === ':' ||
      lower === 'that' ||
      lower === 'which' ||
      lower === 'who' ||
      lower === 'since'
    )
      return undefined;
  }
  return when ? { time: time!, because: `stands in the clause of ${time!.holder.lower}` } : undefined;
}

/** "passed the bill on Friday, with three members abstaining": the only time ahead of such a clause is that of both. */
function fromBesides(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  const ahead = times.filter(time => time.token.i < (besidesOf(tree, trigger) ?? 0));
  const holder = ahead[0]?.holder;
  if (ahead.length !== 1 || ahead[0]!.lead !== 'at' || !holder || isSpeech(holder)) return undefined;
  return { time: ahead[0]!, because: `stands in the clause of ${holder.lower}` };
}

/** Prepositions behind which stands what is still to come of the noun before them: "the call for talks". */
const TOWARDS = new Set(['to', 'for']);

const isInfinitive = (tree: Tree, token: Token): boolean =>
  token.xpos === 'VB' && childrenOf(tree, token).some(child => child.lower === 'to' && relOf(child) === 'mark');

/** Words over which a day does not reach back to the word it dates. */
const isWall = (token: Token): boolean =>
  token.form === ',' ||
  token.form === ';' ||
  token.form === ':' ||
  token.lower === 'that' ||
  token.lower === 'which' ||
  token.lower === 'who' ||
  token.xpos === 'VBD' ||
  token.xpos === 'VBZ';

/**
 * "called a strike for Friday", "invited both sides to talks in Lessa tomorrow": a day ahead cannot be that of what was done,
 * so it belongs to the noun or infinitive below it that stands before the day.
 */
function fromAhead(
  tree: Tree,
  trigger: Token,
  times: readonly PlacedTime[],
  isLater: (time: PlacedTime) => boolean,
): Attached | undefined {
  if (isInfinitive(tree, trigger) ? false : !isEventNoun(trigger)) return undefined;
  const ahead = times.filter(time => time.token.i > trigger.i && time.holder && isLater(time));
  if (ahead.length !== 1) return undefined;
  const [time] = ahead;
  const verb = time!.holder!;
  if (!isVerb(verb) || verb === trigger || verb.i > trigger.i || verb.xpos === 'VB') return undefined;
  for (let i = trigger.i + 1; i < time!.token.i; i++) if (isWall(tree.tokens[i]!)) return undefined;
  let at: Token | undefined = trigger;
  for (let step = 0; at && at !== verb; step++, at = headOf(tree, at)) {
    if (step > STEPS_UP) return undefined;
    if (at !== trigger && (isEventNoun(at) || isInfinitive(tree, at)) && !TOWARDS.has(prepositionOf(tree, trigger)))
      return undefined;
  }
  if (!at) return undefined;
  // "invited to talks on the truce": what stands nearer to the day behind "to" or "for" is what is dated.
  for (let i = trigger.i + 1; i < time!.token.i; i++) {
    const nearer = tree.tokens[i]!;
    if (isInfinitive(tree, nearer) || (isEventNoun(nearer) && TOWARDS.has(prepositionOf(tree, nearer))))
      return undefined;
  }
  return { time: time!, because: `a day ahead, behind ${verb.lower}` };
}

/** How many words up a time may stand: a noun, its verb, and two clauses that share their time. */
const STEPS_UP = 4;

function fromBehind(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  const time = rightBehind(tree, trigger, times);
  return time && { time, because: 'stands right behind it' };
}

/** Whether a word is the verb by which its sentence tells: "15.10: Vrba [announces] a strike". */
const isToldBy = ({ xpos, head }: Token, { token }: PlacedTime): boolean =>
  (head < 0 || head === token.i) && /^VB[DNPZ]$/.test(xpos);

/** The time that belongs to a trigger by syntax; undefined where none does or where it belongs to another word. */
export function attachTime(
  tree: Tree,
  trigger: Token,
  times: readonly PlacedTime[],
  published?: string,
): Attached | undefined {
  const day = published?.slice(0, 10);
  const usable = withoutDaysOfOther(tree, trigger, times, day).filter(
    time => time.lead !== 'topic' && !isClosedOff(tree, time, trigger) && (!time.stamps || isToldBy(trigger, time)),
  );
  if (usable.length === 0) return fromHappening(tree, trigger, times);
  const isLater = (time: PlacedTime): boolean => day !== undefined && (time.timex.lo ?? '').slice(0, 10) > day;
  const placed = usable.filter(time => time.lead !== 'of' && time.lead !== 'for');
  const isSet = SETTINGS.has(trigger.lemma) || SETTINGS.has(headOf(tree, trigger)?.lemma ?? '');
  const own = nearest(
    usable.filter(time => time.holder === trigger && (time.lead !== 'for' || isSet)),
    trigger,
  );
  if (own)
    return {
      time: own,
      because: own.counted
        ? `counted from ${own.counted}`
        : headOf(tree, own.token) === trigger
          ? 'stands beside it'
          : 'stands in its clause',
    };
  // "ratified a treaty with Arlen on Thursday": a day behind the object is the told verb's as well.
  if ((trigger.xpos === 'VBD' || trigger.xpos === 'VBN') && !isSpeech(trigger)) {
    const behind = nearest(
      placed.filter(time => time.beyond === trigger && time.token.i > trigger.i),
      trigger,
    );
    if (behind) return { time: behind, because: 'stands in its clause' };
  }
  const below =
    fromBelow(tree, trigger, usable) ?? fromOccasion(tree, trigger, times) ?? fromHappening(tree, trigger, times);
  if (below) return below;
  let at = trigger;
  let holds = (_: PlacedTime): boolean => true;
  for (let step = 0; step < STEPS_UP; step++) {
    const up = wordAbove(tree, at);
    if (!up) break;
    const handed = handedDown(tree, at, up, isLater);
    if (!handed) break;
    const before = holds;
    holds = time => before(time) && handed(time);
    const settable = SETTINGS.has(up.lemma) ? usable : placed;
    const isJoined = relOf(at) === 'conj';
    const governed =
      nearest(
        settable.filter(
          time =>
            (time.holder === up || (isJoined && time.beyond === up)) &&
            holds(time) &&
            // "13 days after her seizure, once the owner had paid": what is counted from a noun is that noun's alone.
            (!time.counted || isVerb(up)),
        ),
        up,
      ) ?? (SETTINGS.has(up.lemma) && relOf(at) === 'nsubj' ? fromBeside(tree, up, placed) : undefined);
    if (governed) return { time: governed, because: `stands in the clause of ${up.lower}` };
    at = up;
  }
  return (
    fromWhenSentence(tree, trigger, placed) ??
    fromBesides(tree, trigger, placed) ??
    fromAhead(tree, trigger, usable, isLater) ??
    fromBehind(tree, trigger, placed)
  );
}
