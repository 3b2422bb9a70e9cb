// Coded errors and warnings: what was wrong with the value as seen, where, and what to do next.
// Does not print; the command line does. `docs/errors.md` is printed from this list.

/** E codes: the user can mend it. B codes: our bug. W codes: said once a run, nothing is lost. */
export const CODES = {
  E101: { what: 'The file is empty.', next: 'Leave it out, or save the page again.' },
  E102: { what: 'The file is not text: it holds NUL or control bytes.', next: 'Give text, Markdown, HTML or JSONL.' },
  E103: { what: 'The file cannot be opened.', next: 'Check the path and the permissions.' },
  E104: { what: 'The report is larger than the limit.', next: 'Split it, or raise --max-bytes.' },
  E105: { what: 'A line of the JSONL file is not a JSON object.', next: 'Mend or remove that line.' },
  E106: {
    what: 'The row has no text field.',
    next: 'Give {id, text}, or a news-please, Zyte or Event Registry export.',
  },
  E107: {
    what: 'No article was found in the page.',
    next: 'Save the article itself, or paste its text into a .txt file.',
  },
  E108: { what: 'Two reports have the same id.', next: 'Rename one of them.' },
  E109: {
    what: 'The folder holds nothing that can be read.',
    next: 'Put texts, pages, rows, tables, mail or archives of them into it.',
  },
  E110: { what: 'No input was named.', next: 'Name a folder, a file, or - for standard input.' },
  E111: {
    what: 'Files of this kind are not read.',
    next: 'Save it as text or as a page; archives as zip, tar, tar.gz or WARC.',
  },
  E112: {
    what: 'No column of the table can be told to hold the text.',
    next: 'Name it: --fields text=COLUMN,title=COLUMN,published=COLUMN.',
  },
  E113: {
    what: 'The archive or message is damaged or cut off here.',
    next: 'What stands before is taken; get the file again for the rest.',
  },
  E114: {
    what: 'The archive unpacks to far more than an honest one, or holds too many entries.',
    next: 'Unpack it yourself if you trust it.',
  },
  E115: { what: 'Archives lie inside archives too deep.', next: 'Unpack the outer ones.' },
  E116: { what: 'The entry is encrypted, or packed in a way that is not known.', next: 'Unpack it yourself.' },
  E117: { what: 'The agency has withdrawn this report.', next: 'It is not to be used.' },
  E201: { what: 'There is no record here.', next: 'Run `onrecord build` first, or name its folder with --record.' },
  E202: { what: 'No line of the record has this id.', next: 'Copy an id from the dossier or the record.' },
  E203: { what: 'The span lies outside the report.', next: 'The text changed after it was read: read it again.' },
  E204: { what: 'The file is not a record of Onrecord.', next: 'Name a record.json that `onrecord build` wrote.' },
  E205: { what: 'The words of the decision stand in no report.', next: 'Copy the words from the report as they are.' },
  E206: { what: 'Two decisions contradict each other.', next: 'Take one of them back with `onrecord decide undo`.' },
  E207: {
    what: 'The value is not a calendar date.',
    next: 'Give YYYY-MM-DD, YYYY-MM, YYYY, two of them with .. between, or unknown.',
  },
  E208: {
    what: 'The words fit more than one line.',
    next: 'Give more of the words, or the id of the line or of the annotation (a.txt#q3).',
  },
  E209: { what: 'A line of decisions.jsonl is not a decision.', next: 'Mend or remove that line.' },
  E210: {
    what: 'This cannot be decided about a line of that kind.',
    next: 'See `onrecord decide --help` for what can be decided about what.',
  },
  E211: { what: 'No decision has this number or id.', next: 'See `onrecord decide list`.' },
  E212: { what: 'No story and no report of the store has this id.', next: 'See `onrecord stories --store`.' },
  E213: { what: 'A decision about stories names two of them.', next: 'Give two ids of stories or of reports.' },
  E301: { what: 'The file is not a seal of Onrecord.', next: 'Name a seal.json that `onrecord seal` wrote.' },
  E302: { what: 'The seal itself was changed: its digest is another.', next: 'Get the seal again from who made it.' },
  E303: { what: 'A sealed file is missing.', next: 'Put it back, or name the folder with --record.' },
  E304: { what: 'A sealed file was changed.', next: 'Get it again from who sealed it, or build and seal anew.' },
  E305: { what: 'A sealed report is missing.', next: 'Put it back into the pile.' },
  E306: {
    what: 'The text of a sealed report was changed.',
    next: 'Compare the two texts; the record is of the sealed one.',
  },
  E307: {
    what: 'There is a report that the seal does not know.',
    next: 'It is no part of the sealed record; build anew with it.',
  },
  E308: {
    what: 'Words of the record do not stand in the report at their place.',
    next: 'Do not trust this line; build the record again.',
  },
  E310: { what: 'There is no such export format.', next: 'Take one of those named.' },
  E311: {
    what: 'The note is not one that an export wrote: its mark is missing.',
    next: 'Export into another folder, or move that note away.',
  },
  E312: {
    what: 'The text of a report is not there.',
    next: 'Keep the readings.jsonl of `onrecord build` beside its record.json.',
  },
  E401: { what: 'The store cannot be opened.', next: 'Check the path or address, and the permissions.' },
  E402: {
    what: 'The store was written by a newer version of Onrecord.',
    next: 'Update Onrecord, or name another store.',
  },
  E403: {
    what: 'The store cannot be written: no room is left, or it is read-only.',
    next: 'Make room; nothing is lost, run the same command again.',
  },
  E404: {
    what: 'The text holds half of a character or a NUL, which no store can keep as it is.',
    next: 'Save the text again in UTF-8.',
  },
  E405: { what: 'The search holds no word to look for.', next: 'Give a word or a "phrase"; -word only leaves out.' },
  E406: {
    what: 'The process that read this report alone died three times.',
    next: 'Please report it with the report’s text; the other reports are read.',
  },
  E407: { what: 'The id is too long to be kept.', next: 'Give the report a shorter one.' },
  E408: {
    what: 'The search names a kind or a day that there is not.',
    next: 'Give kind: report, quotation, event, figure or stance, and days as YYYY-MM-DD, YYYY-MM or YYYY.',
  },
  E409: {
    what: 'The server of the store went away.',
    next: 'Nothing that was kept is lost; run the same command again once it is back.',
  },
  E410: { what: 'There is no store here.', next: 'Make one with onrecord load, or name its file with --store.' },
  E501: {
    what: 'The address leads to this machine or to a private network.',
    next: 'Name another, or allow it with --allow-private.',
  },
  E502: { what: 'The host cannot be reached.', next: 'It is tried again later; check the address.' },
  E503: { what: 'The answer took too long.', next: 'It is tried again later.' },
  E504: { what: 'The answer is larger than the limit.', next: 'Nothing of it is kept; check what the address gives.' },
  E505: { what: 'The address leads on too often, or in a circle.', next: 'Name the address at which it ends.' },
  E506: { what: 'The host answered that it will not give the page.', next: 'It is tried again later, unless gone.' },
  E507: { what: 'The answer broke off or is not what it says it is.', next: 'It is tried again later.' },
  E508: { what: 'The host’s robots.txt asks programs to stay away from this page.', next: 'It is left alone.' },
  E509: { what: 'This is no feed.', next: 'Name an RSS, Atom or JSON Feed, not the page that links to it.' },
  E510: { what: 'This is no list of feeds, or names none.', next: 'Give the OPML file that a feed reader exports.' },
  E511: { what: 'This is no web address.', next: 'Give one that begins with https:// or http://.' },
  E512: { what: 'Nothing is followed under this name.', next: 'Name its feeds with --opml or --feed once.' },
  E513: { what: 'Another process is following under this name just now.', next: 'Wait until it is done.' },
  E514: {
    what: 'The page no longer gives the article that was read.',
    next: 'Look at it: it may be closed, or withdrawn. The text read before is kept.',
  },
  E601: {
    what: 'The server would be reached from other machines, and no token guards it.',
    next: 'Name a file with a token: --token-file FILE.',
  },
  E602: {
    what: 'The token file cannot be used.',
    next: 'Put one `name token` a line into it, the token of 24 letters or more (openssl rand -hex 24), readable by you alone.',
  },
  E603: {
    what: 'The server cannot be reached under that address.',
    next: 'Give --origin as people type it, https://desk.example.org, without a path.',
  },
  E604: { what: 'The port cannot be opened.', next: 'Take another with --port, or end what listens there.' },
  E605: {
    what: 'The server does not go by this name.',
    next: 'Open it under the address it printed, or start it with --origin.',
  },
  E606: { what: 'The change does not come from a page of this server.', next: 'Load the page again, then send it.' },
  E607: {
    what: 'No token came with the request, or another one.',
    next: 'Sign in, or send Authorization: Bearer TOKEN.',
  },
  E608: { what: 'Too many requests.', next: 'Wait as long as Retry-After says.' },
  E609: { what: 'The upload is larger than the limit.', next: 'Send less at once, or use `onrecord load`.' },
  E610: { what: 'A parameter is not what it should be.', next: 'See /api/openapi.json for what is taken.' },
  E611: { what: 'There is nothing under this address.', next: 'Start from the list of stories.' },
  E701: { what: 'A story has to be named, or words, or somebody.', next: 'Take the id of a story from `stories`.' },
  W301: { what: 'The encoding was guessed.', next: 'Check letters with accents.' },
  W302: { what: 'The text is not English: it is kept and left unread.', next: 'Give an English version.' },
  W303: { what: 'The publication date is not a date.', next: 'It is treated as not given; correct it at the source.' },
  W304: { what: 'No publication date is given.', next: 'Relative dates are bounded only by the report’s own words.' },
  W305: {
    what: 'The file holds more than one article.',
    next: 'They are read as parts; split the file if that is wrong.',
  },
  W306: {
    what: 'Some signs are not valid in the encoding, or command a terminal or the direction of writing, and were replaced.',
    next: 'Check the places marked �.',
  },
  W307: {
    what: 'The page is nested too deep; its text was taken without its structure.',
    next: 'Check the text in the dossier.',
  },
  W308: {
    what: 'The text is longer than the reading limit; the rest is kept and left unread.',
    next: 'Split the file.',
  },
  B900: { what: 'Something failed that should not.', next: 'Please report it with the input that led here.' },
  B901: { what: 'A step of reading failed on this report.', next: 'Please report it with the report’s text.' },
  B902: { what: 'A line without evidence was about to be written and was left out.', next: 'Please report it.' },
} as const;

export type Code = keyof typeof CODES;

/** An error with a code, the place, and the value as seen. */
export class OnrecordError extends Error {
  constructor(
    readonly code: Code,
    /** Where: report id, `line:column`, span; and the value as seen. */
    readonly where: string,
    options?: { cause?: unknown },
  ) {
    super(`${code} ${where}: ${CODES[code].what} ${CODES[code].next}`, options);
    this.name = 'OnrecordError';
  }
}

/** The sentence of a warning, ready for `Report.warnings`. */
export const warning = (code: Code, where: string): string =>
  `${code} ${where}: ${CODES[code].what} ${CODES[code].next}`;
