// What a person types for a line or a name, resolved to places in the reports: `U1a2b3c4d5e`, `a.txt#q3`, `a.txt: Ana Kovač`.
// Writes nothing; the places are what a decision keeps.
import { OnrecordError } from '../../errors.js';
import type { DecidedKind, DecisionPlace, Evidence, ReadReport, RecordReport, Span } from '../../model/index.js';
import { hull, within } from '../../model/index.js';
import { type DecidedLists, KINDS, LIST_OF, lineOfId, placesOf } from './lines.js';
import { LEAST_LIKENESS, likeness, occurrences, pinPlace } from './places.js';

/** A record with the readings it was made from, texts beside them. */
export interface ResolveContext {
  record: DecidedLists & { reports: readonly Pick<RecordReport, 'id' | 'siglum'>[] };
  readings: readonly (ReadReport & { text?: string })[];
}

export interface Resolved {
  kind: DecidedKind;
  places: DecisionPlace[];
  /** Of an origin, as several may lean on the same words. */
  name?: string;
}

/**
 * The places that an argument means, of one of the given kinds.
 *
 * **Errors**: E202 for an id that no line has, E205 for words that stand nowhere, E208 for words of several lines,
 * E210 for a line of another kind.
 */
export function resolvePlace(argument: string, kinds: readonly DecidedKind[], context: ResolveContext): Resolved {
  const line = lineOfId(context.record, argument);
  if (line) {
    if (!kinds.includes(line.kind)) throw new OnrecordError('E210', `"${argument}" (${line.kind})`);
    const places = placesOf(line.kind, line.line);
    const named = line.kind === 'disagreement' ? twoValues([...places].sort(byPlace)) : places.slice(0, 1);
    if (named.length === 0) throw new OnrecordError('E210', `"${argument}": it has no words of its own`);
    const name = line.kind === 'origin' && 'name' in line.line ? { name: line.line.name } : {};
    return { kind: line.kind, places: named.map(place => pin(place, context)), ...name };
  }
  const annotation = annotationOf(argument, kinds, context);
  if (annotation) return annotation;
  const words = wordsOf(argument, context);
  if (!words) throw new OnrecordError('E202', `"${argument}"`);
  return resolveWords(argument, words, kinds, context);
}

const byPlace = (a: Evidence, b: Evidence): number =>
  a.report === b.report ? a.span[0] - b.span[0] : a.report < b.report ? -1 : 1;

/** The first value and the first that stands elsewhere. */
const twoValues = (places: readonly Evidence[]): Evidence[] => [
  ...places.slice(0, 1),
  ...places.filter(({ report, span }) => report !== places[0]!.report || span[0] !== places[0]!.span[0]).slice(0, 1),
];

function pin({ report, span }: Pick<Evidence, 'report' | 'span'>, { readings }: ResolveContext): DecisionPlace {
  const read = readings.find(reading => reading.id === report);
  if (read?.text === undefined) throw new OnrecordError('E201', `the text of ${report}`);
  return pinPlace({ report: { id: read.id, sha256: read.sha256, text: read.text } }, span);
}

/** `a.txt#q3`: a quotation, an event or a mention of one report. */
function annotationOf(argument: string, kinds: readonly DecidedKind[], context: ResolveContext): Resolved | undefined {
  const hash = argument.lastIndexOf('#');
  const read = hash > 0 ? context.readings.find(reading => reading.id === argument.slice(0, hash)) : undefined;
  if (!read) return undefined;
  const id = argument.slice(hash + 1);
  const quotation = read.quotations.find(one => one.id === id);
  const event = read.events.find(one => one.id === id);
  const mention = read.mentions.find(one => one.id === id);
  const found: [DecidedKind, Span | null | undefined][] = [
    ['utterance', quotation && longest(quotation.content)],
    ['event', event?.trigger],
    ['entity', mention?.span],
  ];
  const [kind, span] = found.find(([, at]) => at) ?? [];
  if (!kind || !span) throw new OnrecordError('E202', `"${argument}"`);
  if (!kinds.includes(kind)) throw new OnrecordError('E210', `"${argument}" (${kind})`);
  return { kind, places: [pin({ report: read.id, span }, context)] };
}

