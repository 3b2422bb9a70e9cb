// Checks on utterances: wordings that part, inside quotation marks above all.
// The differences themselves were found by compare/utterances.
import { spelledOut } from '../../compare/utterances/spelling-out.js';
import type { Check, Difference, Utterance, UtteranceMember } from '../../model/index.js';
import { type CheckContext, capitalNumber } from './index.js';
import { isDetailSure, isSpeakerSure, isSure, nearnessOf, overlapOf, sureMembers } from './sure.js';

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
  const marked = longestPerReport(sureMembers(utterance).filter(member => member.type === 'direct'));
  const letters = marked.map(member => lettersOf(member.text)).sort((a, b) => b.length - a.length);
  // A wording that stands whole inside another is cut, not reworded.
  if (!letters.slice(1).some(own => !letters[0]!.includes(own))) return null;
  return {
    kind: 'wording',
    line: `${capitalNumber(marked.length)} reports print different words inside quotation marks for one utterance.`,
    evidence: furthestFirst(marked).map(({ report, span, text }) => ({ report, span, text })),
    weight: 92 + Math.round(8 * nearnessOf(utterance)),
    about: [utterance.id],
  };
}

const isTelling = (utterance: Utterance, kind: Difference['kind'], a: string, b: string): boolean =>
  kind === 'speaker' ? isSpeakerSure(utterance, a, b) : isDetailSure(utterance, a, b);

/** A report may split one speech around its cue: it still has one wording. */
function longestPerReport(members: readonly UtteranceMember[]): UtteranceMember[] {
  const longest = new Map<string, UtteranceMember>();
  for (const member of members) {
    const known = longest.get(member.report);
    if (!known || member.text.length > known.text.length) longest.set(member.report, member);
  }
  return [...longest.values()];
}

/** The two wordings that differ most before the others: what a reader sees first. */
function furthestFirst(members: readonly UtteranceMember[]): UtteranceMember[] {
  let least = Number.POSITIVE_INFINITY;
  let pair: UtteranceMember[] = [];
  const shown = members.slice(0, MOST_COMPARED);
  for (const [at, a] of shown.entries()) {
    for (const b of shown.slice(at + 1)) {
      const overlap = overlapOf(a.text, b.text);
      if (overlap >= least) continue;
      least = overlap;
      pair = [a, b];
    }
  }
  return [...pair, ...members.filter(member => !pair.includes(member))];
}

/** Wordings among which the two furthest apart are looked for; every pair of more would cost more than it shows. */
const MOST_COMPARED = 12;

/** What is left of a wording without marks, stops and case. */
const lettersOf = (text: string): string => spelledOut(text.toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, '');

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
