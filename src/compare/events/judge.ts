// Judges whether two reports tell of one happening, with the reasons on both sides: what they share, and what keeps them two.
// Does not join groups; merge.ts does.
import type { EventType } from '../../model/index.js';
import { likeness, type Word } from '../utterances/wording.js';
import type { EventItem } from './items.js';
import { findRefusal, gapDays, isFirm, isMild, isPastFor, PLANS } from './refusals.js';
import { eventSensesOf, isCommonDeed, isDerived, isLight, shareEventSense } from './senses.js';
import { PAIR_WEIGHTS, type PairFeature, type PairFeatures } from './weights.js';
import { cosine } from './words.js';

export interface PairScore {
  /** Share of certainty that the two are one happening, 0 to 1. */
  score: number;
  because: string[];
  /** Why the two are kept apart whatever they share: another day, another place. */
  refusal?: string;
  /** The refusal rests on what one report may word or a reading may mistake; others of their groups may outvote it. */
  mild?: true;
  /** The refusal parts the two but for a mistake of one of many: a victim, a plural; their groups may outvote a few of its kind. */
  firm?: true;
  /** What parts the two if one report tells both: other parties, other counts. */
  apart?: string;
  /** Only words make them one: no party, place, day or count is shared, and they do not both lead their reports. */
  untied?: true;
  /** One of the two says that it did not happen. */
  denied?: true;
  /** Both are told by a word of any matter ("asked", "left", "supports"), and at most a party ties them. */
  common?: true;
  /** Nothing but a loose sense of two words makes them one: enough inside a group of others, too little to begin one. */
  thin?: true;
}

/** Types that reports put for one another when they retell one happening. */
const FAMILIES: readonly (readonly EventType[])[] = [
  ['AGREE', 'CONCEDE', 'RETREAT', 'COOPERATE'],
  ['AID', 'COOPERATE', 'RETREAT', 'CONCEDE', 'SUPPORT'],
  ['COERCE', 'SANCTION', 'ASSAULT'],
  ['REQUEST', 'THREATEN', 'ACCUSE'],
  ['REJECT', 'PROTEST', 'ACCUSE'],
  ['SUPPORT', 'AGREE'],
  ['CONSULT', 'REQUEST'],
  ['MOBILIZE', 'ASSAULT', 'AID'],
];

const lengthDays = (a: readonly [number, number]): number => a[1] - a[0] + 1;

/** A plan may be told with another day than the one on which it came about; further apart it is another happening. */
const PLAN_SLACK_DAYS = 3;
/** Nights are dated by either of their days, and a report may count from its own zone. */
const SAME_DAY_SLACK_DAYS = 1;

/** A night: the evening of one day and the morning of the next may be one time; a day and the evening after it are two. */
const NIGHT_HOURS = 12;
const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** Hours between the end of one and the begin of the other, by what both reports say; a bare day ends at midnight. */
function gapHours(a: EventItem, b: EventItem): number {
  const hour = (iso: string | undefined, isEnd: boolean): number =>
    Date.parse(`${iso?.includes('T') ? iso.slice(0, 16) : `${iso}T00:00`}Z`) / HOUR_MS +
    (isEnd && !iso?.includes('T') ? DAY_HOURS : 0);
  const [x, y] = [a.when, b.when];
  const gap = Math.max(hour(x?.lo, false) - hour(y?.hi, true), hour(y?.lo, false) - hour(x?.hi, true));
  return Number.isFinite(gap) ? gap : 0;
}

/** Whether the list of senses knows a word of the trigger. */
const isKnownSense = ({ trigger, plain }: EventItem): boolean =>
  plain.length > 0 || trigger.some(word => eventSensesOf(word.key).size > 0);

function typeFeatures(a: EventType, b: EventType, found: PairFeatures): void {
  if (a === b) found[a === 'OTHER' ? 'bothOther' : 'sameType'] = 1;
  else if (a === 'OTHER' || b === 'OTHER') found.oneOther = 1;
  else if (FAMILIES.some(family => family.includes(a) && family.includes(b))) found.sameFamily = 1;
  else found.otherFamily = 1;
}

/** "Monday's incident", "Tuesday's brawl": one report knows which of two bare days it means. */
const parts = (a: EventItem, b: EventItem): boolean =>
  a.witness === b.witness && ![a, b].some(item => item.when?.lo.includes('T'));

