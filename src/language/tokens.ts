// Text into tokens, the way the English UD treebanks cut words: "do n't", "Ukraine 's", "long - term", "$ 3.5 bn".
// Does not cut sentences and rewrites nothing: every token is a span of the text.
import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  CAPITAL_ABBREVIATIONS,
  DOMAIN_ENDINGS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
  WORDLIKE_DOMAIN_ENDINGS,
} from '../lists/abbreviations.js';
import type { Span } from '../model/index.js';
import {
  DIGIT,
  EXTENDS,
  isApostrophe,
  kindAt,
  LETTER,
  lowerForm,
  SPACE,
  startsCapital,
  widthAt,
} from './characters.js';

/** Stay joined to the word behind their hyphen, as in the treebanks: "pre-war", "non-member", "e-mail". */
const JOINED_PREFIXES = new Set(
  'pre non anti pro re co ex semi multi mid pan mini inter e sub super ultra trans neo quasi de'.split(' '),
);
/** Units that a number is glued to: "3.5bn", "10am", "40km". */
const GLUED_UNITS = new Set(
  'bn m mn k b t tn trn am pm km cm mm kg g mg ft in lb lbs oz mph kph kw mw gw kwh mwh hz ghz mb gb tb c f p hrs min mins sec yr yrs x million billion'.split(
    ' ',
  ),
);
const ELISIONS = new Set(['em', 'til', 'tis', 'twas', 'cause', 'round', 'bout', 'n']);
const FUSED = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
]);
/** Pieces of an abbreviation or address, and letters of an address, after which it is neither: keeps time in step with length. */
const MAX_PIECES = 12;
const MAX_ADDRESS = 2000;
/** Endings with an apostrophe that are words of their own. */
/** Behind ‘ between two words without a space: the apostrophe of a typesetter who meant ’. */
const CLITIC_TAIL = /^(?:s|t|re|ve|ll|d|m)(?![\p{L}\p{N}])/u;
const CLITICS = ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"];

const isUpper = (text: string, at: number): boolean => startsCapital(text.slice(at, at + widthAt(text, at)));
const isWordAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === DIGIT;
};

/** End of the run of letters, digits, their accents and underscores that starts at `at`. */
function runEnd(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const kind = kindAt(text, i);
    if (kind !== LETTER && kind !== DIGIT && kind !== EXTENDS && text[i] !== '_') break;
    i += widthAt(text, i);
  }
  return i;
}

const nextVisible = (text: string, at: number, end: number): number => {
  let i = at;
  while (i < end && kindAt(text, i) === SPACE) i++;
  return i;
};

/** Whether the full stop at `dot` belongs to the word before it. */
function stopBelongs(text: string, start: number, dot: number, end: number): boolean {
  const word = text.slice(start, dot);
  const lower = word.toLowerCase();
  const next = nextVisible(text, dot + 1, end);
  const nextKind = next < end ? kindAt(text, next) : SPACE;
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(lower) && nextKind === DIGIT) return true;
  if (nextKind === SPACE) return OTHER_ABBREVIATIONS.has(lower) && !CAPITAL_ABBREVIATIONS.has(lower);
  const capitalNext = nextKind === DIGIT || (nextKind === LETTER && isUpper(text, next));
  if (TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower)) {
    if (CAPITAL_ABBREVIATIONS.has(lower)) return startsCapital(word) && word !== word.toUpperCase() && capitalNext;
    return TITLE_ABBREVIATIONS.has(lower) ? nextKind === LETTER : true;
  }
  // An initial: "J. Ortega", "George W. Hale"; but not "Plan B." at the end of a line.
  return word.length === 1 && isUpper(text, start) && nextKind === LETTER && isUpper(text, next);
}

/** End of an abbreviation with inner stops that starts at `start` ("U.S.", "a.m.", "Ph.D."), or -1. */
function dottedEnd(text: string, start: number, end: number): number {
  let i = start;
  let letters = 0;
  while (i < end && letters < MAX_PIECES && kindAt(text, i) === LETTER) {
    let width = widthAt(text, i);
    if (letters === 0 && /^Ph\.D/i.test(text.slice(i, i + 4))) width = 2;
    if (text[i + width] !== '.' || text[i + width + 1] === '.') break;
    letters++;
    i += width + 1;
  }
  if (letters < 2) return -1;
  return isWordAt(text, i) ? -1 : i;
}

