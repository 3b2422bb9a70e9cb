// Checks on disagreements that are real; an apparent one is shown in its own section, not here.
// What is real and what apparent was judged by compare/.
import type { Check, Disagreement } from '../../model/index.js';
import { type CheckContext, capitalNumber } from './index.js';

const WEIGHT_OF: Record<Disagreement['kind'], number> = { number: 90, date: 88, speaker: 86, role: 66, wording: 64 };

const LINE_OF: Record<Disagreement['kind'], (values: number, about: string) => string> = {
  number: (values, about) => `${capitalNumber(values)} numbers for one thing: ${ended(about)}`,
  date: (values, about) => `${capitalNumber(values)} dates for one event: ${ended(about)}`,
  speaker: (values, about) => `${capitalNumber(values)} speakers for one utterance: ${ended(about)}`,
  role: (values, about) => `${capitalNumber(values)} roles that do not fit together: ${ended(about)}`,
  wording: (values, about) => `${capitalNumber(values)} names for one thing: ${ended(about)}`,
};

/** Words that were cut end in dots already. */
const ended = (about: string): string => (/[.…!?]$/.test(about) ? about : `${about}.`);

/** One check for each real disagreement. */
export function disagreementChecks({ record }: CheckContext): Check[] {
  return record.disagreements
    .filter(disagreement => !disagreement.apparent)
    .map(disagreement => ({
      kind: disagreement.kind,
      line: LINE_OF[disagreement.kind](new Set(disagreement.values.map(item => item.value)).size, disagreement.about),
      evidence: disagreement.values.map(({ report, span, text }) => ({ report, span, text })),
      weight: WEIGHT_OF[disagreement.kind],
      about: [disagreement.id],
    }));
}
