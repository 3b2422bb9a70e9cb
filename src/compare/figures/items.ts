// Lays out each report's figures for comparison: what they count, what befell it, the words beside them, their happenings.
// Does not judge pairs; judge.ts does.

import { sensesOf } from '../../language/senses.js';
import { ALIKE_UNITS, PEOPLE_NOUNS } from '../../lists/counted-alike.js';
import { THING_STATES, VOTE_STATES } from '../../lists/counted-states.js';
import { CURRENCY_SIGNS, CURRENCY_WORDS, MEASURES, RARE_CURRENCIES } from '../../lists/units.js';
import type { Figure, Mention, Span, Timex } from '../../model/index.js';
import { overlaps, within } from '../../model/index.js';
import { type Comparison, localKey, placeKey, type Witness } from '../comparison.js';
import { mattersOf } from '../events/matters.js';
import { dayOf } from '../events/past.js';
import { itemsWithin } from '../utterances/within.js';
import { stemOf, type Word, wordsOf } from '../utterances/wording.js';
import { bagOf } from '../word-bags.js';

/** A unit's noun as a list or WordNet has it: "Boats" as "boat". */
export const singularOf = (unit: string): string => unit.toLowerCase().replace(/s$/, '');

/** Money and measures add up; loose numbers (shares, times) say little without their words. */
export type FigureKind = 'money' | 'measure' | 'loose' | 'count';

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
  kind: FigureKind;
  unit: string;
  /** The word under which units that count alike are looked up. */
  unitClass: string;
  /** Whether its noun is understood: "counted 1,900". */
  bare: boolean;
  state: string | undefined;
  /** What is counted and what befell it. */
  what: ReadonlyMap<string, number>;
  /** Words within a clause's reach of the figure. */
  near: ReadonlyMap<string, number>;
  context: ReadonlyMap<string, number>;
  /** Ids of the record's events it belongs to. */
  events: ReadonlySet<string>;
  published: number | null;
  sentence: Span;
  /** Index of the sentence in its report. */
  at: number;
  /** Days of a time long past that its sentence names: "In 2022 ..."; null where it tells of the news. */
  past: readonly [lo: number, hi: number] | null;
  /** Values of its unit in its report. */
  beside: readonly number[];
  /** Values of any unit in its sentence, its own left out. */
  around: readonly number[];
  /** Why it counts less than the whole matter: "five more", "three of them", a larger count of the same state beside it. */
  partial: boolean;
  /** Whether it is what is needed and not what there is: "needs ten of the 15". */
  needed: boolean;
  /** Whether it is told as what was before: "down from its peak of 4 million", "2.6 million five years ago". */
  former: boolean;
  /** The person of whom its clause tells, as far as one is named before it: whose yards, catches or children they are. */
  of: string | undefined;
  /** Whether it is told by a word of size alone: "dozens", "tens of thousands". */
  vague: boolean;
}

/** The same for words that reports put for one another: "captives" and "prisoners". */

/** How far the words reach that tell what a figure counts; a clause of news is about 12 words. */
const REACH_CHARS = 90;

/** A time that ended so long before the report tells of another matter. */
const LONG_PAST_DAYS = 45;

const PEOPLE: ReadonlySet<string> = new Set(PEOPLE_NOUNS.map(stemOf));

const UNIT_CLASS = new Map(
  ALIKE_UNITS.flatMap(units => units.map((unit): [string, string] => [stemOf(unit), units[0]!])),
);

const MONEY: ReadonlySet<string> = new Set([
  ...CURRENCY_SIGNS.values(),
  ...CURRENCY_WORDS.values(),
  ...RARE_CURRENCIES,
]);
const LOOSE: ReadonlySet<string> = new Set(['percent', 'percentage points', 'share', 'times', 'points']);

const SHARE_WORDS: ReadonlySet<string> = new Set(['percent', '%', 'percentage', 'per', 'cent', 'points', 'times']);

