// Stances: who wants, backs, opposes, waits or makes conditions. Read through the same cues as quotations.
// Never from thanks, never from backing on another question, never from speech alone.
import type { Stance } from '../../model/index.js';
import { bySpan, overlaps, type Span } from '../../model/index.js';
import { type Page, pageOf } from '../quotations/page.js';
import type { Reading, ReadStep } from '../reading.js';
import { isAgainst, membersOf, yetToDecide } from './positions.js';
import type { StanceDraft, StanceRule } from './rule.js';
import { stanceAdjective, stanceNoun, stanceVerb, wouldIf } from './verbs.js';

/** In the order in which they may claim a cue. */
export const STANCE_RULES: readonly StanceRule[] = [
  wouldIf,
  yetToDecide,
  isAgainst,
  stanceAdjective,
  stanceVerb,
  stanceNoun,
];

function draftStances(page: Page): StanceDraft[] {
  const kept: StanceDraft[] = [];
  const crosses = (a: readonly Span[], b: readonly Span[]): boolean => a.some(x => b.some(y => overlaps(x, y)));
  for (const rule of STANCE_RULES) {
    for (const draft of rule.find(page)) if (!kept.some(other => crosses(other.cue, draft.cue))) kept.push(draft);
  }
  return [...kept, ...membersOf(page, kept)];
}

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

export const stances: ReadStep = {
  id: 'read.stances',
  needs: ['sentences', 'marks', 'names', 'quotations'],
  makes: ['stances'],
  run(reading) {
    const found = draftStances(pageOf(reading));
    found.sort((a, b) => bySpan(a.cue[0]!, b.cue[0]!) || bySpan(a.source[0]!, b.source[0]!));
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
