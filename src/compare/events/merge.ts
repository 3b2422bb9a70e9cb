// Joins events of several reports into happenings: best pairs first, average link with a floor under every link, and never over a reason that keeps two apart.
// Does not judge pairs and does not build record lines.
import type { Decision, PairJudgement } from '../../model/index.js';
import { pairKey, placeName } from '../comparison.js';
import { type Agreement, judgeAgreement, sameSentence } from './agreement.js';
import { asDecided, decidedPairs, NEAR } from './decided.js';
import type { EventItem } from './items.js';
import { judgePair, type PairScore } from './judge.js';
import { KEPT_TWO, SHARED_HAPPENING } from './rules.js';
import { rarity } from './words.js';

/**
 * Certainty from which a pair is joined. On the stories of our corpus 0.2 joins five right pairs in 260 more and one look-alike
 * more, 0.3 fourteen right ones less; a wrong merge is worse than a missed one.
 */
const JOIN_AT = 0.25;
/**
 * The same for a pair that only its words tie. Of the pairs that it parts from those of `JOIN_AT`, on the stories of our corpus
 * and on others read by eye, every second is two happenings: two persons who ask, two lots of dead.
 */
const JOIN_AT_BY_WORDS = 0.3;
/**
 * The same where those words are of any matter, tied by no more than a party: "asked" and "called", "supports" and "backs". On the
 * stories of our corpus it parts 27 groups, 22 of them no one happening, and one right pair in 268; 0.7 parts eight right pairs more.
 * Of twelve pairs of US news that it parts though a party ties them, nine are two happenings.
 */
const JOIN_AT_BY_COMMON_WORDS = 0.6;
/**
 * Two events of one report are joined only on stronger grounds: a report tells several alike happenings side by side. On the
 * stories of our corpus 0.7 joins one look-alike more in 147, 0.92 a twentieth less of the right pairs.
 */
const JOIN_AT_WITHIN_REPORT = 0.8;
/**
 * No two members of a group may lie below this: a chain in which one end has nothing of the other is two happenings.
 * On the stories of our corpus 0.1 parts right groups whenever the weights are fitted anew, and 0.05 joins a tenth more pairs
 * of other matters in US news.
 */
const LEAST_LINK = 0.07;
/**
 * Certainty from which a report's second telling follows its first into the group where that stands. On the stories of our corpus
 * 0.25 joins seven right pairs in 800 more and as many wrong ones, 0.5 twenty-six less.
 */
const FOLLOWS_AT = 0.35;
/** The same for two tellings that only their words tie; 0.35 joins as many wrong pairs more as right ones. */
const FOLLOWS_BY_WORDS = 0.6;
/**
 * Certainty, of the best pair and on average, from which two groups are one though no pair of them may begin a group. On the stories
 * of our corpus four in a hundred pairs more are joined and none of the look-alikes; 0.3 joins three more of them. Where only one of
 * two tells that it happened, nine such groups in ten of US news, read by eye, were two happenings.
 */
const JOIN_GROUPS_AT = 0.4;
/**
 * A pair begins a group only if it is nearly the best that either finds in the other's report: "closing" is not the vote where the
 * other report has a vote. On stories read by eye 0.8 leaves 68 pairs of a hundred right in place of 61; 0.9 parts one right pair in
 * twenty-five of our corpus.
 */
const NEARLY_BEST = 0.8;

export interface EventGroup {
  items: EventItem[];
  /** Words of other reports that their own reading left and this happening explains. */
  takenUp?: EventItem[];
  because: string[];
  refused: { item: EventItem; because: string[] }[];
}

export interface Merged {
  groups: EventGroup[];
  judgements: PairJudgement[];
}

interface Pair {
  a: number;
  b: number;
  score: PairScore;
  /** Whether one of the two has a far better match in the other's report. */
  isSecond?: true;
}

/**
 * Pairs worth a look: of one story, sharing a rare word of the sentence, an actor, a sense of the trigger, or a type. What very
 * many events share tells nothing; of those only neighbours in the order of reports that share the trigger's word are looked
 * at, so that a large pile costs no more a report than a small one and its happenings are joined link by link.
 */
