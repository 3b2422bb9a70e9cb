// All counts of one state in one story, laid side by side: the dead of every report, whatever brought the counts together or kept them apart.
// Does not say that they contradict each other: the dead of Tuesday and of Friday, of the town and of the province do not.
import { GROWING_STATES, SHRINKING_STATES } from '../../lists/counted-states.js';
import type { FigureItem } from './items.js';

export const MAY_BE_OTHER_TIMES = 'counts of other times or places';

/** More counts of one state than this are no story of one matter. */
const MOST_COUNTS = 40;

const isLaid = ({ kind, state, past, partial, isWhole, value, needed }: FigureItem): boolean =>
  kind === 'count' &&
  state !== undefined &&
  (GROWING_STATES.has(state) || SHRINKING_STATES.has(state)) &&
  past === null &&
  value > 0 &&
  !partial &&
  !isWhole &&
  !needed;

/** Counts of one state and one kind of thing in one story, of two reports and two values at least. */
export function findStates(items: readonly FigureItem[]): FigureItem[][] {
  const byState = new Map<string, FigureItem[]>();
  for (const item of items) {
    if (!isLaid(item)) continue;
    const key = `${item.story} ${item.state} ${item.unitClass}`;
    const known = byState.get(key);
    if (known) known.push(item);
    else byState.set(key, [item]);
  }
  return [...byState.values()].filter(
    list =>
      list.length <= MOST_COUNTS &&
      new Set(list.map(item => item.witness)).size > 1 &&
      new Set(list.map(item => item.value)).size > 1,
  );
}
