// What forbids joining two events, whatever they share: a past matter beside the news, two parties each by its own word, another of a row.
// Does not weigh what they share; judge.ts does, and refuses other days.
import type { ActorRole, EventStatus, EventType } from '../../model/index.js';
import { stemOf } from '../utterances/wording.js';
import type { EventItem } from './items.js';
import { SMALL_PILE } from './matters.js';
import { LONG_PAST_DAYS } from './past.js';
import type { PairFeatures } from './weights.js';

export const gapDays = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));

export const PLANS: ReadonlySet<EventStatus> = new Set(['planned', 'proposed', 'conditional']);

/**
 * Whether one report dates the event so long before it that it is no part of the other's news: what a report tells in March of January may
 * be the news of a report of January. A report without a day takes the other's.
 */
export function isPastFor(item: EventItem, other: EventItem): boolean {
  const day = item.published === null && item.days !== null && item.sure ? item.days[1] : item.pastDay;
  if (day === null) return false;
  const news = other.published ?? item.published;
  return news !== null && day < news - LONG_PAST_DAYS;
}

const PAST_MATTER = 'a past matter and the news';

/** What one report dates long ago is not the undated news of another, nor any other undated matter that no party, place or count ties to it. */
function pastMatter(a: EventItem, b: EventItem, found: PairFeatures): string | undefined {
  const [past, other] = isPastFor(a, b) ? [a, b] : [b, a];
  if (!isPastFor(past, other) || isPastFor(other, past)) return undefined;
  // A day of the news against what stands behind a time long past without a day of its own.
  if (other.days !== null) return past.days === null && other.sure ? PAST_MATTER : undefined;
  if (past.days && other.dates.some(days => gapDays(days, past.days!) === 0)) return undefined;
  const isTied = found.sharedActor || found.samePlace || found.sameFigure;
  return other.leads || !isTied ? PAST_MATTER : undefined;
}

/** What one report tells as done is not what the other dates after that report: "two die", and two more the day after. */
function foretold(a: EventItem, b: EventItem): string | undefined {
  if (a.event.status !== 'occurred' || b.event.status !== 'occurred') return undefined;
  const isAfter = (one: EventItem, other: EventItem): boolean =>
    one.published !== null && other.days !== null && other.sure && other.days[0] > one.published;
  return isAfter(a, b) || isAfter(b, a) ? 'told before it came about' : undefined;
}

/** "saved money", "pulled two from the ruins": two deeds, whoever did them and whatever number stands beside both. */
const otherDeed = (found: PairFeatures): string | undefined =>
  found.sameTrigger || found.lightTrigger || found.sameSense ? undefined : OTHER_DEED;
const OTHER_DEED = 'another deed';
const DONE_TO_OTHERS = 'done to others';
const OTHERS_OF_MANY = 'others of many';
const ONE_AND_MANY = 'one happening and many';
const UNTIED_TALKS = 'two talks that no party, place or day ties';
const TWO_PARTIES = 'two parties, each by its own word';

/** What one party does by its own word: two parties that ask or accuse do so each on its own. */
const OWN_ACTS: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN']);

/**
 * Likeness of the words beside two triggers from which two parties may have done one thing though neither is known in the other
 * report: 1 of 7 right merges of our corpus that it parts has such parties by mistake of reading, 11 of 12 others are no merges.
 */
const WORDS_ALIKE = 0.3;

/** Two parties of which neither is named beside the other: "the union called for", "the opposition called for". */
function twoParties(a: EventItem, b: EventItem, found: PairFeatures): string | undefined {
  if (!OWN_ACTS.has(a.event.type) || !OWN_ACTS.has(b.event.type) || found.sharedActor) return undefined;
  if (!hasActor(a) || !hasActor(b) || (undoesByVote(a) && undoesByVote(b))) return undefined;
  const none: ReadonlySet<string> = new Set();
  const [x, y] = [a.byRole.get('actor') ?? none, b.byRole.get('actor') ?? none];
  const isNear = [...x].some(id => y.has(id) || b.present.has(id)) || [...y].some(id => a.present.has(id));
  if (isNear || ((x.size === 0 || y.size === 0) && (found.near ?? 0) >= WORDS_ALIKE)) return undefined;
  return TWO_PARTIES;
}

/**
 * What only a vote or a court can do, and does once: those who say they will override a veto are part of the council that overrides it.
 * Irregular forms have stems of their own.
 */
const UNDONE_ONCE: ReadonlySet<string> = new Set(
  'override overrode overridden overrule overturn quash annul'.split(' ').map(stemOf),
);
const undoesByVote = ({ trigger }: EventItem): boolean => trigger.some(({ key }) => UNDONE_ONCE.has(key));

const hasActor = (item: EventItem): boolean => item.event.actors.some(actor => actor.role === 'actor');

