// Tells background from news: what the report says happened before its story, as a setting or a history.
// Does not drop anything; a background event stays in the record and is folded.
import type { Reading } from '../reading.js';
import type { DraftEvent } from './draft.js';
import { childrenOf, headOf, relOf, type Tree } from './tree.js';

/** A happening dated further back than this is history beside the story of the day; chosen by reading 100 dated events of the corpus. */
const NEWS_DAYS = 31;

/** Standing states of affairs that reports name as the setting of their news: "the war", "a 33-month conflict". */
const SETTINGS = new Set(['war', 'conflict', 'hostilities', 'crisis', 'invasion', 'occupation', 'alliance', 'warfare']);
/** As the setting it stands in a phrase of another happening, not as what is told. */
const TOLD_RELS = new Set(['root', 'nsubj', 'conj', 'obj']);

const dayOf = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** Whether an event is told as background: dated well before the report, in the pluperfect beside a main clause, or a standing conflict. */
export function isBackground(event: DraftEvent, tree: Tree, reading: Reading): boolean {
  if (event.status === 'planned' || event.status === 'proposed') return false;
  const published = (reading.report.published ?? reading.published)?.lo;
  if (published && event.when && event.when.hi !== '') return dayOf(published) - dayOf(event.when.hi) > NEWS_DAYS;
  const trigger = event.triggerToken;
  if (trigger.upos === 'NOUN' && SETTINGS.has(trigger.lemma) && !event.inTitle && !TOLD_RELS.has(relOf(trigger)))
    return true;
  const verb = trigger.upos === 'VERB' ? trigger : headOf(tree, trigger);
  if (verb?.upos !== 'VERB') return false;
  const pluperfect = childrenOf(tree, verb).some(child => relOf(child) === 'aux' && child.lower === 'had');
  return pluperfect && relOf(verb) !== 'ccomp' && event.sentence > 2;
}
