// Learns the parser from trees with predicted tags: dynamic oracle, so it also learns what to do after its own mistakes.
// Does not write files; main.ts does.
import { actionFeatures, MAX_ACTION_FEATURES } from '../src/language/action-features.js';
import { LEFT, type ParseInput, ParseState, RIGHT, SHIFT } from '../src/language/parse-state.js';
import { bestAction } from '../src/language/parser.js';
import { best } from '../src/language/perceptron.js';
import { MAX_RELATION_FEATURES, relationFeatures } from '../src/language/relation-features.js';
import { Dice, Learner } from './learner.js';

/** A sentence ready to learn from; heads point at `count` for the root. */
export interface ParseSample {
  input: ParseInput;
  heads: Int32Array;
  rels: Int32Array;
}

export interface TrainedParser {
  actions: Learner;
  relations: Learner;
}

/** Own choices are followed this often once the first epoch is over, wrong ones too. */
const EXPLORE = 0.9;
const IMPOSSIBLE = 1e9;
const costs = new Float64Array(3);

/** How many arcs of the right tree each action puts out of reach (Goldberg and Nivre 2013). */
function setCosts(state: ParseState, heads: Int32Array): void {
  const { stack, depth, next, count } = state;
  const top = depth > 0 ? stack[depth - 1]! : -1;
  const below = depth > 1 ? stack[depth - 2]! : -1;
  costs.fill(IMPOSSIBLE);
  let waiting = 0;
  if (top >= 0) for (let i = next; i < count; i++) if (heads[i] === top) waiting++;
  if (state.allows(SHIFT)) {
    let cost = 0;
    for (let i = 0; i < depth; i++) if (heads[stack[i]!] === next) cost++;
    for (let i = 0; i < depth - 1; i++) if (heads[next] === stack[i]) cost++;
    costs[SHIFT] = cost;
  }
  if (state.allows(LEFT)) costs[LEFT] = waiting + (heads[top] === below || heads[top]! > next ? 1 : 0);
  if (state.allows(RIGHT)) costs[RIGHT] = waiting + (heads[top]! >= next ? 1 : 0);
}

/** @param seed of the order in which the samples come, and of the choices that are followed */
export function trainParser(
  samples: readonly ParseSample[],
  relCount: number,
  rootRel: number,
  epochs: number,
  minUpdates: number,
  seed = 11,
): TrainedParser {
  const actions = new Learner(3, minUpdates);
  const relations = new Learner(relCount, minUpdates);
  const actionRow = new Uint32Array(MAX_ACTION_FEATURES);
  const relationRow = new Uint32Array(MAX_RELATION_FEATURES);
  const state = new ParseState();
  const dice = new Dice(seed);
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    dice.shuffle(order);
    for (const index of order) {
      const { input, heads, rels } = samples[index]!;
      state.start(input.count);
      while (!state.done) {
        const count = actionFeatures(input, state, actionRow);
        const scores = actions.score(actionRow, count);
        setCosts(state, heads);
        const least = Math.min(costs[SHIFT]!, costs[LEFT]!, costs[RIGHT]!);
        const chosen = bestAction(state, scores);
        let right = -1;
        for (const action of [SHIFT, LEFT, RIGHT]) {
          if (costs[action] === least && (right < 0 || scores[action]! > scores[right]!)) right = action;
        }
        actions.tick();
        if (costs[chosen] !== least) actions.update(actionRow, count, right, chosen);
        const taken = costs[chosen] === least || (epoch > 0 && dice.roll() < EXPLORE) ? chosen : right;
        let rel = -1;
        if (taken !== SHIFT) {
          const head = state.headFor(taken);
          const word = state.dependent();
          if (head === input.count) rel = rootRel;
          else {
            const relationCount = relationFeatures(input, state, head, word, relationRow);
            rel = best(relations.score(relationRow, relationCount));
            if (heads[word] === head) {
              relations.tick();
              if (rel !== rels[word]) {
                relations.update(relationRow, relationCount, rels[word]!, rel);
                if (epoch === 0 || dice.roll() < 0.5) rel = rels[word]!;
              }
            }
          }
        }
        state.apply(taken, rel);
      }
    }
  }
  return { actions, relations };
}
