// What a name's title and given name show of its bearer: gender, rank, office; and whether that speaks against another bearer.
// Does not cluster; clusters.ts asks.
import { plain } from '../../language/spellings.js';
import { GENDER_OF_NAME, type Gender, isSortedName } from '../../lists/given-names.js';
import { GENDERED_NOUNS, HONORIFICS } from '../../lists/titles.js';
import type { Span } from '../../model/index.js';
import type { NameSpan } from '../reading.js';
import { officesClash, tellsOfNamesakes } from './namesakes.js';

/** What the report has told of whoever the name may mean. */
interface Bearer {
  gender?: Gender;
  roles: readonly Span[];
  told?: string[];
  mentions: readonly { span: Span }[];
}

/** Gender that the title or the given name shows. */
export const genderOf = (text: string, span: NameSpan): Gender | undefined => {
  for (const role of span.roles) {
    for (const word of text
      .slice(role[0], role[1])
      .toLowerCase()
      .split(/[\s,]+/)) {
      const gender = HONORIFICS.get(word.replace(/\.$/, '')) ?? GENDERED_NOUNS.get(word);
      if (gender) return gender;
    }
  }
  const [first = '', second] = plain(text.slice(span.span[0], span.span[1])).split(/\s+/);
  // "Harris" alone is more often a surname
  if (second === undefined && !isSortedName(first)) return undefined;
  return GENDER_OF_NAME.get(first) ?? GENDER_OF_NAME.get(first.split('-')[0]!);
};

const RANKS = new Set(
  'general colonel admiral captain major lieutenant sergeant corporal brigadier marshal commodore private gen col capt maj lt sgt'.split(
    ' ',
  ),
);
const CIVIL =
  /^(?:minister|president|chancellor|senator|mayor|governor|premier|judge|bishop|professor|ambassador|chairman|chairwoman)$/;

/**
 * Whether a lone surname's own title shows another bearer: another gender, a rank where the full name has a civil office
 * ("Foreign Minister Solveig Anker", "General Anker"), or a form of address before the full name has been given at all.
 */
export function speaksAgainst(text: string, span: NameSpan, known: Bearer): boolean {
  if (span.roles.length === 0) return false;
  const gender = genderOf(text, span);
  if (gender !== undefined && known.gender !== undefined && gender !== known.gender) return true;
  const own = titleWords(text, span.roles);
  const theirs = titleWords(text, known.roles);
  if (officesClash([...own], known.told ?? [...theirs], tellsOfNamesakes(text))) return true;
  if (
    [...own].some(word => RANKS.has(word)) &&
    [...theirs].some(word => CIVIL.test(word)) &&
    ![...theirs].some(word => RANKS.has(word))
  )
    return true;
  const first = Math.min(...known.mentions.map(mention => mention.span[0]));
  return span.span[1] < first && [...own].every(word => HONORIFICS.has(word));
}

/** Words of titles and roles in small letters. */
export const titleWords = (text: string, roles: readonly Span[]): Set<string> =>
  new Set(
    roles
      .flatMap(role =>
        text
          .slice(role[0], role[1])
          .toLowerCase()
          .split(/[\s,.’']+/),
      )
      .filter(word => word.length > 1),
  );
