// An event on the way to the report's list: the words it was read from are still at hand.
// Does not find or judge anything.
import type { StoryEvent, Token } from '../../model/index.js';

/** An event on the way to the report's list, with the words it was read from. */
export interface DraftEvent extends StoryEvent {
  sentence: number;
  triggerToken: Token;
  depth: number;
  inTitle: boolean;
}
