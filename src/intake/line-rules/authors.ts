// Who wrote, where no "By" says so: a name with its post, its place or its paper behind, or the words for nobody in particular.
// Does not take any name for an author: rules in headers.ts say where such a line must stand.
import { plain } from '../../language/spellings.js';
import { isGivenName } from '../../lists/given-names.js';
import { isAgencyName, isOutletLike, isOutletName } from '../../lists/outlets.js';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)?(?: (?:de|da|do|dos|di|del|della|van|von|der|den|al|el|bin|ibn|ben|la|le))*(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}?`;
const NAMES = `${NAME}(?:, ${NAME}){0,3}?(?:,? (?:and|&) ${NAME})?`;
const PLACE = String.raw`\p{Lu}[\p{L}'’.-]+(?:,? \p{Lu}[\p{L}'’.-]+){0,3}`;
const POST = `(?:${'correspondent reporter editor writer columnist critic commentator contributor analyst photographer chief'
  .split(' ')
  .map(post => `[${post[0]!.toUpperCase()}${post[0]}]${post.slice(1)}`)
  .join('|')})`;

/** What stands behind the names: a post, a place, the agencies, a paper. */
const AUTHOR = new RegExp(
  `^([Ff]rom )?(${NAMES})(?:` +
    String.raw`((?:,| [–—-])? (?:[\p{L}'’&/-]+ ){0,4}${POST}s?)(?:,? (?:in|at|for) ${PLACE})?` +
    String.raw`|(,? in ${PLACE}| \(${PLACE}\)| reports?(?: from ${PLACE})?)` +
    String.raw`|(?:,| [–—-]| \|) ((?:[Tt]he )?\p{Lu}[\p{L}\p{N}'’.&-]*(?: [\p{L}\p{N}'’.&-]+){0,4}?)(?:, ${PLACE})?` +
    '|( and (?:agencies|agency staff|wire (?:services|reports)))' +
    ')?$',
  'u',
);
const MAX_CHARS = 110;

export interface Author {
  names: string;
  outlet?: string;
  /** A post or a place stands behind the name: such a line is nothing else. */
  placed: boolean;
}

const isPerson = (name: string): boolean => /^\p{Lu}\S*\s+\S/u.test(name) && isGivenName(plain(name.split(/\s+/)[0]!));

/** Whether all names of the words, set apart by commas and "and", begin with a given name. */
export const arePersons = (words: string): boolean => words.split(/\s*,\s*|\s+(?:and|&)\s+/).every(isPerson);

/** The authors a line names and nothing else beside them; null for any other line. */
export function readAuthor(line: string): Author | null {
  if (line.length > MAX_CHARS || /[.!?:;"“”«»]$/.test(line)) return null;
  const m = AUTHOR.exec(line);
  if (!m || !/^\p{Lu}/u.test(m[2]!) || !arePersons(m[2]!)) return null;
  const [, from, names, post, place, paper, agencies] = m;
  if (from !== undefined && place === undefined) return null;
  const outlet = paper !== undefined && (isOutletLike(paper) || isOutletName(paper.toLowerCase())) ? paper : undefined;
  if (paper !== undefined && outlet === undefined) return null;
  const author: Author = { names: names!, placed: (post ?? place ?? agencies ?? outlet) !== undefined };
  // An agency behind an author says whose copy it is, not who printed it.
  if (outlet !== undefined && !isAgencyName(outlet)) author.outlet = outlet;
  return author;
}

/** `Staff report`, `Our correspondent`, `Agencies`, `City Desk`. */
const STAFF =
  /^(?:(?:by |from )?(?:our |a )?(?:own |special |political |foreign |crime |sports? |city |local )?(?:staff|correspondents?|reporters?|writers?)|(?:our |news )?staff (?:reports?|reporters?|writers?|correspondents?|and wires?|and agencies)|(?:wire|agency) reports?|(?:news |wire )?agenc(?:y|ies)|wire services)$/i;
const DESK = /^(?:\p{Lu}[\p{L}&]* ){1,4}(?:[Dd]esk|[Nn]ewsroom|[Bb]ureau|[Ww]eb [Tt]eam|[Nn]ews [Tt]eam)$/u;
/** Letters with which an agency signs, as they stand between the date and the text. */
const LETTERS = /^\p{Lu}{3,5}$/u;
const OTHER_LETTERS: ReadonlySet<string> = new Set(
  'LIVE NEWS FREE MORE WATCH VIDEO PHOTO USA NATO OPEC SPORT WORLD LOCAL TODAY STORY'.split(' '),
);

/** Whether a line says that nobody in particular, or an agency by its letters, has written. */
export const isStaffLine = (line: string): boolean =>
  line.length <= 40 && (STAFF.test(line) || DESK.test(line) || (LETTERS.test(line) && !OTHER_LETTERS.has(line)));
