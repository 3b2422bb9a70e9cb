// Builds the record's event from a group of mentions: every report keeps its evidence, and the fields on which they differ are named.
// Does not merge; merge.ts does.
import type { EventStatus, RecordEvent, When } from '../../model/index.js';
import { type Comparison, evidenceOf, lineId, localKey } from '../comparison.js';
import type { EventItem } from './items.js';
import type { EventGroup } from './merge.js';
import { commonWhen } from './when.js';

/** What is known later outweighs what was planned before. */
const STATUS_ORDER: readonly EventStatus[] = [
  'occurred',
  'denied',
  'ongoing',
  'planned',
  'conditional',
  'proposed',
  'unknown',
];

function mostCommon<T extends string>(values: readonly T[], rank: (value: T) => number): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || rank(a[0]) - rank(b[0]))[0]![0];
}

const days = (when: When): string => `${when.lo.slice(0, 10)}/${when.hi.slice(0, 10)}`;

/** Of so many tellings one must say that it happened: a single one among many plans is more likely misread than news. */
const LEAST_HAPPENED = 1 / 3;

/** Settled status: what the report published last says came of it; that it happened, where enough say so; else what most say. */
function commonStatus(items: readonly EventItem[]): EventStatus {
  const last = Math.max(...items.map(item => item.published ?? Number.NEGATIVE_INFINITY));
  const latest = Number.isFinite(last) ? items.filter(item => item.published === last) : items;
  const most = (told: readonly EventItem[]): EventStatus =>
    mostCommon(
      told.map(item => item.event.status),
      status => STATUS_ORDER.indexOf(status),
    );
  const happened = items.filter(item => item.event.status === 'occurred').length;
  const isSettled = happened >= items.length * LEAST_HAPPENED && !latest.some(item => item.event.status === 'denied');
  return isSettled ? 'occurred' : most(latest);
}

function mergeActors(comparison: Comparison, items: readonly EventItem[]): RecordEvent['actors'] {
  const actors: RecordEvent['actors'] = [];
  for (const item of items) {
    for (const actor of item.event.actors) {
      const entity =
        actor.entity === null
          ? null
          : (comparison.entityOf.get(localKey(item.witness.report.id, actor.entity)) ?? null);
      const evidence = evidenceOf(item.witness, actor.span);
      const known = actors.find(
        other =>
          other.role === actor.role &&
          (entity !== null
            ? other.entity === entity
            : other.entity === null && other.evidence[0]!.text.toLowerCase() === evidence.text.toLowerCase()),
      );
      if (known) known.evidence.push(evidence);
      else actors.push({ role: actor.role, entity, evidence: [evidence] });
    }
  }
  return actors;
}

function findDifferences(items: readonly EventItem[]): string[] {
  const differs: string[] = [];
  const many = <T>(values: Iterable<T>): boolean => new Set(values).size > 1;
  if (many(items.map(item => item.event.status))) differs.push('status');
  const dated = items.filter(item => item.when && item.sure);
  if (many(dated.map(item => days(item.when!)))) differs.push('when');
  if (many(items.flatMap(item => (item.place === null ? [] : [item.place])))) differs.push('place');
  const byUnit = new Map<string, Set<number>>();
  for (const item of items) {
    for (const figure of item.figures) {
      const values = byUnit.get(figure.unit) ?? new Set<number>();
      values.add(figure.value);
      byUnit.set(figure.unit, values);
    }
  }
  if ([...byUnit.values()].some(values => values.size > 1)) differs.push('figures');
  const actorSets = items.filter(item => item.actors.size > 0).map(item => [...item.actors].sort().join(' '));
  if (many(actorSets)) differs.push('actors');
  return differs;
}

function historyOf(items: readonly EventItem[]): RecordEvent['history'] {
  const ordered = [...items].sort((a, b) => (a.published ?? 0) - (b.published ?? 0) || (a.key < b.key ? -1 : 1));
  if (new Set(ordered.map(item => item.event.status)).size < 2) return undefined;
  return ordered.map(item => ({
    report: item.witness.report.id,
    status: item.event.status,
    when: item.when,
    evidence: evidenceOf(item.witness, item.event.evidence),
  }));
}

export function buildEvent(comparison: Comparison, group: EventGroup): RecordEvent {
  const { items, takenUp = [] } = group;
  const first = items[0]!;
  const placed = items.find(item => item.event.place !== undefined);
  const mode = items.find(item => item.event.mode !== undefined)?.event.mode;
  const history = historyOf(items);
  const origins = new Set(items.flatMap(item => comparison.originsOf.get(item.witness.report.id) ?? []));
  const type = mostCommon(
    items.map(item => item.event.type),
    value => (value === 'OTHER' ? 1 : 0),
  );
  return {
    id: lineId(
      'V',
      items.map(item => item.key),
    ),
    type,
    ...(mode ? { mode } : {}),
    status: commonStatus(items),
    when: commonWhen(items),
    ...(placed
      ? {
          place: {
            entity:
              placed.event.place!.entity === null
                ? null
                : (comparison.entityOf.get(localKey(placed.witness.report.id, placed.event.place!.entity)) ?? null),
            grain: placed.event.place!.grain,
            ...evidenceOf(placed.witness, placed.event.place!.span),
          },
        }
      : {}),
    actors: mergeActors(comparison, items),
    figures: items.flatMap(item =>
      item.figures.map(figure => ({
        ...evidenceOf(item.witness, figure.span),
        value: figure.value,
        ...(figure.hi === undefined ? {} : { hi: figure.hi }),
        ...(figure.of === undefined ? {} : { of: figure.of }),
        unit: figure.unit,
        what: figure.what,
        bound: figure.bound,
      })),
    ),
    members: [...items, ...takenUp].map(item => ({
      ...evidenceOf(item.witness, item.event.evidence),
      event: item.event.id,
      trigger: item.event.trigger,
      status: item.event.status,
      when: item.when,
      ...(item.event.attributedTo ? { attributedTo: item.event.attributedTo } : {}),
      ...(item.event.alleged ? { alleged: true as const } : {}),
      rule: item.event.rule,
    })),
    differs: findDifferences(items),
    ...(history ? { history } : {}),
    because: items.length > 1 ? group.because : [`only ${first.witness.report.id} tells of it`],
    ...(group.refused.length > 0
      ? {
          refused: group.refused.map(({ item, because }) => ({
            report: item.witness.report.id,
            event: item.event.id,
            because,
          })),
        }
      : {}),
    ...(items.every(item => item.event.background) ? { background: true } : {}),
    ...(items.every(item => item.event.alleged) ? { alleged: true as const } : {}),
    ...(origins.size > 0 ? { origins: [...origins].sort() } : {}),
  };
}

/** Time order: dated by their first day, then the planned and undated lanes by place in the reports. */
export function byTime(a: RecordEvent, b: RecordEvent): number {
  const x = a.when?.lo || a.when?.hi || '9999';
  const y = b.when?.lo || b.when?.hi || '9999';
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
