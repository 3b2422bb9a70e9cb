// Tagged words into a dependency tree, in one pass from left to right.
// Does not know text or quotation marks; trees.ts masks quotations before it calls.
import { MAX_ACTION_FEATURES, nextFeatures, pairFeatures, setActionValues, topFeatures } from './action-features.js';
import { LEFT, type ParseInput, ParseState, RIGHT, SHIFT } from './parse-state.js';
import { best, type Scorer } from './perceptron.js';
import { MAX_RELATION_FEATURES, relationFeatures } from './relation-features.js';

export interface ParserModel {
  /** Names of the relations, by number. */
  rels: readonly string[];
  rootRel: number;
  actions: Scorer;
  relations: Scorer;
}

const ACTIONS = [SHIFT, LEFT, RIGHT] as const;
const actionRow = new Uint32Array(MAX_ACTION_FEATURES);
const relationRow = new Uint32Array(MAX_RELATION_FEATURES);
const state = new ParseState();

/** The allowed action with the highest score; the earlier one on a tie. */
export function bestAction(parse: ParseState, scores: Int32Array | Float64Array): number {
  let top = -1;
  for (const action of ACTIONS) {
    if (parse.allows(action) && (top < 0 || scores[action]! > scores[top]!)) top = action;
  }
  return top;
}

/** The action to take where there is no choice: nothing to score. */
function onlyAction(parse: ParseState): number | undefined {
  if (parse.depth === 0) return SHIFT;
  return parse.next === parse.count && parse.depth === 1 ? LEFT : undefined;
}

/**
 * Sums of weights that stay over several actions: of each word on the stack since it was laid there, and of the next words since they
 * are the next. A third of the features is so asked for half as often.
 */
class KeptSums {
  /** Three sums for each place of the stack. */
  private top = new Int32Array(0);
  /** The word each place's sums were made for, and the next word the others were made for; -1 for none. */
  private topOf = new Int32Array(0);
  private readonly next = new Int32Array(ACTIONS.length);
  private nextOf = -1;
  private readonly sums = new Int32Array(ACTIONS.length);

  start(count: number): void {
    if (this.topOf.length < count + 1) {
      this.topOf = new Int32Array((count + 1) * 2);
      this.top = new Int32Array(this.topOf.length * ACTIONS.length);
    }
    this.topOf.fill(-1, 0, count + 1);
    this.nextOf = -1;
  }

  /** Scores of the actions. A word comes onto the stack once, so that what was summed for it at a place is still true there. */
  score(input: ParseInput, parse: ParseState, scorer: Scorer): Int32Array {
    const { top, topOf, next, sums } = this;
    setActionValues(input, parse);
    const place = parse.depth - 1;
    const at = place * ACTIONS.length;
    const word = parse.stack[place]!;
    if (topOf[place] !== word) {
      const scores = scorer.score(actionRow, topFeatures(actionRow));
      for (const action of ACTIONS) top[at + action] = scores[action]!;
      topOf[place] = word;
    }
    if (this.nextOf !== parse.next) {
      const scores = scorer.score(actionRow, nextFeatures(actionRow));
      for (const action of ACTIONS) next[action] = scores[action]!;
      this.nextOf = parse.next;
    }
    const scores = scorer.score(actionRow, pairFeatures(input, actionRow, 0));
    for (const action of ACTIONS) sums[action] = scores[action]! + top[at + action]! + next[action]!;
    return sums;
  }
}

const kept = new KeptSums();

/**
 * Heads (-1 for the root) and relations of a sentence's words. Greedy: 2n actions for n words.
 * The arrays are valid until the next call.
 */
export function parseWords(input: ParseInput, model: ParserModel): { heads: Int32Array; rels: Int32Array } {
  state.start(input.count);
  kept.start(input.count);
  while (!state.done) {
    const action = onlyAction(state) ?? bestAction(state, kept.score(input, state, model.actions));
    let rel = -1;
    if (action !== SHIFT) {
      const head = state.headFor(action);
      rel =
        head === input.count
          ? model.rootRel
          : best(
              model.relations.score(relationRow, relationFeatures(input, state, head, state.dependent(), relationRow)),
            );
    }
    state.apply(action, rel);
  }
  for (let i = 0; i < input.count; i++) if (state.head[i] === input.count) state.head[i] = -1;
  return { heads: state.head, rels: state.rel };
}
