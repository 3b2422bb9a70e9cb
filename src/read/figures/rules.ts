// The rules of figures, in the order in which they are asked: at each word the first that fires takes the number.
// Does not say what befell the counted (what.ts).
import { SCALES } from '../../lists/numbers.js';
import { numeralAt } from '../timexes/numerals.js';
import { isHyphen, isTightHyphen, lowerAt, tokenAt, type Words } from '../timexes/words.js';
import { amountAt, signAt } from './amounts.js';
import { isHeadcount, isSizeOfBody } from './bodies.js';
import { type Bound, boundAt, boundBehind } from './bounds.js';
import { draft, type FigureRule } from './draft.js';
import { isNoFigure } from './refusals.js';
import { fractionAt, OF_LEADS, totalAt, understoodUnit, wholeOf } from './totals.js';
import { unitBehind } from './units.js';

/** A numeral at `i` that may be a figure. */
function figureNumeral(words: Words, i: number) {
  const numeral = numeralAt(words, i);
  return numeral && !isNoFigure(words, i, numeral) ? numeral : null;
}

/** A unit's draft values with the bound behind it taken in. */
function withBehind(words: Words, bound: Bound, next: number): { bound: Bound; next: number } {
  const behind = boundBehind(words, next);
  return behind ? { bound: bound === 'exact' ? behind.bound : bound, next: behind.next } : { bound, next };
}

const MATTERS: ReadonlySet<string> = new Set([
  'about',
  'over',
  'under',
  'around',
  'above',
  'below',
  'within',
  'beyond',
]);

const AGAINST: ReadonlySet<string> = new Set(['to', 'against']);

