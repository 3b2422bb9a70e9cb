// The words of a sentence as names are read from them: tokens glued at hyphens, with what their shape and the lists say.
// Does not decide what is a name.
import { shoutedIn } from '../../language/index.js';
import { plain } from '../../language/spellings.js';
import { COUNTRY_BY_DEMONYM, REGION_DEMONYMS } from '../../lists/countries.js';
import { CAPITALISED_COMMON } from '../../lists/named-things.js';
import { HONORIFICS, LETTERS_BEHIND_NAMES, OFFICES, TITLE_MODIFIERS } from '../../lists/titles.js';
import type { Sentence, Token } from '../../model/index.js';

export interface Word {
  start: number;
  end: number;
  text: string;
  lower: string;
  /** Plain Latin key: what name lists are looked up by. */
  key: string;
  /** Has a capital where a name has one: "Kovač", "al-Shami", "d'Ivoire". */
  capital: boolean;
  /** Two or more capitals and no small letter: "NATO", "U.S.". */
  acronym: boolean;
  /** Part of speech of its last token. */
  upos: Token['upos'];
  /** Index of its first and last token. */
  first: number;
  last: number;
  /** Index in the sentence's words. */
  i: number;
}

const HYPHENS = new Set(['-', '‐']);
/** "Tarn-based", "state-owned": what stands before the hyphen is a name of its own. */
const LOOSE_ENDS =
  /^(?:based|led|backed|born|owned|controlled|run|listed|registered|bound|held|made|funded|mediated|brokered|occupied)$/;

/** Whether the token stands right behind the one before, without a space. */
const glued = (before: Token, token: Token): boolean => before.end === token.start;

const startsCapital = (text: string): boolean =>
  /^\p{Lu}/u.test(text) || /^(?:al|el|an|as|ad|ar|az|ash|at|ul|bin|d|l|o|de|mc)[-'’]\p{Lu}/u.test(text);

/** Most words: small plain letters, with nothing to fold. */
const SMALL_WORD = /^[a-z]+$/;

function makeWord(text: string, first: Token, last: Token, i: number): Word {
  const printed = text.slice(first.start, last.end);
  const lower = first === last ? first.lower : printed.toLowerCase().replace(/’/g, "'");
  const small = SMALL_WORD.test(printed);
  return {
    start: first.start,
    end: last.end,
    text: printed,
    lower,
    key: small ? printed : plain(printed.replace(/\./g, '')),
    capital: !small && startsCapital(printed),
    acronym:
      !small && printed.length >= 2 && /^\p{Lu}[\p{Lu}\d.&-]*$/u.test(printed) && /\p{Lu}.*[\p{Lu}\d]/u.test(printed),
    upos: last.upos,
    first: first.i,
    last: last.i,
    i,
  };
}

const isLegalStroke = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.form === '/' &&
  /^[AIKP]$/.test(tokens[i]!.form) &&
  /^[SL]$/.test(tokens[i + 2]?.form ?? '') &&
  glued(tokens[i]!, tokens[i + 1]!) &&
  glued(tokens[i + 1]!, tokens[i + 2]!);

/** The words of a sentence: hyphenated compounds are one word, punctuation is a word of its own. */
export function wordsOf(text: string, sentence: Sentence): Word[] {
  const { tokens } = sentence;
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (
      end + 2 < tokens.length &&
      tokens[end + 1]!.form.length === 1 &&
      HYPHENS.has(tokens[end + 1]!.form) &&
      glued(tokens[end]!, tokens[end + 1]!) &&
      glued(tokens[end + 1]!, tokens[end + 2]!) &&
      /[\p{L}\p{N}]$/u.test(tokens[end]!.form) &&
      /^[\p{L}\p{N}]/u.test(tokens[end + 2]!.form) &&
      !(LOOSE_ENDS.test(tokens[end + 2]!.lower) && /^\p{Lu}/u.test(tokens[end]!.form))
    )
      end += 2;
    // "Halden Marine A/S", "I/S": the letters of a legal form
    if (end === i && isLegalStroke(tokens, i)) end += 2;
    words.push(makeWord(text, tokens[i]!, tokens[end]!, words.length));
    i = end;
  }
  // "council chiefs AXED the school": loud, and nobody's name
  if (words.some(word => word.acronym)) {
    const loud = new Set(shoutedIn(tokens));
    for (const word of words)
      if (loud.has(word.first) && word.first === word.last && word.upos !== 'PROPN') {
        word.capital = false;
        word.acronym = false;
      }
  }
  return words;
}

const bare = (word: Word): string => word.lower.replace(/\.$/, '');

export const isHonorific = (word: Word): boolean => word.capital && HONORIFICS.has(bare(word));

const OFFICE_PARTS =
  /^(?:general|elect|designate|vice|ex|co|deputy|major|lieutenant|attorney|under|sub|arch|then|former|acting)$/;
/** "Gran-of-six", "Nan-of-10": of how many. */
const CHILDREN = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/;

/** "minister", "president-elect", "ex-minister", "secretary-general", "Sen.". */
export function isOffice(word: Word): boolean {
  const lower = bare(word);
  if (OFFICES.has(lower)) return true;
  if (!lower.includes('-')) return false;
  // "Mum-of-three Ana Kovač"
  const of = lower.indexOf('-of-');
  if (of > 0) return OFFICES.has(lower.slice(0, of)) || CHILDREN.test(lower.slice(of + '-of-'.length));
  const parts = lower.split('-');
  return parts.some(part => OFFICES.has(part)) && parts.every(part => OFFICES.has(part) || OFFICE_PARTS.test(part));
}

export const isTitleModifier = (word: Word): boolean => TITLE_MODIFIERS.has(bare(word));

/** "Ukrainian", "Danes", "European", "German-speaking" not. */
export const isDemonym = (word: Word): boolean =>
  word.capital && (COUNTRY_BY_DEMONYM.has(word.text) || REGION_DEMONYMS.has(word.text));

/** "MPS" is a name of its own: the plural of MP has a small s. */
const isShoutedPlural = (word: Word): boolean =>
  word.acronym && word.text.endsWith('S') && CAPITALISED_COMMON.has(word.lower.slice(0, -1));

export const isCommonCapital = (word: Word): boolean =>
  CAPITALISED_COMMON.has(bare(word)) &&
  word.text !== 'May' &&
  word.text !== 'Ok' &&
  // "A. Kovač": an initial
  word.text !== 'A.' &&
  !isShoutedPlural(word);

/** "KC" of "Ana Kovač KC": letters behind a name are no part of it. */
export const isLetters = (word: Word): boolean => LETTERS_BEHIND_NAMES.has(word.text.replace(/\./g, ''));