function dateFeatures(a: EventItem, b: EventItem, found: PairFeatures): string | undefined {
  if (!a.days || !b.days) return undefined;
  const gap = gapDays(a.days, b.days);
  const longest = Math.max(lengthDays(a.days), lengthDays(b.days));
  if (gap === 0) found[longest <= 2 ? 'sameDay' : longest <= 31 ? 'sameMonth' : 'sameYear'] = 1;
  else if (gap <= SAME_DAY_SLACK_DAYS && gapHours(a, b) <= NIGHT_HOURS && !parts(a, b)) found.nextDay = 1;
  else if (a.sure && b.sure) {
    found.otherDay = 1;
    const plan = PLANS.has(a.event.status) !== PLANS.has(b.event.status);
    if (!plan || gap > PLAN_SLACK_DAYS) return `another date (${gap} ${gap === 1 ? 'day' : 'days'} apart)`;
  }
  return undefined;
}

const PARTICLES: ReadonlySet<string> = new Set('down off out back away up apart'.split(' '));
const saysLittle = ({ key, lower }: Word): boolean => isLight(key) || PARTICLES.has(lower);

/** How much of the story's reports lead with what two triggers have in common. */
function centralShare(a: EventItem, b: EventItem): number {
  let most = 0;
  for (const [key, share] of a.central) if (share > most && b.central.has(key)) most = share;
  return most;
}

/** Whether two words tell of one deed in some sense of theirs. */
const isOfSense = (x: Word, y: Word): boolean => x.key === y.key || shareEventSense(x, y) || isDerived(x, y);

/** Whether a verb with its particle shares its sense as a whole: "called off" with "cancelled", "shot down" not with "slammed" for "down". */
const isWhole = (a: EventItem, b: EventItem): boolean =>
  a.particle === '' ||
  a.trigger.every(x => isLight(x.key) || b.trigger.some(y => isOfSense(x, y)) || b.plain.some(y => isOfSense(x, y)));

/** What two events share and where they part, as numbers; and the reason that forbids joining them, if there is one. */
export function pairFeatures(
  a: EventItem,
  b: EventItem,
  rare: ReadonlyMap<string, number>,
): { found: PairFeatures; refusal?: string } {
  const found: PairFeatures = { bias: 1 };
  typeFeatures(a.event.type, b.event.type, found);
  let trigger = 0;
  let sense = false;
  for (const x of a.trigger) {
    for (const y of b.trigger) {
      if (x.weight === 0 && y.weight === 0) continue;
      // "gone" and "came down": two verbs that say little are alike in nothing.
      if (x.key !== y.key && saysLittle(x) && saysLittle(y)) continue;
      trigger = Math.max(trigger, likeness(x, y));
      sense ||= isOfSense(x, y);
    }
  }
  for (const x of a.plain) sense ||= [...b.trigger, ...b.plain].some(y => isOfSense(x, y));
  for (const y of b.plain) sense ||= a.trigger.some(x => isOfSense(x, y));
  if (a.particle !== b.particle) {
    if (trigger === 1) trigger = 0;
    sense &&= isWhole(a, b) && isWhole(b, a);
  }
  if (trigger === 1) found[a.light && b.light ? 'lightTrigger' : 'sameTrigger'] = 1;
  else if (trigger > 0 || sense) found.sameSense = 1;
  else if (isKnownSense(a) && isKnownSense(b)) found.otherSense = 1;
  if ((trigger === 1 || sense) && a.aloneInSense && b.aloneInSense) found.onlyOfSense = 1;
  if (a.event.type === b.event.type && a.aloneInType && b.aloneInType) found.onlyOfType = 1;
  const central = centralShare(a, b);
  if (central > 0) found.central = central;
  found.nucleus = cosine(a.nucleus, b.nucleus, rare);
  found.context = cosine(a.context, b.context, rare);
  found.near = cosine(a.near, b.near, rare);
  let actors = 0;
  for (const id of a.actors) if (b.actors.has(id)) actors++;
  if (actors > 0) {
    found.sharedActor = 1;
    if (actors > 1) found.sharedActors = 1;
  } else if (a.actors.size > 0 && b.actors.size > 0) found.otherActors = 1;
  for (const [role, ids] of a.byRole) {
    const others = b.byRole.get(role);
    if (others && ![...ids].some(id => others.has(id))) found.rolesApart = 1;
  }
  let present = 0;
  for (const id of a.present) if (b.present.has(id)) present++;
  found.present = Math.min(3, present) / 3;
  if (a.place !== null && b.place !== null) {
    if (a.place === b.place) found.samePlace = 1;
    else found.otherPlace = 1;
  }
  if (a.figures.some(x => b.figures.some(y => x.value === y.value && x.value > 2))) found.sameFigure = 1;
  else if (a.figures.length > 0 && b.figures.length > 0) found.otherFigures = 1;
  if (a.leads && b.leads) found.bothLead = 1;
  if ((a.event.status === 'denied') !== (b.event.status === 'denied')) found.oneDenied = 1;
  else if (PLANS.has(a.event.status) !== PLANS.has(b.event.status)) found.onePlanned = 1;
  if (isPastFor(a, b) !== isPastFor(b, a)) found.onePast = 1;
  if (Boolean(a.event.background) !== Boolean(b.event.background)) found.oneBackground = 1;
  const refusal = dateFeatures(a, b, found) ?? findRefusal(a, b, found);
  return refusal ? { found, refusal } : { found };
}

