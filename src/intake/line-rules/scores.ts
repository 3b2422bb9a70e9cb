// Lines of a sports page that tabulate and tell nothing: the score in capitals, and who played.
// Does not claim a list of full names: that may be a list of the dead, or of those elected.
import type { SheetLine } from '../lines.js';
import { eachLine, type LineFinding, type LineRule, type Sheet } from '../sheet.js';

/** `LESSA ROVERS 3 QUAY UNITED 2`, `Lessa Rovers 3-2 Quay United`: two names with a number each, and no other word. */
const SIDE = String.raw`\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,3}`;
const SCORE = new RegExp(
  `^${SIDE} \\d{1,3}(?:[ ,]+${SIDE} \\d{1,3}| ?[-–:] ?\\d{1,3} ${SIDE})(?: \\((?:aet|aggregate)\\))?$`,
  'u',
);
/** Other than a place with a year, or a page with a number: a year is no score. */
const YEAR = /\b(?:19|20)\d{2}\b/;
const INTERIM =
  /^(?:half|full|quarter|third|first|second)[- ](?:time|half|quarter|period|innings)(?: score)?: ?\d{1,3} ?[-–] ?\d{1,3}$/iu;

/** `Attendance: 28,411`, `Referee: M. Holt (Lessa)`: what a sports page prints under the score. */
const MATCH_NOTE =
  /^(?:att(?:endance)?|crowd|referee|ref|umpires?|booked|bookings|yellow cards?|red cards?|sent off|subs(?:titutes)?(?: not used)?|scorers?|goals?|(?:man|player|star) of the match|toss|venue|kick-off)\s?:\s?\S/iu;
const MAX_NOTE_WORDS = 24;

const LABEL = /^\p{Lu}[\p{L} .'’&-]{1,30}(?: \([^)]{1,12}\))?: ?/u;
const MIN_PLAYERS = 7;
const MAX_PLAYERS = 40;
const PLAYER = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}(?: ?\([^()]{1,40}\))?(?: \d{1,3})?$/u;

/** `Rovers: Petrov; Lunt, Moss, …`: a side's name and the surnames of those who played. */
function isLineUp(line: SheetLine): boolean {
  const label = LABEL.exec(line.words);
  if (!label || line.words.length > 500) return false;
  const players = line.words
    .slice(label[0].length)
    .replace(/\.$/, '')
    .split(/\s*[,;]\s*/);
  if (players.length < MIN_PLAYERS || players.length > MAX_PLAYERS) return false;
  const lone = players.filter(player => !/\s/.test(player.replace(/ ?\(.*$/, ''))).length;
  return players.every(player => PLAYER.test(player)) && lone * 3 >= players.length * 2;
}

/** Within so many lines of a score a match note is one; elsewhere "Venue: …" may belong to anything. */
const NOTE_REACH = 12;

function findMatchNotes(sheet: Sheet): LineFinding[] {
  const scores = sheet.lines.flatMap(({ words }, i) => (isScore(words) ? [i] : []));
  if (scores.length === 0) return [];
  return sheet.lines.flatMap((line, i) =>
    sheet.roles[i] === null &&
    line.wordCount <= MAX_NOTE_WORDS &&
    MATCH_NOTE.test(line.words) &&
    (/^(?:att|crowd|referee|ref\b)/i.test(line.words) || scores.some(score => Math.abs(score - i) <= NOTE_REACH))
      ? [{ line: i, role: 'furniture' as const }]
      : [],
  );
}

const isScore = (words: string): boolean => INTERIM.test(words) || (SCORE.test(words) && !YEAR.test(words));

export const scoreRules: readonly LineRule[] = [
  {
    id: 'intake.lines.score',
    finds: 'the score of a match on a line of its own',
    examples: {
      fires:
        'Rovers win at last\nLESSA ROVERS 3 QUAY UNITED 2\nTwo goals by Petr Maly lifted Rovers out of trouble on Tuesday.',
      not: 'Rovers win at last\nLessa 14 May 2031\nTwo goals by Petr Maly lifted Rovers out of trouble on Tuesday.',
    },
    source: 'habit of sports pages',
    find: eachLine('furniture', line => !line.stop && line.wordCount <= 12 && isScore(line.words)),
  },
  {
    id: 'intake.lines.line-up',
    finds: 'the surnames of those who played, behind the name of their side',
    examples: {
      fires:
        'Rovers won at last on Tuesday, and the gates stayed open.\nRovers: Dren; Quist, Maly, Tolo, Holt; Ivo, Kemp (Moss 56), Lund; Ash, Berg, Silva.',
      not: 'Nine dockers died at Port Lessa on Tuesday, and the gates stayed shut.\nThe dead: Ana Kovac, Petr Maly, Ivo Dren, Edda Quist, Tom Holt, Mia Lund, Jan Berg, Una Ash, Lea Tolo.',
    },
    source: 'habit of sports pages; lists of full names are left alone',
    find: eachLine('furniture', isLineUp),
  },
  {
    id: 'intake.lines.match-note',
    finds: 'crowd, referee, bookings and the like, where a score is printed',
    examples: {
      fires:
        'Rovers win at last\nLESSA ROVERS 3 QUAY UNITED 2\nAttendance: 8,411\nTwo goals by Petr Maly lifted Rovers out of trouble on Tuesday.',
      not: 'Rovers win at last\nAttendance: 8,411\nTwo goals by Petr Maly lifted Rovers out of trouble on Tuesday.',
    },
    source: 'habit of sports pages',
    find: findMatchNotes,
  },
];
