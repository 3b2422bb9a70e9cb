// The day of a happening from which the day of its clause is counted: "said on Tuesday, two days before ministers meet", "on the eve of the vote".
// Does not resolve times (timexes/ does) nor choose among those of a sentence (dating.ts).
import type { Timex, Token, When } from '../../model/index.js';
import { isoDay, parseDay } from '../timexes/calendar.js';
import { tellsOfDeed } from './noun-days.js';
import type { PlacedTime } from './times.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

/** How far a clause and what it is counted from lie apart. */
interface Count {
  /** Days from the clause's day to that of the other happening. */
  days: number;
  /** First token of the expression, and the preposition that closes it. */
  first: number;
  preposition: Token;
  isEve: boolean;
}

/** The rule of such times, whatever they stand on: an amount counted from a time that the text has named. */
const RULE = 'read.timexes.offset-from-text';
const DAYS = /^P(\d{1,3})D$/;
const APPOSED = new Set([',', '–', '—', 'on', 'just', 'only', 'exactly', 'or']);
/** Words between a day and what is counted from it: a comma, "on", "just". */
const MOST_BETWEEN = 3;

/** "two days before", "the day after", "the eve of": what a preposition closes; weeks are told too loosely to count by. */
function countAt(tree: Tree, preposition: Token, timexes: readonly Timex[]): Count | undefined {
  const { tokens } = tree;
  const sign = preposition.lower === 'before' ? 1 : -1;
  const before = tokens[preposition.i - 1];
  if (preposition.lower === 'of') {
    if (before?.lower !== 'eve') return undefined;
    const first = tokens[before.i - 1]?.lower === 'the' ? before.i - 1 : before.i;
    return tokens[first - 1]?.lower === 'on' ? { days: 1, first, preposition, isEve: true } : undefined;
  }
  if ((preposition.lower !== 'before' && preposition.lower !== 'after') || !before) return undefined;
  const first = before.i - 1;
  if (before.lower === 'day' && tokens[first]?.lower === 'the') return { days: sign, first, preposition, isEve: false };
  const amount = timexes.find(({ type, span, mod }) => type === 'DURATION' && span[1] === before.end && !mod);
  const days = Number(DAYS.exec(amount?.value ?? '')?.[1] ?? 0);
  const opening = amount && tokens.findIndex(({ start }) => start >= amount.span[0]);
  return days > 0 && opening !== undefined
    ? { days: sign * days, first: opening, preposition, isEve: false }
    : undefined;
}

/** The happening behind the preposition: the verb of the clause that it opens, or the noun that it leads in. */
function countedFrom(tree: Tree, preposition: Token): Token | undefined {
  const up = headOf(tree, preposition);
  if (!up || up.i < preposition.i) return undefined;
  const rel = relOf(preposition);
  if (rel === 'mark') return up.upos === 'VERB' ? up : undefined;
  // "a day after her party lost": the preposition is tied to the subject of the clause that it opens, or that to the amount.
  const above = headOf(tree, up);
  const amount = tree.tokens[preposition.i - 1]!;
  const verb = relOf(up) === 'nsubj' ? above : above === amount ? headOf(tree, amount) : undefined;
  if (verb && verb.i > up.i && preposition.lower !== 'of') return verb.upos === 'VERB' ? verb : undefined;
  return rel === 'case' && tellsOfDeed(up) ? up : undefined;
}

/** The one day of a time, or the day on which its night begins. */
function dayOf({ timex, lead, closing }: PlacedTime): number | undefined {
  const [lo = '', hi = ''] = [timex.lo, timex.hi];
  if (lead !== 'at' || closing || lo === '' || timex.mod) return undefined;
  if (timex.type !== 'TIME' && lo.slice(0, 10) !== hi.slice(0, 10)) return undefined;
  return parseDay(lo.slice(0, 10)) ?? undefined;
}