const WORDING: Readonly<Partial<Record<PairFeature, string>>> = {
  sameType: 'same type',
  sameTrigger: 'same trigger word',
  lightTrigger: 'same trigger word',
  sameSense: 'triggers of one sense',
  sharedActor: 'a shared actor',
  samePlace: 'same place',
  otherPlace: 'another place',
  sameFigure: 'same figure',
  sameDay: 'same day',
  sameMonth: 'dates agree',
  bothLead: 'both lead their reports',
  otherActors: 'other actors',
  oneDenied: 'one says it did not happen',
};

function apartIn(found: PairFeatures): string | undefined {
  if (found.rolesApart) return 'other parties in one report';
  return found.otherFigures && !found.sameTrigger ? 'other counts in one report' : undefined;
}

const isTied = (found: PairFeatures, a: EventItem, b: EventItem): boolean =>
  (found.sharedActor === 1 && [...a.actors].some(id => b.actors.has(id) && !a.everywhere.has(id))) ||
  isTiedByMore(found);

/** Whether more than a party ties a pair. */
const isTiedByMore = (found: PairFeatures): boolean =>
  Boolean(found.samePlace || found.sameDay || found.nextDay || found.sameFigure || found.bothLead);

/** What many parties of one story do, each in its own matter: two wholes of their kind are not one for being of one kind. */
const MANY_PARTIES: ReadonlySet<EventType> = new Set(['REQUEST', 'RETREAT', 'ACCUSE', 'AID']);

/** Likeness of the words beside two triggers below which they share nothing to speak of. */
const NO_WORDS = 0.05;

/** Likeness of the words beside two triggers, without their own, below which they tell of two things. */
const OTHER_WORDS = 0.1;

/** "closed the port", "shut the school": words of one sense, done to what no word and no name of the other tells. */
function isDoneToOther(a: EventItem, b: EventItem, rare: ReadonlyMap<string, number>): boolean {
  if (a.patients.size === 0 || b.patients.size === 0) return false;
  return cosine(a.patients, b.patients, rare) === 0 && cosine(a.beside, b.beside, rare) < OTHER_WORDS;
}

/**
 * Times from which a report's word names its whole matter: "the ban", "sanctions". In long news two in three of the members that
 * such words alone brought together were no one happening; on the stories of our corpus it parts no right pair.
 */
const NAMES_MATTER = 5;

/** Whether only the word of a whole matter is common to two sentences that tell of different sides of it. */
const isMatter = (a: EventItem, b: EventItem, rare: ReadonlyMap<string, number>): boolean =>
  Math.max(a.timesNamed, b.timesNamed) >= NAMES_MATTER && cosine(a.beside, b.beside, rare) < OTHER_WORDS;

/**
 * Whether only a sense speaks for a pair, and something speaks against it: the sense is one of two light verbs ("went", "kept"),
 * other parties are named, it is done to another thing, both words are of any matter and stand beside others, one of two did not
 * happen or may only come, the kinds are other kinds. On
 * stories read by eye eight groups of ten that such a pair began were no one happening; of the right pairs of our corpus it costs
 * four in a hundred.
 */