/** End of a web address without a scheme: "Example.Az", "news.example.com", or -1. `first` is the end of its first run. */
function domainEnd(text: string, start: number, first: number, end: number): number {
  let last = -1;
  let i = first;
  for (let pieces = 0; pieces < MAX_PIECES; pieces++) {
    if (text[i] !== '.' && !(text[i] === '-' && isWordAt(text, i + 1))) break;
    const next = runEnd(text, i + 1, end);
    if (next === i + 1) break;
    if (text[i] === '.') {
      const ending = text.slice(i + 1, next);
      const lower = ending.toLowerCase();
      const plain =
        WORDLIKE_DOMAIN_ENDINGS.has(lower) && text.slice(start, next) === text.slice(start, next).toLowerCase();
      const clear = DOMAIN_ENDINGS.has(lower) && !WORDLIKE_DOMAIN_ENDINGS.has(lower);
      if ((plain || clear) && !isApostrophe(text[next])) last = next;
    }
    i = next;
  }
  if (last < 0) return -1;
  // A path belongs to the address.
  if (text[last] === '/' && isWordAt(text, last + 1)) return chunkEnd(text, last, end);
  return last;
}

/** End of an address that runs to the next space, without the punctuation behind it. */
function chunkEnd(text: string, at: number, end: number): number {
  const last = Math.min(end, at + MAX_ADDRESS);
  let i = at;
  while (i < last && kindAt(text, i) !== SPACE && !'<>"”“’»«'.includes(text[i]!)) i++;
  while (i > at && ".,;:!?)]}'*".includes(text[i - 1]!)) i--;
  return i;
}

/** Digits and what joins them: "1,200.50", "10:30", "9/11", "555-201-3344". */
function numberEnd(text: string, start: number, end: number): number {
  let i = start;
  const digits = (at: number): number => {
    let j = at;
    while (j < end && kindAt(text, j) === DIGIT) j += widthAt(text, j);
    return j;
  };
  i = digits(i);
  while (i < end && '.,:/'.includes(text[i]!) && kindAt(text, i + 1) === DIGIT) i = digits(i + 1);
  // Telephone numbers keep their hyphens; "3-4" and "2010-12" do not.
  const phone = /^-\d{3}(?:-\d{4})?-?\d{4}(?!\d)/.exec(text.slice(i, i + 10));
  if (phone && i - start <= 5) i += phone[0].length;
  return i;
}

/** Cuts a word at its clitics and adds the pieces: "shouldn't've" gives "should", "n't", "'ve". */
function addWord(text: string, start: number, end: number, out: Span[]): void {
  const lower = lowerForm(text.slice(start, end));
  const fused = FUSED.get(lower);
  if (fused !== undefined) {
    out.push([start, start + fused], [start + fused, end]);
    return;
  }
  const cuts: number[] = [];
  let length = lower.length;
  for (let round = 0; round < 2; round++) {
    const head = lower.slice(0, length);
    const clitic = CLITICS.find(ending => head.length > ending.length && head.endsWith(ending));
    if (clitic === undefined) break;
    length -= clitic.length;
    cuts.push(start + length);
  }
  let from = start;
  for (let k = cuts.length - 1; k >= 0; k--) {
    out.push([from, cuts[k]!]);
    from = cuts[k]!;
  }
  out.push([from, end]);
}

/** Reads the word that starts at `start` and adds its tokens; returns where it ends. */
function readWord(text: string, start: number, end: number, out: Span[]): number {
  if (kindAt(text, start) === DIGIT) return readNumber(text, start, end, out);
  const dotted = dottedEnd(text, start, end);
  if (dotted > 0) {
    out.push([start, dotted]);
    return dotted;
  }
  let i = runEnd(text, start, end);
  const domain = text[i] === '.' || text[i] === '-' ? domainEnd(text, start, i, end) : -1;
  if (domain > 0) {
    out.push([start, domain]);
    return domain;
  }
  for (;;) {
    const char = text[i];
    const joinsApostrophe =
      (isApostrophe(char) && kindAt(text, i + 1) === LETTER) ||
      (char === '‘' && CLITIC_TAIL.test(text.slice(i + 1, i + 4)));
    const joinsAmpersand =
      char === '&' && isUpper(text, start) && kindAt(text, i + 1) === LETTER && isUpper(text, i + 1);
    const joinsPrefix =
      char === '-' && isWordAt(text, i + 1) && JOINED_PREFIXES.has(text.slice(start, i).toLowerCase());
    if (i >= end || !(joinsApostrophe || joinsAmpersand || joinsPrefix)) break;
    i = runEnd(text, i + 1, end);
  }
  if (text[i] === '.' && text[i + 1] !== '.' && i < end && stopBelongs(text, start, i, end)) {
    out.push([start, i + 1]);
    return i + 1;
  }
  if (text[i] === '$' && (text.slice(start, i) === 'US' || i - start === 1) && kindAt(text, i + 1) === DIGIT) {
    out.push([start, i + 1]);
    return i + 1;
  }
  addWord(text, start, i, out);
  return i;
}

