// "struck the port on Friday, with dozens fleeing": where a clause without a helping verb hangs on another, it happens when that does.
// Attaches no time; dating.ts does.
import type { Token } from '../../model/index.js';
import type { Tree } from './tree.js';

/** Words that lie between "with" and its participle at most: "with the two ministers of the north abstaining". */
const REACH_TOKENS = 8;

/**
 * Where the "with" of a trigger stands that ends such a clause; undefined where the trigger ends none. A tagger may take the
 * participle for a noun behind a name ("Amity abstaining") or behind many ("members voting"), but not behind an article.
 */
export function besidesOf({ tokens }: Tree, trigger: Token): number | undefined {
  if (!trigger.lower.endsWith('ing')) return undefined;
  let hasNoun = false;
  for (let i = trigger.i - 1; i >= 0 && trigger.i - i <= REACH_TOKENS; i--) {
    const { lower, upos } = tokens[i]!;
    if (lower === 'with') return hasNoun && (trigger.upos !== 'NOUN' || tokens[i + 1]!.upos !== 'DET') ? i : undefined;
    if (upos === 'VERB' || upos === 'ADP' || upos === 'PUNCT' || upos === 'SCONJ') return undefined;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') hasNoun = true;
  }
  return undefined;
}
