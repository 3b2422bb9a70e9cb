// Stances: who wants, backs, opposes, waits or makes conditions. Read through the same cues as quotations.
// Never from thanks, never from backing on another question, never from speech alone.
import type { Quotation, Stance } from '../../model/index.js';
import { bySpan, overlaps, type Span } from '../../model/index.js';
import { type Page, pageOf } from '../quotations/page.js';
import type { Reading, ReadStep } from '../reading.js';
import { backing } from './backing.js';
import { countedWould, willNot, wouldIf } from './conditions.js';
import { noConsensus } from './consensus.js';
import { likewise } from './likewise.js';
import { isAgainst, namedMember, votesYesNo, wouldLike } from './positions.js';
import type { StanceDraft, StanceRule } from './rule.js';
import { accepts, castsVote, contests, meansTo, saidTo, standsBy, turnsDown } from './taken.js';
import { leavesOpen, looksInto, takesNoSide, yetToDecide } from './undecided.js';
import { stanceAdjective, stanceNoun, stanceVerb } from './verbs.js';

/** In the order in which they may claim a cue. */
const CUE_RULES: readonly StanceRule[] = [
  wouldIf,
  votesYesNo,
  yetToDecide,
  takesNoSide,
  leavesOpen,
  looksInto,
  noConsensus,
  isAgainst,
  wouldLike,
  saidTo,
  stanceAdjective,
  stanceVerb,
  stanceNoun,
  backing,
  standsBy,
  accepts,
  contests,
  turnsDown,
  meansTo,
  castsVote,
  willNot,
  countedWould,
];

/** They lean on what the others have found, each on all before it. */
const LEANING_RULES: readonly StanceRule[] = [likewise, namedMember];

export const STANCE_RULES: readonly StanceRule[] = [...CUE_RULES, ...LEANING_RULES];

function draftStances(page: Page): StanceDraft[] {
  const kept: StanceDraft[] = [];
  const crosses = (a: readonly Span[], b: readonly Span[]): boolean => a.some(x => b.some(y => overlaps(x, y)));
  for (const rule of CUE_RULES) {
    // "the backing of the Greens and of the union": of one rule's several holders behind one cue, none is in another's way.
    const before = rule === backing ? [...kept] : kept;
    for (const draft of rule.find(page, kept))
      if (!before.some(other => crosses(other.cue, draft.cue))) kept.push(draft);
  }
  for (const rule of LEANING_RULES) kept.push(...rule.find(page, kept));
  return kept;
}

/** A stance ends where the clause that reports it begins: "X is weighing a bid, the paper reported on Monday". */
function endBeforeReport(reading: Reading, stance: StanceDraft): StanceDraft {
  const [start, end] = stance.content[0]!;
  let to = end;
  for (const { content, cue, source } of reading.quotations) {
    const said = [...cue, ...source].filter(span => span[0] > start && span[0] < to);
    if (
      said.length === 0 ||
      !content.some(span => span[0] <= stance.cue[0]![0] && span[1] > start && span[1] <= said[0]![0])
    )
      continue;
    to = Math.min(...said.map(span => span[0]));
  }
  if (to === end) return stance;
  while (to > start && /[\s,;:–—]/u.test(reading.text[to - 1]!)) to--;
  if (to <= start) return stance;
  // "She would name him, she said, provided that he came": the condition goes on behind the report.
  const condition = stance.stance === 'conditional' ? CONDITION.exec(reading.text.slice(to, end)) : null;
  const from = condition ? to + condition.index + condition[1]!.length : end;
  return {
    ...stance,
    content:
      from < end
        ? [
            [start, to],
            [from, end],
          ]
        : [[start, to]],
  };
}

/** A condition behind a comma. */
const CONDITION = /(,\s+)(?:but )?(?:only if|if|unless|provided|providing|as long as|on condition)\b/;

/** The innermost quotation that holds a stance: whose word it is. */
function toldBy(reading: Reading, stance: StanceDraft): string | undefined {
  const [start, end] = stance.cue[0]!;
  let best: string | undefined;
  let size = Number.POSITIVE_INFINITY;
  for (const { id, content } of reading.quotations) {
    for (const [a, b] of content) {
      if (a > start || b < end || b - a >= size) continue;
      best = id;
      size = b - a;
    }
  }
  return best;
}

/** Rules that take a noun phrase for what somebody said: "rejected the plan" has no words of anybody's in it. */
const PHRASE_RULES: ReadonlySet<string> = new Set(['read.quotations.announced', 'read.quotations.said-of']);

/**
 * Quotations without those that a stance by the same words tells already: who rejected a plan, or pushed for one, has taken a side, and one
 * line says so. Words in marks, and what another quotation stands on, stay; who dismisses an offer says so as well.
 */
function withoutStances(all: readonly Quotation[], found: readonly StanceDraft[]): Quotation[] {
  const cues = new Map(found.filter(({ rule }) => rule !== turnsDown.id).map(stance => [stance.cue[0]![1], stance]));
  const held = new Set(all.flatMap(({ inside, carriedFrom }) => [inside, carriedFrom]));
  return all.filter(({ id, rule, type, cue, content }) => {
    if (type !== 'indirect' || !PHRASE_RULES.has(rule) || held.has(id)) return true;
    const stance = cues.get(cue[0]?.[1] ?? -1);
    return !stance?.content.some(span => content.some(own => overlaps(span, own)));
  });
}

export const stances: ReadStep = {
  id: 'read.stances',
  needs: ['sentences', 'marks', 'names', 'quotations'],
  makes: ['stances', 'quotations'],
  run(reading) {
    const found = draftStances(pageOf(reading)).map(stance => endBeforeReport(reading, stance));
    found.sort((a, b) => bySpan(a.cue[0]!, b.cue[0]!) || bySpan(a.source[0]!, b.source[0]!));
    reading.quotations = withoutStances(reading.quotations, found);
    reading.stances = found.map((stance, i): Stance => {
      const told = toldBy(reading, stance);
      if (told === undefined) return { ...stance, id: `s${i + 1}` };
      // Inside somebody's words it is that somebody's word, not the report's own.
      return {
        ...stance,
        id: `s${i + 1}`,
        certainty: stance.certainty === 'stated' ? 'implied' : stance.certainty,
        toldBy: told,
      };
    });
  },
};