/** Nouns under which anything or anybody may be counted. */
const GENERIC: ReadonlySet<string> = new Set(
  'number people person man men woman women child children member other case place time vote seat day hour dead killed injured wounded resident side thing body'
    .split(' ')
    .map(stemOf),
);
export const isGenericNoun = (unit: string): boolean => GENERIC.has(unit);

/** "Firemen", "seamen": nouns of people by their ending. */
const ENDS_IN_MEN = /^(?!speci|regi)\p{L}{2,}m[ae]n$/u;

/** "Three gunshot wounds" are none of them hurt people. */
const OF_BODIES: ReadonlySet<string> = new Set(['wound', 'injury', 'shot', 'bullet', 'case', 'infection'].map(stemOf));

/** "145 Qasirrans", "three million Calderrans": a plural of no dictionary in the ending of a people is one. */
const ENDS_AS_PEOPLE = /^\p{L}{3,}(?:ians?|ans?|eses?|ards?|ishs?)$/u;
const isDemonym = (unit: string): boolean => ENDS_AS_PEOPLE.test(unit) && sensesOf(unit, 'noun').length === 0;

const isOfPeople = (unit: string, state: string | undefined): boolean =>
  PEOPLE.has(unit) ||
  isDemonym(unit) ||
  ENDS_IN_MEN.test(unit) ||
  (state !== undefined && !THING_STATES.has(state) && !VOTE_STATES.has(state) && !OF_BODIES.has(unit));

function kindOf(unit: string): FigureKind {
  if (MONEY.has(unit)) return 'money';
  if (LOOSE.has(unit)) return 'loose';
  return MEASURES.has(unit) || OF_MEASURES.test(unit) ? 'measure' : 'count';
}

/** "Square kilometres", "cubic metres a second": areas, volumes, speeds and flows. */
const OF_MEASURES = /^(?:square|cubic) | an? (?:hour|second|minute)$/;

function classOf(unit: string, state: string | undefined): string {
  if (state !== undefined && VOTE_STATES.has(state)) return 'votes';
  return isOfPeople(unit, state) ? 'people' : (UNIT_CLASS.get(unit) ?? unit);
}

/** What kind of number a figure is and the word under which units that count alike are looked up. */
export function countedAs({ unit, state }: Figure): { kind: FigureKind; unitClass: string } {
  const noun = stemOf(unit.toLowerCase());
  return { kind: kindOf(unit), unitClass: classOf(noun, state) };
}

const bag = (words: readonly Word[], named: readonly { span: Span; id: string }[] = []): Map<string, number> =>
  bagOf(
    words,
    named.map(({ id }) => id),
    word => word.value !== undefined || named.some(({ span }) => within(word.span, span)),
  );

/** The long past that a sentence's own dates tell of. */
function pastOf(timexes: readonly Timex[], sentence: Span, published: number | null): readonly [number, number] | null {
  if (published === null) return null;
  for (const timex of timexes) {
    if (timex.type !== 'DATE' || !timex.lo || !timex.hi) continue;
    if (timex.span[0] < sentence[0] || timex.span[1] > sentence[1]) continue;
    const hi = dayOf(timex.hi);
    if (hi < published - LONG_PAST_DAYS) return [dayOf(timex.lo), hi];
  }
  return null;
}

/** Whether a sentence's own dates tell of a time long past. */
export const tellsOfPast = ({ report, read }: Witness, sentence: Span): boolean =>
  pastOf(read.timexes, sentence, report.published?.hi ? dayOf(report.published.hi) : null) !== null;

/** An addition to a count made before, and a part of one. */
const ADDED = /\b(?:more|another|further|additional|others?)\b(?! than)/i;
const PART = /\bof (?:them|whom|which)$/i;
/** "Of whom 14 remain in hospital", "among them three children". */
const PART_BEFORE = /\b(?:of (?:them|whom|which)|among (?:them|whom)|including)\s*$/i;
const ADDED_BEFORE = /\b(?:another|a further|an additional|up by|plus)\s*$/i;
const NEEDED = /\b(?:needs?|needed|needing|requires?|required|threshold of|quorum of|short of|must have)\b[^.;]*$/i;
const LOOK_BACK_CHARS = 40;
/** "Up from 4 million", "fell from 35 percent", "a peak of 4 million", and behind a number "five years ago". */
const FORMER =
  /\b(?:from|compared (?:with|to)|instead of|peak of|record of)(?: (?:the|its|a|about|some|around|nearly|current|previous|former|[a-z]+ of))*\s*$/i;
