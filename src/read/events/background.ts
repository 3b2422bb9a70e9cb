// Tells background from news: what the report says happened before its story, as a setting or a history.
// Does not drop anything; a background event stays in the record and is folded.
import type { Reading } from '../reading.js';
import type { DraftEvent } from './draft.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

/** A happening dated further back than this is history beside the story of the day; chosen by reading 100 dated events of the corpus. */
const NEWS_DAYS = 31;

const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** Whether an event is told as background: dated well before the report, or in the pluperfect beside a main clause. */
export function isBackground(event: DraftEvent, tree: Tree, reading: Reading): boolean {
  if (event.status === 'planned' || event.status === 'proposed') return false;
  const published = reading.report.published?.hi;
  if (published && event.when && event.when.hi !== '') return dayOf(published) - dayOf(event.when.hi) > NEWS_DAYS;
  const trigger = event.triggerToken;
  const verb = trigger.upos === 'VERB' ? trigger : headOf(tree, trigger);
  if (verb?.upos !== 'VERB') return false;
  const pluperfect = childrenOf(tree, verb).some(child => relOf(child) === 'aux' && child.lower === 'had');
  return pluperfect && relOf(verb) !== 'ccomp' && event.sentence > 2;
}
