// Takes up what a report's own reading left: a word by which other reports of its story tell a happening joins that happening.
// Begins no happening and changes none: what is taken up is one more place where it is told, and gives it no day, party, count or status.
import { fieldOf, HAPPENING_FIELDS, sensesOf } from '../../language/senses.js';
import { overlaps, type StoryEvent } from '../../model/index.js';
import type { Comparison, Witness } from '../comparison.js';
import { type Word, wordsOf } from '../utterances/wording.js';
import { type EventItem, layOutEvents } from './items.js';
import { judgePair } from './judge.js';
import { SMALL_PILE } from './matters.js';
import type { EventGroup } from './merge.js';
import { TAKEN_UP } from './rules.js';
import { eventSensesOf, isCommonDeed, isLight } from './senses.js';
import { rarity } from './words.js';

/**
 * Certainty on average over the tellings of a happening from which a word is taken up. On the stories of our corpus 9 words
 * that are marked are taken up, all rightly, and 21 that are not, half of them rightly by eye; 0.3 takes up a tenth more.
 */
const TAKE_UP_AT = 0.4;
/** The same of the telling that is most like it. */
const BEST_AT = 0.5;
/** Tellings of a happening that a word is held against. */
const MOST_HELD = 24;
/** Words that say less stand in any sentence. */
const LEAST_WEIGHT = 0.5;

/** What other reports tell by a word: which of them, and under which kind. */
interface Told {
  reports: Set<string>;
  type: StoryEvent['type'];
}

/** A word in a form of its own: "votes" is "vote", but "voting" and "orderly" are no "vote" and no "order". */
const formOf = (lower: string): string => (/[^s]s$/.test(lower) ? lower.slice(0, -1) : lower);

/** The senses in which a stem tells of a happening, by their numbers; the mark keeps them from being the words of a count. */
const sensesIn = (key: string): string[] => [...eventSensesOf(key)].map(sense => `#${sense}`);

const placeOf = (story: string, word: string): string => `${story} ${word}`;

function toldIn(items: readonly EventItem[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const { story, trigger, event, witness } of items) {
    for (const { key, weight, lower } of trigger) {
      if (weight < LEAST_WEIGHT || isLight(key) || isCommonDeed(key)) continue;
      for (const word of [formOf(lower), ...sensesIn(key)]) {
        const at = placeOf(story, word);
        const known = told.get(at);
        if (known) known.reports.add(witness.report.id);
        else told.set(at, { reports: new Set([witness.report.id]), type: event.type });
      }
    }
  }
  return told;
}

/** "987 votes", "a third of the votes" are counted and are no vote; "by ten votes to three" tells of one. */
const COUNTED =
  /(?:\d|\b(?:per ?cent|half|third|quarter|most|all|many) of the|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million)) $/;
const COUNT_CHARS = 16;

const isCounted = (text: string, start: number, end: number): boolean =>
  COUNTED.test(text.slice(Math.max(0, start - COUNT_CHARS), start)) && !text.startsWith(' to ', end);

