// Which entries of a feed are wanted: those whose headline or summary holds the words that were asked for.
// Fetches nothing: an entry that is not wanted costs its host no request.
import { type FeedEntry, wordsOf } from '../intake/feeds/index.js';
import { plain } from '../language/spellings.js';
import { termsOf } from '../store/index.js';

/** Words in small letters without accents, each between single spaces. */
const spaced = (text: string): string =>
  ` ${plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;

/**
 * Whether an entry is wanted: by one of the searches at least. All words of a search must occur, `"a phrase"`, `begin*` and
 * `-without` as in `onrecord search`; words are taken as written, whatever their accents.
 */
export function isWanted(entry: FeedEntry, searches: readonly string[]): boolean {
  if (searches.length === 0) return true;
  const text = spaced([entry.title, wordsOf(entry.summary), wordsOf(entry.content)].join(' '));
  return searches.some(search =>
    termsOf(search).every(({ words, isPrefix, isExcluded }) => {
      const sought = spaced(words.join(' '));
      return text.includes(isPrefix ? sought.trimEnd() : sought) !== isExcluded;
    }),
  );
}
