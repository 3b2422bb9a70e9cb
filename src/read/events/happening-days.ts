// Days that a clause has from the happening it tells more of: "the battle of 14 June, in which shells fell", "hurt in it were two more".
// Does not look for a trigger's own time; dating.ts does, and asks here where it finds none.
import { CUE_VERBS } from '../../lists/cues/index.js';
import { HAPPENINGS, HURTING, STRIKING, TAKING } from '../../lists/event-times.js';
import type { Token } from '../../model/index.js';
import type { Attached } from './dating.js';
import { isEventNoun } from './frames.js';
import { isCoarse, nearest, type PlacedTime } from './times.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

/** Verbs of what a happening does at once. */
const isDoneAtOnce = ({ lemma }: Token): boolean => STRIKING.has(lemma) || HURTING.has(lemma);
const isVerb = ({ upos }: Token): boolean => upos === 'VERB';
const clauseOf = (time: PlacedTime, of: Token): Attached => ({ time, because: `stands in the clause of ${of.lower}` });

/** The day of a happening that a noun tells: "the blast on 2 May", "the battle of June 14", "Friday's attack". */
const dayOf = (tree: Tree, noun: Token, times: readonly PlacedTime[]): PlacedTime | undefined =>
  isEventNoun(noun)
    ? nearest(
        times.filter(
          ({ holder, lead, token }) =>
            holder === noun && (lead === 'at' || (lead === 'of' && headOf(tree, token) === noun)),
        ),
        noun,
      )
    : undefined;

/** "The blast on 2 May killed six": the day of a happening is that of what it did at once. */
function fromSubject(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  const isPerfect = trigger.xpos === 'VBN' && childrenOf(tree, trigger).some(({ lower }) => lower === 'has');
  if (!(trigger.xpos === 'VBD' || isPerfect) || !isDoneAtOnce(trigger)) return undefined;
  const subject = childrenOf(tree, trigger).find(child => child.rel === 'nsubj');
  const time = subject && dayOf(tree, subject, times);
  return time && !(isCoarse(time) && time.lead === 'at') ? clauseOf(time, subject) : undefined;
}

/** "the battle of 14 June, in which shells fell", "Friday's attack, which injured two": what a happening was made of, or did at once. */
function fromRelative(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  const noun = trigger.rel === 'acl:relcl' && trigger.xpos !== 'VB' ? headOf(tree, trigger) : undefined;
  if (!noun) return undefined;
  const which = childrenOf(tree, trigger).find(({ xpos, i }) => (xpos === 'WDT' || xpos === 'WP') && i > noun.i);
  const isWithin = which && relOf(which) === 'obl' && /^(?:in|during)$/.test(tree.tokens[which.i - 1]?.lower ?? '');
  const isDone = which?.rel === 'nsubj' && isDoneAtOnce(trigger);
  const time = isWithin || isDone ? dayOf(tree, noun, times) : undefined;
  return time && { time: { ...time, lead: 'at' }, because: `stands in the clause of ${noun.lower}` };
}

/** How many words stand at most between a "when" and its verb: "when [police with dogs and water cannon] cleared". */
const WHEN_REACH_TOKENS = 12;

/** The "when" right behind a time, a comma between them at most. */
function whenBehind({ tokens }: Tree, { timex }: PlacedTime): Token | undefined {
  const next = tokens.findIndex(({ start }) => start >= timex.span[1]);
  const at = tokens[next]?.form === ',' ? next + 1 : next;
  return tokens[at]?.lower === 'when' ? tokens[at] : undefined;
}

/** The verb of the clause that a "when" opens. */
function verbOf({ tokens }: Tree, when: Token): Token | undefined {
  const up = tokens[when.head];
  if (up && isVerb(up) && up.i > when.i) return up;
  return tokens.slice(when.i + 1, when.i + 1 + WHEN_REACH_TOKENS).find(isVerb);
}

/** Verbs above a trigger whose clause is told as one with its own: "when 41 were killed [as two trains collided]". */
function sharesClause(tree: Tree, trigger: Token, verb: Token): boolean {
  if (trigger === verb) return true;
  const opener = childrenOf(tree, trigger).find(({ rel, i }) => rel === 'mark' && i < trigger.i);
  if (opener?.lower === 'as' && opener.i > verb.i) return !tree.tokens.slice(verb.i + 1, opener.i).some(isVerb);
  if (headOf(tree, trigger) !== verb || trigger.i < verb.i) return false;
  if (relOf(trigger) === 'advcl') return trigger.xpos === 'VBG' && !opener;
  return relOf(trigger) === 'conj' && trigger.xpos === verb.xpos;
}

/** "the worst since 1998, when 41 people were killed": whatever else the time bounds, it is that of the clause behind "when". */
function fromWhen(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  if (!isVerb(trigger)) return undefined;
  for (const time of times) {
    const when = time.timex.span[1] <= trigger.start ? whenBehind(tree, time) : undefined;
    const verb = when && verbOf(tree, when);
    if (!verb || CUE_VERBS.has(verb.lemma) || !sharesClause(tree, trigger, verb)) continue;
    return { time: { ...time, lead: 'at' }, because: 'the time before “when”' };
  }
  return undefined;
}

/** "was blown up on Thursday, and two people were hurt": who was hurt was so in what the clause before tells. */
function fromMishap(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  const up = relOf(trigger) === 'conj' && HURTING.has(trigger.lemma) ? headOf(tree, trigger) : undefined;
  if (!up || !isVerb(up) || !(HAPPENINGS.has(up.lemma) || HURTING.has(up.lemma))) return undefined;
  if (!/^VB[DN]$/.test(trigger.xpos) || !/^VB[DN]$/.test(up.xpos)) return undefined;
  if (childrenOf(tree, trigger).some(({ lemma, rel }) => lemma === 'have' && rel === 'aux')) return undefined;
  const time = nearest(
    times.filter(({ holder, lead, token }) => holder === up && lead === 'at' && token.i < trigger.i),
    up,
  );
  return time && clauseOf(time, up);
}

/** "killed four soldiers and injured a dozen on Friday": the day that closes a row of harm is that of all of it. */
function fromRow(tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined {
  if (trigger.xpos !== 'VBD' || !STRIKING.has(trigger.lemma)) return undefined;
  const last = childrenOf(tree, trigger).findLast(child => relOf(child) === 'conj');
  if (!last || !/^VB[DN]$/.test(last.xpos) || !(STRIKING.has(last.lemma) || TAKING.has(last.lemma))) return undefined;
  if (childrenOf(tree, last).some(child => /^(?:nsubj|aux)$/.test(relOf(child)))) return undefined;
  const time = nearest(
    times.filter(({ holder, lead, token }) => holder === last && lead === 'at' && token.i > last.i),
    last,
  );
  return time && clauseOf(time, last);
}

/** The time of the happening of which a trigger tells more; `times` are all of its sentence. */
export const fromHappening = (tree: Tree, trigger: Token, times: readonly PlacedTime[]): Attached | undefined =>
  fromSubject(tree, trigger, times) ??
  fromRelative(tree, trigger, times) ??
  fromWhen(tree, trigger, times) ??
  fromMishap(tree, trigger, times) ??
  fromRow(tree, trigger, times);
