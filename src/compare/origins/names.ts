// When two wordings name one origin: "the Corridor agency" and "Corridor Press Agency", "AP" and "Associated Press".
// Does not read credits; read/credits.ts does. Does not join people; entities.ts does.
import { AGENCIES, MEDIA_NOUNS, OUTLET_WORDS } from '../../lists/agencies.js';
import { foldSpelling } from '../stories/terms.js';

const WORD = /[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu;
const MARKS = /\p{M}+/gu;
/** Words that name no origin by themselves. */
const SMALL = new Set(
  'the a an of for and in on at by to with its his her their our this that s us uk based state-run state-owned local national official semi-official international news newswire online com org net web website site'.split(
    ' ',
  ),
);

const agencyOf = new Map<string, string>();
for (const { name, forms } of AGENCIES)
  for (const form of [name, ...forms]) agencyOf.set(form === form.toUpperCase() ? form : form.toLowerCase(), name);

/** The agency that a name means, if it is one: by its full name in any case, by its letters in capitals only. */
export const findAgency = (name: string): string | undefined => {
  const bare = name
    .replace(/^[Tt]he /, '')
    .replace(/['’]s$/, '')
    .trim();
  return (
    agencyOf.get(bare) ??
    agencyOf.get(bare.toLowerCase()) ??
    agencyOf.get(bare.replace(/ (?:news )?(?:agency|wire)$/i, ''))
  );
};

/** Folded words of an origin's name by which it is known; words for a medium count only when nothing else is left. */
export function originWords(name: string): string[] {
  const agency = findAgency(name);
  const words = (agency ?? name).normalize('NFKD').replace(MARKS, '').match(WORD) ?? [];
  const known = words
    .map(word =>
      word
        .replace(/['’]s$/, '')
        .toLowerCase()
        .replace(/\.(?:com|org|net)$/, '')
        .replace(/[.'’-]/g, ''),
    )
    .filter(word => word && !SMALL.has(word));
  const named = known.filter(word => !MEDIA_NOUNS.has(word) && word !== 'press');
  return (named.length > 0 ? named : known).map(foldSpelling);
}

/** Initials of a name of several words: `Strait News Service` gives `SNS`. */
const initials = (name: string): string =>
  (name.replace(/^[Tt]he /, '').match(WORD) ?? [])
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0]!)
    .join('');

const isLetters = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name.replace(/^[Tt]he /, ''));

/**
 * Whether two names mean one outlet: the words by which the shorter is known all stand in the longer, or one is the
 * initials of the other. `Post` alone does not mean every Post: a word of mastheads only counts beside the same words.
 */
export function isSameOutlet(a: string, b: string): boolean {
  if (isLetters(a) && !isLetters(b))
    return (
      initials(b) === a.replace(/^[Tt]he /, '') || (findAgency(a) !== undefined && findAgency(a) === findAgency(b))
    );
  if (isLetters(b) && !isLetters(a)) return isSameOutlet(b, a);
  const [x, y] = [originWords(a), originWords(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
  if (!short.every(word => long.has(word))) return false;
  return short.length === long.size || short.some(word => !MASTHEAD.has(word));
}

const MASTHEAD: ReadonlySet<string> = new Set([...OUTLET_WORDS].map(foldSpelling));
