// Judges whether two reports tell of one happening, with the reasons on both sides: what they share, and what keeps them two.
// Does not join groups; merge.ts does.
import type { EventType } from '../../model/index.js';
import { likeness } from '../utterances/wording.js';
import type { EventItem } from './items.js';
import { cosine } from './words.js';

export interface PairScore {
  score: number;
  because: string[];
  /** Why the two are kept apart whatever they share: another day, another place. */
  refusal?: string;
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

function typeScore(a: EventType, b: EventType): number {
  if (a === b) return a === 'OTHER' ? 0.04 : 0.16;
  if (a === 'OTHER' || b === 'OTHER') return -0.04;
  return FAMILIES.some(family => family.includes(a) && family.includes(b)) ? 0 : -0.14;
}

const gapDays = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
const lengthDays = (a: readonly [number, number]): number => a[1] - a[0] + 1;

const PLANS = new Set(['planned', 'proposed', 'conditional']);

/** Nights are dated by either of their days, and a report may count from its own zone. */
const SAME_DAY_SLACK_DAYS = 1;

/** Judges a pair. `rare` weighs the words of the story's sentences. */
export function judgePair(a: EventItem, b: EventItem, rare: ReadonlyMap<string, number>): PairScore {
  const because: string[] = [];
  let score = typeScore(a.event.type, b.event.type);
  if (a.event.type === b.event.type) because.push(`both ${a.event.type}`);
  let trigger = 0;
  for (const x of a.trigger)
    for (const y of b.trigger) if (x.weight > 0 || y.weight > 0) trigger = Math.max(trigger, likeness(x, y));
  score += 0.26 * trigger;
  if (trigger > 0) because.push(trigger === 1 ? 'same trigger word' : 'triggers of one sense');
  const nucleus = cosine(a.nucleus, b.nucleus, rare);
  const context = cosine(a.context, b.context, rare);
  score += 0.42 * nucleus + 0.5 * context;
  if (context > 0.2) because.push(`sentences share words (${context.toFixed(2)})`);
  let actors = 0;
  for (const id of a.actors) if (b.actors.has(id)) actors++;
  if (actors > 0) {
    score += 0.1 + 0.04 * Math.min(3, actors);
    because.push(`${actors} shared actors`);
  } else if (a.actors.size > 0 && b.actors.size > 0) score -= 0.05;
  let present = 0;
  for (const id of a.present) if (b.present.has(id)) present++;
  score += 0.03 * Math.min(3, present);
  if (a.place !== null && b.place !== null) {
    if (a.place === b.place) {
      score += 0.1;
      because.push('same place');
    } else if (a.placeGrain === b.placeGrain && a.placeGrain !== 'unknown' && nucleus < 0.5) {
      score -= 0.12;
      because.push('another place');
    }
  }
  const shared = a.figures.find(x => b.figures.some(y => x.value === y.value && x.value > 2));
  if (shared) {
    score += 0.12;
    because.push(`same figure ${shared.value}`);
  }
  if (a.days && b.days) {
    const gap = gapDays(a.days, b.days);
    const longest = Math.max(lengthDays(a.days), lengthDays(b.days));
    if (gap === 0) {
      score += longest <= 2 ? 0.16 : longest <= 31 ? 0.1 : 0.04;
      because.push(longest <= 2 ? 'same day' : 'dates agree');
    } else if (a.sure && b.sure && gap > SAME_DAY_SLACK_DAYS) {
      const plan = PLANS.has(a.event.status) !== PLANS.has(b.event.status);
      if (!plan || gap > 3) return { score: score - 0.5, because, refusal: `another date (${gap} days apart)` };
      score -= 0.15;
    } else if (a.sure && b.sure) score -= 0.06;
  }
  if ((a.event.status === 'denied') !== (b.event.status === 'denied')) score -= 0.04;
  if (Boolean(a.event.background) !== Boolean(b.event.background)) score -= 0.06;
  return { score, because };
}
