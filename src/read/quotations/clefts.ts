// Clefts of reporting: "All Kovač would say was that the talks had been useful", "What he did not mention was that".
// Does not find the cue or who speaks; only what stands behind the "was".
import { hasFinite, segmentEnd } from './breaks.js';
import type { Content } from './contents.js';
import type { Cue } from './cues.js';
import type { Source } from './subjects.js';
import { isMark, type Tree, trimRun, wordsIn } from './tree.js';

/** Tokens of a speaker between the opening word and the cue: "All [the mayor of Lessa] would say". */
const MOST_SPEAKER = 8;
const THINGS: ReadonlySet<string> = new Set(['thing', 'word']);

/** The last word of what opens a cleft before a place: "All", "What", "The only thing"; -1 where none stands there. */
function openerBefore({ tokens }: Tree, speaker: number): number {
  let at = speaker - 1;
  if (tokens[at]?.lower === 'that') at--;
  const word = tokens[at];
  if (word === undefined || word.mark >= 0) return -1;
  const before = tokens[at - 1];
  const isFirst = before === undefined || /^(?:PUNCT|CCONJ)$/.test(before.upos);
  if ((word.lower === 'all' || word.lower === 'what') && isFirst) return at;
  return THINGS.has(word.lemma) && /^(?:only|first|last|next)$/.test(before?.lower ?? '') ? at : -1;
}

/** Words in marks from which they are what was said; fewer are what it is called: "What she said was “absurd”". */
const SAID_WORDS = 2;

/** What stands behind the "was": a clause, or words in marks; null where it is no saying. */
function behindWas(tree: Tree, is: number): Content | null {
  const { tokens } = tree;
  const at = /^[,:]$/.test(tokens[is + 1]?.form ?? '') ? is + 2 : is + 1;
  const next = tokens[at];
  if (next === undefined) return null;
  const that = next.lower === 'that';
  const run = trimRun(tree, { from: that ? at + 1 : at, to: segmentEnd(tree, at) }, true);
  if (run === null) return null;
  const content: Content = { shape: that ? 'that' : 'bare', runs: [run] };
  if (isMark(next)) {
    const behind = tokens.findIndex(({ mark }, i) => i > at && mark < 0);
    const inMarks = wordsIn(tree, { from: at, to: behind < 0 ? tokens.length - 1 : behind - 1 });
    return inMarks > SAID_WORDS ? content : null;
  }
  // "All I ask is that we be careful": behind "that" the verb may be a bare one.
  if (that) return wordsIn(tree, run) > 1 ? content : null;
  return /^(?:PRON|PROPN)$/.test(next.upos) && hasFinite(tree, run.from, run.to) ? content : null;
}

/**
 * The speaker of a cleft and what he says in it; undefined where the words before the cue and behind it open none. "What she said was
 * nonsense" has no content: it tells what became of her words, and not the words.
 */
export function cleftOf(
  { tree, group, form }: Cue,
  source: Source | null,
): { source: Source; content: Content | null } | undefined {
  const { tokens } = tree;
  const is = tokens[group.to + 1];
  if (form !== 'verb' || source === null || source.run.to >= group.from || is?.lemma !== 'be' || is.mark >= 0)
    return undefined;
  // The tree may take "All" for a word of the name behind it.
  const inside = tokens[source.run.from]!.lower === 'all' && source.run.from < source.run.to;
  const speaker = { from: source.run.from + (inside ? 1 : 0), to: source.run.to };
  if (group.from - speaker.from > MOST_SPEAKER || openerBefore(tree, speaker.from) < 0) return undefined;
  return { source: { ...source, run: speaker }, content: behindWas(tree, is.i) };
}
