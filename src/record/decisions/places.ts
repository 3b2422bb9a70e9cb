// Words of a report as a decision names them: pinned with what stands around them, and found again after the text changed.
// Never re-pins by guess: words that cannot be told from others like them are lost, and the caller says so.
import type { DecisionPlace, Quotation, ReadReport, Report, Span, StoryEvent } from '../../model/index.js';
import { sharedChars, within } from '../../model/index.js';

/** What placing a decision needs of a report and its reading. */
export interface PlacedReport {
  report: Pick<Report, 'id' | 'sha256' | 'text'>;
  read: Pick<ReadReport, 'mentions' | 'quotations' | 'events'>;
}

/** Units kept of what stands before and after; some six words, enough for a person to know the place by. */
const AROUND_UNITS = 40;
/** Units next to the words that must be unaltered in a changed text: two or three words. */
const AGREEING_UNITS = 12;
/** So many units are a clause of their own: should it stand once in the altered text, it only moved. */
const TELLING_UNITS = 40;

/** A span of a report as a decision keeps it. */
export function pinPlace({ report }: Pick<PlacedReport, 'report'>, span: Span): DecisionPlace {
  const { id, sha256, text } = report;
  return {
    report: id,
    span,
    text: text.slice(span[0], span[1]),
    sha256,
    before: text.slice(Math.max(0, span[0] - AROUND_UNITS), span[0]),
    after: text.slice(span[1], span[1] + AROUND_UNITS),
  };
}

/** All reports of a pile, to be asked for by id or by the bytes of their text. */
export interface Shelf {
  byId: ReadonlyMap<string, PlacedReport>;
  bySha256: ReadonlyMap<string, readonly PlacedReport[]>;
}

export function shelve(reports: readonly PlacedReport[]): Shelf {
  const bySha256 = new Map<string, PlacedReport[]>();
  for (const placed of reports) {
    const alike = bySha256.get(placed.report.sha256);
    if (alike) alike.push(placed);
    else bySha256.set(placed.report.sha256, [placed]);
  }
  return { byId: new Map(reports.map(placed => [placed.report.id, placed])), bySha256 };
}

export interface Found {
  placed: PlacedReport;
  span: Span;
}

/**
 * Finds the words of a decision in the pile as it is now. In an unaltered text, under its old name or a new one, they stand
 * where they stood. In an altered one they must stand once, with the same words beside them unless they are many; or, for
 * a name, all be names of one entity.
 */
export function findPlace(place: DecisionPlace, shelf: Shelf, isName: boolean): Found | undefined {
  if (place.sha256 !== undefined) {
    const alike = shelf.bySha256.get(place.sha256) ?? [];
    const same = alike.find(placed => placed.report.id === place.report) ?? (alike.length === 1 ? alike[0] : undefined);
    if (same && same.report.text.slice(place.span[0], place.span[1]) === place.text)
      return { placed: same, span: place.span };
  }
  const named = shelf.byId.get(place.report);
  if (!named) return undefined;
  const { text } = named.report;
  const spans = occurrences(text, place.text);
  const beside = spans.filter(span => isBeside(text, span, place));
  // Written by hand, or so many words that nothing else can be meant.
  const isPlain = place.before === undefined && place.after === undefined;
  const [only, second] = isPlain || place.text.length >= TELLING_UNITS ? spans : beside;
  if (only && !second) return { placed: named, span: only };
  return isName ? oneEntity(named, beside.length > 0 ? beside : spans) : undefined;
}

/** Whether the words next to a place are as they were, on one side at least. */
function isBeside(text: string, [start, end]: Span, { before, after }: DecisionPlace): boolean {
  const nearBefore = (before ?? '').slice(-AGREEING_UNITS);
  const nearAfter = (after ?? '').slice(0, AGREEING_UNITS);
  return (
    (nearBefore !== '' && text.slice(0, start).endsWith(nearBefore)) ||
    (nearAfter !== '' && text.startsWith(nearAfter, end))
  );
}

/** Places that are all names of one entity mean that entity, whichever of them was meant. */
function oneEntity(placed: PlacedReport, spans: readonly Span[]): Found | undefined {
  const [first] = spans;
  if (!first) return undefined;
  const entities = new Set(spans.map(span => entityAt(placed, span)));
  return entities.size === 1 && !entities.has(undefined) ? { placed, span: first } : undefined;
}

/** Every place where words stand in a text; what lies inside another place of theirs is passed over. */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push([at, at + words.length]);
  return spans;
}

/** The report's own entity that words name: of the mention that is just these words or holds them, likest first. */
export function entityAt({ read }: PlacedReport, span: Span): string | undefined {
  return best(read.mentions, mention => {
    const like = likeness(span, mention.span);
    return like >= LEAST_LIKENESS || within(span, mention.span) ? like : 0;
  })?.entity;
}

/** The quotation whose content words are: one that covers at least half of what both cover. */
export function quotationAt({ read }: PlacedReport, span: Span): Quotation | undefined {
  return best(read.quotations, ({ content }) => {
    const like = Math.max(0, ...content.map(piece => likeness(span, piece)));
    return like >= LEAST_LIKENESS ? like : 0;
  });
}

/** The event whose telling word some words hold, or are part of. */
export const eventAt = ({ read }: PlacedReport, span: Span): StoryEvent | undefined =>
  best(read.events, ({ trigger }) => sharedChars(trigger, span));

/** Share of two places that must be common to both for them to be one place, should a later reading cut it a little otherwise. */
export const LEAST_LIKENESS = 0.5;

/** Shared units by all units that either covers, 0..1. */
export function likeness(a: Span, b: Span): number {
  const shared = sharedChars(a, b);
  return shared === 0 ? 0 : shared / (a[1] - a[0] + (b[1] - b[0]) - shared);
}

/** What weighs most, the first of equals; undefined where nothing weighs. */
function best<T>(items: readonly T[], weigh: (item: T) => number): T | undefined {
  let most: T | undefined;
  let weight = 0;
  for (const item of items) {
    const own = weigh(item);
    if (own > weight) [most, weight] = [item, own];
  }
  return most;
}
