// Several read reports in, what they say together out: runs the ordered steps of comparing.
// Does not build the record; record/ does.
import type { Decision } from '../model/index.js';
import { type Comparison, newComparison, type Witness } from './comparison.js';
import { COMPARE_STEPS } from './steps.js';
import { stories } from './stories/index.js';

export interface CompareOptions {
  decisions?: readonly Decision[];
  without?: readonly string[];
  /** Id of the one story that all reports are known to tell; without it the stories among them are found. */
  story?: string;
  onStep?: (id: string, milliseconds: number) => void;
  /** A clock in milliseconds; needed with `onStep`. */
  now?: () => number;
}

/** Compares reports; their order does not matter. */
export function compareReports(witnesses: readonly Witness[], options: CompareOptions = {}): Comparison {
  const comparison = newComparison([...witnesses], [...(options.decisions ?? [])]);
  for (const step of COMPARE_STEPS) {
    if (options.without?.includes(step.id)) continue;
    const start = options.now?.() ?? 0;
    step.run(comparison);
    if (step.id === stories.id && options.story !== undefined)
      comparison.stories = [oneStory(options.story, comparison)];
    options.onStep?.(step.id, (options.now?.() ?? 0) - start);
  }
  return comparison;
}

const oneStory = (id: string, { witnesses }: Comparison): Comparison['stories'][number] => ({
  id,
  reports: witnesses.map(({ report }) => report.id),
  because: ['grouped as one story before'],
});
