// Whether a word says no of what it stands beside: "did not fire him" does, "not only fired him but closed the office" does not.
// Does not choose a status; denials.ts, status.ts and verb-form.ts ask.
import { MORE_BESIDES, NEGATIVES } from '../../lists/event-status.js';
import type { Token } from '../../model/index.js';
import type { Tree } from './tree.js';

/** Shares of many of which a "not" says that they are fewer, and not none. */
const SHARES = /^(?:half|all|every|everyone|everybody|everything|each)$/;

/** Whether a word is one that says no, and no more is told behind it: "not only", "not just a protest"; "can't just leave" does say no. */
export function negates({ tokens }: Tree, word: Token): boolean {
  if (!NEGATIVES.has(word.lower)) return false;
  const behind = tokens[word.i + 1]?.lower ?? '';
  // "let not less than 290 cubic metres pass"
  if (word.lower === 'not' && /^(?:less|fewer|more|later)$/.test(behind) && tokens[word.i + 2]?.lower === 'than')
    return false;
  // "a plea from the mayor not to be kept waiting": the infinitive is denied, never the word before it.
  if (word.lower === 'not' && behind === 'to' && word.head < word.i) return false;
  // "Not even half the council has closed it", "Not all members agreed": of some of them it is true.
  if (word.lower === 'not' && SHARES.test(behind === 'even' ? (tokens[word.i + 2]?.lower ?? '') : behind)) return false;
  if (!/^(?:not|n['’]t)$/.test(word.lower) || !MORE_BESIDES.has(behind)) return true;
  return behind !== 'only' && tokens[word.i - 1]?.xpos === 'MD';
}

/** What a "not" before it leaves nobody of: "not one house", "not a single house", "not even the mayor", but "not even half of them". */
function leavesNobody({ tokens }: Tree, not: Token): boolean {
  const [first, second] = [tokens[not.i + 1], tokens[not.i + 2]];
  if (first?.lower === 'even') return !SHARES.test(second?.lower ?? '') && second?.upos !== 'NUM';
  return first?.lower === 'one' || (first?.lower === 'a' && second?.lower === 'single');
}

/**
 * Whether a word below a subject leaves nobody in it: "no docker", "neither of them", "not one of them", but not the "no" of "will vote no,
 * and Brod ...", which a parse may tie to the next name.
 */
export const saysNone =
  (tree: Tree) =>
  (word: Token): boolean =>
    (word.lower === 'no' && word.rel !== 'discourse') ||
    word.lower === 'neither' ||
    (word.lower === 'not' && leavesNobody(tree, word));
