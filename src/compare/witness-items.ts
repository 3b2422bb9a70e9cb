// A report of the pile by its id, with its figures, times and events by where they stand: made once, so that no line walks a report.
// Does not compare.
import type { Figure, Span, StoryEvent, Timex } from '../model/index.js';
import type { Comparison, Witness } from './comparison.js';
import { itemsWithin } from './utterances/within.js';

export interface WitnessItems {
  witness: Witness;
  figuresIn: (span: Span) => Figure[];
  timexesIn: (span: Span) => Timex[];
  /** Events by their triggers. */
  eventsIn: (span: Span) => StoryEvent[];
}

const itemsOf = new WeakMap<Comparison, ReadonlyMap<string, WitnessItems>>();

const layOut = (witness: Witness): WitnessItems => ({
  witness,
  figuresIn: itemsWithin(witness.read.figures, figure => figure.span),
  timexesIn: itemsWithin(witness.read.timexes, timex => timex.span),
  eventsIn: itemsWithin(witness.read.events, event => event.trigger),
});

/** The report of an id with its items; undefined where the pile has none. */
export function witnessItems(comparison: Comparison, report: string): WitnessItems | undefined {
  let items = itemsOf.get(comparison);
  if (!items) {
    items = new Map(comparison.witnesses.map(witness => [witness.report.id, layOut(witness)]));
    itemsOf.set(comparison, items);
  }
  return items.get(report);
}
