// The last gate of reading: an annotation whose spans are not sound is left out and said, never printed.
// Does not mend spans; an unsound one is our bug.
import { warning } from '../errors.js';
import type { ReadReport, Span, StoryEvent } from '../model/index.js';
import type { Reading } from './reading.js';

type Annotations = Pick<
  ReadReport,
  'mentions' | 'entities' | 'quotations' | 'stances' | 'timexes' | 'events' | 'possibleEvents' | 'figures' | 'credits'
>;

/** A span is sound when it is not empty, lies inside the text and splits no surrogate pair. */
export function isSound(text: string, span: Span): boolean {
  const [start, end] = span;
  return start >= 0 && start < end && end <= text.length && !insidePair(text, start) && !insidePair(text, end);
}

const insidePair = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
};

/** All annotations with sound spans; each one left out is a B902 warning. */
export function keepSound(reading: Reading): { annotations: Annotations; warnings: string[] } {
  const warnings: string[] = [];
  const keep = <T extends { id: string; rule?: string }>(items: readonly T[], spansOf: (item: T) => readonly Span[]) =>
    items.filter(item => {
      const spans = spansOf(item);
      if (spans.every(span => isSound(reading.text, span))) return true;
      warnings.push(warning('B902', `${reading.report.id} ${item.rule ?? item.id} ${JSON.stringify(spans)}`));
      return false;
    });
  const spansOfEvent = ({ trigger, evidence, actors }: StoryEvent): Span[] => [
    trigger,
    evidence,
    ...actors.map(actor => actor.span),
  ];
  const possibleEvents = keep(reading.possibleEvents, spansOfEvent);
  return {
    annotations: {
      mentions: keep(reading.mentions, mention => [mention.span]),
      entities: keep(reading.entities, entity => entity.roles.map(role => role.span)),
      quotations: keep(reading.quotations, ({ content, cue, source }) => [...content, ...cue, ...source]),
      stances: keep(reading.stances, ({ content, cue, source }) => [...content, ...cue, ...source]),
      timexes: keep(reading.timexes, timex => [timex.span]),
      events: keep(reading.events, spansOfEvent),
      ...(possibleEvents.length > 0 ? { possibleEvents } : {}),
      figures: keep(reading.figures, figure => [figure.span]),
      credits: keep(reading.credits, credit => [credit.span, credit.originSpan]),
    },
    warnings,
  };
}