function eachCandidatePair(items: readonly EventItem[], look: (a: number, b: number) => void): void {
  const byKey = new Map<string, number[]>();
  const byTrigger = new Map<string, number[]>();
  const add = (lists: Map<string, number[]>, key: string, at: number) => {
    const list = lists.get(key);
    if (list) list.push(at);
    else lists.set(key, [at]);
  };
  items.forEach((item, at) => {
    const keys = new Set<string>();
    for (const word of [...item.trigger, ...item.plain]) {
      if (word.weight === 0) continue;
      keys.add(`t${word.key}`);
      for (const sense of word.senses) keys.add(`s${sense}`);
      for (const key of item.near.keys()) add(byTrigger, `${item.story} ${word.key} ${key}`, at);
    }
    for (const key of item.nucleus.keys()) keys.add(`n${key}`);
    if (item.event.type !== 'OTHER') keys.add(`y${item.event.type}`);
    for (const key of item.context.keys()) keys.add(`n${key}`);
    for (const key of keys) add(byKey, `${item.story} ${key}`, at);
  });
  /** For each event the lists it stands in, so that all its partners come together and one number each tells whether they were seen. */
  const listsOf: (readonly number[])[][] = items.map(() => []);
  for (const list of byKey.values()) {
    if (list.length > MOST_EVENTS_A_KEY) continue;
    for (const at of list) listsOf[at]!.push(list);
  }
  for (const list of byTrigger.values()) {
    if (list.length <= MOST_EVENTS_A_KEY) continue;
    for (let i = 0; i < list.length; i++) listsOf[list[i]!]!.push(list.slice(i + 1, i + 1 + NEIGHBOURS));
  }
  const seenWith = new Int32Array(items.length).fill(-1);
  listsOf.forEach((lists, a) => {
    for (const list of lists) {
      for (const b of list) {
        if (b <= a || seenWith[b] === a) continue;
        seenWith[b] = a;
        look(a, b);
      }
    }
  });
}

/** A key of more events than this would make the work quadratic. */
const MOST_EVENTS_A_KEY = 60;
/** How many of the following events of a long list each is held against. */
const NEIGHBOURS = 12;

/**
 * Likeness of two reports from which they tell of one matter. Nine in ten pairs of reports of one matter in US news lie above,
 * three in four of other matters of one long story below; it parts a quarter of the wrong pairs there and no right one.
 */
const LIKE_AT = 0.2;
/** What is left of a pair's certainty where the two reports have nothing in common. */
const LEFT_OF_STRANGERS = 0.2;

/** Reports of one long story tell of many matters: the less two of them have in common, the less a like word says. */
function shareFor(a: EventItem, b: EventItem, likeReports: ReadonlyMap<string, number>): number {
  if (a.witness === b.witness) return 1;
  const likeness = likeReports.get(pairKey(a.witness.report.id, b.witness.report.id)) ?? 0;
  return likeness >= LIKE_AT ? 1 : LEFT_OF_STRANGERS + ((1 - LEFT_OF_STRANGERS) * likeness) / LIKE_AT;
}

/** Pairs that are far behind the best of either in the other's report are marked: they may join groups' counts but begin nothing. */
function markSecondBest(pairs: readonly Pair[], items: readonly EventItem[]): void {
  const best = new Map<string, number>();
  const keyOf = (at: number, other: number): string => `${at} ${items[other]!.witness.report.id}`;
  for (const { a, b, score } of pairs) {
    if (score.refusal) continue;
    for (const key of [keyOf(a, b), keyOf(b, a)]) best.set(key, Math.max(best.get(key) ?? 0, score.score));
  }
  for (const pair of pairs) {
    const top = Math.max(best.get(keyOf(pair.a, pair.b)) ?? 0, best.get(keyOf(pair.b, pair.a)) ?? 0);
    if (pair.score.score < top * NEARLY_BEST) pair.isSecond = true;
  }
}

