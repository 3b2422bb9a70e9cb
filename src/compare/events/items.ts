// Lays out each report's events for comparison: words with weights, pile entities, days, places and figures.
// Does not judge pairs; judge.ts does.

import type { Figure, Span, StoryEvent } from '../../model/index.js';
import { type Comparison, localKey, placeKey, type Witness } from '../comparison.js';
import { type Word, wordsOf } from '../utterances/wording.js';
import { NO_CONTEXT_WORDS } from './words.js';

export interface EventItem {
  witness: Witness;
  event: StoryEvent;
  /** `placeKey` of the trigger: stable across runs and orders. */
  key: string;
  story: string;
  /** Words of the trigger. */
  trigger: Word[];
  /** Trigger, actors and place: what the event itself is made of. */
  nucleus: ReadonlyMap<string, number>;
  /** The words beside the trigger: what was attacked, whose resignation. */
  near: ReadonlyMap<string, number>;
  /** The sentence around it. */
  context: ReadonlyMap<string, number>;
  /** Ids of the pile's entities among its actors. */
  actors: ReadonlySet<string>;
  /** The same by role. */
  byRole: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the pile's entities in the sentence. */
  present: ReadonlySet<string>;
  place: string | null;
  placeGrain: string;
  /** Days since 1970 of the interval; null where no time is attached. */
  days: readonly [lo: number, hi: number] | null;
  /** Whether the words themselves or an anchor give the date. */
  sure: boolean;
  /** Whether it, or the front of its sentence where it has no time of its own, names a time long before its report. */
  past: boolean;
  figures: Figure[];
  published: number | null;
  /** Whether it stands in the title or the first sentences of its report. */
  leads: boolean;
}

export const dayOf = (iso: string): number => Math.floor(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);

const FAR = 1e7;
/** Title and lead. */
const LEAD_SENTENCES = 2;

function daysOf(event: StoryEvent): readonly [number, number] | null {
  const when = event.when;
  if (!when || (when.lo === '' && when.hi === '')) return null;
  const lo = when.lo === '' ? -FAR : dayOf(when.lo);
  const hi = when.hi === '' ? FAR : dayOf(when.hi);
  return Number.isFinite(lo) && Number.isFinite(hi) ? [lo, hi] : null;
}

function bag(words: readonly Word[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) {
    if (word.weight < 0.4 || NO_CONTEXT_WORDS.has(word.lower)) continue;
    weights.set(word.key, Math.max(weights.get(word.key) ?? 0, word.weight));
  }
  return weights;
}

const sentenceOf = (witness: Witness, span: Span): Span =>
  witness.read.sentences.find(sentence => sentence[0] <= span[0] && span[1] <= sentence[1]) ?? span;

/** A time that ended so long before its report tells of another matter than the news. */
const LONG_PAST_DAYS = 45;

/** A time that opens its sentence holds for all of it: "In March 2029 ...". */
const FRONT_CHARS = 12;

function isLongPast(
  { read }: Witness,
  sentence: Span,
  days: readonly [number, number] | null,
  sure: boolean,
  published: number | null,
): boolean {
  if (published === null) return false;
  if (days) return sure && days[1] < published - LONG_PAST_DAYS;
  return read.timexes.some(
    ({ type, span, hi }) =>
      type === 'DATE' &&
      span[0] >= sentence[0] &&
      span[0] < sentence[0] + FRONT_CHARS &&
      span[1] <= sentence[1] &&
      hi !== undefined &&
      hi !== '' &&
      dayOf(hi) < published - LONG_PAST_DAYS,
  );
}

/** How far the words reach that stand beside a trigger: about seven before and eight behind. */
const REACH_CHARS = 45;

/** The words beside a trigger, the trigger among them, cut at its sentence. */
const reachOf = (sentence: Span, trigger: Span): Span => [
  Math.max(sentence[0], trigger[0] - REACH_CHARS),
  Math.min(sentence[1], trigger[1] + REACH_CHARS),
];

/** All events of all reports that can be compared, in order of report and place. Speech alone is no happening. */
export function layOutEvents(comparison: Comparison): EventItem[] {
  const storyOf = new Map<string, string>();
  for (const story of comparison.stories) for (const report of story.reports) storyOf.set(report, story.id);
  const items: EventItem[] = [];
  for (const witness of comparison.witnesses) {
    const { report, read } = witness;
    const figures = new Map(read.figures.map(figure => [figure.id, figure]));
    const published = report.published && report.published.hi !== '' ? dayOf(report.published.hi) : null;
    const bags = new Map<string, ReadonlyMap<string, number>>();
    const pileId = (entity: string | null): string | null =>
      entity === null ? null : (comparison.entityOf.get(localKey(report.id, entity)) ?? null);
    for (const event of read.events) {
      if (event.type === 'STATEMENT') continue;
      const sentence = sentenceOf(witness, event.trigger);
      const sentenceKey = `${sentence[0]}-${sentence[1]}`;
      const context = bags.get(sentenceKey) ?? bag(wordsOf(report.text, sentence));
      bags.set(sentenceKey, context);
      const actors = new Set<string>();
      const byRole = new Map<string, Set<string>>();
      for (const actor of event.actors) {
        const id = pileId(actor.entity);
        if (!id) continue;
        actors.add(id);
        byRole.set(actor.role, (byRole.get(actor.role) ?? new Set()).add(id));
      }
      const present = new Set<string>();
      for (const mention of read.mentions) {
        if (mention.span[0] < sentence[0] || mention.span[1] > sentence[1]) continue;
        const id = pileId(mention.entity);
        if (id) present.add(id);
      }
      const spans = [
        event.trigger,
        ...event.actors.map(actor => actor.span),
        ...(event.place ? [event.place.span] : []),
      ];
      const days = daysOf(event);
      const sure = event.when !== null && (event.when.basis === 'stated' || event.when.basis === 'resolved');
      const placeEntity = event.place ? pileId(event.place.entity) : null;
      items.push({
        witness,
        event,
        key: placeKey(report.id, event.trigger),
        story: storyOf.get(report.id) ?? '',
        trigger: wordsOf(report.text, event.trigger),
        nucleus: bag(spans.flatMap(span => wordsOf(report.text, span))),
        near: bag(wordsOf(report.text, reachOf(sentence, event.trigger))),
        context,
        actors,
        byRole,
        present,
        place: placeEntity ?? (event.place ? event.place.text.toLowerCase() : null),
        placeGrain: event.place?.grain ?? 'unknown',
        days,
        sure,
        past: isLongPast(witness, sentence, days, sure, published),
        figures: event.figures.flatMap(id => figures.get(id) ?? []),
        published,
        leads: sentence[0] <= (read.sentences[Math.min(LEAD_SENTENCES, read.sentences.length) - 1]?.[0] ?? 0),
      });
    }
  }
  return items;
}
