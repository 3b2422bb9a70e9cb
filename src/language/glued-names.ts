// Names whose pieces hyphens glue: "Hwang Myung-rok", "Abdulrahim-Hart", "D-Va.". Tokens apart in the treebanks, one word to the parser.
// Does not parse; trees.ts leaves all but one piece out of a sentence and hangs them on that one.
import { OFFICES } from '../lists/titles.js';
import type { Token } from '../model/index.js';
import { startsCapital } from './characters.js';

const HYPHEN = /^[-‐‑]$/;
/** "rok" of "Myung-rok", "u" of "Sang-u": what the tagger makes of a small syllable behind a hyphen says nothing. */
const SYLLABLE = /^\p{Ll}{1,5}$/u;
/** "D-Va.", "I-Vt.": a party in one letter. */
const LETTER = /^\p{Lu}$/u;
const NUMBER = /^\d{1,4}$/;
/** "Mar-a-Lago", "Port-au-Prince", "Stratford-upon-Avon" between two capitals. */
const LINK = /^(?:a|à|au|aux|de|del|da|di|du|la|le|les|lès|en|sur|sous|y|upon|on|by|le|am|an)$/;

const isGlued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

const isName = (token: Token): boolean => token.upos === 'PROPN' && startsCapital(token.form);
const isWholeName = (token: Token): boolean => isName(token) && !LETTER.test(token.form);

/** Whether a piece that is no name by its tag is one by what stands before and behind it in the compound. */
function isPieceOfName(pieces: readonly Token[], at: number, before: Token | undefined): boolean {
  const piece = pieces[at]!;
  if (isName(piece)) return true;
  if (at === 0) return LETTER.test(piece.form);
  const isLast = at === pieces.length - 1;
  if (NUMBER.test(piece.form)) return isLast && isName(pieces[at - 1]!);
  if (!isLast) return LINK.test(piece.form) && isName(pieces[at + 1]!);
  // A given name of two syllables stands behind its surname: "Nam Hyo-jin", not "Seoul-based".
  const isOfGivenName = pieces.length === 2 && SYLLABLE.test(piece.form) && isName(pieces[0]!);
  return isOfGivenName && piece.upos !== 'VERB' && before !== undefined && isName(before);
}

/** For each token of a name that is not the one it hangs on: the index of that one, by the index of the token. */
export function gluedNames(tokens: readonly Token[], from: number, to: number): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  for (let i = from; i < to; i++) {
    const first = i;
    while (
      i + 2 < to &&
      HYPHEN.test(tokens[i + 1]!.form) &&
      isGlued(tokens[i], tokens[i + 1]) &&
      isGlued(tokens[i + 1], tokens[i + 2])
    )
      i += 2;
    if (i === first) continue;
    const pieces: Token[] = [];
    for (let at = first; at <= i; at += 2) pieces.push(tokens[at]!);
    if (!pieces.every((_, at) => isPieceOfName(pieces, at, tokens[first - 1]))) continue;
    // "Vice-Chancellor" is a chancellor; a name is known by its first piece that is a word.
    const isOffice = OFFICES.has(pieces.at(-1)!.lower);
    const head = isOffice ? i : first + 2 * pieces.findIndex(isWholeName);
    if (head < first) continue;
    for (let at = first; at <= i; at++) if (at !== head) heads.set(at, head);
  }
  return heads;
}