/** "the athlete was suspended", "the laboratory was suspended": whoever did it, it was done to others. */
function otherPatients(a: EventItem, b: EventItem): string | undefined {
  const [x, y] = [patientsOf(a), patientsOf(b)];
  if (x.length === 0 || y.length === 0) return undefined;
  if (x.some(id => b.present.has(id)) || y.some(id => a.present.has(id))) return undefined;
  const isLong = a.reportsOfMatter > SMALL_PILE;
  return isLong || [a, b].every(({ event }) => NAMES_ONE.has(event.type)) ? OTHERS_OF_MANY : DONE_TO_OTHERS;
}

/** Kinds of which a story tells many: whom they are done to is what tells one from another. */
const NAMES_ONE: ReadonlySet<EventType> = new Set(['ASSAULT', 'ACCUSE', 'REQUEST', 'SANCTION', 'SUPPORT']);
const patientsOf = (item: EventItem): string[] => PATIENTS.flatMap(role => [...(item.byRole.get(role) ?? [])]);
const PATIENTS: readonly ActorRole[] = ['recipient', 'victim', 'about'];

/**
 * Likeness of words, actors and place from which two talks need nothing else to tie them. With it 4 of 42 look-alikes of our
 * corpus are joined in place of 5, and no right merge of its dev stories is lost.
 */
const TALKS_ALIKE = 0.4;

/** Whether a person who talks in one is named in the sentence of the other, and a second party beside him. */
const areNamedBy = (item: EventItem, other: EventItem): boolean =>
  [...item.persons].some(id => other.present.has(id)) &&
  [...item.actors].filter(id => other.present.has(id)).length > 1;

/** "A conversation" and "the conversation" are alike as long as nobody says whose. */
const sharesMoreThanTrigger = (a: EventItem, b: EventItem): boolean =>
  [...a.nucleus.keys()].some(key => b.nucleus.has(key) && !a.trigger.some(word => word.key === key));

/** A story is full of talks, calls and meetings: two of them are one only where a party, place, day or figure ties them. */
function untiedTalks(a: EventItem, b: EventItem, found: PairFeatures): string | undefined {
  if (a.event.type !== 'CONSULT' || b.event.type !== 'CONSULT') return undefined;
  if ((found.nucleus ?? 0) > TALKS_ALIKE && sharesMoreThanTrigger(a, b)) return undefined;
  const isTied = found.sharedActor || found.samePlace || found.sameDay || found.sameFigure;
  return isTied || areNamedBy(a, b) || areNamedBy(b, a) ? undefined : UNTIED_TALKS;
}

/**
 * "the next summit" is the summit itself until that is over; "the second" and "the previous one" are others whenever they are told,
 * but of one day, or with one count ("the previous fine, 12 million"), which they are is clear without the word.
 */
const isSameOfRow = (a: EventItem, b: EventItem, { sameDay, sameFigure }: PairFeatures): boolean =>
  a.ordinal === b.ordinal ||
  Boolean(sameDay || sameFigure) ||
  ([a.ordinal, b.ordinal].sort().join(' ') === ' next' && PLANS.has(a.event.status) === PLANS.has(b.event.status));

/** "Attacks on the cities" are no "drone strike on the port": in a war or a wave of crime each is one of many. */
function isOneOfMany(a: EventItem, b: EventItem): boolean {
  if (a.event.type !== 'ASSAULT' || b.event.type !== 'ASSAULT') return false;
  const [many, other] = a.number === 'many' ? [a, b] : [b, a];
  return many.number === 'many' && (other.number === 'one' || (isOfOneDay(other) && !many.leads));
}

const isOfOneDay = ({ days, sure }: EventItem): boolean => sure && days !== null && days[1] - days[0] <= DAYS_OF_ONE;
/** A night has two days, and a wave of strikes is told as one for as long. */
const DAYS_OF_ONE = 1;

/** The first reason that keeps two events apart, over what they share in `found`. */
export const findRefusal = (a: EventItem, b: EventItem, found: PairFeatures): string | undefined =>
  foretold(a, b) ??
  pastMatter(a, b, found) ??
  untiedTalks(a, b, found) ??
  twoParties(a, b, found) ??
  otherPatients(a, b) ??
  (isSameOfRow(a, b, found) ? undefined : 'another of a row') ??
  (a.often === b.often && !isOneOfMany(a, b) ? undefined : ONE_AND_MANY) ??
  otherDeed(found);

/**
 * No word of one deed, a party named in words that no report ties to its name, talks told without a party, a thing told by two of its
 * names: two groups may be one for all that. What was struck is what tells two strikes of one night apart, so it is no mild reason.
 */
const MILD: ReadonlySet<string> = new Set([OTHER_DEED, TWO_PARTIES, UNTIED_TALKS, DONE_TO_OTHERS]);

export const isMild = (refusal: string | undefined): boolean => refusal !== undefined && MILD.has(refusal);

/** What a single misread victim or plural brings about: it parts a pair, and two groups only where more than a few pairs have it. */
export const isFirm = (refusal: string | undefined): boolean => refusal === OTHERS_OF_MANY || refusal === ONE_AND_MANY;
