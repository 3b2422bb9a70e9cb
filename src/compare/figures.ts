// Figures over all reports: those that count the same thing are laid side by side; where they part, a disagreement is noted, real or apparent.
// Does not read numbers and never compares what counts another thing, place or day.
import type { Disagreement, Evidence, Figure, Span } from '../model/index.js';
import {
  type CompareStep,
  type Comparison,
  evidenceOf,
  lineId,
  localKey,
  placeKey,
  type Witness,
} from './comparison.js';
import { dayOf } from './events/items.js';
import { eventSensesOf } from './events/judge.js';
import { cosine, NO_CONTEXT_WORDS, rarity } from './events/words.js';
import { findApparentReason } from './figures-apparent.js';
import { stemOf, type Word, wordsOf } from './utterances/wording.js';

export interface FigureItem {
  witness: Witness;
  figure: Figure;
  /** The value compared: the count, or the whole it is a part of. */
  value: number;
  /** Whether `value` is the whole of a part: 28 of "22 of 28". */
  isWhole: boolean;
  /** First, second ... figure of its unit in the sentence: "nine to three" has a first and a second. */
  rank: number;
  key: string;
  story: string;
  unit: string;
  /** What is counted and what befell it. */
  what: ReadonlyMap<string, number>;
  /** Words within a clause's reach of the figure. */
  near: ReadonlyMap<string, number>;
  context: ReadonlyMap<string, number>;
  /** Ids of the record's events it belongs to. */
  events: ReadonlySet<string>;
  /** Entities in its sentence. */
  present: ReadonlySet<string>;
  published: number | null;
  sentence: Span;
  inTitle: boolean;
}

/** What a shared sense is worth beside a shared word: "injured" and "wounded". */
const SENSE_WEIGHT = 0.6;

/** How far the words reach that tell what a figure counts; a clause of news is about 12 words. */
const REACH_CHARS = 90;

/** Nouns that stand for people in a count; "people" and "residents" may count the same. */
const PEOPLE = new Set(
  'people person man woman child civilian resident worker soldier officer passenger victim villager pupil student patient participant customer borrower employee staff migrant miner player captive prisoner detainee hostage dead injured wounded missing body fitter labourer neighbour voter member trustee crew sailor'
    .split(' ')
    .map(stemOf),
);

/** Units that reports put for one another. */
const ALIKE_UNITS: readonly (readonly string[])[] = [
  ['tonne', 'ton'],
  ['member', 'nation', 'state', 'country', 'government', 'capital'],
  ['vote', 'ballot', 'voice'],
  ['home', 'house', 'household'],
  ['metre', 'meter'],
  ['kilometre', 'kilometer'],
  ['ship', 'vessel', 'boat', 'tanker', 'barge'],
  ['drone', 'uav'],
  ['missile', 'rocket'],
];
const UNIT_CLASS = new Map(
  ALIKE_UNITS.flatMap(units => units.map((unit): [string, string] => [stemOf(unit), units[0]!])),
);

/** The word by which units that count alike are looked up together. */
const unitClass = (unit: string): string => (PEOPLE.has(unit) ? 'people' : (UNIT_CLASS.get(unit) ?? unit));

function bag(words: readonly Word[], skip: Span): Map<string, number> {
  const weights = new Map<string, number>();
  for (const word of words) {
    if (word.weight < 0.4 || NO_CONTEXT_WORDS.has(word.lower) || word.value !== undefined) continue;
    if (word.span[0] >= skip[0] && word.span[1] <= skip[1] && word.value !== undefined) continue;
    weights.set(word.key, word.weight);
    for (const sense of eventSensesOf(word.key)) weights.set(`~${sense}`, SENSE_WEIGHT);
  }
  return weights;
}

