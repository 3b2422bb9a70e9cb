// Words that a line of small letters sets in capitals to be loud: "council chiefs AXED the school", "a HEARTLESS plan".
// Does not touch lines that are all in capitals, and no acronym: headlines and names have their own ways.
import { COMMON_ACRONYMS } from '../lists/acronyms.js';
import { HEADLINE_WORDS } from '../lists/shouted.js';
import type { Token } from '../model/index.js';
import { regularBase } from './verb-forms.js';

/** Shorter words in capitals are letters of a name more often than they are loud. */
const SHORTEST = 4;
const IN_CAPITALS = /^\p{Lu}{3,}$/u;
/** Endings of words that stand for no body: "HEARTLESS", "STUNNING". */
const LOUD_ENDING = /.{3}(?:ing|less|ness|ful|ous|ly)$/;
const FORMS = ['VBZ', 'VBD', 'VBG', 'NNS'] as const;

const isHeadlineWord = (lower: string): boolean =>
  HEADLINE_WORDS.has(lower) ||
  FORMS.some(xpos => HEADLINE_WORDS.has(regularBase(lower, xpos, word => (HEADLINE_WORDS.has(word) ? 1 : 0))));

/** Whether a word of which only the capitals are known is loud rather than an acronym. */
const isLoud = (lower: string, isCommon: (lower: string) => boolean): boolean =>
  !COMMON_ACRONYMS.has(lower) &&
  (isHeadlineWord(lower) || (lower.length >= SHORTEST && (LOUD_ENDING.test(lower) || isCommon(lower))));

/** Indexes of the loud words of a sentence, most of which is in small letters; none where half of it is in capitals. */
export function findShouted(tokens: readonly Token[], isCommon: (lower: string) => boolean): number[] {
  const capitals = tokens.filter(({ form }) => IN_CAPITALS.test(form));
  if (capitals.length === 0) return [];
  const written = tokens.filter(({ form }) => /^\p{L}/u.test(form)).length;
  if (capitals.length * 2 >= written) return [];
  return capitals.filter(({ lower, i }) => tokens[i - 1]?.form !== '(' && isLoud(lower, isCommon)).map(({ i }) => i);
}
