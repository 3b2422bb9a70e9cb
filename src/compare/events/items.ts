// Lays out each report's events for comparison: words with weights, pile entities, days, places and figures.
// Does not judge pairs; judge.ts does.

import type { Figure, Span, StoryEvent, When } from '../../model/index.js';
import { within } from '../../model/index.js';
import { type Comparison, localKey, placeKey, type Witness } from '../comparison.js';
import { itemsWithin } from '../utterances/within.js';
import { type Word, wordsOf } from '../utterances/wording.js';
import { dayOf, pastDayOf } from './past.js';
import { eventSensesOf, isLight } from './senses.js';
import { buildTrigger, ordinalOf, particleOf } from './triggers.js';
import { buildBag, joinBags, type Named, withoutWords } from './words.js';

export interface EventItem {
  witness: Witness;
  event: StoryEvent;
  /** `placeKey` of the trigger: stable across runs and orders. */
  key: string;
  story: string;
  /** Words of the trigger. */
  trigger: Word[];
  /** Plain words for the phrase that the trigger begins: "convict" for "found guilty". */
  plain: readonly Word[];
  /** The particle in or behind it: "caught up" is not "caught". */
  particle: string;
  /** Which of a row it is, where the word before it says so: "second" of "a second exchange"; the first needs no word. */
  ordinal: string;
  /** Whether all of them are verbs that say little by themselves: "took", "held". */
  light: boolean;
  /** Trigger, actors and place: what the event itself is made of. */
  nucleus: ReadonlyMap<string, number>;
  /** To whom or what it is done, in words. */
  patients: ReadonlyMap<string, number>;
  /** The words beside the trigger, its own among them: what was attacked, whose resignation. */
  near: ReadonlyMap<string, number>;
  /** The same without those of the trigger. */
  beside: ReadonlyMap<string, number>;
  /** The sentence around it. */
  context: ReadonlyMap<string, number>;
  /** Ids of the pile's entities among its actors. */
  actors: ReadonlySet<string>;
  /** Those of them that are persons. */
  persons: ReadonlySet<string>;
  /** The same by role. */
  byRole: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the pile's entities in the sentence. */
  present: ReadonlySet<string>;
  place: string | null;
  placeGrain: string;
  /** When it is told to be: by its own report, or for a bare day of a report without a date by the others (anchors.ts). */
  when: When | null;
  /** Days since 1970 of the interval; null where no time is attached. */
  days: readonly [lo: number, hi: number] | null;
  /** Whether the words themselves or an anchor give the date. */
  sure: boolean;
  /**
   * The last day since 1970 of a time long before its report that it names, or that its sentence puts it behind where it has no time of
   * its own; null where there is none.
   */
  pastDay: number | null;
  /** Days since 1970 of every date of its sentence, whatever it dates. */
  dates: readonly (readonly [lo: number, hi: number])[];
  figures: Figure[];
  /** Whether it is told to have happened many times: "has been tested 41 times". */
  often: boolean;
  /** "Attacks" with no day, place or count of their own; or "a strike", one told as one; undefined where it is neither. */
  number?: 'many' | 'one';
  published: number | null;
  /** Whether it stands in the title or the first sentences of its report. */
  leads: boolean;
  /** Whether no other event of its report has a sense of its trigger. */
  aloneInSense: boolean;
  /** Whether no other event of its report is of its type. */
  aloneInType: boolean;
  /** How many events of its report bear the same word. */
  timesNamed: number;
  /** For each word and sense of its trigger the share of its story's reports that tell it in their title or lead. */
  central: ReadonlyMap<string, number>;
  /** How many reports tell of its matter. */
  reportsOfMatter: number;
  /** Ids of the entities that stand in the sentences of half of its matter's events: a war's two states tie no two of its events. */
  everywhere: ReadonlySet<string>;
}

/** "A recent drone strike", "another raid". */
const ONE_BEFORE = /\b(?:an?|another|one)(?: [\p{L}-]+){0,3} $/iu;
const ONE_CHARS = 40;

/** Whether a noun tells of happenings at large, or of one that is told as one, with a place or with a count. */
function numberOf(
  text: string,
  { rule, place, figures, trigger }: StoryEvent,
  noun: Word | undefined,
  dated: boolean,
): Pick<EventItem, 'number'> {
  if (rule !== 'read.events.frame-of-noun' || noun === undefined) return {};
  const isTold = figures.length > 0 || (place !== undefined && place.grain !== 'country');
  if (/[^su]s$/.test(noun.lower)) return isTold || dated ? {} : { number: 'many' };
  const isOne = isTold || ONE_BEFORE.test(text.slice(Math.max(0, trigger[0] - ONE_CHARS), trigger[0]));
  return isOne ? { number: 'one' } : {};
}

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

const sentenceOf = (witness: Witness, span: Span): Span =>
  witness.read.sentences.find(sentence => sentence[0] <= span[0] && span[1] <= sentence[1]) ?? span;

/** How far the words reach that stand beside a trigger: about seven before and eight behind. */
const REACH_CHARS = 45;

