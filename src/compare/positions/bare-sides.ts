// Sides that a sentence tells of named holders without a matter: "Ana Kovač voted against", "Against stood Ana Kovač", "has yet to take a position".
// Does not find sides with their matter, which the reading has found; claims.ts gives these the matter of what stands before.
import type { Mention, Position, Span } from '../../model/index.js';
import { isNaming } from '../../model/index.js';
import type { Witness } from '../comparison.js';
import { namesFrom } from './holders.js';

export interface BareSide {
  side: Position['stance'];
  /** What is decided, in the words of the sentence; where none stand, words that point back. */
  matter: Span;
  cue: Span;
  names: string[];
}

/** What a sentence may end with, or go on behind. */
const END = '(?=[,.;:!]|[”"’]|\\s(?:and|but|while|though|although)\\b|$)';
const FIRMLY =
  '(?:firmly |strongly |still |known to be |said to be |understood to be |believed to be |thought to be )?';

/** Words of a side, by what they say; the first group is what points back to the matter. */
const FORMS: readonly (readonly [side: Position['stance'], words: RegExp])[] = [
  [
    'oppose',
    new RegExp(
      `\\b(?:voted|votes|will vote|would vote|is|was|are|were|remains?|stays?) ${FIRMLY}(against|opposed)${END}`,
      'g',
    ),
  ],
  [
    'support',
    new RegExp(`\\b(?:voted|votes|will vote|would vote|is|was|are|were|remains?) ${FIRMLY}(in favou?r|for)${END}`, 'g'),
  ],
  [
    'undecided',
    new RegExp(
      `\\b(?:is|was|are|were|remains?) (?:still |as yet )?(undecided|on the fence|of two minds|split|divided|torn)${END}`,
      'g',
    ),
  ],
  [
    'oppose',
    new RegExp(
      `\\b(?:was|is|were|are) among those (?:who )?(?:voting|voted|vote|speaking|spoke) (against|no)${END}`,
      'g',
    ),
  ],
  [
    'support',
    new RegExp(
      `\\b(?:was|is|were|are) among those (?:who )?(?:voting|voted|vote|speaking|spoke) (in favou?r|for|yes)${END}`,
      'g',
    ),
  ],
  [
    'undecided',
    /\b(?:(?:has|have|had) (?:yet to take|not (?:yet )?taken)(?: a| any)?|(?:has|have|had|takes?|took) (?:so far )?(?:taken )?no) (position|side|sides|stance)(?= on\b|[,.;:!]|$)/g,
  ],
  [
    'undecided',
    /\b(?:(?:has|have|had) (?:yet to show|not (?:yet )?(?:shown|revealed))|(?:is|are|was|were) (?:still )?(?:keeping|hiding)) (?:his|her|its|their) (hand|hands|cards)\b/g,
  ],
];
/** Letters between a holder's name and its side: "Ana Kovač also voted". */
const NEAR_CHARS = 8;
/** An aside between them: "Ana Kovač, who was mayor until May, is against". */
const ASIDE = /^, [^,;:.“”"()]{2,70}, $/u;
/** Between two names of a row, and the last of them. */
const ROW_GAP = /^(?:,|,? and|,? as well as) (?:the )?$/;
const ROW_END = /\b(?:and|as well as) (?:the )?$/;
/** What a name behind these words is part of, or where something is, holds no side by that name. */
const NO_HOLDER_BEFORE = /\b(?:of|in|at|from|for|near|by|with|to) (?:the )?$/i;
/** "Arlen is for and Norland [against]": the verb is left out behind one that was told. */
const LEFT_OUT = new RegExp(` (against|for|in favou?r|opposed|undecided)${END}`, 'g');
/** What a position is taken on, behind it. */
const ON = /^ on ((?:the|a|an|this|its|their|his|her|whether)\b[^.,;:“”]{3,80})/;

/** Sides whose holders are named behind them; the first group points back to the matter. */
const FORMS_BEFORE_NAMES: readonly RegExp[] = [
  /(?:^|[;,–—] ?(?:and |but |while )?)([Aa]gainst|[Ii]n favou?r)(?: of)?(?: (?:it|him|her|them|this|that|the \p{L}+))? (?:stands?|stood|is|are|was|were) (?:(?:the|its|his|her) [^,;:.“”]{3,40}, (?=\p{Lu}))?/gu,
  /\b(?:voting|voted|who voted|votes) (against|in favou?r|no|yes)(?: (?:were|was|came from) |: )/gi,
  /(?:^|[;.] ?)(against|in favou?r|opposed): (?=\p{Lu})/giu,
  /\b(?:spoke|voted|came out|argued) (against|in favou?r)\b(?! of\b| (?:the|a|an|it|this|that|any|its|his|her|their)\b)[^;:.“”"]{0,110}: /gi,
];

/** The names that hold a side told at a place, behind which no other words of the sentence stand but an aside. */
function holdersBefore({ read, report }: Witness, start: number, at: number): string[] {
  const { text } = report;
  const inSentence = read.mentions.filter(({ form, span }) => form !== 'pronoun' && span[0] >= start && span[1] < at);
  const isAside = ({ span }: Mention): boolean =>
    ASIDE.test(text.slice(span[1], at)) &&
    !inSentence.some(
      other => isNaming(other) && other.span[0] > span[1] && ROW_GAP.test(text.slice(span[1], other.span[0])),
    );
  const before = inSentence.find(mention => isNaming(mention) && isAside(mention));
  const last = before ?? inSentence.find(({ span }) => at - span[1] <= NEAR_CHARS);
  if (last === undefined) return [];
  const row = isNaming(last) ? rowBefore(text, inSentence, last) : [last];
  return isPartOfPhrase(text, start, row[0]!.span) ? [] : row.map(({ entity }) => entity);
}

/** "a member of [the council]": what is told, is told of the member. */
export const isPartOfPhrase = (text: string, start: number, [from]: Span): boolean =>
  NO_HOLDER_BEFORE.test(text.slice(start, from));

/** "Arlen, Bergia and Norland": the names of a row that ends with one, which alone is a row too. */
function rowBefore(text: string, mentions: readonly Mention[], last: Mention): Mention[] {
  const row = [last];
  for (;;) {
    const [first] = row as [Mention];
    const before = mentions.findLast(
      mention =>
        isNaming(mention) &&
        mention.span[1] < first.span[0] &&
        ROW_GAP.test(text.slice(mention.span[1], first.span[0])),
    );
    if (before === undefined) return row;
    if (row.length === 1 && !ROW_END.test(text.slice(before.span[1], first.span[0]))) return row;
    row.unshift(before);
  }
}

const sideOf = (word: string): Position['stance'] =>
  /^(?:against|opposed|no)$/i.test(word) ? 'oppose' : /^undecided$/i.test(word) ? 'undecided' : 'support';

/** Sides of holders named right before or right behind them. */
export function findBareSides(witness: Witness): BareSide[] {
  const { read, report } = witness;
  const { text } = report;
  return read.sentences.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    const told = FORMS.flatMap(([side, form]) =>
      [...words.matchAll(form)].flatMap(match => {
        const at = start + match.index;
        const names = holdersBefore(witness, start, at);
        if (names.length === 0) return [];
        const behind = at + match[0].length;
        const on = ON.exec(text.slice(behind, end));
        const from = on ? behind + on[0].length - on[1]!.length : behind - match[1]!.length;
        const matter: Span = [from, on ? behind + on[0].length : behind];
        return [{ side, matter, cue: [at, on ? behind : from - 1] as const, names }];
      }),
    );
    const before = FORMS_BEFORE_NAMES.flatMap(form =>
      [...words.matchAll(form)].flatMap((match): BareSide[] => {
        const names = namesFrom(read, text, start + match.index + match[0].length, end);
        if (names.length === 0) return [];
        const from = start + match.index + match[0].toLowerCase().indexOf(match[1]!.toLowerCase());
        const matter: Span = [from, from + match[1]!.length];
        return [{ side: sideOf(match[1]!), matter, cue: matter, names }];
      }),
    );
    const [first] = told;
    const shortened =
      first === undefined
        ? []
        : [...words.matchAll(LEFT_OUT)].flatMap((match): BareSide[] => {
            const at = start + match.index;
            const holder = read.mentions.find(
              mention => isNaming(mention) && mention.span[1] === at && mention.span[0] > first.cue[1],
            );
            const matter: Span = [at + 1, at + match[0].length];
            return holder === undefined
              ? []
              : [{ side: sideOf(match[1]!), matter, cue: matter, names: [holder.entity] }];
          });
    return [...told, ...before, ...shortened];
  });
}
