// Checks on utterances: wordings that part, inside quotation marks above all.
// The differences themselves were found by compare/utterances.
import type { Check, Difference, Utterance } from '../../model/index.js';
import { type CheckContext, capitalNumber } from './index.js';
import { isDetailSure, isSpeakerSure, isSure, nearnessOf, sureMembers } from './sure.js';

/** How pressing a difference is: what changes the meaning before what changes the words. */
const WEIGHT_OF: Record<Difference['kind'], number> = {
  negation: 95,
  number: 92,
  speaker: 88,
  hedge: 72,
  word: 60,
  marks: 50,
  cut: 20,
};

const LINE_OF: Partial<Record<Difference['kind'], string>> = {
  negation: 'One wording denies what another affirms.',
  number: 'Two wordings of one utterance give different numbers.',
  speaker: 'One utterance is given to different speakers.',
  hedge: 'One wording is more careful than another.',
};

/** One check for each utterance that reports word differently: the weightiest of its differences. */
export function wordingChecks({ record }: CheckContext): Check[] {
  return record.utterances.flatMap(utterance => {
    const check = bothInMarks(utterance) ?? meaningDiffers(utterance);
    return check ? [check] : [];
  });
}

/** Different words, each printed as verbatim: at most one of them can be. */
function bothInMarks(utterance: Utterance): Check | null {
  if (utterance.relation !== 'reworded') return null;
  if (!isSure(utterance)) return null;
  const marked = sureMembers(utterance).filter(member => member.type === 'direct');
  if (new Set(marked.map(member => member.report)).size < 2) return null;
  if (new Set(marked.map(member => lettersOf(member.text))).size < 2) return null;
  return {
    kind: 'wording',
    line: `${capitalNumber(marked.length)} wordings of one utterance, ${marked.length === 2 ? 'both' : 'all'} inside quotation marks.`,
    evidence: marked.map(({ report, span, text }) => ({ report, span, text })),
    weight: 92 + Math.round(8 * nearnessOf(utterance)),
    about: [utterance.id],
  };
}

const isTelling = (utterance: Utterance, kind: Difference['kind'], a: string, b: string): boolean =>
  kind === 'speaker' ? isSpeakerSure(utterance, a, b) : isDetailSure(utterance, a, b);

/** What is left of a wording without marks, stops and case. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function meaningDiffers(utterance: Utterance): Check | null {
  const telling = utterance.differences
    .filter(
      ({ kind, a, b }) => LINE_OF[kind] && a.report !== b.report && isTelling(utterance, kind, a.report, b.report),
    )
    .sort((x, y) => WEIGHT_OF[y.kind] - WEIGHT_OF[x.kind])[0];
  if (!telling) return null;
  return {
    kind: telling.kind,
    line: LINE_OF[telling.kind]!,
    evidence: [telling.a, telling.b],
    weight: WEIGHT_OF[telling.kind],
    about: [utterance.id],
  };
}