function layOutFigures(comparison: Comparison): FigureItem[] {
  const storyOf = new Map<string, string>();
  for (const story of comparison.stories) for (const report of story.reports) storyOf.set(report, story.id);
  const eventsOf = new Map<string, Set<string>>();
  for (const event of comparison.events) {
    for (const figure of event.figures) {
      const key = placeKey(figure.report, figure.span);
      const ids = eventsOf.get(key) ?? new Set<string>();
      ids.add(event.id);
      eventsOf.set(key, ids);
    }
  }
  const items: FigureItem[] = [];
  for (const witness of comparison.witnesses) {
    const { report, read } = witness;
    for (const figure of read.figures) {
      const sentence =
        read.sentences.find(span => span[0] <= figure.span[0] && figure.span[1] <= span[1]) ?? figure.span;
      const reach: Span = [
        Math.max(sentence[0], figure.span[0] - REACH_CHARS),
        Math.min(sentence[1], figure.span[1] + REACH_CHARS),
      ];
      const present = new Set<string>();
      for (const mention of read.mentions) {
        if (mention.span[0] < sentence[0] || mention.span[1] > sentence[1]) continue;
        const id = comparison.entityOf.get(localKey(report.id, mention.entity));
        if (id) present.add(id);
      }
      const alike = read.figures.filter(
        other => other.unit === figure.unit && other.span[0] >= sentence[0] && other.span[1] <= sentence[1],
      );
      const item: FigureItem = {
        witness,
        figure,
        value: figure.value,
        isWhole: false,
        rank: alike.length > 1 ? alike.indexOf(figure) + 1 : 0,
        key: placeKey(report.id, figure.span),
        story: storyOf.get(report.id) ?? '',
        unit: stemOf(figure.unit.toLowerCase()),
        what: bag(wordsOf(figure.what, [0, figure.what.length]), [0, 0]),
        near: bag(wordsOf(report.text, reach), figure.span),
        context: bag(wordsOf(report.text, sentence), figure.span),
        events: eventsOf.get(placeKey(report.id, figure.span)) ?? new Set(),
        present,
        published: report.published && report.published.hi !== '' ? dayOf(report.published.hi) : null,
        sentence,
        inTitle:
          report.lines?.some(
            line => line.role === 'title' && line.span[0] <= figure.span[0] && figure.span[1] <= line.span[1],
          ) ?? false,
      };
      items.push(item);
      if (figure.of !== undefined)
        items.push({ ...item, key: `${item.key} of`, value: figure.of, isWhole: true, rank: 0 });
    }
  }
  return items;
}

export interface SameThing {
  score: number;
  because: string[];
}

/** How surely two figures of different reports count the same thing. */
export function judgeSameThing(a: FigureItem, b: FigureItem, rare: ReadonlyMap<string, number>): SameThing {
  const because: string[] = [];
  let score = 0;
  if (a.unit === b.unit) {
    score += 0.3;
    because.push(`both count ${a.figure.unit}`);
  } else if (unitClass(a.unit) === unitClass(b.unit) && !PEOPLE.has(a.unit)) {
    score += 0.26;
    because.push(`${a.figure.unit} and ${b.figure.unit} count alike`);
  } else if (PEOPLE.has(a.unit) && PEOPLE.has(b.unit)) {
    score += 0.12;
    because.push('both count people');
  } else return { score: 0, because };
  const what = cosine(a.what, b.what, rare);
  const near = cosine(a.near, b.near, rare);
  const context = cosine(a.context, b.context, rare);
  score += 0.15 * what + 0.45 * near + 0.25 * context;
  let events = 0;
  for (const id of a.events) if (b.events.has(id)) events++;
  if (events > 0) {
    score += 0.22;
    because.push('of the same happening');
  } else if (a.events.size > 0 && b.events.size > 0) score -= 0.05;
  if (near > 0.15) because.push(`words beside them agree (${near.toFixed(2)})`);
  if (a.rank > 0 && b.rank > 0) score += a.rank === b.rank ? 0.08 : -0.12;
  if (a.isWhole && b.isWhole) score += 0.08;
  const large = Math.max(a.value, b.value);
  const ratio = large === 0 ? 1 : Math.min(a.value, b.value) / large;
  // Counts of one thing are seldom far apart; a factor of five speaks for another thing.
  if (ratio < 0.2) score -= 0.12;
  else if (ratio > 0.85 && large > 10) score += 0.06;
  return { score, because };
}

