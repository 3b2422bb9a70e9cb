// Tagged words into a dependency tree, in one pass from left to right.
// Does not know text or quotation marks; trees.ts masks quotations before it calls.
import { actionFeatures, MAX_ACTION_FEATURES, MAX_RELATION_FEATURES, relationFeatures } from './parse-features.js';
import { LEFT, type ParseInput, ParseState, RIGHT, SHIFT } from './parse-state.js';
import { best, type Scorer } from './perceptron.js';

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
 * Heads (-1 for the root) and relations of a sentence's words. Greedy: 2n actions for n words.
 * The arrays are valid until the next call.
 */
export function parseWords(input: ParseInput, model: ParserModel): { heads: Int32Array; rels: Int32Array } {
  state.start(input.count);
  while (!state.done) {
    const action =
      onlyAction(state) ?? bestAction(state, model.actions.score(actionRow, actionFeatures(input, state, actionRow)));
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
