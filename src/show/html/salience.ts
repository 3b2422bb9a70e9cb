// What matters most of a long list, and what a page of very many reports leaves to the record and to the marks in the texts.
// Weighs only what the record says: how many reports carry a line, where it stands in them, how sure it is.
import type { Origin, RecordEvent, StoryRecord } from '../../model/index.js';

/** Events without a time that the page lists; more are no list a person reads. */
const LISTED_UNDATED = 600;
const LISTED_DATED = 1200;
const LISTED_ORIGINS = 300;

/** The lines that the page lists, the weightiest first, and the ids of those it leaves out. */
export interface Listed {
  dated: RecordEvent[];
  undated: RecordEvent[];
  origins: Origin[];
  leftOut: ReadonlySet<string>;
}

export function listedOf(record: StoryRecord): Listed {
  const lengthOf = new Map(record.reports.map(report => [report.id, report.length]));
  const events = record.events.filter(event => event.type !== 'STATEMENT');
  const weights = new Map(events.map(event => [event.id, weighEvent(event, lengthOf)]));
  const byWeight = (a: RecordEvent, b: RecordEvent) =>
    weights.get(b.id)! - weights.get(a.id)! || (a.id < b.id ? -1 : 1);
  const isDated = (event: RecordEvent) => Boolean(event.when?.lo || event.when?.hi);
  const dated = events.filter(isDated).sort(byWeight);
  const undated = events.filter(event => !isDated(event)).sort(byWeight);
  const origins = [...record.origins].sort((a, b) => weighOrigin(b) - weighOrigin(a) || (a.id < b.id ? -1 : 1));
  return {
    dated: dated.slice(0, LISTED_DATED),
    undated: undated.slice(0, LISTED_UNDATED),
    origins: origins.slice(0, LISTED_ORIGINS),
    leftOut: new Set([
      ...record.events.filter(event => event.type === 'STATEMENT').map(event => event.id),
      ...dated.slice(LISTED_DATED).map(event => event.id),
      ...undated.slice(LISTED_UNDATED).map(event => event.id),
      ...origins.slice(LISTED_ORIGINS).map(origin => origin.id),
    ]),
  };
}

/** What a status is worth on a timeline: what took place or is set, before what is asked for or might be. */
const STATUS_WEIGHT: Record<string, number> = { occurred: 2, ongoing: 1.5, planned: 2, denied: 1 };

/** Carried by several reports, early in them, news rather than background, with someone who acts. */
function weighEvent(event: RecordEvent, lengthOf: ReadonlyMap<string, number>): number {
  const reports = new Set(event.members.map(member => member.report)).size;
  const first = Math.min(...event.members.map(member => member.span[0] / (lengthOf.get(member.report) || 1)));
  const certain = event.when && event.when.basis !== 'bounded' && event.when.basis !== 'unknown' ? 1 : 0;
  return (
    Math.min(reports, 6) * 3 -
    (event.background ? 3 : 0) +
    (STATUS_WEIGHT[event.status] ?? 0) +
    certain +
    (1 - first) * 2 +
    Math.min(event.actors.length, 2) +
    (event.figures.length > 0 ? 1 : 0)
  );
}

/** The share of a report that its headline and lead fill, about. */
const LEAD_SHARE = 0.15;

/**
 * Whether an event says something to a reader who sees only its line: told by several reports, or by one as news of a known type, or
 * with a doer it names, or at its head. "Clinging to his job" and "it opened" of one report are for the table.
 */
export function isTelling(event: RecordEvent, lengthOf: ReadonlyMap<string, number>): boolean {
  if (new Set(event.members.map(member => member.report)).size > 1) return true;
  if (event.background) return false;
  return (
    event.type !== 'OTHER' ||
    event.actors.some(actor => actor.role === 'actor' && actor.entity !== null) ||
    event.members.some(member => member.span[0] < LEAD_SHARE * (lengthOf.get(member.report) ?? 0))
  );
}

/** What most reports lean on; of two alike the one that others are led through. */
const weighOrigin = (origin: Origin): number =>
  new Set(origin.reports.map(item => item.report)).size * 2 + (origin.from?.length ? 1 : 0);