/** Least score from which figures are laid side by side; chosen on the training stories of our corpus, where lower adds wrong clashes first. */
const SAME_THING_AT = 0.58;

interface FigureGroup {
  items: FigureItem[];
  because: string[];
}

/** Groups figures that count the same thing: best pairs first, each report with its clearest figure. */
function groupFigures(items: readonly FigureItem[]): FigureGroup[] {
  const rareOf = new Map<string, Map<string, number>>();
  for (const story of new Set(items.map(item => item.story))) {
    rareOf.set(story, rarity(items.filter(item => item.story === story).map(item => item.context)));
  }
  const pairs: { a: FigureItem; b: FigureItem; same: SameThing }[] = [];
  const byUnit = new Map<string, FigureItem[]>();
  for (const item of items) {
    const key = `${item.story} ${unitClass(item.unit)}`;
    const list = byUnit.get(key);
    if (list) list.push(item);
    else byUnit.set(key, [item]);
  }
  for (const list of byUnit.values()) {
    if (list.length > MOST_FIGURES_A_UNIT) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = i + 1; j < list.length; j++) {
        const a = list[i]!;
        const b = list[j]!;
        if (a.witness === b.witness) continue;
        const same = judgeSameThing(a, b, rareOf.get(a.story)!);
        if (same.score >= SAME_THING_AT) pairs.push({ a, b, same });
      }
    }
  }
  pairs.sort((x, y) => y.same.score - x.same.score || (x.a.key + x.b.key < y.a.key + y.b.key ? -1 : 1));
  const groupOf = new Map<FigureItem, FigureGroup>();
  for (const { a, b, same } of pairs) {
    const left = groupOf.get(a) ?? { items: [a], because: [] };
    const right = groupOf.get(b) ?? { items: [b], because: [] };
    if (left === right) continue;
    // Two figures of one report in one group would say that the report contradicts itself.
    if (left.items.some(x => right.items.some(y => x.witness === y.witness && x.value !== y.value))) continue;
    const joined: FigureGroup = {
      items: [...left.items, ...right.items],
      because: [...left.because, ...right.because, ...same.because],
    };
    for (const item of joined.items) groupOf.set(item, joined);
  }
  return [...new Set(groupOf.values())];
}

/** A unit with more figures than this in one story is left alone: pairs would be too many and too alike. */
const MOST_FIGURES_A_UNIT = 400;

function buildDisagreement(group: FigureGroup): Disagreement | null {
  const items = [...group.items].sort((x, y) => (x.key < y.key ? -1 : 1));
  const values = new Set(items.map(item => item.value));
  if (values.size < 2) return null;
  const apparent = findApparentReason(items);
  const shown: (Evidence & { value: string })[] = items.map(item => ({
    ...evidenceOf(item.witness, item.figure.span),
    value: String(item.value),
  }));
  return {
    id: lineId(
      'D',
      items.map(item => item.key),
    ),
    kind: 'number',
    about: items[0]!.figure.what || items[0]!.figure.unit,
    ...(apparent ? { apparent } : {}),
    values: shown,
    because: [...new Set(group.because)].sort(),
  };
}

export const figureComparison: CompareStep = {
  id: 'compare.figures',
  needs: ['events', 'entityOf', 'stories'],
  makes: ['disagreements'],
  run(comparison) {
    const groups = groupFigures(layOutFigures(comparison));
    const found = groups.flatMap(group => buildDisagreement(group) ?? []);
    comparison.disagreements.push(...found.sort((a, b) => (a.id < b.id ? -1 : 1)));
  },
};
