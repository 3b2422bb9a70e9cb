// Gives each event the figures that count what befell somebody in it: the nearest event above the figure in the tree.
// Does not read numbers; figures/ does.
import type { Figure, Token } from '../../model/index.js';
import type { DraftEvent } from './draft.js';
import { headOf, type Tree } from './tree.js';

/** Adds the id of each figure of the sentence to the one event it belongs to; the only event takes those under no trigger. */
export function giveFigures(tree: Tree, events: readonly DraftEvent[], figures: readonly Figure[]): void {
  if (events.length === 0) return;
  const eventOf = new Map(events.map(event => [event.triggerToken, event]));
  for (const figure of figures) {
    const event = nearestEvent(tree, figure, eventOf) ?? (events.length === 1 ? events[0] : undefined);
    event?.figures.push(figure.id);
  }
}

function nearestEvent(tree: Tree, figure: Figure, eventOf: ReadonlyMap<Token, DraftEvent>): DraftEvent | undefined {
  let at = tree.tokens.find(token => token.start >= figure.span[0] && token.start < figure.span[1]);
  for (let steps = 0; at && steps <= tree.tokens.length; steps++) {
    const found = eventOf.get(at);
    if (found) return found;
    at = headOf(tree, at);
  }
  return undefined;
}
