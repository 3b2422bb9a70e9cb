// First stage of times: asks every rule at every word of a sentence, keeps the longest expression at the leftmost place.
// Does not give values; resolve.ts does.
import { clock } from './clock.js';
import { dates } from './dates.js';
import { durations } from './durations.js';
import type { Expression, Found, TimexRule } from './expression.js';
import { offsets } from './offsets.js';
import { periods } from './periods.js';
import { sets } from './sets.js';
import { vagues } from './vague.js';
import { weekdays } from './weekdays.js';
import type { Words } from './words.js';

/** All rules; where two find stretches of equal length the earlier one in this list wins, so the exact ones stand first. */
export const TIMEX_RULES: readonly TimexRule[] = [
  ...clock,
  ...dates,
  ...weekdays,
  ...offsets,
  ...periods,
  ...sets,
  ...durations,
  ...vagues,
];

/** The expressions of one sentence in text order, none overlapping another. */
export function recogniseTimes(words: Words): Expression[] {
  const found: Expression[] = [];
  let i = 0;
  while (i < words.list.length) {
    let best: { found: Found; rule: TimexRule } | null = null;
    for (const rule of TIMEX_RULES) {
      const one = rule.at(words, i);
      if (one && (!best || one.to > best.found.to)) best = { found: one, rule };
    }
    if (!best) {
      i++;
      continue;
    }
    const from = best.found.from ?? i;
    found.push({
      ...best.found,
      from,
      rule: best.rule.id,
      words,
      start: words.list[from]!.start,
      end: words.list[best.found.to - 1]!.end,
    });
    i = best.found.to;
  }
  return found;
}
