// Sums and measures that reports give for one matter by other words: "stumps up €4m a year", "pays 3.5 million euros every year".
// Does not weigh all the words beside two figures; judge.ts does. What is found here only may be one thing, and is said so.
import type { Span } from '../../model/index.js';
import { wordsOf } from '../utterances/wording.js';
import type { FigureItem } from './items.js';
import { otherThing } from './judge.js';

/** Why amounts that are told by one rate, word or lead may differ all the same. */
export const MAY_BE_TWO_SUMS = 'the amounts may be of two matters';

/** Least share of the larger that the smaller is: one matter's sums are seldom further apart, and sums of two matters mostly are. */
const LEAST_RATIO = 0.7;
const LEAST_RATIO_BESIDE = 0.85;

/** "A year", "every month", "per pupil", "yearly", right behind a sum. */
const RATE = /^,? (?:(?:an?|per|each|every) ([a-z]+)|(annually|yearly|monthly|weekly))\b/;
/** "An annual subsidy of ", right before it. */
const RATE_BEFORE = /\b(annual|yearly|monthly|weekly) (?:[a-z]+ ){1,3}(?:of|worth|at)\s$/i;
const RATE_CHARS = 30;
const TIME_OF: Readonly<Record<string, string>> = {
  annual: 'year',
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
};
/** Prices of shares and of barrels move with every day. */
const MOVING: ReadonlySet<string> = new Set(['share', 'barrel', 'ounce']);

/** What a sum in a sentence is paid for each of: "year", "pupil"; empty where it is paid once. */
export function rateOf(text: string, [start, end]: Span, sentence: Span): string {
  const behind = RATE.exec(text.slice(end, Math.min(sentence[1], end + RATE_CHARS)));
  const before = behind ? null : RATE_BEFORE.exec(text.slice(Math.max(sentence[0], start - RATE_CHARS), start));
  const word = (behind?.[1] ?? behind?.[2] ?? before?.[1] ?? '').toLowerCase();
  return TIME_OF[word] ?? word;
}

/** Words so near to an amount that they say what it measures: "weighing 94 kilos", "a budget of 4.2 trillion", "the £62m transfer". */
const BESIDE_CHARS = 24;
const CLAUSE_END = /[,;:.()“”"–—]/;
const LEAST_WEIGHT = 0.9;

function besideOf({ witness, figure, sentence }: FigureItem): Set<string> {
  const { text } = witness.report;
  const [start, end] = figure.span;
  const from = Math.max(sentence[0], start - BESIDE_CHARS);
  const cut = text.slice(from, start).split(CLAUSE_END).at(-1)!.length;
  const after = text.slice(end, Math.min(sentence[1], end + BESIDE_CHARS));
  const behind = after.split(CLAUSE_END)[0]!;
  // A word that the stretch cuts off is none.
  const isCut = behind === after && end + after.length < sentence[1];
  const stretches: Span[] = [
    [start - cut, start],
    [end, end + (isCut ? behind.lastIndexOf(' ') : behind.length)],
  ];
  return new Set(
    stretches
      .flatMap(stretch => (stretch[0] < stretch[1] ? wordsOf(text, stretch) : []))
      .filter(word => word.weight >= LEAST_WEIGHT && word.value === undefined)
      .map(word => word.key),
  );
}

/** Sentences that open a report, its title among them. */
const LEAD_SENTENCES = 3;

/** The largest sum that opens each report: what a story is about is mostly one sum. */
function leadingSums(items: readonly FigureItem[]): Set<FigureItem> {
  const leading = new Map<string, FigureItem>();
  for (const item of items) {
    if (item.kind !== 'money' || item.at >= LEAD_SENTENCES || item.past) continue;
    const key = `${item.witness.report.id} ${item.unit}`;
    if (item.value > (leading.get(key)?.value ?? 0)) leading.set(key, item);
  }
  return new Set(leading.values());
}

const isAmount = ({ kind }: FigureItem): boolean => kind === 'money' || kind === 'measure';

/** Why two amounts may be of one matter. */
export const AMOUNT_TIES = ['one rate', 'one word beside both', 'both open their reports'] as const;
export type AmountTie = (typeof AMOUNT_TIES)[number];

/** Pairs of amounts of two reports that may be of one matter, where neither report gives both. */
export function findAmounts(items: readonly FigureItem[]): { pair: [FigureItem, FigureItem]; tie: AmountTie }[] {
  const byUnit = new Map<string, FigureItem[]>();
  for (const item of items) {
    if (!isAmount(item) || item.isWhole || item.partial) continue;
    const key = `${item.story} ${item.unitClass}`;
    const known = byUnit.get(key);
    if (known) known.push(item);
    else byUnit.set(key, [item]);
  }
  const leads = leadingSums(items);
  return [...byUnit.values()].flatMap(list => pairsOf(list, leads));
}

/** More amounts of one unit than this are a table, not a story. */
const MOST_AMOUNTS = 80;

function pairsOf(
  items: readonly FigureItem[],
  leads: ReadonlySet<FigureItem>,
): { pair: [FigureItem, FigureItem]; tie: AmountTie }[] {
  if (items.length > MOST_AMOUNTS) return [];
  const valuesOf = new Map<string, Set<number>>();
  for (const { witness, value } of items)
    valuesOf.set(witness.report.id, (valuesOf.get(witness.report.id) ?? new Set()).add(value));
  const rates = new Map(items.map(item => [item, rateOf(item.witness.report.text, item.figure.span, item.sentence)]));
  const beside = new Map(items.map(item => [item, besideOf(item)]));
  const found: { pair: [FigureItem, FigureItem]; tie: AmountTie }[] = [];
  for (const [at, a] of items.entries()) {
    for (const b of items.slice(at + 1)) {
      if (a.witness === b.witness || a.value === b.value || rates.get(a) !== rates.get(b)) continue;
      const ratio = Math.min(a.value, b.value) / Math.max(a.value, b.value);
      if (ratio < LEAST_RATIO || otherThing(a, b) !== undefined) continue;
      // A report that gives both amounts tells two matters, or of the difference itself.
      const [mine, theirs] = [valuesOf.get(a.witness.report.id)!, valuesOf.get(b.witness.report.id)!];
      if (mine.has(b.value) && theirs.has(a.value)) continue;
      const rate = rates.get(a)!;
      const isBeside = ratio >= LEAST_RATIO_BESIDE && [...beside.get(a)!].some(key => beside.get(b)!.has(key));
      if (MOVING.has(rate)) continue;
      if (rate !== '') found.push({ pair: [a, b], tie: 'one rate' });
      else if (isBeside) found.push({ pair: [a, b], tie: 'one word beside both' });
      else if (leads.has(a) && leads.has(b)) found.push({ pair: [a, b], tie: 'both open their reports' });
    }
  }
  return found;
}
