// Checks on single quotations: damaged or doubtful marks, as the reading warned.
// Finds no warning itself; read/quotations does.
import type { Check, QuotationWarning } from '../../model/index.js';
import type { CheckContext } from './index.js';

const WARNINGS: Partial<Record<QuotationWarning, { line: string; weight: number; kind: string }>> = {
  'narration-inside-marks': { kind: 'marks', line: 'Reported speech stands inside quotation marks.', weight: 84 },
  'runs-on-outside-marks': { kind: 'marks', line: 'A speech seems to go on outside its quotation marks.', weight: 70 },
  'mark-never-closed': { kind: 'marks', line: 'A quotation mark is opened and never closed.', weight: 46 },
  unattributed: { kind: 'unattributed', line: 'Quoted words that no sentence gives to anyone.', weight: 44 },
};

/** One check for each warned quotation, under its weightiest warning. */
export function quotationChecks({ record }: CheckContext): Check[] {
  return record.utterances.flatMap(utterance =>
    utterance.members.flatMap(member => {
      const found = (member.warnings ?? [])
        .map(name => WARNINGS[name as QuotationWarning])
        .filter(entry => entry !== undefined)
        .sort((a, b) => b.weight - a.weight)[0];
      if (!found) return [];
      const { report, span, text } = member;
      return [{ ...found, evidence: [{ report, span, text }], about: [utterance.id] }];
    }),
  );
}
