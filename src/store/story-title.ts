// The title by which lists name a story: of its reports' titles the one whose words most of the others share.
// Writes no words of its own.
import { findTerms, newVocabulary } from '../compare/stories/terms.js';
import { kickerLength } from '../intake/kicker.js';

/** Words of a title that are compared. */
const MOST_WORDS = 40;
/** Titles that are compared; those of the first reports name a story well enough. */
const MOST_TITLES = 200;

/** Of equals the first; empty where no report has a title. */
export function titleOf(reports: readonly { title: string | null }[]): string {
  const vocabulary = newVocabulary();
  const titles = reports
    // A story is no opinion, update or video, whatever one of its reports is.
    .flatMap(({ title }) => (title ? [title.slice(kickerLength(title))] : []))
    .slice(0, MOST_TITLES)
    .map(title => ({ title, terms: [...new Set(findTerms(title, MOST_WORDS, vocabulary))] }));
  const holders = new Map<number, number>();
  for (const { terms } of titles) for (const term of terms) holders.set(term, (holders.get(term) ?? 0) + 1);
  let best = '';
  let most = -1;
  for (const { title, terms } of titles) {
    let shared = 0;
    for (const term of terms) shared += holders.get(term)! - 1;
    // The mean over its words would take the shortest, their sum the longest.
    const share = terms.length > 0 ? shared / Math.sqrt(terms.length) : 0;
    if (share > most) [best, most] = [title, share];
  }
  return best;
}
