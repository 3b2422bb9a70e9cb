// What kind of character stands at a place: the alphabet of the tokenizer and the mark finder.
// Does not look further than one code point.

export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Belongs to the character before it: combining accents, variation selectors, joiners, skin tones. */
export const EXTENDS = 3;
export const OTHER = 4;

const kindOf = (char: string): number => {
  if (/^[\s\u200B\uFEFF\u2060]$/u.test(char)) return SPACE;
  if (/^(?:\p{M}|\u200D|\uFE0F|[\u{1F3FB}-\u{1F3FF}])$/u.test(char)) return EXTENDS;
  if (/^\p{L}$/u.test(char)) return LETTER;
  if (/^\p{N}$/u.test(char)) return DIGIT;
  return OTHER;
};

/** Kinds of the basic plane, filled as characters are met; 255 means not met yet. */
const KINDS = new Uint8Array(0x10000).fill(255);

/** Kind of the code point that starts at `at`; what lies outside the text is space. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return SPACE;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xdc00) return kindOf(String.fromCodePoint(text.codePointAt(at)!));
  const known = KINDS[unit]!;
  if (known !== 255) return known;
  const kind = unit >= 0xdc00 && unit < 0xe000 ? EXTENDS : kindOf(String.fromCharCode(unit));
  KINDS[unit] = kind;
  return kind;
}

/** Length in UTF-16 units of the code point at `at`. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit >= 0xdc00) return 1;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low < 0xe000 ? 2 : 1;
}

export const isWordKind = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Whether the first letter of a word is a capital: it has a lower case and is not it. */
export function startsCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0x20);
  return first !== first.toLowerCase();
}

export const isApostrophe = (char: string | undefined): boolean =>
  char === "'" || char === '’' || char === 'ʼ' || char === '＇';

/** Lower case with straight apostrophes: the form that lists and models look words up by. */
export const lowerForm = (form: string): string => form.toLowerCase().replace(/[’ʼ＇‘]/g, "'");
