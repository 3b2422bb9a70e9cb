// Lines that belong to the page and not to the report: share bars, link lists, tags, sign-up boxes, signs between sections.
// Does not claim a sentence that could stand in a report: long lines and lines that quote are left alone.
import {
  FURNITURE_LABELS,
  FURNITURE_LINES,
  FURNITURE_OPENINGS,
  FURNITURE_PASSAGES,
  TAIL_OPENERS,
} from '../../lists/furniture.js';
import { isOutletName } from '../../lists/outlets.js';
import type { SheetLine } from '../lines.js';
import { eachLine, isProse, type LineFinding, type LineRule, QUOTATION_MARK, type Sheet } from '../sheet.js';

/** Openings by their first word, so that a line is compared with a handful only. */
const OPENINGS = new Map<string, string[]>();
for (const opening of FURNITURE_OPENINGS) {
  const first = opening.split(' ')[0]!;
  OPENINGS.set(first, [...(OPENINGS.get(first) ?? []), opening]);
}

/** Said of somebody in the third person, a line is a sentence even if it opens like furniture. */
const TOLD = /\b(?:said|says|told|tells|wrote|asked|added|he|she|they|his|her|was|were|had|has)\b/;

/** Somebody said it: then the words may be news about newsletters. */
const SPOKEN = /\b(?:said|says|told|wrote|added)\b/;

const MAX_FURNITURE_WORDS = 22;

function opensAsFurniture(line: SheetLine): boolean {
  if (line.wordCount > MAX_FURNITURE_WORDS || QUOTATION_MARK.test(line.words)) return false;
  const openings = OPENINGS.get(line.key.split(' ')[0]!);
  const opening = openings?.find(o => line.key.startsWith(o) && !/[\p{L}\p{N}]/u.test(line.key[o.length] ?? ' '));
  return opening !== undefined && !TOLD.test(line.key.slice(opening.length));
}

/** A known phrase, the name of an outlet, or several such in a row: `Share · Save · Print`. */
const isFurniturePhrase = (key: string): boolean =>
  key.split(/\s*[·|•/]\s*/).every(piece => FURNITURE_LINES.has(piece) || isOutletName(piece));

/** `FILE - The mayor at a rally`: a picture out of the archive, and no news. */
const ARCHIVE_PICTURE = /^\(?(?:FILE|File)(?: PHOTO| photo| picture| image)?\s*(?:[-–—:]|\))\s*\S/;
/** `Follow the Courier’s coverage of Ohio politics` */
const FOLLOW_COVERAGE = /^(?:follow|find|read) .{2,40} coverage (?:of|at|on)\b/i;

const MAX_PASSAGE_WORDS = 70;
const FOLLOW_AUTHOR =
  /^(?:you can )?follow (?:him|her|them|me|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,4}) on (?:facebook|twitter|x|instagram|telegram|threads|bluesky)\b/iu;

function holdsPassage(line: SheetLine): boolean {
  if (line.wordCount > MAX_PASSAGE_WORDS) return false;
  if (line.wordCount <= MAX_FURNITURE_WORDS && (FOLLOW_AUTHOR.test(line.words) || FOLLOW_COVERAGE.test(line.words)))
    return true;
  if (/[“”«»„]|"[^"]{0,200}"/.test(line.words) || SPOKEN.test(line.key)) return false;
  return FURNITURE_PASSAGES.some(passage => line.key.includes(passage));
}

/** Behind a label stands a colon, a stroke or a spaced dash. */
const LABEL_END = /:| \| | [–—-] /;
const PICTURE_LABEL =
  /^(?:photos?|pictures?|images?|video|illustration|graphic|file photo|cover photo|featured image|cover image)$/;
const MAX_CREDIT_WORDS = 8;

