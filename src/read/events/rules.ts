// The rules by which events are found and their status told, with a sentence for each in which it fires and one in which it does not.
// Does not run them; judge.ts and status-rules.ts do.
import type { Rule } from '../../model/index.js';
import { STATEMENT_RULE } from './statements.js';
import { STATUS_RULES } from './status-rules.js';

const SOURCE = "PLOVER's public type definitions for the lists; weights from the training part of our own corpus.";

/** How a word is taken for an event; these ids stand in `StoryEvent.rule`. */
export const TRIGGER_RULES: readonly Rule[] = [
  {
    id: 'read.events.frame-of-verb',
    finds: 'An event of the type that the frame of its verb names.',
    examples: {
      fires: 'Police arrested three dockers in Lessa on Tuesday.',
      not: 'Police own three boats in Lessa.',
    },
    source: SOURCE,
  },
  {
    id: 'read.events.frame-of-noun',
    finds: 'An event of the type that a noun of happening names.',
    examples: {
      fires: 'The talks between Arlen and Norland ended on Tuesday.',
      not: 'The table between Arlen and Norland is round.',
    },
    source: SOURCE,
  },
  {
    id: 'read.events.trained',
    finds: 'An event whose type the trained weights give against or without the lists.',
    examples: {
      fires: 'The roof of the mill came down on Tuesday and nine weavers are missing.',
      not: 'The roof of the mill is green.',
    },
    source: SOURCE,
  },
  {
    id: STATEMENT_RULE,
    finds: 'A statement: the act of speaking behind a quotation, with its speaker and its own time.',
    examples: {
      fires: 'The mayor said on Tuesday that the bridge was safe.',
      not: 'The bridge was safe on Tuesday.',
    },
    source: 'Our own quotations; PLOVER leaves statements out, and so does merging.',
  },
];

export const EVENT_RULES: readonly Rule[] = [...TRIGGER_RULES, ...STATUS_RULES];
