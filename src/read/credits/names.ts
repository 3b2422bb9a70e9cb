// The names, nominals and times of a reading by the offsets at which they start and end; made once a reading.
// Does not find names; read/mentions does.
import type { Mention, Span } from '../../model/index.js';
import type { Reading } from '../reading.js';

export interface Name {
  span: Span;
  kind: Mention['kind'];
  entity?: string;
}

/** Names of a reading by the offsets at which they start and end, the longest for each; made once a reading. */
const namesOf = new WeakMap<Reading, { starting: Map<number, Name>; ending: Map<number, Name> }>();
export function namesIn(reading: Reading): { starting: Map<number, Name>; ending: Map<number, Name> } {
  let found = namesOf.get(reading);
  if (!found) {
    found = { starting: new Map(), ending: new Map() };
    const named = reading.mentions.filter(m => m.form === 'name');
    for (const name of named.length > 0 ? named : reading.names) {
      const from = found.starting.get(name.span[0]);
      if (!from || from.span[1] < name.span[1]) found.starting.set(name.span[0], name);
      const to = found.ending.get(name.span[1]);
      if (!to || to.span[0] > name.span[0]) found.ending.set(name.span[1], name);
    }
    namesOf.set(reading, found);
  }
  return found;
}

/** Nominal mentions ("the company") by the offset at which they end. */
const nominalOf = new WeakMap<Reading, Map<number, Mention>>();
export function nominalsOf(reading: Reading): Map<number, Mention> {
  let found = nominalOf.get(reading);
  if (!found) {
    found = new Map(reading.mentions.filter(m => m.form === 'nominal').map(m => [m.span[1], m]));
    nominalOf.set(reading, found);
  }
  return found;
}

/** Offsets at which an expression of time starts: "told Radio Lessa Tuesday" ends before it. */
const timesOf = new WeakMap<Reading, Set<number>>();
export function timeStarts(reading: Reading): Set<number> {
  let found = timesOf.get(reading);
  if (!found) {
    found = new Set(reading.timexes.map(timex => timex.span[0]));
    timesOf.set(reading, found);
  }
  return found;
}
