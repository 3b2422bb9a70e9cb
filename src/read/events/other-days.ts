// Whether a day behind a deed may be that of the verb before it: "was jailed for fraud on Tuesday", "condemned the raid on Friday".
// Does not attach times; dating.ts asks.
import { REACTING } from '../../lists/event-times.js';
import type { Token } from '../../model/index.js';
import { isBlamedFor } from './alleged.js';
import type { PlacedTime } from './times.js';
import { headOf, prepositionOf, relOf, type Tree } from './tree.js';

/** Days before a report within which it tells of an arrest, a charge or a sentence as news. */
const NEWS_DAYS = 8;
const DAY_MS = 86_400_000;

/** Behind these a happening is when the verb's deed was, or has a day of its own. */
const WHEN = /^(?:in|at|during|amid|after|before|since|until|following|on)$/;

/** "condemned the raid on Friday", "responded to the attack on Friday": what somebody takes up who had no part in it. */
function isTakenUp(tree: Tree, deed: Token): boolean {
  const verb = headOf(tree, deed);
  if (deed.upos !== 'NOUN' || !verb || !/^VB[DN]$/.test(verb.xpos) || !REACTING.has(verb.lemma)) return false;
  // "signed the order on Friday": the order is of that day.
  if (relOf(deed) === 'obj') return verb.lemma !== 'sign';
  const preposition = prepositionOf(tree, deed);
  return relOf(deed) === 'obl' && (!WHEN.test(preposition) || (preposition === 'on' && verb.lemma === 'vote'));
}

/**
 * The times that may date a deed somebody is blamed for or takes up, of those of its sentence. "was jailed for fraud on Tuesday",
 * "charged with killing two on Monday": a day of the news behind such a deed, and no other time before it, may date either. "Killing two
 * in 2012" and "charged on Tuesday with killing two on Monday" leave no doubt. `published`: ISO day.
 */
export function withoutDaysOfOther(
  tree: Tree,
  deed: Token,
  times: readonly PlacedTime[],
  published: string | undefined,
): readonly PlacedTime[] {
  const isBefore = ({ token, lead }: PlacedTime): boolean => token.i < deed.i && lead !== 'topic';
  if (times.length === 0 || times.some(isBefore) || !(isBlamedFor(tree, deed) || isTakenUp(tree, deed))) return times;
  return times.filter(time => time.token.i < deed.i || !isOfNews(time, published));
}

const isOfNews = ({ timex }: PlacedTime, published: string | undefined): boolean => {
  if (timex.grain === 'year') return false;
  if (published === undefined || !timex.lo) return true;
  const days = (Date.parse(published) - Date.parse(timex.lo.slice(0, 10))) / DAY_MS;
  return days >= 0 && days <= NEWS_DAYS;
};
