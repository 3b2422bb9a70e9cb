// The names, nominals, times and quotations of a reading by where they stand; made once a reading, so that no rule walks them all.
// Does not find names; read/mentions does.
import type { Mention, Quotation, ReportEntity, Span } from '../../model/index.js';
import { isNaming } from '../../model/index.js';
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
    const named = reading.mentions.filter(isNaming);
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

/** Index of the last span that starts at or before an offset, -1 if none does. */
export function indexAt(spans: readonly { span: Span }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What is said in one sentence. */
export interface Said {
  cues: { cue: Span; quotation: Quotation }[];
  /** A piece of a quotation's content stands in it. */
  quoting: boolean;
}

const NOTHING: Said = { cues: [], quoting: false };
const saidOf = new WeakMap<Reading, Map<number, Said>>();

/** Cues and contents of quotations by the index of their sentence. */
export function saidIn(reading: Reading, sentence: number): Said {
  let found = saidOf.get(reading);
  if (!found) {
    found = new Map();
    const at = (i: number): Said => {
      const said = found!.get(i) ?? { cues: [], quoting: false };
      found!.set(i, said);
      return said;
    };
    for (const quotation of reading.quotations) {
      for (const cue of quotation.cue) at(indexAt(reading.sentences, cue[0])).cues.push({ cue, quotation });
      for (const span of quotation.content)
        for (
          let i = indexAt(reading.sentences, span[0]);
          reading.sentences[i] && reading.sentences[i]!.span[0] < span[1];
          i++
        )
          at(i).quoting = true;
    }
    saidOf.set(reading, found);
  }
  return found.get(sentence) ?? NOTHING;
}

const entitiesOf = new WeakMap<Reading, Map<string, ReportEntity>>();

/** A report's own entity by its id. */
export function entityOf(reading: Reading, id: string | null | undefined): ReportEntity | undefined {
  let found = entitiesOf.get(reading);
  if (!found) {
    found = new Map(reading.entities.map(entity => [entity.id, entity]));
    entitiesOf.set(reading, found);
  }
  return id == null ? undefined : found.get(id);
}

/** The last name of a person inside a span. */
export function personIn(reading: Reading, span: Span): Name | undefined {
  const sentence = reading.sentences[indexAt(reading.sentences, span[0])];
  return sentence?.tokens
    .filter(token => token.start >= span[0] && token.end <= span[1])
    .map(token => namesIn(reading).starting.get(token.start))
    .findLast(name => name?.kind === 'person' && name.span[1] <= span[1]);
}
