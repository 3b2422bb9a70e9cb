// Whether a deed in the infinitive is told as done because its doer is ranked among those who did it: "the last coach to be sacked".
// Does not choose a status; come-about.ts asks.
import { headOf, type InTree, type Tree } from './tree.js';

/** Words that rank those of whom a deed is told; "next" ranks whoever is still to come. */
const RANKS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only)$/;
/** How far before its noun a rank may stand: "the last elected mayor". */
const RANK_REACH_TOKENS = 3;
/** What says that the ranked one is or was so, and what puts that ahead. */
const IS = /^(?:is|are|was|were|'s|'re|been|became|become)$/;
const AHEAD_WORDS = /^(?:will|would|may|might|could|should|shall|to|'ll)$/;
const AHEAD_REACH_TOKENS = 4;

/** The first verb with a tense behind a clause in the infinitive. */
const tensedBehind = ({ tokens }: Tree, i: number): string | undefined =>
  tokens.slice(i + 1).find(({ xpos }) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos))?.xpos;

/**
 * "The last coach to be sacked was Lind", "she is the only minister to be charged", "the fourth house to be shelled": of a ranked one,
 * where the sentence says what it is or was; not "the first patients to be treated will arrive" and not "will be the first to be tried".
 */
export function isOfRanked({ tree, trigger }: InTree): boolean {
  const noun = headOf(tree, trigger);
  if (noun === undefined || noun.i > trigger.i) return false;
  const { tokens } = tree;
  const rank = tokens.slice(Math.max(0, noun.i - RANK_REACH_TOKENS), noun.i + 1).find(({ lower }) => RANKS.test(lower));
  if (rank === undefined) return false;
  const start = /^(?:the|its|her|his|their)$/.test(tokens[rank.i - 1]?.lower ?? '') ? rank.i - 1 : rank.i;
  if (IS.test(tokens[start - 1]?.lower ?? ''))
    return !tokens.slice(Math.max(0, start - AHEAD_REACH_TOKENS), start).some(({ lower }) => AHEAD_WORDS.test(lower));
  return tensedBehind(tree, trigger.i) === 'VBD';
}
