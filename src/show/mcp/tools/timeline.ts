// `timeline`: what happened when, in time order, every report with its own words.
// Places nothing that no report places; what has no time comes last.
import { z } from 'zod';
import type { RecordEvent } from '../../../model/index.js';
import { bearersOf } from '../said.js';
import { LIMIT, OFFSET, PIN, pageOf, STORY, tool, WHEN, WHO } from '../tool.js';

const DAY = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional();

export const TIMELINE = tool({
  name: 'timeline',
  title: 'Timeline',
  description:
    'Events of a story in time order: type, status (occurred, planned, denied …), the interval and what it rests on, and the sentences that tell of it. The day of publication is never taken for the day of an event.',
  takes: {
    story: STORY,
    who: WHO.optional().describe('only events in which this person or body takes part'),
    from: DAY.describe('first day, YYYY-MM-DD'),
    to: DAY.describe('last day, YYYY-MM-DD'),
    limit: LIMIT,
    offset: OFFSET,
  },
  gives: {
    total: z.number(),
    events: z.array(
      z.object({
        id: z.string(),
        story: z.string().optional(),
        type: z.string(),
        status: z.string(),
        alleged: z.literal(true).optional(),
        when: WHEN.nullable(),
        place: z.string().optional(),
        actors: z.array(z.object({ role: z.string(), name: z.string() })),
        figures: z.array(PIN.extend({ value: z.number(), hi: z.number().optional(), what: z.string() })),
        differs: z.array(z.string()),
        told: z.array(PIN),
      }),
    ),
  },
  async answer(source, { story, who, from, to, limit, offset }) {
    const found = (await source.records({ story, who })).flatMap(sourced => {
      const actors = who === undefined ? undefined : new Set(bearersOf(sourced.record, who).map(({ id }) => id));
      return sourced.record.events
        .filter(({ type }) => type !== 'STATEMENT')
        .filter(event => isWithin(event, from, to))
        .filter(event => !actors || event.actors.some(({ entity }) => entity !== null && actors.has(entity)))
        .map(event => ({ sourced, event }));
    });
    const { total, lines } = pageOf(found, { limit, offset });
    return {
      total,
      events: lines.map(({ sourced, event }) => ({
        id: event.id,
        ...(sourced.story === undefined ? {} : { story: sourced.story }),
        type: event.type,
        status: event.status,
        ...(event.alleged ? { alleged: true as const } : {}),
        when: event.when && {
          lo: event.when.lo,
          hi: event.when.hi,
          grain: event.when.grain,
          basis: event.when.basis,
        },
        ...(event.place ? { place: event.place.text } : {}),
        actors: event.actors.map(({ role, entity, evidence }) => ({
          role,
          name: sourced.nameOf(entity) ?? evidence[0]?.text ?? '',
        })),
        figures: event.figures.map(({ value, hi, what, ...pin }) => ({
          ...sourced.pin(pin),
          value,
          ...(hi === undefined ? {} : { hi }),
          what,
        })),
        differs: event.differs,
        told: event.members.map(member => sourced.pin(member)),
      })),
    };
  },
});

/** Whether an event may have been within some days; one without a time only where no day is asked for. */
function isWithin({ when }: RecordEvent, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (!when || when.basis === 'unknown' || (when.lo === '' && when.hi === '')) return false;
  return (
    (to === undefined || when.lo.slice(0, 10) <= to) &&
    (from === undefined || when.hi === '' || when.hi.slice(0, 10) >= from)
  );
}
