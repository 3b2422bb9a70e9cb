// What a noun is about, where the tree hangs it on the verb: "a ban [on lorries]", "a part [in the sale]".
// Does not say where the noun stands; phrase-contents.ts does.
import { TIME_NOUNS } from './breaks.js';
import { isNominal, type Tree } from './tree.js';

/** Behind "in" they say how, when or in what words it was said: "confirmed the loss in a call", "defended his record in May". */
const OF_THE_SAYING: ReadonlySet<string> = new Set(
  `way manner term tone detail advance person public private part full aftermath wake response reply answer addition return relation
  call op-ed article argument interview speech statement tweet post letter email e-mail memo report book column essay editorial video
  message remark comment address debate hearing ad song note press-conference conference filing day week month year night morning evening
  january february march april may june july august september october november december spring summer autumn fall winter decade`.split(
    /\s+/,
  ),
);

/** "detailed the paper's part [in the sale]": a place or matter behind a common noun, not when or how it was said. */
export const isInMatter = ({ tokens, lo, hi }: Tree, object: number, kid: number): boolean =>
  tokens[object]!.upos === 'NOUN' &&
  lo[kid] === hi[object]! + 1 &&
  tokens[hi[object]!]!.upos === 'NOUN' &&
  tokens[lo[kid]!]!.lower === 'in' &&
  isNominal(tokens[kid]) &&
  tokens[kid]!.upos !== 'NUM' &&
  !OF_THE_SAYING.has(tokens[kid]!.lemma.toLowerCase());

/** "called for a ban [on lorries]", "spoke of faith [in the council]": a matter behind a common noun, and not when or how it was said. */
export const isOfMatter = (tree: Tree, object: number, kid: number): boolean =>
  /^(?:on|over)$/.test(tree.tokens[tree.lo[kid]!]!.lower)
    ? tree.tokens[object]!.upos === 'NOUN' &&
      isNominal(tree.tokens[kid]) &&
      !TIME_NOUNS.has(tree.tokens[kid]!.lower) &&
      !OF_THE_SAYING.has(tree.tokens[kid]!.lemma.toLowerCase()) &&
      tree.tokens[kid]!.upos !== 'NUM'
    : isInMatter(tree, object, kid);