export const FIGURE_RULES: readonly FigureRule[] = [
  {
    id: 'read.figures.votes',
    finds: 'both numbers of a division: "by 88 votes to 51", "voted 88-31", "12 votes to none" as one',
    examples: { fires: 'Parliament passed the bill by 88 votes to 51.', not: 'He moved 88 boats to 51 Quay Street.' },
    source: 'our corpus',
    at(words, i) {
      // a division looks like a score ("88-31"), so it is asked before scores are refused
      const first = numeralAt(words, i);
      if (!first || !Number.isInteger(first.value) || first.form === 'vague') return null;
      if (/^(?:votes?|ballots?)$/.test(lowerAt(words, first.next)) && AGAINST.has(lowerAt(words, first.next + 1))) {
        const second = numeralAt(words, first.next + 2);
        if (!second || !Number.isInteger(second.value)) return null;
        return [
          draft(i, first.next + 1, first.value, 'votes', 'exact', first.next, { counts: true, side: 0 }),
          draft(first.next + 2, second.next, second.value, 'votes', 'exact', first.next + 2, { counts: true, side: 1 }),
        ];
      }
      const joint = lowerAt(words, first.next);
      if (!isTightHyphen(words, first.next) && joint !== 'to') return null;
      const second = numeralAt(words, first.next + 1);
      if (!second || !Number.isInteger(second.value) || second.value >= first.value || !isDivision(words)) return null;
      if (
        joint === 'to' &&
        words.list[second.next]?.kind === 'letters' &&
        !/^(?:in|against|on|to|for|with|after|over|and|at)$/.test(lowerAt(words, second.next))
      )
        return null;
      return [
        draft(i, first.next, first.value, 'votes', 'exact', i, { counts: true, side: 0 }),
        draft(first.next + 1, second.next, second.value, 'votes', 'exact', first.next + 1, { counts: true, side: 1 }),
      ];
    },
  },
  {
    id: 'read.figures.share',
    finds: 'a share in words: "a third of the boats", "two-thirds", "almost half", "three quarters"',
    examples: { fires: 'It lost almost a third of its deposits.', not: 'A third boat sank; half an hour passed.' },
    source: 'our corpus; value and `of` are the two numbers of the fraction',
    at(words, i) {
      const bound = boundAt(words, i);
      const share = fractionAt(words, bound.next);
      if (!share) return null;
      return [draft(i, share.next, share.top, 'share', bound.bound, share.next - 1, { of: share.under })];
    },
  },
  {
    id: 'read.figures.of-total',
    finds: 'so many of so many: "22 out of 28 drones", "three of its seven members", "14 of them", "one box in ten"',
    examples: { fires: 'Guards shot down 22 out of 28 kites.', not: 'Two of clubs; 3 of May.' },
    source: 'our corpus',
    at(words, i, memory) {
      const bound = boundAt(words, i);
      const at = bound.next;
      const first = numeralAt(words, at);
      if (!first || first.form === 'vague' || !Number.isInteger(first.value)) return null;
      const isOne = lowerAt(words, at) === 'one' && first.next === at + 1;
      if (!isOne && isNoFigure(words, at, first)) return null;
      // "one box in ten", "three days out of five"
      const between = unitBehind(words, first.next, first.value);
      if (between?.kind === 'noun' && between.next - first.next <= 2) {
        const joint = lowerAt(words, between.next);
        const k =
          joint === 'in'
            ? between.next + 1
            : joint === 'out' && lowerAt(words, between.next + 1) === 'of'
              ? between.next + 2
              : -1;
        const total = k > 0 ? numeralAt(words, k) : null;
        if (
          total &&
          total.value > first.value &&
          total.value <= 1000 &&
          !isNoun(words, total.next) &&
          !isYearLike(words, k)
        )
          return [
            draft(i, total.next, first.value, between.unit, bound.bound, between.head, {
              of: total.value,
              counts: true,
            }),
          ];
      }
      if (lowerAt(words, first.next) === 'in') {
        const total = numeralAt(words, first.next + 1);
        if (
          total &&
          total.value > first.value &&
          total.value <= 1000 &&
          !isYearLike(words, first.next + 1) &&
          !isNoFigure(words, first.next + 1, total) &&
          first.value <= 9
        ) {
          const unit = unitBehind(words, total.next, total.value);
          return [
            draft(
              i,
              unit?.kind === 'noun' ? unit.next : total.next,
              first.value,
              unit?.unit ?? 'people',
              bound.bound,
              unit?.head ?? at,
              { of: total.value, counts: true },
            ),
          ];
        }
      }
      const total = totalAt(words, first.next, first.value, memory);
      if (!total) return null;
      // "one of them", "one of the four towns": somebody out of a group; the group's number is the figure
      if (isOne && lowerAt(words, at - 1) !== 'only')
        return total.of === undefined || !total.unit
          ? null
          : [draft(first.next + 1, total.next, total.of, total.unitName, 'exact', total.unit.head, { counts: true })];
      if (total.of !== undefined && total.of <= first.value) return null;
      const head = total.unit?.head ?? at;
      return [
        draft(i, total.next, first.value, total.unitName, bound.bound, head, {
          ...(total.of === undefined ? {} : { of: total.of }),
          counts: true,
        }),
      ];
    },
  },
  {
    id: 'read.figures.times',
    finds: 'how many times or how many fold: "twice", "four times", "doubled", "threefold"',
    examples: { fires: 'The hearing was put off four times.', not: 'The Harbour Times; double bass.' },
    source: 'our corpus',
    at(words, i) {
      const bound = boundAt(words, i);
      const word = lowerAt(words, bound.next);
      const listed = TIMES.get(word);
      if (listed !== undefined) {
        if (words.list[bound.next]!.capital && bound.next > 0) return null;
        if (/^double|^triple/.test(word) && (isNoun(words, bound.next + 1) || isTightHyphen(words, bound.next + 1)))
          return null;
        return [draft(i, bound.next + 1, listed, 'times', bound.bound, bound.next)];
      }
      const numeral = figureNumeral(words, bound.next);
      if (!numeral) return null;
      const fold = isHyphen(words, numeral.next) ? numeral.next + 1 : numeral.next;
      if (lowerAt(words, fold) === 'times' || lowerAt(words, fold) === 'fold')
        return [draft(i, fold + 1, numeral.value, 'times', bound.bound, fold)];
      return null;
    },
  },
  {
    id: 'read.figures.amount',
    finds:
      'a number or range with its unit: "at least three people", "$3.5bn", "4 to 5 percent", "six ballistic missiles"',
    examples: {
      fires: 'Repairs will cost $3.5bn and need up to 400 workers.',
      not: 'Room 6 is closed; the 29-year-old left.',
    },
    source: 'our corpus',
    at(words, i) {
      const all = lowerAt(words, i) === 'all' ? i + 1 : i;
      const front = boundAt(words, all);
      let { next } = front;
      // "complained about the £62 million", "a row over the £2m": a word before "the" speaks of the sum and bounds nothing
      if (next === i + 1 && MATTERS.has(lowerAt(words, i)) && OF_LEADS.has(lowerAt(words, next))) return null;
      if (all > i && OF_LEADS.has(lowerAt(words, next))) next++;
      if (OF_LEADS.has(lowerAt(words, next)) && front.next > i) next++;
      const few = lowerAt(words, next) === 'a' && lowerAt(words, next + 1) === 'few' ? next + 1 : next;
      if ((lowerAt(words, few) === 'few' || lowerAt(words, few) === 'several') && SCALES.has(lowerAt(words, few + 1))) {
        // "a few hundred": three of them, as our corpus reads it
        const unit = unitBehind(words, few + 2, 3);
        return [
          draft(
            i,
            unit?.next ?? few + 2,
            3 * SCALES.get(lowerAt(words, few + 1))!,
            unit?.unit ?? 'number',
            'about',
            unit?.head ?? few + 1,
            { counts: unit?.kind === 'noun' },
          ),
        ];
      }
      const sign = signAt(words, next) ?? signAt(words, next + 1);
      const amount = amountAt(words, next);
      if (!amount) return null;
      const at = sign
        ? sign.next
        : lowerAt(words, next) === 'between' || lowerAt(words, next) === 'from'
          ? next + 1
          : next;
      const numeral = numeralAt(words, at);
      if (!sign && numeral && isNoFigure(words, at, numeral)) return null;
      const end = withBehind(words, amount.form === 'vague' ? 'at-least' : front.bound, amount.next);
      const range = amount.hi === undefined ? {} : { hi: amount.hi };
      if (amount.currency) return [draft(i, end.next, amount.value, amount.currency, end.bound, at, range)];
      let k = end.next;
      if (amount.form === 'vague' && lowerAt(words, k) === 'of') k++;
      const unit = unitBehind(words, k, amount.value);
      if (!unit) return null;
      // "A family of five escaped": a verb taken for a noun
      if (isHeadcount(words, i) && unit.head === k && lowerAt(words, k).endsWith('ed')) return null;
      const close = withBehind(words, end.bound, unit.next);
      return [
        draft(i, close.next, amount.value, unit.unit, close.bound, unit.head < 0 ? at : unit.head, {
          ...range,
          counts: unit.kind === 'noun',
        }),
      ];
    },
  },
  {
    id: 'read.figures.single',
    finds: 'one thing said to be the only one: "a single vote", "a sole survivor"',
    examples: { fires: 'A single objection sank the bid.', not: 'The single market grew.' },
    source: 'our corpus',
    at(words, i) {
      if (lowerAt(words, i) !== 'a' || (lowerAt(words, i + 1) !== 'single' && lowerAt(words, i + 1) !== 'sole'))
        return null;
      if (lowerAt(words, i - 1) === 'not') return null;
      const unit = unitBehind(words, i + 2, 1);
      return unit?.kind === 'noun' ? [draft(i, unit.next, 1, unit.unit, 'exact', unit.head, { counts: true })] : null;
    },
  },
  {
    id: 'read.figures.bare',
    finds: 'a number whose noun is understood: "the toll rose to 37", "dozens are missing", "kills four"',
    examples: {
      fires: 'Nine people died, and the toll may rise to twelve.',
      not: 'No one came to the hearing; the larger one was shut.',
    },
    source: 'our corpus',
    at(words, i, memory) {
      const front = boundAt(words, i);
      const amount = amountAt(words, front.next);
      if (!amount) return null;
      const at = lowerAt(words, front.next) === 'between' ? front.next + 1 : front.next;
      const numeral = numeralAt(words, at);
      if (!numeral || isNoFigure(words, at, numeral)) return null;
      // "cabin 4", "Measure 14", "force ten": a number that follows its noun names it
      const token = at === i ? tokenAt(words.sentence, words.list[i - 1]?.start ?? -1) : undefined;
      if (token && (token.upos === 'NOUN' || token.upos === 'PROPN') && numeral.value < 1000 && amount.form !== 'vague')
        return null;
      // "18+"
      if (lowerAt(words, amount.next) === '+') return null;
      // "under nine", "over seventy": ages
      if (
        (front.bound === 'at-most' || front.bound === 'at-least') &&
        front.next === i + 1 &&
        numeral.value < 100 &&
        /^(?:under|over|above|below)$/.test(lowerAt(words, i))
      )
        return null;
      const close = withBehind(words, amount.form === 'vague' ? 'at-least' : front.bound, amount.next);
      const whole = wholeOf(words, i, memory);
      if (whole && whole.value > amount.value && amount.form !== 'vague')
        return [draft(i, close.next, amount.value, whole.unit, close.bound, at, { of: whole.value })];
      const unit =
        isCasualty(words) || isHeadcount(words, i) || (amount.form === 'vague' && isSubject(words, at))
          ? 'people'
          : isSizeOfBody(words, i)
            ? 'members'
            : /^(?:the|these|those)$/.test(lowerAt(words, i - 1))
              ? 'number' // "the two": meant are things named before, and only a reader knows which
              : (unitBefore(words, i) ?? understoodUnit(words, amount.value, memory));
      return [
        draft(i, close.next, amount.value, unit, close.bound, at, amount.hi === undefined ? {} : { hi: amount.hi }),
      ];
    },
  },
];