function isThin(a: EventItem, b: EventItem, found: PairFeatures, rare: ReadonlyMap<string, number>): boolean {
  if (isLoose(a, b, found)) return true;
  if ((found.central ?? 0) >= LEADING && !(a.light && b.light)) return false;
  if (isCommonPair(a, b, found) && cosine(a.beside, b.beside, rare) < NO_WORDS) return true;
  if (found.sameTrigger) return !isTied(found, a, b) && isMatter(a, b, rare);
  if (!found.sameSense) return false;
  if (a.light && b.light) return true;
  if (isTied(found, a, b)) return false;
  if (found.otherFamily || found.otherActors || found.oneDenied || found.onePlanned) return true;
  if (isDoneToOther(a, b, rare)) return true;
  if ((found.near ?? 0) >= NO_WORDS || found.present) return false;
  return found.bothOther ? !found.onlyOfSense : !found.sameType || MANY_PARTIES.has(a.event.type);
}

/** "took part", "seized": one verb says little by itself, and the kinds are other kinds; 18 of 20 such pairs of our stories are two deeds. */
const isLoose = (a: EventItem, b: EventItem, found: PairFeatures): boolean =>
  Boolean(found.sameSense && found.otherFamily) && a.light !== b.light;

/** "Trump fired", "Trump met": what one party does in words of any matter it does many times. */
const isCommonPair = (a: EventItem, b: EventItem, found: PairFeatures): boolean =>
  isCommon(a) && isCommon(b) && !isTiedByMore(found);

const isCommon = (item: EventItem): boolean =>
  item.plain.length === 0 && item.trigger.every(({ key, lower }) => isCommonDeed(key) || PARTICLES.has(lower));

/** Share of the story's reports that lead with a word or sense from which it is the story's own happening. */
const LEADING = 0.3;

/** The same share, where the two are more alike besides. */
const OFTEN_LEADING = 0.2;
/**
 * Certainty from which a sense is enough where one report in five leads with it. On the stories of our corpus 20 right pairs in 800
 * begin a group so, and five wrong ones.
 */
const SENSE_ENOUGH_AT = 0.4;

/** Whether a pair that only a sense speaks for is what the story is about. */
const isOfStory = (a: EventItem, b: EventItem, found: PairFeatures): boolean =>
  !(a.light && b.light) && !isLoose(a, b, found) && !found.oneDenied && (found.central ?? 0) >= OFTEN_LEADING;

/**
 * Reports of the stories that the weights were learned from. Of a longer story two reports tell one thing the seldomer the more there
 * are, so what only words tie is as much less certain. In 300 reports of US politics, read by eye, 12 of 20 pairs that this leaves
 * are one thing, and 4 of 16 that it parts.
 */
const LEARNED_REPORTS = 5;

/** Judges a pair. `rare` weighs the words of the story's sentences. */
export function judgePair(a: EventItem, b: EventItem, rare: ReadonlyMap<string, number>): PairScore {
  const { found, refusal } = pairFeatures(a, b, rare);
  let sum = 0;
  const because: string[] = [];
  for (const feature in found) {
    sum += PAIR_WEIGHTS[feature as PairFeature] * found[feature as PairFeature]!;
    const words = WORDING[feature as PairFeature];
    if (words) because.push(words);
  }
  if (found.context !== undefined && found.context > 0.2) because.push('sentences share words');
  if (!isTied(found, a, b)) sum -= Math.log(Math.max(1, a.reportsOfMatter / LEARNED_REPORTS));
  const score = 1 / (1 + Math.exp(-sum));
  const apart = apartIn(found);
  return {
    score,
    because,
    ...(refusal ? { refusal } : {}),
    ...(isMild(refusal) ? { mild: true as const } : isFirm(refusal) ? { firm: true as const } : {}),
    ...(apart ? { apart } : {}),
    ...(isTied(found, a, b) ? {} : { untied: true as const }),
    ...(found.oneDenied ? { denied: true as const } : {}),
    ...(isCommonPair(a, b, found) ? { common: true as const } : {}),
    ...(isThin(a, b, found, rare) && !(score >= SENSE_ENOUGH_AT && isOfStory(a, b, found))
      ? { thin: true as const }
      : {}),
  };
}
