// Lines that name who wrote, reported or edited.
// Does not look for names inside sentences.
import { isOutletLike, isOutletName, isPlacedOutlet } from '../../lists/outlets.js';
import { eachLine, type LineRule, QUOTATION_MARK } from '../sheet.js';

/** Words between names that need no capital in a byline. */
const LINKS = new Set(
  (
    'and with for in of the our a at from de da do dos di del della der den van von zu al el bin ibn abu ben la le du te & + | / – — - ' +
    'staff writer writers reporter reporters correspondent correspondents editor editors desk team bureau agencies agency newsroom ' +
    'special political diplomatic chief senior foreign courts crime business economics science health sports own'
  ).split(' '),
);
/** What stands after "By" in a byline without a name. */
const DESK = /\b(?:desk|staff|correspondents?|bureau|team|newsroom|editors?|reporters?|writers?|agenc(?:y|ies))\b/i;
/** What stands after "By" when it means time or manner. */
const NOT_A_NAME = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november ' +
    'december early late mid midnight noon morning evening then now this that these those his her its their my all any far law order the way'
  ).split(' '),
);

const OPENS_BYLINE =
  /^(?:(?:written |story |words |text |posted |reported |compiled |interview |published |exclusive |analysis |report |review |opinion |comment |feature )?by:?|authors?:|text:|words:|interview:|reporters?:|from our (?:own |special |\p{L}+ )?(?:correspondent|reporter)s?[:,]?(?: in \p{Lu}\p{L}+,?)?)\s+(.+)$/iu;
/** `showbiz editor Danny Quist`: up to three words in small letters that end in a post. */
const POST_BEFORE_NAME =
  /^(?:\p{Ll}[\p{L}-]* ){0,3}(?:editor|reporter|correspondent|writer|columnist|critic|producer) (?=\p{Lu}\p{Ll})/u;

/** The words that name the authors in a byline, without "By"; null where the line is no byline. */
export function bylineNames(line: string): string | null {
  const m = OPENS_BYLINE.exec(line);
  if (!m) return null;
  // `Words: Ana Kovač. Pictures: Petr Malý`: another label opens other work.
  const rest = m[1]!.replace(/\.\s+\p{Lu}\p{Ll}+(?::| by ).*$|\.\s+Translated\b.*$/u, '').replace(/[.\s]+$/, '');
  const posted = POST_BEFORE_NAME.exec(rest);
  const names = rest
    .slice(posted?.[0].length ?? 0)
    .split(/\s*[,|•·]|\s+(?:for|FOR|in|IN|at|AT|from|FROM)\s|\s+[–—-]\s|\s*\(|\s*@/)[0]!
    .trim();
  const words = names.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 12) return null;
  const first = words[0]!;
  // `By The Associated Press`
  if (first.toLowerCase() === 'the' && (isOutletLike(names) || isOutletName(names.toLowerCase()))) return names;
  if (NOT_A_NAME.has(first.toLowerCase())) return DESK.test(rest) && words.length <= 6 ? names : null;
  if (words.some(word => !/^\p{Lu}/u.test(word) && !LINKS.has(word.toLowerCase()) && !/^\p{Ll}['’]\p{Lu}/u.test(word)))
    return null;
  const loneWord = words.length === 1 && rest === names && !/^(?:authors?|reporters?|written|posted)/i.test(line);
  if (loneWord && !isOutletName(first.toLowerCase())) return null;
  return /^\p{Lu}/u.test(first) || DESK.test(rest) ? names : null;
}

const CREDIT =
  /^[([]?(?:additional |with )?(?:reporting|writing|editing|edited|reported|photography|translation|translated|translation of (?:an|this) (?:article|interview|report|piece)|production|produced|research)(?: and (?:reporting|writing|editing))?(?: by:?|:| from)\s/i;
/** Where the text is from, on a line of its own: kept for the reading of credits. */
const SOURCE =
  /^[([]?(?:sources?|via|with (?:additional )?inputs? from|with agency inputs?|with agencies|editors?):?\s?(?:\p{L}.{0,80})?$/iu;
/** `Translated from Il Corriere della Costa`, `Translation of an article from the daily Lessa Listy`. */
const TRANSLATED =
  /^[([]?translat(?:ed|ion)(?: by .{2,40})?(?: of (?:an|this) \p{L}+)?(?: (?:from|published (?:in|by)))(?: the)?(?: (daily|weekly|newspaper|paper|magazine|website|portal|agency))? (\p{L}.*)$/iu;
const TONGUE = /^\p{Lu}\p{L}+$/u;

/** The outlet whose report a line says was translated; a tongue alone is none. */
export function translatedFrom(line: string): string | undefined {
  const m = line.length <= 120 ? TRANSLATED.exec(line) : null;
  if (!m) return undefined;
  const name = m[2]!.split(/\s*[,(|]|\s+(?:by|on|of \d)\b/u)[0]!.replace(/[\s.)\]]+$/, '');
  if (!/^\p{Lu}/u.test(name) || (m[1] === undefined && TONGUE.test(name))) return undefined;
  return m[1] !== undefined || isPlacedOutlet(name) || isOutletName(name.toLowerCase()) ? name : undefined;
}

const ROLE_WORDS = new Set('writer correspondent reporter editor contributor columnist'.split(' '));
const CONTRIBUTED = /\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\b/i;

export const bylineRules: readonly LineRule[] = [
  {
    id: 'intake.lines.byline',
    finds: 'a line "By" and a name or desk, at the top or the end',
    examples: { fires: 'Talks go on.\nBy Ana Kovac', not: 'Talks go on.\nBy Tuesday Evening The Docks Were Empty' },
    source: 'habit of news pages',
    find: eachLine(
      'byline',
      line => line.wordCount <= 16 && line.words.length <= 160 && bylineNames(line.words) !== null,
    ),
  },
  {
    id: 'intake.lines.credits',
    finds: 'a line that says who reported, wrote or edited',
    examples: {
      fires: 'Talks go on.\n(Reporting by Ana Kovac; editing by Petr Maly)',
      not: 'Talks go on.\nReporting by the union showed that nine ships had left.',
    },
    source: 'habit of news agencies',
    find: eachLine('byline', line => {
      if (line.wordCount > 45 || QUOTATION_MARK.test(line.words)) return false;
      if (CONTRIBUTED.test(line.words)) return true;
      return (
        CREDIT.test(line.words) &&
        (/^[([]/.test(line.words) || !line.stop || /[;:]/.test(line.words) || line.wordCount <= 8)
      );
    }),
  },
  {
    id: 'intake.lines.source',
    finds: 'a short line that names the source of the text, or the post of its author',
    examples: {
      fires: 'Talks go on.\nSource: Lessa News Agency',
      not: 'Talks go on.\nSources at the harbour said that nine ships had left.',
    },
    source: 'habit of news pages',
    find: eachLine('byline', line => {
      if (line.wordCount > 10 || line.stop || QUOTATION_MARK.test(line.words)) return false;
      if (SOURCE.test(line.words) && /[:(]|^with|^via/i.test(line.words)) return true;
      const words = line.words.split(/\s+/);
      return (
        words.length <= 5 &&
        words.length >= 2 &&
        ROLE_WORDS.has(words.at(-1)!.toLowerCase()) &&
        /^\p{Lu}/u.test(words[0]!)
      );
    }),
  },
];
