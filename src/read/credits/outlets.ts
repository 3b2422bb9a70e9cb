// When two wordings name one outlet or office: "the Corridor agency" and "Corridor Press Agency", "AP" and "Associated Press".
// Does not find credits, and does not join people.
import { plain, skeleton } from '../../language/spellings.js';
import { AGENCIES, MEDIA_NOUNS, OUTLET_WORDS } from '../../lists/agencies.js';

const WORD = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;
/** Words that name nobody by themselves. */
const SMALL = new Set(
  'the a an of for and in on at by to with its his her their our this that us uk based state-run state-owned local national official semi-official international news newswire online com org net web website site inform'.split(
    ' ',
  ),
);

const inCapitals = (word: string): boolean => word === word.toUpperCase();
const bareName = (name: string): string =>
  name
    .replace(/^[Tt]he /, '')
    .replace(/['’]s$/, '')
    .replace(/[“”"]/g, '')
    .trim();

const agencyOf = new Map<string, string>();
for (const { name, forms } of AGENCIES)
  for (const form of [name, ...forms]) agencyOf.set(inCapitals(form) ? form : form.toLowerCase(), name);

/** The agency that a name means, if it is one: by its full name in any case, by its letters in capitals only. */
export function findAgency(name: string): string | undefined {
  const bare = bareName(name);
  return (
    agencyOf.get(bare) ??
    agencyOf.get(bare.toLowerCase()) ??
    agencyOf.get(bare.replace(/ (?:news )?(?:agency|wire)$/i, ''))
  );
}

const fold = (word: string): string => skeleton(plain(word.toLowerCase()));
const MASTHEAD: ReadonlySet<string> = new Set([...OUTLET_WORDS].map(fold));

/** Folded words by which an origin is known; words for a medium count only when nothing else is left. */
export function originWords(name: string): string[] {
  const known = ((findAgency(name) ?? name).match(WORD) ?? [])
    .map(word =>
      word
        .replace(/['’]s$/, '')
        .replace(/\.(?:com|org|net)$/i, '')
        .toLowerCase(),
    )
    .filter(word => word !== '' && !SMALL.has(word));
  const named = known.filter(word => !MEDIA_NOUNS.has(word) && word !== 'press');
  return (named.length > 0 ? named : known).map(fold);
}

/** First letters of a name's capitalised words. */
export const initials = (name: string): string =>
  (bareName(name).match(WORD) ?? [])
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0]!)
    .join('');

/** The letters of a name written as letters: "the SNS agency" gives SNS. */
export const bareLetters = (name: string): string => bareName(name).replace(/ (?:agency|news)$/i, '');

/** A name written as its letters: SNS. */
export const isLetters = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(bareLetters(name));

/**
 * Whether two names mean one outlet: the words by which the shorter is known all stand in the longer, or one is the
 * letters of the other. Words of mastheads count as well, so `the Courier` may mean the Sundby Courier, but not
 * `the Evening Courier` the Sundby Courier.
 */
export function isSameOutlet(a: string, b: string): boolean {
  if (isLetters(a) !== isLetters(b)) {
    const [short, long] = isLetters(a) ? [a, b] : [b, a];
    const agency = findAgency(short);
    return (agency !== undefined && agency === findAgency(long)) || initials(long) === bareLetters(short);
  }
  const [x, y] = [originWords(a), originWords(b)];
  if (x.length === 0 || y.length === 0) return false;
  const [short, long] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
  return short.every(word => long.has(word));
}

/** Whether two names have the same words: what is asked of a name that may be a person's. */
export const isWholeName = (a: string, b: string): boolean => {
  const [x, y] = [new Set(originWords(a)), new Set(originWords(b))];
  return x.size > 0 && x.size === y.size && [...x].every(word => y.has(word));
};

/** Whether a name is only a word of mastheads ("the Post"): it names an outlet only where one such is spoken of. */
export const isBareMasthead = (name: string): boolean => originWords(name).every(word => MASTHEAD.has(word));