/** Of a content in pieces the longest, by which utterances are pinned too. */
const longest = (pieces: readonly Span[]): Span | null =>
  pieces.length < 2 ? hull(pieces) : [...pieces].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0]!;

interface Words {
  read: ResolveContext['readings'][number];
  words: string;
}

/** `a.txt: Ana Kovač`, the report by its id or its siglum; ids may hold a colon, so the longest that fits counts. */
function wordsOf(argument: string, { record, readings }: ResolveContext): Words | undefined {
  const names = record.reports.flatMap(({ id, siglum }) => [
    { name: id, id },
    { name: siglum, id },
  ]);
  const fitting = names
    .filter(({ name }) => argument.startsWith(`${name}:`))
    .sort((a, b) => b.name.length - a.name.length)[0];
  const read = fitting && readings.find(reading => reading.id === fitting.id);
  return read && { read, words: argument.slice(fitting.name.length + 1).trim() };
}

function resolveWords(
  argument: string,
  { read, words }: Words,
  kinds: readonly DecidedKind[],
  context: ResolveContext,
): Resolved {
  const spans = occurrences(read.text ?? '', words);
  const places = spans.length > 0 ? spans : flatOccurrences(read.text ?? '', words);
  for (const kind of kinds) {
    const lines = new Map<string, Evidence>();
    // Where only one kind can be meant a part of its words names a line; an event is named by any words that hold its trigger.
    for (const span of places)
      for (const [id, place] of linesAt(
        kind,
        { report: read.id, span },
        context,
        kinds.length === 1 || kind === 'event',
      ))
        if (!lines.has(id)) lines.set(id, place);
    if (lines.size > 1) throw new OnrecordError('E208', `"${argument}"`);
    for (const place of lines.values()) return { kind, places: [pin(place, context)] };
  }
  throw new OnrecordError('E205', `"${argument}"`);
}

/** The lines of a kind at some words, each with its own place there. */
function linesAt(
  kind: DecidedKind,
  { report, span }: Pick<Evidence, 'report' | 'span'>,
  { record, readings }: ResolveContext,
  isPartEnough: boolean,
): [string, Evidence][] {
  if (kind === 'entity') {
    const read = readings.find(reading => reading.id === report);
    const mentions = (read?.mentions ?? []).filter(
      one => likeness(span, one.span) >= LEAST_LIKENESS || within(span, one.span),
    );
    return mentions.flatMap(mention =>
      record.entities
        .filter(entity => entity.members.some(member => member.report === report && member.entity === mention.entity))
        .map((entity): [string, Evidence] => [entity.id, { report, span: mention.span, text: '' }]),
    );
  }
  const found = record[LIST_OF[kind]].flatMap(line =>
    placesOf(kind, line)
      .filter(place => place.report === report)
      .map(place => ({ id: line.id, place, like: likeness(span, place.span) }))
      .filter(
        ({ place, like }) =>
          like >= LEAST_LIKENESS || (isPartEnough && (within(span, place.span) || within(place.span, span))),
      ),
  );
  const most = Math.max(...found.map(({ like }) => like));
  const clear = found.filter(({ like }) => most < LEAST_LIKENESS || like === most);
  return clear.map(({ id, place }) => [id, place]);
}

/** Words printed on one line, where the text may break them: any run of white space is as good as another. */
function flatOccurrences(text: string, words: string): Span[] {
  let flat = '';
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    const isBlank = /\s/.test(text[offset]!);
    if (isBlank && flat.endsWith(' ')) continue;
    flat += isBlank ? ' ' : text[offset];
    at.push(offset);
  }
  return occurrences(flat, words.replace(/\s+/g, ' ')).map(([start, end]) => [at[start]!, at[end - 1]! + 1]);
}

/** What can be decided about what. */
export const DECIDABLE = {
  same: ['entity', 'utterance', 'event'],
  different: ['entity', 'utterance', 'event'],
  wrong: KINDS,
  'set-date': ['event'],
  'set-speaker': ['utterance'],
} as const satisfies Record<string, readonly DecidedKind[]>;
