// Where sentences that tell one matter say that it happened so many times: "once" beside "on three occasions".
// Does not compare "three times as much"; that is a share.
import { CARDINALS } from '../../lists/numbers.js';
import type { Disagreement, Span } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';
import { aboutOf, TWO_MATTERS } from './told-times.js';

const NUMBERS = [...CARDINALS.keys()].filter(word => word !== 'zero' && word !== 'one').join('|');
/** "Once", "at least twice", "three times", "on four separate occasions". */
const OFTEN = new RegExp(
  `\\b(?:(at least |more than |only |just )?(?:(once|twice|thrice)|(${NUMBERS}|\\d{1,2}) (?:separate |different )?(?:times|occasions)))\\b` +
    // "three times as much", "twice the size", "once the deal is signed", "at once", "once again", "once a week"
    '(?! (?:as|more|the|his|her|its|their|this|that|it|he|she|they|we|again|a|an|larger|higher|bigger|greater|per|every|winner|champion)\\b)',
  'giu',
);
const NO_COUNT_BEFORE = /\b(?:at|all|for|than|more|the|every) $/i;
const VALUES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const BEFORE_CHARS = 6;

interface Often {
  span: Span;
  times: number;
  bound: string;
}

/** The only count of times of a sentence. */
function oftenIn({ witness, span }: ToldSentence): Often | undefined {
  const text = witness.report.text.slice(...span);
  const found = [...text.matchAll(OFTEN)].flatMap((match): Often[] => {
    const [whole, bound = '', word, number] = match;
    if (bound === '' && NO_COUNT_BEFORE.test(text.slice(Math.max(0, match.index - BEFORE_CHARS), match.index)))
      return [];
    const digits = (number ?? '').toLowerCase();
    const times = word === undefined ? (CARDINALS.get(digits) ?? Number(digits)) : VALUES[word.toLowerCase()]!;
    const start = span[0] + match.index;
    return [{ span: [start, start + whole.length], times, bound: bound.trim().toLowerCase() }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** How often one matter happened, by two reports. */
export function findOften({ a, b }: LikePair): Disagreement[] {
  const [x, y] = [oftenIn(a), oftenIn(b)];
  if (!x || !y || (x.times === y.times && x.bound === y.bound)) return [];
  const values = [valueFrom(evidenceOf(a.witness, x.span)), valueFrom(evidenceOf(b.witness, y.span))];
  const holds = [
    [x, y],
    [y, x],
  ].some(([one, other]) => /at least|more than/.test(one!.bound) && other!.times >= one!.times);
  const apparent = holds ? 'one gives a bound that holds the other' : TWO_MATTERS;
  return [lineOf('number', aboutOf(a), values, ['like sentences with two counts of times'], apparent)];
}