function readNumber(text: string, start: number, end: number, out: Span[]): number {
  let i = numberEnd(text, start, end);
  const tail = runEnd(text, i, end);
  if (tail > i) {
    if (GLUED_UNITS.has(text.slice(i, tail).toLowerCase())) {
      out.push([start, i]);
      const dotted = dottedEnd(text, i, end);
      out.push([i, dotted > 0 ? dotted : tail]);
      return dotted > 0 ? dotted : tail;
    }
    const dotted = dottedEnd(text, i, end);
    if (dotted > 0) {
      out.push([start, i], [i, dotted]);
      return dotted;
    }
    i = tail;
  } else if (isApostrophe(text[i]) && text[i + 1] === 's' && !isWordAt(text, i + 2)) {
    i += 2;
  }
  out.push([start, i]);
  return i;
}

/** End of the address at `start` ("https://…", "www.…", "name@host.org", "@name", "#tag"), or -1. */
function addressEnd(text: string, start: number, end: number): number {
  const char = text[start]!;
  if (char === '@' || char === '#') return isWordAt(text, start + 1) ? runEnd(text, start + 1, end) : -1;
  if ((char === 'h' || char === 'H') && /^https?:\/\/./i.test(text.slice(start, start + 9))) {
    return chunkEnd(text, start, end);
  }
  if ((char === 'w' || char === 'W') && /^www\../i.test(text.slice(start, start + 5)))
    return chunkEnd(text, start, end);
  return -1;
}

/** End of an e-mail address whose "@" stands at `at`, or -1; `out` gives back the tokens of its first half. */
function mailEnd(text: string, at: number, end: number, out: Span[], chunkStart: number): number {
  if (!isWordAt(text, at + 1) || at === chunkStart) return -1;
  const stop = chunkEnd(text, at, end);
  if (!text.slice(at, stop).includes('.')) return -1;
  while (out.length > 0 && out[out.length - 1]![0] >= chunkStart) out.pop();
  return stop;
}

/** A mark of punctuation or sign at `start`: where it ends. Equal signs in a row are one token, but quotation marks and brackets stand alone. */
function signEnd(text: string, start: number, end: number): number {
  const char = text[start]!;
  let i = start + widthAt(text, start);
  while (i < end && kindAt(text, i) === EXTENDS) {
    const joiner = text[i] === '\u200D';
    i += widthAt(text, i);
    if (joiner && i < end && kindAt(text, i) !== SPACE) i += widthAt(text, i);
  }
  if ('()[]{}"“”„«»‹›‘’,;$€£¥%'.includes(char)) return i;
  if (char === "'" || char === '`') return text[i] === char ? i + 1 : i;
  if ('!?'.includes(char)) {
    while (i < end && '!?'.includes(text[i]!)) i++;
    return i;
  }
  if (i === start + 1) while (i < end && text[i] === char) i++;
  return i;
}

/**
 * Tokens of a stretch of text (the whole text when no stretch is given), in order, none empty, none with a space inside.
 * **Offsets** are those of `text`. Linear in the length of the stretch.
 * @example tokenize("Dec. 3-4") // spans of "Dec." "3" "-" "4"
 */
export function tokenize(text: string, stretch: Span = [0, text.length]): Span[] {
  const out: Span[] = [];
  const end = stretch[1];
  let i = stretch[0];
  let chunk = i;
  while (i < end) {
    const kind = kindAt(text, i);
    if (kind === SPACE) {
      i++;
      chunk = i;
      continue;
    }
    const address = addressEnd(text, i, end);
    if (address > i && (text[i] !== '@' || i === chunk)) {
      out.push([i, address]);
      i = address;
      continue;
    }
    if (text[i] === '@') {
      const mail = mailEnd(text, i, end, out, chunk);
      if (mail > 0) {
        out.push([chunk, mail]);
        i = mail;
        continue;
      }
    }
    if (kind === LETTER || kind === DIGIT) {
      i = readWord(text, i, end, out);
      continue;
    }
    if (isApostrophe(text[i])) {
      const clitic = apostropheEnd(text, i, end, out);
      if (clitic > i) {
        out.push([i, clitic]);
        i = clitic;
        continue;
      }
    }
    const stop = Math.min(signEnd(text, i, end), end);
    out.push([i, stop]);
    i = stop;
  }
  return out;
}

/** End of a word that begins with its apostrophe: "'s" behind a closing mark or bracket, "’90s", "’em"; or -1. */
function apostropheEnd(text: string, at: number, end: number, out: readonly Span[]): number {
  const next = runEnd(text, at + 1, end);
  if (next === at + 1) return -1;
  const word = text.slice(at + 1, next).toLowerCase();
  if (/^\d0s$/.test(word)) return next;
  const glued = out.length > 0 && out[out.length - 1]![1] === at;
  if (glued && (word === 's' || word === 're' || word === 've' || word === 'll' || word === 'd' || word === 'm'))
    return next;
  return !glued && ELISIONS.has(word) && word !== 'n' ? next : -1;
}
