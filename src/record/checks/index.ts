// "Check these first": what a careful reader would look at before leaning on the pile, most pressing first.
// Every line is built from a fixed pattern and pinned words; nothing is judged here that comparing has not judged.
import type { Witness } from '../../compare/comparison.js';
import type { Check, StoryRecord } from '../../model/index.js';
import { countChecks } from './counts.js';
import { disagreementChecks } from './disagreements.js';
import { originChecks } from './origins.js';
import { quotationChecks } from './quotations.js';
import { reportChecks } from './reports.js';
import { wordingChecks } from './wordings.js';

/** What a finder of checks looks at. */
export interface CheckContext {
  record: StoryRecord;
  witnesses: ReadonlyMap<string, Witness>;
}

export type CheckFinder = (context: CheckContext) => Check[];

/** In the order in which ties are broken. */
const CHECK_FINDERS: readonly CheckFinder[] = [
  wordingChecks,
  disagreementChecks,
  quotationChecks,
  countChecks,
  originChecks,
  reportChecks,
];

/** All checks of a record, the most pressing first, each place once a kind; ties keep the order of the finders, then of the evidence. */
export function findChecks(record: StoryRecord, witnesses: readonly Witness[]): Check[] {
  const context: CheckContext = { record, witnesses: new Map(witnesses.map(witness => [witness.report.id, witness])) };
  return CHECK_FINDERS.flatMap(find => find(context))
    .filter(check => check.evidence.length > 0)
    .map((check, index) => ({ check, index }))
    .sort((a, b) => b.check.weight - a.check.weight || a.index - b.index)
    .map(({ check }) => check)
    .filter(isFirstOfItsPlaces());
}

/** An utterance and a disagreement may lead to the same words; a reader is sent there once. */
function isFirstOfItsPlaces(): (check: Check) => boolean {
  const seen = new Set<string>();
  return check => {
    const places = check.evidence.map(({ report, span }) => `${report} ${span[0]}`).sort();
    const key = [check.kind, ...new Set(places)].join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** A number at the head of a sentence: in letters up to ten. */
export const capitalNumber = (count: number): string => NUMBER_WORDS[count] ?? String(count);

/** `1 report`, `3 reports`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How many different reports a list of evidence comes from. */
export const reportsIn = (evidence: readonly { report: string }[]): number =>
  new Set(evidence.map(item => item.report)).size;
