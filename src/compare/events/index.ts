// Events over all reports: the same happening merged, look-alikes kept two, in the order of time.
// Reads no text anew; each report's events come from read/events/.
import type { CompareStep } from '../comparison.js';
import { placeBareDays } from './anchors.js';
import { buildEvent, byTime } from './build.js';
import { layOutEvents } from './items.js';
import { mattersOf } from './matters.js';
import { mergeEvents } from './merge.js';
import { takeUpWords } from './taken-up.js';

export { EVENT_PAIR_RULES } from './rules.js';

export const eventMerging: CompareStep = {
  id: 'compare.events',
  needs: ['entities', 'entityOf', 'stories', 'likeReports', 'originsOf'],
  makes: ['events', 'judgements'],
  run(comparison) {
    const matters = mattersOf(comparison);
    const items = layOutEvents(comparison, matters.of);
    placeBareDays(items);
    const { groups, judgements } = mergeEvents(items, matters.likeness, comparison.decisions);
    takeUpWords(comparison, matters.of, items, groups);
    comparison.events = groups.map(group => buildEvent(comparison, group)).sort(byTime);
    for (const judgement of judgements) comparison.judgements.push({ ...judgement, kind: 'event' });
  },
};
