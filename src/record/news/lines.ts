// How lines of two records are known to be one: by the words they rest on, whatever their ids and places are now.
// Compares no texts; versions.ts does.
import type { Entity, Evidence, StoryRecord } from '../../model/index.js';

/** The words of a pin in their report: they stay the same when a text before them grows. */
export const pinKey = ({ report, text }: Pick<Evidence, 'report' | 'text'>): string =>
  `${report}\0${text.replace(/\s+/g, ' ').trim()}`;

/** Looks lines of an earlier record up by any of their pins. */
export function linesByPin<T>(
  known: readonly T[],
  pinsOf: (line: T) => readonly Evidence[],
): (pins: readonly Evidence[]) => T[] {
  const byPin = new Map<string, T[]>();
  for (const line of known)
    for (const key of new Set(pinsOf(line).map(pinKey))) {
      const lines = byPin.get(key);
      if (lines) lines.push(line);
      else byPin.set(key, [line]);
    }
  return pins => [...new Set(pins.flatMap(pin => byPin.get(pinKey(pin)) ?? []))];
}

/** Leads ids of entities of an earlier record to those of the newer one that has one of their members; words that are no id stay. */
export function entityPaths(before: StoryRecord, now: StoryRecord): (holder: string) => string {
  const memberKey = ({ report, entity }: Entity['members'][number]) => `${report}\0${entity}`;
  const idOf = new Map(now.entities.flatMap(entity => entity.members.map(member => [memberKey(member), entity.id])));
  const nameOf = new Map(now.entities.map(entity => [entity.name, entity.id]));
  const paths = new Map(
    before.entities.map(entity => {
      const member = entity.members.find(one => idOf.has(memberKey(one)));
      return [entity.id, (member && idOf.get(memberKey(member))) ?? nameOf.get(entity.name) ?? entity.id];
    }),
  );
  return holder => paths.get(holder) ?? holder;
}
