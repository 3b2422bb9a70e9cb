// Who brought what is decided on, and so is for it: "the motion, brought by Ana Kovač,", "the Greens tabled a motion", "Ana Kovač, who proposed it".
// Does not find who is for a matter that others brought; stances and bare-sides.ts do.
import type { Span } from '../../model/index.js';
import { isNaming } from '../../model/index.js';
import type { Witness } from '../comparison.js';
import { type BareSide, isPartOfPhrase } from './bare-sides.js';
import { namesFrom } from './holders.js';

const MATTERS = '(?:motion|bill|amendment|resolution|draft law|no-confidence vote|vote of no confidence)';
const BROUGHT = '(?:brought|tabled|proposed|moved|introduced|sponsored|submitted|initiated|put forward)';

/** A matter and, behind it, by whom it was brought. */
const BY = new RegExp(
  `\\b((?:an?|the|this|its|their|his|her) (?:\\p{L}+ ){0,2}?${MATTERS}(?: (?:of|on|for|to|against) [^,.;:“”]{3,60})?),? (?:which (?:is|was|had been) )?${BROUGHT} (?:in \\p{L}+ )?by `,
  'giu',
);
/** A matter behind the verb of those who bring it. */
const BRINGING = new RegExp(
  `\\b(?:${BROUGHT}|brings?|tables?|introduces?|submits?) ((?:an?|its|their|his|her) (?:\\p{L}+ ){0,2}?${MATTERS}\\b(?: (?:of|on|for|to|against) [^,.;:“”]{3,80})?)`,
  'giu',
);
/** The proposer of what was just told of. */
const WHO_PROPOSED =
  /,? who (?:had |has )?(?:first )?(?:proposed|tabled|brought|moved|introduced|suggested) (it|this|the \p{L}+)\b/giu;
/** What may stand between the name of who brings a matter and the verb: "the Greens on Friday jointly tabled". */
const BEFORE_VERB =
  /^(?:, [^,;:.“”"]{2,60},)? (?:(?:on|last|this) \p{L}+ |(?:yesterday|today|also|jointly|has|have|had|then|formally) )*$/u;

/** For each matter the sides of those who brought it. */
export function findProposers(witness: Witness): BareSide[] {
  const { read, report } = witness;
  const { text } = report;
  return read.sentences.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    const nameBefore = (at: number, gap: RegExp): string[] => {
      const holder = read.mentions.findLast(
        mention =>
          isNaming(mention) &&
          mention.span[0] >= start &&
          mention.span[1] <= at &&
          gap.test(text.slice(mention.span[1], at)),
      );
      return holder === undefined || isPartOfPhrase(text, start, holder.span) ? [] : [holder.entity];
    };
    const sideOf = (names: string[], matter: Span, cue: Span): BareSide[] =>
      names.length === 0 ? [] : [{ side: 'support', matter, cue, names }];
    return [
      ...[...words.matchAll(BY)].flatMap(match => {
        const from = start + match.index;
        const matter: Span = [from, from + match[1]!.length];
        const behind = from + match[0].length;
        return sideOf(namesFrom(read, text, behind, end), matter, [matter[1], behind]);
      }),
      ...[...words.matchAll(BRINGING)].flatMap(match => {
        const at = start + match.index;
        const behind = at + match[0].length;
        const from = behind - match[1]!.length;
        return sideOf(nameBefore(at, BEFORE_VERB), [from, behind], [at, from - 1]);
      }),
      ...[...words.matchAll(WHO_PROPOSED)].flatMap(match => {
        const at = start + match.index;
        const behind = at + match[0].length;
        const from = behind - match[1]!.length;
        return sideOf(nameBefore(at, /^$/), [from, behind], [at, from - 1]);
      }),
    ];
  });
}