/** Nouns of counting, and how far before its number one may stand: "put the number of shops hit at 43,000". */
const TALLIES: ReadonlySet<string> = new Set(['number', 'total', 'count', 'tally']);
const TALLY_REACH_WORDS = 9;

/** What "the number of ..." in front of a number says is counted. */
function unitBefore(words: Words, i: number): string | undefined {
  for (let k = i - 1; k > 0 && k >= i - TALLY_REACH_WORDS; k--) {
    const { kind, lower } = words.list[k]!;
    if (kind === 'digits' || lower === ';') return undefined;
    if (lower !== 'of' || !TALLIES.has(lowerAt(words, k - 1))) continue;
    const unit = unitBehind(words, k + 1, 2);
    return unit?.kind === 'noun' && unit.next <= i ? unit.unit : undefined;
  }
  return undefined;
}

/** Words that multiply. */
export const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triple', 3],
  ['triples', 3],
  ['quadrupled', 4],
]);

const DIVISION: ReadonlySet<string> = new Set([
  'vote',
  'voted',
  'votes',
  'voting',
  'ballot',
  'approved',
  'rejected',
  'passed',
  'backed',
  'ruled',
  'majority',
]);
const isDivision = (words: Words): boolean => words.list.some(word => DIVISION.has(word.lower));

const CASUALTY: ReadonlySet<string> = new Set([
  'killed',
  'kills',
  'kill',
  'killing',
  'dead',
  'died',
  'dies',
  'dying',
  'wounded',
  'wounds',
  'injured',
  'injures',
  'injuring',
  'wounding',
  'missing',
  'toll',
  'deaths',
  'arrested',
  'detained',
  'hospitalised',
  'hospitalized',
  'rescued',
  'drowned',
]);
/** Whether the number at `i` is what its clause tells of: "thousands marched". */
const isSubject = (words: Words, i: number): boolean =>
  tokenAt(words.sentence, words.list[i]!.start)?.rel.startsWith('nsubj') === true;

const isCasualty = (words: Words): boolean => words.list.some(word => CASUALTY.has(word.lower));

const isYearLike = (words: Words, i: number): boolean =>
  words.list[i]!.kind === 'digits' && words.list[i]!.form.length >= 4;

/** Whether a noun stands at `i` (by its ending where tags are not at hand). */
function isNoun(words: Words, i: number): boolean {
  const unit = unitBehind(words, i, 2);
  return unit?.kind === 'noun' && unit.next === i + 1;
}