export function mergeEvents(
  items: readonly EventItem[],
  likeReports: ReadonlyMap<string, number>,
  decisions: readonly Decision[] = [],
): Merged {
  const decided = decidedPairs(items, decisions);
  const rareOf = new Map<string, Map<string, number>>();
  for (const story of new Set(items.map(item => item.story))) {
    rareOf.set(story, rarity(items.filter(item => item.story === story).map(item => item.context)));
  }
  const scores = new Map<number, PairScore>();
  const pairs: Pair[] = [];
  const judge = (a: number, b: number): PairScore => {
    const [first, second] = [items[a]!, items[b]!];
    const judged = judgePair(first, second, rareOf.get(first.story)!);
    judged.score *= shareFor(first, second, likeReports);
    const byPerson = decided.get(a * items.length + b);
    return byPerson ? asDecided(judged, byPerson) : judged;
  };
  const scoreOf = (a: number, b: number): PairScore => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const code = low * items.length + high;
    let score = scores.get(code);
    if (!score) {
      score = judge(low, high);
      scores.set(code, score);
    }
    return score;
  };
  eachCandidatePair(items, (a, b) => {
    if (sameSentence(items[a]!, items[b]!)) return;
    const score = judge(a, b);
    // Nineteen pairs in twenty lie below: kept, they would be most of what a large pile holds in memory.
    if (score.score < NEAR) return;
    scores.set(a * items.length + b, score);
    pairs.push({ a, b, score });
  });
  for (const code of decided.keys()) {
    const [a, b] = [Math.floor(code / items.length), code % items.length];
    pairs.push({ a, b, score: scoreOf(a, b) });
  }
  markSecondBest(pairs, items);
  pairs.sort((x, y) => y.score.score - x.score.score || x.a - y.a || x.b - y.b);
  const groupOf = items.map((_, i) => i);
  const members = new Map<number, number[]>(items.map((_, i) => [i, [i]]));
  const reasons = new Map<number, string[]>();
  const refusals: Pair[] = [];
  const join = (left: number, right: number, because: readonly string[]): void => {
    const joined = members.get(right)!;
    for (const j of joined) groupOf[j] = left;
    members.set(left, [...members.get(left)!, ...joined]);
    members.delete(right);
    reasons.set(left, [...(reasons.get(left) ?? []), ...(reasons.get(right) ?? []), ...because]);
  };
  /** Whether the report of `b` tells what the group of `a` tells elsewhere too, in words that may mean `b`. */
  const follows = (a: number, b: number): boolean =>
    members.get(groupOf[a]!)!.some(i => {
      const [told, second] = [items[i]!, items[b]!];
      if (told.witness !== second.witness || sameSentence(told, second)) return false;
      const { score, refusal, untied } = scoreOf(i, b);
      return refusal === undefined && score >= (untied ? FOLLOWS_BY_WORDS : FOLLOWS_AT);
    });
  const mayBegin = (pair: Pair): boolean => {
    const { score, refusal, thin, untied, common } = pair.score;
    const isWithin = items[pair.a]!.witness === items[pair.b]!.witness;
    if (
      refusal ||
      thin ||
      score <
        (isWithin ? JOIN_AT_WITHIN_REPORT : common ? JOIN_AT_BY_COMMON_WORDS : untied ? JOIN_AT_BY_WORDS : JOIN_AT)
    )
      return false;
    return !pair.isSecond || follows(pair.a, pair.b) || follows(pair.b, pair.a);
  };
  /** Whether one of two groups is a single event, and the other has no group's grounds, or a better telling of the same report. */
  const isLateComer = (one: readonly number[], other: readonly number[]): boolean => {
    const [few, many] = one.length < other.length ? [one, other] : [other, one];
    if (few.length > 1) return false;
    return many.length === 1 || many.some(i => items[i]!.witness === items[few[0]!]!.witness);
  };
  const agreementOf = (left: number, right: number): Agreement => {
    const agreement = judgeAgreement(items, members.get(left)!, members.get(right)!, scoreOf);
    // What a person parts stays apart, though samples of large groups may miss it.
    for (const [code, { action, because }] of decided) {
      const [one, other] = [groupOf[Math.floor(code / items.length)]!, groupOf[code % items.length]!];
      if (
        action === 'different' &&
        Math.min(one, other) === Math.min(left, right) &&
        Math.max(one, other) === Math.max(left, right)
      )
        agreement.refusal = because;
    }
    return agreement;
  };
  for (const pair of pairs) {
    const left = groupOf[pair.a]!;
    const right = groupOf[pair.b]!;
    if (left === right) continue;
    if (decided.get(pair.a * items.length + pair.b)?.action === 'same') {
      join(left, right, pair.score.because);
      continue;
    }
    if (!mayBegin(pair)) {
      refusals.push(pair);
      continue;
    }
    const { refusal, average, least } = agreementOf(left, right);
    if (refusal || average < JOIN_AT * AVERAGE_SHARE || least < LEAST_LINK) {
      refusals.push({
        ...pair,
        score: {
          ...pair.score,
          refusal: refusal || `the groups agree too little (${average.toFixed(2)}, at least ${least.toFixed(2)})`,
        },
      });
      continue;
    }
    join(left, right, pair.score.because);
  }
  // Two groups of which each report's members had a better match elsewhere may tell one happening all the same.
  for (const { a, b, score } of pairs) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right || score.refusal || score.thin || score.denied || score.score < JOIN_GROUPS_AT) continue;
    if (isLateComer(members.get(left)!, members.get(right)!)) continue;
    const { refusal, average, least } = agreementOf(left, right);
    if (!refusal && average >= JOIN_GROUPS_AT && least >= LEAST_LINK) join(left, right, score.because);
  }
  return buildGroups(items, groupOf, members, reasons, refusals);
}