const FORMER_BEHIND =
  /^ (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several|some) (?:year|month|decade|week)s? (?:ago|earlier|before)\b|^ (?:last|the previous) (?:year|month|week)\b/i;
const FORMER_BEHIND_CHARS = 24;

/** Whether a figure is told as what was before. */
const isFormer = (text: string, sentence: Span, { span }: Figure): boolean =>
  FORMER.test(text.slice(Math.max(sentence[0], span[0] - LOOK_BACK_CHARS), span[0])) ||
  FORMER_BEHIND.test(text.slice(span[1], span[1] + FORMER_BEHIND_CHARS));

/** "Dozens", "scores of", "tens of thousands", "several hundred": words of size, whatever number the reading gives them. */
const VAGUE =
  /^(?:(?:about|around|some|many|several|a few|at least|more than|up to|nearly|almost) )*(?:dozens|scores|hundreds|thousands|tens|millions|billions|several|a few|a handful|a couple|many)\b/i;
const isVague = (text: string, { span }: Figure): boolean => VAGUE.test(text.slice(...span));

/** Whether a figure says what is needed and not what there is. */
export const isNeeded = (text: string, sentence: Span, { span }: Figure): boolean =>
  NEEDED.test(text.slice(Math.max(sentence[0], span[0] - LOOK_BACK_CHARS), span[0]));

/** Whether a figure counts only a part of its matter. */
function isPartial(text: string, figure: Figure, inSentence: readonly Figure[]): boolean {
  const words = text.slice(figure.span[0], figure.span[1]);
  if (ADDED.test(words) || PART.test(words)) return true;
  const before = text.slice(Math.max(0, figure.span[0] - LOOK_BACK_CHARS), figure.span[0]);
  if (ADDED_BEFORE.test(before) || PART_BEFORE.test(before)) return true;
  return (
    figure.state !== undefined &&
    inSentence.some(other => other !== figure && other.state === figure.state && other.value > figure.value) &&
    !VOTE_STATES.has(figure.state) &&
    figure.rule !== 'read.figures.bare'
  );
}

/** Record events by the place of a figure. */
function eventsByFigure(comparison: Comparison): Map<string, Set<string>> {
  const eventsOf = new Map<string, Set<string>>();
  for (const event of comparison.events) {
    for (const figure of event.figures) {
      const key = placeKey(figure.report, figure.span);
      const ids = eventsOf.get(key) ?? new Set<string>();
      ids.add(event.id);
      eventsOf.set(key, ids);
    }
  }
  return eventsOf;
}

/** The pile's id of the last person before a figure in its sentence; whoever only says it is not meant. */
function personBefore(
  { entityOf }: Comparison,
  { report, read }: Witness,
  inSentence: readonly Mention[],
  { span }: Figure,
): string | undefined {
  const before = inSentence.filter(mention => mention.kind === 'person' && mention.span[1] <= span[0]).at(-1);
  if (!before) return undefined;
  const isSpeaker = read.quotations.some(({ source }) => source.some(piece => overlaps(piece, before.span)));
  return isSpeaker ? undefined : entityOf.get(localKey(report.id, before.entity));
}

const NO_EVENTS: ReadonlySet<string> = new Set();

const laidOut = new WeakMap<Comparison, FigureItem[]>();

/** All figures of all reports, laid out once when the happenings are joined. */
export function layOutFigures(comparison: Comparison): FigureItem[] {
  const known = laidOut.get(comparison) ?? itemsOf(comparison);
  laidOut.set(comparison, known);
  return known;
}