const DEFINITE = /(?:^|[\s“"‘'(])(?:the|this|that) $/i;
const DEFINITE_CHARS = 6;

/** "stop", "counting"; not "the list", "the crowd", and not "the steps" or "the works", which are things as often. */
const isHappening = (lower: string): boolean => {
  const first = /[^s]s$/.test(lower) ? undefined : sensesOf(lower, 'noun')[0];
  return first !== undefined && HAPPENING_FIELDS.has(fieldOf(first));
};

/** "welcomed the ruling", "after this verdict": a happening that is known already, which the other reports may tell in other words. */
const isKnownHappening = (text: string, start: number, lower: string): boolean =>
  isHappening(lower) && DEFINITE.test(text.slice(Math.max(0, start - DEFINITE_CHARS), start));

/** "Sessions" inside a sentence is a name, and "sessions" none. */
const isCapital = (text: string, start: number): boolean => /\p{Lu}/u.test(text[start] ?? '');

/** "The fire chief", "ballot boxes": a word before its noun names a sort of thing; "broken seals" and "the paused study" tell what was done. */
const namesSort = (lower: string, end: number, next: Word | undefined): boolean =>
  next !== undefined && next.span[0] === end + 1 && next.weight >= LEAST_WEIGHT && !/(?:ed|en)$/.test(lower);

/** What a report may tell without its reading having told it: by its own weights, or by a word that others tell a happening by. */
function leftIn({ report, read }: Witness, story: string, told: ReadonlyMap<string, Told>): StoryEvent[] {
  const left = [...(read.possibleEvents ?? [])];
  const known = [...read.events, ...left, ...read.mentions].map(one => ('trigger' in one ? one.trigger : one.span));
  for (const sentence of read.sentences) {
    const words = wordsOf(report.text, sentence);
    for (const [at, { weight, span, lower, key }] of words.entries()) {
      if (weight < LEAST_WEIGHT) continue;
      const senses = isKnownHappening(report.text, span[0], lower) ? sensesIn(key) : [];
      const names = [formOf(lower), ...senses];
      const others = names
        .map(name => told.get(placeOf(story, name)))
        .find(known => known && !(known.reports.size === 1 && known.reports.has(report.id)));
      if (!others) continue;
      if (namesSort(lower, span[1], words[at + 1])) continue;
      if (span[0] > sentence[0] && isCapital(report.text, span[0])) continue;
      if (isCounted(report.text, span[0], span[1]) || known.some(one => overlaps(one, span))) continue;
      left.push({
        id: `t${span[0]}`,
        type: others.type,
        trigger: span,
        actors: [],
        when: null,
        figures: [],
        status: 'unknown',
        evidence: sentence,
        rule: TAKEN_UP,
      });
    }
  }
  return left;
}

/** How well a word agrees with a happening on average; null where something forbids it, or nothing in it is like enough. */
function agreementWith(word: EventItem, { items }: EventGroup, rare: ReadonlyMap<string, number>): number | null {
  let total = 0;
  let best = 0;
  let counted = 0;
  const step = Math.max(1, Math.floor(items.length / MOST_HELD));
  for (let at = 0; at < items.length; at += step) {
    const item = items[at]!;
    if (item.witness === word.witness) {
      if (item.event.evidence[0] === word.event.evidence[0]) return null;
      continue;
    }
    const { score, refusal, mild, thin, denied } = judgePair(word, item, rare);
    if ((refusal && !mild) || denied) return null;
    total += score;
    counted++;
    if (!refusal && !thin) best = Math.max(best, score);
  }
  return counted > 0 && best >= BEST_AT ? total / counted : null;
}

const isToldBySeveral = ({ items }: EventGroup): boolean => items.some(item => item.witness !== items[0]!.witness);

/** Happenings by each word of theirs, and what is central of it. */
function groupsByWord(
  groups: readonly EventGroup[],
): Map<string, { groups: Set<EventGroup>; central: EventItem['central'] }> {
  const byWord = new Map<string, { groups: Set<EventGroup>; central: EventItem['central'] }>();
  for (const group of groups) {
    if (!isToldBySeveral(group)) continue;
    for (const { story, trigger, central } of group.items) {
      for (const name of trigger.flatMap(({ key }) => [key, ...sensesIn(key)])) {
        const known = byWord.get(placeOf(story, name));
        if (known) known.groups.add(group);
        else byWord.set(placeOf(story, name), { groups: new Set([group]), central });
      }
    }
  }
  return byWord;
}

/** By which names of a happening a word may tell it: its stem, and for what names a happening by itself also its senses. */
function namesIn({ trigger, event, witness }: EventItem): string[] {
  const maySenses = ({ key, lower }: Word): boolean =>
    event.rule === TAKEN_UP
      ? isKnownHappening(witness.report.text, event.trigger[0], lower)
      : !isLight(key) && isHappening(lower);
  return trigger.flatMap(word => (maySenses(word) ? [word.key, ...sensesIn(word.key)] : [word.key]));
}

/**
 * Adds to each happening that several reports tell the words of other reports that tell of it too. In a long story a word comes back
 * in other matters, so only reports of few are read so.
 */
export function takeUpWords(
  comparison: Comparison,
  matterOf: ReadonlyMap<string, string>,
  items: readonly EventItem[],
  groups: readonly EventGroup[],
): void {
  const few = items.filter(item => item.reportsOfMatter <= SMALL_PILE);
  const told = toldIn(few);
  const left = new Map(
    comparison.witnesses.map(witness => [witness, leftIn(witness, matterOf.get(witness.report.id) ?? '', told)]),
  );
  const byWord = groupsByWord(groups);
  const rareOf = new Map<string, Map<string, number>>();
  for (const story of new Set(few.map(item => item.story)))
    rareOf.set(story, rarity(few.filter(item => item.story === story).map(item => item.context)));
  for (const word of layOutEvents(comparison, matterOf, witness => left.get(witness)!)) {
    const rare = rareOf.get(word.story);
    if (!rare) continue;
    const known = namesIn(word).flatMap(name => byWord.get(placeOf(word.story, name)) ?? []);
    word.central = new Map(known.flatMap(({ central }) => [...central]));
    let most: { group: EventGroup; average: number } | null = null;
    for (const group of new Set(known.flatMap(one => [...one.groups]))) {
      const average = agreementWith(word, group, rare);
      if (average === null || average < TAKE_UP_AT) continue;
      if (!most || average > most.average) most = { group, average };
    }
    if (most) most.group.takenUp = [...(most.group.takenUp ?? []), word];
  }
}
