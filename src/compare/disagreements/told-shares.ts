// Where reports tell one share in other words: "31 of 412" and "7.5 percent", "one in 13", "nine to three" and "three quarters of the board".
// Does not lay two percentages side by side; compare/figures does.
import { CARDINALS, FRACTIONS, TENS } from '../../lists/numbers.js';
import type { Disagreement, Figure, Span } from '../../model/index.js';
import { type Comparison, evidenceOf, localKey } from '../comparison.js';
import { witnessItems } from '../witness-items.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';

export const ONE_SHARE = 'one share, told in other words';

type Form = 'percent' | 'part' | 'in' | 'fraction' | 'tally';

interface Share {
  told: ToldSentence;
  span: Span;
  share: number;
  /** The number that the words give. */
  value: number;
  form: Form;
}

const FRACTION = new RegExp(`\\b(?:(\\p{L}+)[- ])?(${[...FRACTIONS.keys()].join('|')})\\b`, 'iu');
const ONE_IN = /\b(\p{L}+|\d+) (?:in|out of)(?: every)? (\p{L}+|\d+)\b/iu;

const numberOf = (word: string): number | undefined => {
  const lower = word.toLowerCase();
  return lower === 'a' || lower === 'one'
    ? 1
    : (CARDINALS.get(lower) ?? TENS.get(lower) ?? (Number(word) || undefined));
};

/** The share that a figure tells, whatever its form. */
function shareOf(told: ToldSentence, figure: Figure): Share | undefined {
  const { text } = told.witness.report;
  const words = text.slice(...figure.span);
  const of = (share: number, form: Form, span = figure.span): Share | undefined =>
    share > 0 && share < 1 ? { told, span, share, value: figure.value, form } : undefined;
  if (figure.unit === 'percent') return of(figure.value / 100, 'percent');
  if (figure.of !== undefined) return of(figure.value / figure.of, 'part');
  const within = ONE_IN.exec(words);
  const [part, whole] = within ? [numberOf(within[1]!), numberOf(within[2]!)] : [];
  if (part !== undefined && whole !== undefined) return of(part / whole, 'in');
  const fraction = figure.unit === 'share' ? FRACTION.exec(words) : null;
  const many = fraction ? (fraction[1] === undefined ? 1 : numberOf(fraction[1])) : undefined;
  if (many !== undefined) return of(many / FRACTIONS.get(fraction![2]!.toLowerCase())!, 'fraction');
  const against = figure.state === 'for' ? told.figures.find(({ state }) => state === 'against') : undefined;
  return against ? of(figure.value / (figure.value + against.value), 'tally') : undefined;
}

/** Two shares are one where they part by no more than rounding does: 7.5 percent and one in 13. */
const ROUNDING_SHARE = 0.07;
/** A half stands for any share near it. */
const NEAR_HALF: readonly [number, number] = [0.45, 0.55];
/** A word of more sentences than this is what the whole story is about. */
const MOST_SENTENCES_OF_RARE = 6;

/** Shares of a story that are one, told in two forms by two reports. */
export function findShares(comparison: Comparison, stories: readonly (readonly ToldSentence[])[]): Disagreement[] {
  const eventAt = new Map(
    comparison.events.flatMap(({ id, members }) =>
      members.map(({ report, event }) => [localKey(report, event), id] as const),
    ),
  );
  const eventsIn = ({ witness: { report }, span }: ToldSentence): Set<string> =>
    new Set(
      witnessItems(comparison, report.id)!
        .eventsIn(span)
        .flatMap(({ id }) => eventAt.get(localKey(report.id, id)) ?? []),
    );
  return stories.flatMap(sentences => {
    const shares = sentences.flatMap(told => told.figures.flatMap(figure => shareOf(told, figure) ?? []));
    const pairs = shares.flatMap((x, at) =>
      shares.slice(at + 1).flatMap((y): [Share, Share][] => (mayBeOne(x, y) ? [[x, y]] : [])),
    );
    if (pairs.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { bag } of sentences) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
    const isTied = ({ told: a }: Share, { told: b }: Share): boolean => {
      for (const key of a.bag.keys())
        if (/^\p{Ll}/u.test(key) && b.bag.has(key) && counts.get(key)! <= MOST_SENTENCES_OF_RARE) return true;
      const events = eventsIn(b);
      return [...eventsIn(a)].some(event => events.has(event));
    };
    return pairs.flatMap(([x, y]) => {
      if (!isTied(x, y)) return [];
      const values = [x, y].map(({ told, span }) => valueFrom(evidenceOf(told.witness, span)));
      return [lineOf('number', values[0]!.text, values, [ONE_SHARE], ONE_SHARE)];
    });
  });
}

function mayBeOne(x: Share, y: Share): boolean {
  if (x.told.witness === y.told.witness || (x.form === y.form && (x.form !== 'part' || x.value === y.value)))
    return false;
  if (x.share >= NEAR_HALF[0] && x.share <= NEAR_HALF[1]) return false;
  return Math.abs(x.share - y.share) <= ROUNDING_SHARE * Math.max(x.share, y.share);
}
