// Gives each event the figures that count what befell somebody in it: the nearest event above the figure in the tree.
// Does not read numbers; figures/ does.
import type { Figure } from '../../model/index.js';
import type { DraftEvent } from './draft.js';
import { headOf, type Tree } from './tree.js';

/** Ids of the figures whose nearest event is this one. A figure belongs to one event of its sentence. */
export function figuresOf(
  tree: Tree,
  event: DraftEvent,
  events: readonly DraftEvent[],
  figures: readonly Figure[],
): string[] {
  const ids: string[] = [];
  for (const figure of figures) {
    if (nearestEvent(tree, figure, events) === event) ids.push(figure.id);
  }
  return ids;
}

function nearestEvent(tree: Tree, figure: Figure, events: readonly DraftEvent[]): DraftEvent | undefined {
  let at = tree.tokens.find(token => token.start >= figure.span[0] && token.start < figure.span[1]);
  for (let steps = 0; at && steps <= tree.tokens.length; steps++) {
    const found = events.find(event => event.triggerToken === at);
    if (found) return found;
    at = headOf(tree, at);
  }
  return events.length === 1 ? events[0] : undefined;
}
