// Sides that a sentence tells of a named holder without a matter: "Ana Kovač voted against", "the mayor is in favour:", "has yet to take a position".
// Does not find sides with their matter, which the reading has found; claims.ts gives these the matter of what stands before.
import type { Position, Span } from '../../model/index.js';
import type { Witness } from '../comparison.js';

export interface BareSide {
  side: Position['stance'];
  /** What is decided, in the words of the sentence; where none stand, words that point back. */
  matter: Span;
  cue: Span;
  names: string[];
}

/** What a sentence may end with, or go on behind. */
const END = '(?=[,.;:!]|[”"’]|\\s(?:and|but|while|though|although)\\b|$)';

/** Words of a side, by what they say; the first group is what points back to the matter. */
const FORMS: readonly (readonly [side: Position['stance'], words: RegExp])[] = [
  [
    'oppose',
    new RegExp(
      `\\b(?:voted|votes|will vote|would vote|is|was|are|were|remains?|stays?) (?:firmly |strongly |still )?(against)${END}`,
      'g',
    ),
  ],
  [
    'support',
    new RegExp(
      `\\b(?:voted|votes|will vote|would vote|is|was|are|were|remains?) (?:firmly |strongly |still )?(in favou?r)${END}`,
      'g',
    ),
  ],
  [
    'undecided',
    new RegExp(`\\b(?:is|was|are|were|remains?) (?:still |as yet )?(undecided|on the fence|of two minds)${END}`, 'g'),
  ],
  [
    'undecided',
    /\b(?:(?:has|have|had) (?:yet to take|not (?:yet )?taken)(?: a| any)?|(?:has|have|had|takes?|took) (?:so far )?(?:taken )?no) (position|side|sides|stance)(?= on\b|[,.;:!]|$)/g,
  ],
];
/** Letters between a holder's name and its side: "Ana Kovač also voted". */
const NEAR_CHARS = 8;
/** What a position is taken on, behind it. */
const ON = /^ on ((?:the|a|an|this|its|their|his|her|whether)\b[^.,;:“”]{3,80})/;

/** Sides of holders named right before them. */
export function findBareSides({ read, report }: Witness): BareSide[] {
  const { text } = report;
  return read.sentences.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    return FORMS.flatMap(([side, form]) =>
      [...words.matchAll(form)].flatMap(match => {
        const at = start + match.index;
        const holder = read.mentions.find(
          ({ form: kind, span }) =>
            kind !== 'pronoun' && span[0] >= start && span[1] < at && at - span[1] <= NEAR_CHARS,
        );
        if (holder === undefined) return [];
        const behind = at + match[0].length;
        const on = ON.exec(text.slice(behind, end));
        const from = on ? behind + on[0].length - on[1]!.length : behind - match[1]!.length;
        const matter: Span = [from, on ? behind + on[0].length : behind];
        return [{ side, matter, cue: [at, on ? behind : from - 1] as const, names: [holder.entity] }];
      }),
    );
  });
}