/** A group may agree somewhat less on average than its best pair: reports tell different sides of one happening. */
const AVERAGE_SHARE = 0.75;

const placeOf = ({ witness, event }: EventItem): string => placeName(witness.report.id, event.trigger);

/** Refusals kept a line, the nearest first: what a reader would ask about. All of them would be most of a large record. */
const MOST_REFUSED = 8;

function buildGroups(
  items: readonly EventItem[],
  groupOf: readonly number[],
  members: ReadonlyMap<number, readonly number[]>,
  reasons: ReadonlyMap<number, readonly string[]>,
  refusals: readonly Pair[],
): Merged {
  const refusedBy = new Map<number, EventGroup['refused']>();
  const judgements: PairJudgement[] = [];
  for (const { a, b, score } of refusals) {
    if (groupOf[a] === groupOf[b]) continue;
    const because = score.refusal
      ? [score.refusal, ...score.because]
      : [...score.because, `too little shared (${score.score.toFixed(2)})`];
    let isKept = false;
    for (const [group, other] of [
      [groupOf[a]!, b],
      [groupOf[b]!, a],
    ] as const) {
      const list = refusedBy.get(group) ?? [];
      if (list.length < MOST_REFUSED && !list.some(entry => entry.item === items[other])) {
        list.push({ item: items[other]!, because });
        isKept = true;
      }
      refusedBy.set(group, list);
    }
    if (!isKept) continue;
    judgements.push({
      a: placeOf(items[a]!),
      b: placeOf(items[b]!),
      judgement: score.refusal ? 'different' : 'unsure',
      score: Math.max(0, Math.min(1, score.score)),
      because,
      rule: score.refusal ? KEPT_TWO : SHARED_HAPPENING,
    });
  }
  const groups: EventGroup[] = [];
  for (const [group, list] of members) {
    groups.push({
      items: [...list].sort((i, j) => (items[i]!.key < items[j]!.key ? -1 : 1)).map(i => items[i]!),
      because: [...new Set(reasons.get(group) ?? [])].sort(),
      refused: refusedBy.get(group) ?? [],
    });
  }
  return { groups, judgements };
}
