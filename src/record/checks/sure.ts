// How far a line that joins several wordings may be put before a reader unasked: a line shown first should be right nine times in ten.
// Judges no join; compare/utterances did. What is unsure here is still in the record, and in the page's folds.
import type { Utterance, UtteranceMember } from '../../model/index.js';

/** Share of common words from which two wordings of one utterance are shown first. In our invented stories wordings of one sentence reach 0.25 to 1, other sentences on the same topic 0 to 0.25. */
const LEAST_OVERLAP = 0.25;
/** Share from which a single word, number or speaker that differs is worth a check: the rest of the sentence is then the same. */
const LEAST_OVERLAP_OF_DETAIL = 0.6;
/** Of wordings with fewer words of weight than this nothing follows. */
const LEAST_WORDS = 3;
/** Words of fewer letters ("the", "of", "and") stand in every sentence. */
const LEAST_LETTERS = 4;

/** The members whose words rest on more than supposition; of words in quotation marks only the speaker can be supposed. */
export const sureMembers = (utterance: Utterance): UtteranceMember[] =>
  utterance.members.filter(member => member.certainty !== 'inferred' || member.type === 'direct');

/** Whether at least two reports give the utterance outright, in wordings that have enough in common, and to one speaker unless the words are the same. */
export function isSure(utterance: Utterance): boolean {
  const members = sureMembers(utterance);
  const speakersDiffer = utterance.differences.filter(difference => difference.kind === 'speaker');
  return (
    reportsOf(members) > 1 &&
    nearnessOf(utterance) >= LEAST_OVERLAP &&
    speakersDiffer.every(({ a, b }) => isSpeakerSure(utterance, a.report, b.report))
  );
}

/** How much the wordings have in common with the fullest one, on average, 0..1: linear in the number of wordings. */
export function nearnessOf(utterance: Utterance): number {
  const members = sureMembers(utterance);
  if (members.length < 2) return 0;
  const fullest = members.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const others = members.filter(member => member !== fullest);
  return others.reduce((sum, member) => sum + overlapOf(member.text, fullest.text), 0) / others.length;
}

/** Whether the wordings of two reports are near enough that one differing detail is a difference of the reports. */
export const isDetailSure = (utterance: Utterance, a: string, b: string): boolean =>
  areNear(sureMembers(utterance), a, b);

/** Whether two reports give the same words, and each to another speaker: of wordings in free speech two utterances are likelier. */
export function isSpeakerSure(utterance: Utterance, a: string, b: string): boolean {
  const isVerbatim = utterance.relation === 'same-words' || utterance.relation === 'cut';
  return areNear(
    sureMembers(utterance).filter(member => isVerbatim || member.type !== 'indirect'),
    a,
    b,
  );
}

function areNear(members: readonly UtteranceMember[], a: string, b: string): boolean {
  const of = (report: string) => members.filter(member => member.report === report);
  return of(a).some(x => of(b).some(y => x !== y && overlapOf(x.text, y.text) >= LEAST_OVERLAP_OF_DETAIL));
}

const reportsOf = (members: readonly UtteranceMember[]): number => new Set(members.map(member => member.report)).size;

/** Share of the longer words of the shorter text that the longer one has too, 0..1; 0 where there are too few to tell. */
export function overlapOf(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  if (short.length < LEAST_WORDS) return 0;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared / short.length;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    word => word.length >= LEAST_LETTERS || /\p{N}/u.test(word),
  );