/** The words beside a trigger, the trigger among them, cut at its sentence. */
const reachOf = (sentence: Span, trigger: Span): Span => [
  Math.max(sentence[0], trigger[0] - REACH_CHARS),
  Math.min(sentence[1], trigger[1] + REACH_CHARS),
];

/** How far behind a trigger its "41 times" begins: a word or two lie between at most. */
const OFTEN_CHARS = 16;
/** "twice the legal speed", "three times as many": how much, and not how often. */
const MANIFOLD = /^ (?:the|as|that|what|its|his|her|their|our|more|higher|larger|bigger|faster|longer|over)\b/;

/** All events of all reports that can be compared, in order of report and place. Speech alone is no happening. */
export function layOutEvents(
  comparison: Comparison,
  matterOf: ReadonlyMap<string, string>,
  eventsOf: (witness: Witness) => readonly StoryEvent[] = ({ read }) => read.events,
): EventItem[] {
  const people = new Set(comparison.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const items: EventItem[] = [];
  let first = 0;
  for (const witness of comparison.witnesses) {
    const { report, read } = witness;
    const figures = new Map(read.figures.map(figure => [figure.id, figure]));
    const published = report.published && report.published.hi !== '' ? dayOf(report.published.hi) : null;
    const bags = new Map<string, ReadonlyMap<string, number>>();
    const pileId = (entity: string | null): string | null =>
      entity === null ? null : (comparison.entityOf.get(localKey(report.id, entity)) ?? null);
    const datesIn = itemsWithin(
      read.timexes.filter(({ type, lo, hi }) => type === 'DATE' && lo && hi),
      timex => timex.span,
    );
    const timesIn = itemsWithin(
      read.timexes.filter(({ type, lo, hi }) => (type === 'DATE' || type === 'TIME') && lo && hi),
      timex => timex.span,
    );
    const bySort = new Set(read.mentions.filter(({ rule = '' }) => BY_SORT.has(rule)).map(({ span }) => span[0]));
    const mentionsIn = itemsWithin(read.mentions, mention => mention.span);
    const namedIn = (span: Span): Named[] =>
      mentionsIn(span).flatMap(mention => {
        const id = pileId(mention.entity);
        return id ? [{ span: mention.span, id }] : [];
      });
    for (const event of eventsOf(witness)) {
      if (event.type === 'STATEMENT') continue;
      const sentence = sentenceOf(witness, event.trigger);
      const sentenceKey = `${sentence[0]}-${sentence[1]}`;
      const named = namedIn(sentence);
      const bagOf = (span: Span): Map<string, number> =>
        buildBag(
          wordsOf(report.text, span),
          named.filter(one => within(one.span, span)),
        );
      const context = bags.get(sentenceKey) ?? bagOf(sentence);
      bags.set(sentenceKey, context);
      const actors = new Set<string>();
      const byRole = new Map<string, Set<string>>();
      for (const actor of event.actors) {
        const id = pileId(actor.entity);
        if (!id || bySort.has(actor.span[0])) continue;
        actors.add(id);
        byRole.set(actor.role, (byRole.get(actor.role) ?? new Set()).add(id));
      }
      const present = new Set(named.map(one => one.id));
      const parties = event.actors.map(({ role, span }) => ({ role, words: bagOf(span) }));
      const days = daysOf(event);
      const sure = event.when !== null && (event.when.basis === 'stated' || event.when.basis === 'resolved');
      const dates = datesIn(sentence);
      const pastDay = pastDayOf({
        text: report.text,
        sentence,
        trigger: event.trigger,
        status: event.status,
        days,
        sure,
        published,
        dates,
        times: timesIn(sentence),
      });
      const { trigger, plain } = buildTrigger(report.text, event.trigger);
      const near = bagOf(reachOf(sentence, event.trigger));
      const placeEntity = event.place ? pileId(event.place.entity) : null;
      items.push({
        witness,
        event,
        key: placeKey(report.id, event.trigger),
        story: matterOf.get(report.id) ?? '',
        trigger,
        plain,
        ordinal: ordinalOf(report.text, event.trigger[0]),
        particle: plain.length > 0 ? '' : particleOf(report.text, event.trigger),
        light: trigger.length > 0 && trigger.every(word => isLight(word.key) || word.weight === 0),
        nucleus: joinBags([
          bagOf(event.trigger),
          ...parties.map(({ words }) => words),
          ...(event.place ? [bagOf(event.place.span)] : []),
        ]),
        patients: joinBags(parties.filter(({ role }) => role !== 'actor').map(({ words }) => words)),
        near,
        beside: withoutWords(near, trigger),
        context,
        actors,
        persons: new Set([...actors].filter(id => people.has(id))),
        byRole,
        present,
        place: placeEntity ?? (event.place ? event.place.text.toLowerCase() : null),
        placeGrain: event.place?.grain ?? 'unknown',
        when: event.when,
        days,
        sure,
        pastDay,
        dates: dates.map(timex => [dayOf(timex.lo!), dayOf(timex.hi!)] as const),
        figures: event.figures.flatMap(id => figures.get(id) ?? []),
        often: read.figures.some(
          ({ unit, value, span }) =>
            unit === 'times' &&
            value > 1 &&
            span[0] >= event.trigger[1] &&
            span[0] - event.trigger[1] <= OFTEN_CHARS &&
            !MANIFOLD.test(report.text.slice(span[1], span[1] + OFTEN_CHARS)),
        ),
        ...numberOf(report.text, event, trigger.at(-1), days !== null),
        published,
        aloneInSense: false,
        aloneInType: false,
        timesNamed: 1,
        central: NOT_CENTRAL,
        reportsOfMatter: 1,
        everywhere: NOBODY,
        leads: sentence[0] <= (read.sentences[Math.min(LEAD_SENTENCES, read.sentences.length) - 1]?.[0] ?? 0),
      });
    }
    markAlone(items.slice(first));
    first = items.length;
  }
  markCentral(items);
  markEverywhere(items);
  return items;
}

const NOT_CENTRAL: ReadonlyMap<string, number> = new Map();
const NOBODY: ReadonlySet<string> = new Set();
/** A story of fewer reports counts as if it had so many: what two reports lead with may be chance. */
const LEAST_REPORTS = 3;

/** Keys by which two triggers may be of one word or sense. */
export const triggerKeys = ({ trigger, plain }: EventItem): string[] =>
  [...trigger, ...plain].flatMap(word =>
    word.weight === 0 ? [] : [`w${word.key}`, ...[...eventSensesOf(word.key)].map(sense => `s${sense}`)],
  );

/** Marks what the leads of a story's reports have in common: its main happening, however each of them words it. */
function markCentral(items: readonly EventItem[]): void {
  const reports = new Map<string, Set<string>>();
  const leading = new Map<string, Set<string>>();
  const add = (sets: Map<string, Set<string>>, key: string, report: string): void => {
    const known = sets.get(key);
    if (known) known.add(report);
    else sets.set(key, new Set([report]));
  };
  for (const item of items) {
    const { id } = item.witness.report;
    add(reports, item.story, id);
    if (item.leads) for (const key of triggerKeys(item)) add(leading, `${item.story} ${key}`, id);
  }
  for (const item of items) {
    item.reportsOfMatter = reports.get(item.story)!.size;
    const all = Math.max(LEAST_REPORTS, item.reportsOfMatter);
    item.central = new Map(triggerKeys(item).map(key => [key, (leading.get(`${item.story} ${key}`)?.size ?? 0) / all]));
  }
}

/**
 * "The vessel", "her country": compared by their words. One report has the ship's name and another its sort alone, or a spelling that no
 * rule joins: 3 of 296 right merges of our dev stories were parted by such a party.
 */
const BY_SORT: ReadonlySet<string> = new Set(['read.coreference.thing', 'read.coreference.belonging']);

/**
 * Share of a matter's events in whose sentences an entity stands from which it says nothing of which is meant. Of eleven pairs of our
 * corpus that only such an actor ties, none is one happening; of long news it ties one pair in two.
 */
const EVERYWHERE_SHARE = 0.5;

/** Marks who stands everywhere in a story. */
function markEverywhere(items: readonly EventItem[]): void {
  const ofStory = new Map<string, EventItem[]>();
  for (const item of items) {
    const known = ofStory.get(item.story);
    if (known) known.push(item);
    else ofStory.set(item.story, [item]);
  }
  for (const events of ofStory.values()) {
    const counts = new Map<string, number>();
    for (const { present } of events) for (const id of present) counts.set(id, (counts.get(id) ?? 0) + 1);
    const least = events.length * EVERYWHERE_SHARE;
    const everywhere = new Set([...counts].filter(([, count]) => count >= least).map(([id]) => id));
    if (everywhere.size > 0) for (const item of events) item.everywhere = everywhere;
  }
}

/** Marks the events of one report that are the only ones of their sense, or of their type, and counts those of one word. */
function markAlone(items: readonly EventItem[]): void {
  const ofSense = new Map<number, number>();
  const ofType = new Map<string, number>();
  const ofWord = new Map<string, number>();
  const sensesOf = (item: EventItem): Set<number> =>
    new Set([...item.trigger, ...item.plain].flatMap(word => [...eventSensesOf(word.key)]));
  for (const item of items) {
    for (const sense of sensesOf(item)) ofSense.set(sense, (ofSense.get(sense) ?? 0) + 1);
    ofType.set(item.event.type, (ofType.get(item.event.type) ?? 0) + 1);
    for (const { key } of item.trigger) ofWord.set(key, (ofWord.get(key) ?? 0) + 1);
  }
  for (const item of items) {
    const senses = [...sensesOf(item)];
    item.timesNamed = Math.max(1, ...item.trigger.map(({ key }) => ofWord.get(key)!));
    item.aloneInSense = senses.length > 0 && senses.every(sense => ofSense.get(sense) === 1);
    item.aloneInType = item.event.type !== 'OTHER' && ofType.get(item.event.type) === 1;
  }
}