function isLabelled(line: SheetLine): boolean {
  const colon = line.key.search(LABEL_END);
  const label = colon > 0 ? line.key.slice(0, colon).trim() : line.words.endsWith(':') ? line.key : '';
  if (!FURNITURE_LABELS.has(label)) return false;
  // A caption of some length tells what happened; only the credit of a picture is furniture.
  if (PICTURE_LABEL.test(label) && line.wordCount > MAX_CREDIT_WORDS) return false;
  return line.wordCount <= MAX_FURNITURE_WORDS && !(line.stop && TOLD.test(line.key));
}

/** Hashtags only, but for stray signs between them. */
function isHashtags(line: SheetLine): boolean {
  const words = line.words.split(/[\s,]+/).filter(Boolean);
  const tags = words.filter(word => /^[#＃][^\s#]/u.test(word)).length;
  return tags > 0 && tags * 5 >= words.length * 4;
}

/** A linked headline that ends in the words of its own link. */
const LINK_WORDS = /(?:^|\s)(?:read more|read the full story|continue reading)\W*$/i;
const BARE_NUMBER = /^\d{1,3}$/;
const ADDRESS_ONLY = /^(?:\S+:\s*)?(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.[a-z]{2,}|@\w+|pic\.twitter\.com\/\S+)\.?$/i;
/** `5 min read`, `12 comments`, `Comments (3)`, `1 of 5`. */
const COUNTER =
  /^(?:listen|watch)?\W*\d[\d.,k]*\s*(?:-\s*)?(?:min(?:ute)?s?(?: read)?|comments?|views?|shares?|reads?|likes?|votes?|replies|subscribers|followers|photos|images)\W*$|^(?:show |view |read )?comments? \(?\d+\)?$|^\d{1,3} ?(?:of|\/) ?\d{1,3}$|^(?:estimated )?read(?:ing)? time:? .{1,20}$|^join \d[\d,.]* (?:other )?(?:subscribers|readers|followers)$/i;
/** `Home > World > Europe` */
const TRAIL =
  /^(?:[\p{L}\d&' -]{2,25}\s*[>»›]\s*){1,5}[\p{L}\d&' -]{2,60}$|^home(?:\s*\/\s*[\p{L}\d&' -]{2,25}){1,4}$/iu;
/** The owner of a picture, on a short line. */
const PICTURE_OWNER =
  /\b(?:getty images?|shutterstock|istock|alamy|unsplash|pixabay|depositphotos|wikimedia commons|(?:afp|ap|epa|reuters|tass|anadolu)(?: photo)? via)\b/i;
const DESK_MARK = /^[[(]?(?:[\p{L}\d]{1,5}[\])]?)(?:[\s/·|]+[[(]?[\p{L}\d]{1,4}[\])]?){0,4}$/u;

/** `(BEGIN VIDEO CLIP)`, `[Applause]`: in a transcript what happens between the turns. */
const IN_CAPITALS = /^[([]\p{Lu}[\p{Lu} ,.'’-]{3,40}[)\]]$/u;
const STAGE_DIRECTION =
  /^[([](?:applause|laughter|laughs|crosstalk|cross-talk|music|pause|silence|inaudible|interruption|(?:begin|end of|end) (?:audio|video|clip|tape)|(?:commercial )?break)(?: \p{Ll}+){0,2}[)\]]$/iu;
const isStageDirection = ({ words }: SheetLine): boolean =>
  words.length <= 44 && (IN_CAPITALS.test(words) || STAGE_DIRECTION.test(words));

/** Short lines behind the first heading that closes a report, where no prose comes after them. */
function findTail(sheet: Sheet): LineFinding[] {
  let lastProse = -1;
  for (const [i, line] of sheet.lines.entries()) if (isProse(line) && sheet.roles[i] !== 'furniture') lastProse = i;
  const opener = sheet.lines.findIndex(
    (line, i) => i > lastProse && sheet.roles[i] === 'furniture' && TAIL_OPENERS.has(line.key),
  );
  if (opener < 0 || lastProse < 0) return [];
  const found: LineFinding[] = [];
  for (let i = opener + 1; i < sheet.lines.length; i++)
    if (sheet.roles[i] === null) found.push({ line: i, role: 'furniture' });
  return found;
}

export const furnitureRules: readonly LineRule[] = [
  {
    id: 'intake.lines.rule-off',
    finds: 'a line without a letter or number: stars, dashes, number signs',
    examples: { fires: 'The walkout ended on Friday.\n* * *\nTalks go on.', not: 'The walkout ended on Friday.\n1.' },
    source: 'typographic habit',
    find: eachLine('furniture', line => !/[\p{L}\p{N}]/u.test(line.words)),
  },
  {
    id: 'intake.lines.hashtags',
    finds: 'a line of hashtags',
    examples: {
      fires: 'Talks go on.\n#Lessa #docks #strike',
      not: 'Talks go on.\nThe tag #Lessa spread within an hour.',
    },
    source: 'habit of news sites and channels; the tags stay in the text as evidence',
    find: eachLine('furniture', isHashtags),
  },
  {
    id: 'intake.lines.address',
    finds: 'a line that is only a web address, a mail address or a handle',
    examples: {
      fires: 'Talks go on.\nhttps://quay.example/talks',
      not: 'Talks go on.\nThe board answered at https://quay.example/talks.',
    },
    source: 'general knowledge',
    find: eachLine('furniture', line => ADDRESS_ONLY.test(line.words)),
  },
  {
    id: 'intake.lines.furniture-phrase',
    finds: 'a line that is nothing but a known phrase of page furniture, or the name of an outlet',
    examples: { fires: 'Talks go on.\nSHARE NOW', not: 'Talks go on.\nShare prices fell on Monday.' },
    source: 'src/lists/furniture.ts',
    find: eachLine('furniture', line => line.wordCount <= 9 && isFurniturePhrase(line.key)),
  },
  {
    id: 'intake.lines.counter',
    finds: 'minutes to read, numbers of comments and views, trails of sections, owners of pictures',
    examples: { fires: 'Talks go on.\n5 min read', not: 'Talks go on.\n12 comments reached the board by noon.' },
    source: 'copied pages',
    find: eachLine('furniture', line => {
      if (line.stop || line.wordCount > 14 || line.words.length > 120) return false;
      return (
        COUNTER.test(line.words) || TRAIL.test(line.words) || (PICTURE_OWNER.test(line.words) && line.wordCount <= 10)
      );
    }),
  },
  {
    id: 'intake.lines.archive-picture',
    finds: 'the caption of a picture out of the archive',
    examples: {
      fires: 'Talks go on.\nFILE - Ana Kovac speaks at a rally in Port Lessa, on May 2, 2031. (LNA Photo/Lou Barnes)',
      not: 'Talks go on.\nFile the claim before Friday, the union told its members.',
    },
    source: 'habit of news agencies',
    find: eachLine('furniture', line => line.wordCount <= MAX_PASSAGE_WORDS && ARCHIVE_PICTURE.test(line.words)),
  },
  {
    id: 'intake.lines.furniture-label',
    finds: 'a short line behind a label such as "Tags:", "Related:", "Photo:"',
    examples: {
      fires: 'Talks go on.\nTags: docks, strike',
      not: 'Talks go on.\nPhoto: the mayor said he was not in it.',
    },
    source: 'src/lists/furniture.ts',
    find: eachLine('furniture', isLabelled),
  },
  {
    id: 'intake.lines.stage-direction',
    finds: 'a line in brackets that says what happens in a recording: clips, applause, breaks',
    examples: {
      fires: 'HOST: Here is the mayor.\n(BEGIN VIDEO CLIP)\nMAYOR: The docks will open.',
      not: 'Talks go on.\n(The board has nine members, not eight.)',
    },
    source: 'habit of transcripts',
    find: eachLine('furniture', isStageDirection),
  },
  {
    id: 'intake.lines.link',
    finds: 'a headline that ends in "Read more", and a bare list or page number',
    examples: {
      fires: 'Talks go on.\nFive harbours that closed for good Read more',
      not: 'Talks go on.\nThe board wants members to read more.',
    },
    source: 'copied pages',
    find: eachLine(
      'furniture',
      line =>
        (line.wordCount <= MAX_FURNITURE_WORDS && !line.stop && LINK_WORDS.test(line.words)) ||
        BARE_NUMBER.test(line.words),
    ),
  },
  {
    id: 'intake.lines.furniture-opening',
    finds: 'a short line that opens like page furniture, quotes nobody and tells of nobody',
    examples: {
      fires: 'Talks go on.\nSign up for our weekly newsletter',
      not: 'Talks go on.\nSign up for our union, she told the dockers.',
    },
    source: 'src/lists/furniture.ts',
    find: eachLine('furniture', opensAsFurniture),
  },
  {
    id: 'intake.lines.furniture-passage',
    finds: 'a line with words only the page itself would say: newsletters, cookies, comments, commissions',
    examples: {
      fires: 'Talks go on.\nWe may earn a commission if you buy a boat through this page.',
      not: 'Talks go on.\nThe union said it would sign up for our newsletter only when the docks open.',
    },
    source: 'src/lists/furniture.ts',
    find: eachLine('furniture', holdsPassage),
  },
];

/** Behind these words a press release speaks to editors alone: who sends it, whom to call, numbered notes. */
const NOTES_TO_EDITORS = /^(?:notes?|information|background|further information) (?:to|for) (?:the )?editors?:?$/i;

function findNotes(sheet: Sheet): LineFinding[] {
  const from = sheet.lines.findIndex((line, i) => i > 0 && NOTES_TO_EDITORS.test(line.words));
  if (from < 0 || !sheet.lines.slice(0, from).some(isProse)) return [];
  return sheet.lines.flatMap((_, i) =>
    i >= from && sheet.roles[i] === null ? [{ line: i, role: 'furniture' as const }] : [],
  );
}

export const tailRules: readonly LineRule[] = [
  {
    id: 'intake.lines.notes-to-editors',
    finds: 'what follows "Notes to editors" under a press release',
    examples: {
      fires:
        'Lessa Lines will open a second quay in May, the company said on Tuesday.\nNotes to editors\n1. Lessa Lines carries two million passengers a year.',
      not: 'Lessa Lines will open a second quay in May, the company said on Tuesday.\nThe firm sent notes to editors of nine papers.',
    },
    source: 'shape of press releases',
    find: findNotes,
  },
  {
    id: 'intake.lines.tail',
    finds: 'what follows "Leave a Reply", "You may also like" and their kind at the end, where no prose comes after it',
    examples: {
      fires:
        'Dockers walked out at Port Lessa on Tuesday, the union said.\nYou may also like\nFive harbours in pictures',
      not: 'Dockers walked out at Port Lessa on Tuesday, the union said.\nYou may also like\nThe board will meet the union again on Friday, it said.',
    },
    source: 'shape of copied pages',
    find: findTail,
  },
  {
    id: 'intake.lines.desk-mark',
    finds: 'initials of desk and agency on the last line',
    examples: {
      fires: 'Dockers walked out at Port Lessa on Tuesday, the union said.\n[LNA] ak/pm',
      not: 'Dockers walked out at Port Lessa on Tuesday, the union said.\nIt is over.',
    },
    source: 'habit of news agencies',
    find: sheet => {
      const i = sheet.lines.length - 1;
      const line = sheet.lines[i];
      const fits =
        i > 0 && line && sheet.roles[i] === null && !line.stop && line.wordCount <= 5 && line.words.length <= 24;
      const marked =
        fits && DESK_MARK.test(line.words) && (/[/[\]()]/.test(line.words) || /^\p{Lu}{2,4}$/u.test(line.words));
      return marked ? [{ line: i, role: 'furniture' }] : [];
    },
  },
];