/** In order of report and place; a part of a whole gives two: the part and the whole. */
function itemsOf(comparison: Comparison): FigureItem[] {
  const { of: storyOf } = mattersOf(comparison);
  const eventsOf = eventsByFigure(comparison);
  const items: FigureItem[] = [];
  // A report without a date is no older than its story's news, as far as its past is concerned.
  const latestOf = new Map<string, number>();
  for (const { report } of comparison.witnesses) {
    if (!report.published?.hi) continue;
    const story = storyOf.get(report.id) ?? '';
    latestOf.set(story, Math.max(latestOf.get(story) ?? 0, dayOf(report.published.hi)));
  }
  for (const witness of comparison.witnesses) {
    const { report, read } = witness;
    const published = report.published && report.published.hi !== '' ? dayOf(report.published.hi) : null;
    const latest = latestOf.get(storyOf.get(report.id) ?? '') ?? null;
    const mentionsIn = itemsWithin(read.mentions, mention => mention.span);
    const namedIn = (span: Span) =>
      mentionsIn(span).flatMap(mention => {
        const id = comparison.entityOf.get(localKey(report.id, mention.entity));
        return id === undefined ? [] : [{ span: mention.span, id }];
      });
    const contexts = new Map<number, ReadonlyMap<string, number>>();
    let at = 0;
    for (const figure of read.figures) {
      while (at + 1 < read.sentences.length && read.sentences[at]![1] <= figure.span[0]) at++;
      const sentence = read.sentences[at] ?? figure.span;
      const reach: Span = [
        Math.max(sentence[0], figure.span[0] - REACH_CHARS),
        Math.min(sentence[1], figure.span[1] + REACH_CHARS),
      ];
      const named = namedIn(sentence);
      const context = contexts.get(at) ?? bag(wordsOf(report.text, sentence), named);
      contexts.set(at, context);
      const inSentence = read.figures.filter(other => other.span[0] >= sentence[0] && other.span[1] <= sentence[1]);
      const alike = inSentence.filter(other => other.unit === figure.unit);
      const unit = stemOf(figure.unit.toLowerCase());
      const item: FigureItem = {
        witness,
        figure,
        value: figure.value,
        isWhole: false,
        rank: alike.length > 1 ? alike.indexOf(figure) + 1 : 0,
        key: placeKey(report.id, figure.span),
        story: storyOf.get(report.id) ?? '',
        kind: kindOf(figure.unit),
        unit,
        unitClass: classOf(unit, figure.state),
        bare: figure.rule === 'read.figures.bare' || figure.unit === 'number',
        state: figure.state,
        what: bag(wordsOf(figure.what, [0, figure.what.length])),
        near: bag(
          // That both are shares says nothing of what they are shares of.
          wordsOf(report.text, reach).filter(word => kindOf(figure.unit) !== 'loose' || !SHARE_WORDS.has(word.lower)),
          named.filter(one => within(one.span, reach)),
        ),
        context,
        events: eventsOf.get(placeKey(report.id, figure.span)) ?? NO_EVENTS,
        published,
        sentence,
        at,
        past: pastOf(read.timexes, sentence, published ?? latest),
        partial: isPartial(report.text, figure, inSentence),
        needed: isNeeded(report.text, sentence, figure),
        former: isFormer(report.text, sentence, figure),
        of: personBefore(comparison, witness, mentionsIn(sentence), figure),
        vague: isVague(report.text, figure),
        around: inSentence.filter(other => other !== figure).map(other => other.value),
        beside: read.figures.filter(other => other.unit === figure.unit && other !== figure).map(other => other.value),
      };
      items.push(item);
      // The whole has not met what befell the part: of 74 drones 61 were shot down.
      if (figure.of !== undefined && item.kind === 'count')
        items.push({
          ...item,
          key: `${item.key} of`,
          value: figure.of,
          isWhole: true,
          partial: false,
          rank: 0,
          state: undefined,
          unitClass: classOf(unit, undefined),
        });
    }
  }
  return items;
}