/** The verb of the clause in which an expression stands: the first behind it where it opens the clause, else the one above it. */
function verbOf(tree: Tree, { first, preposition, isEve }: Count, holder: Token): Token | undefined {
  const before = tree.tokens[isEve ? first - 2 : first - 1];
  if (!before || before.upos === 'CCONJ' || before.form === ':')
    return tree.tokens.find(({ upos, i }) => upos === 'VERB' && i > holder.i);
  let at: Token | undefined = tree.tokens[preposition.i - 1];
  for (let steps = 0; at && steps < 6; steps++, at = headOf(tree, at)) if (at.upos === 'VERB') return at;
  return undefined;
}

/** The day beside which the count stands, "on Tuesday, two days before ...", or else the only one of its clause ahead of it. */
function clauseDay(tree: Tree, count: Count, happening: Token, times: readonly PlacedTime[]): PlacedTime | undefined {
  const { first } = count;
  const days = times.filter(time => dayOf(time) !== undefined && time.token.i < first);
  const beside = days.find(({ timex }) => {
    const between = tree.tokens.filter(({ start, i }) => start >= timex.span[1] && i < first);
    return between.length > 0 && between.length <= MOST_BETWEEN && between.every(({ lower }) => APPOSED.has(lower));
  });
  if (beside) return beside;
  const [only, more] = days;
  const verb = verbOf(tree, count, happening);
  const holder = only?.holder;
  // "agreed in a call on Friday to reopen the line, two days after ..."
  const isOfClause = holder && verb && (holder === verb || (relOf(holder) === 'obl' && headOf(tree, holder) === verb));
  return isOfClause && !more ? only : undefined;
}

/** "On the eve of the vote nobody can count": a clause in the present tense is told on the day of the report. */
function isTold(tree: Tree, count: Count, holder: Token): boolean {
  const verb = verbOf(tree, count, holder);
  if (!verb) return false;
  if (verb.xpos === 'VBZ' || verb.xpos === 'VBP') return true;
  const isPresent = ({ rel, lower }: Token): boolean => rel === 'aux' && /^(?:can|do|does|must)$/.test(lower);
  return verb.xpos === 'VB' && childrenOf(tree, verb).some(isPresent);
}

/** Whether a happening has a day of its own: one that hangs on it, or stands behind it as in "the storm on 1 May". */
function isDated({ tokens }: Tree, happening: Token, times: readonly PlacedTime[]): boolean {
  const next = tokens[happening.i + 1];
  const behind = next?.upos === 'ADP' ? tokens[happening.i + 2] : next;
  return times.some(({ holder, timex }) => holder === happening || timex.span[0] === behind?.start);
}

/** Days that the words count from the day of their clause, each placed on the happening that it is the day of. */
export function countDays(
  tree: Tree,
  timexes: readonly Timex[],
  times: readonly PlacedTime[],
  published: When | null | undefined,
): PlacedTime[] {
  const found: PlacedTime[] = [];
  const today = published && published.lo.slice(0, 10) === published.hi.slice(0, 10) ? published.lo.slice(0, 10) : '';
  for (const preposition of tree.tokens) {
    if (!/^(?:before|after|of)$/.test(preposition.lower)) continue;
    const count = countAt(tree, preposition, timexes);
    const holder = count && countedFrom(tree, preposition);
    if (!holder || isDated(tree, holder, times)) continue;
    const base = clauseDay(tree, count, holder, times);
    const from = base ? dayOf(base) : count.isEve && isTold(tree, count, holder) ? parseDay(today) : null;
    if (from === undefined || from === null) continue;
    const day = isoDay(from + count.days);
    const span: Timex['span'] = [tree.tokens[count.first]!.start, preposition.end];
    found.push({
      timex: { id: '', span, type: 'DATE', value: day, lo: day, hi: day, grain: 'day', basis: 'text', rule: RULE },
      token: tree.tokens[preposition.i - 1]!,
      lead: 'at',
      opens: false,
      holder,
      beyond: undefined,
      counted: base ? isoDay(from) : `${today}, the day of the report`,
    });
  }
  return found;
}
