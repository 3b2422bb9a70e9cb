// Rules of decision that a report states: how many of how many must agree.
// Does not say which question a rule belongs to; questions.ts does.
import { CARDINALS, SCALES, SHORT_SCALES } from '../../lists/numbers.js';
import type { Evidence, Rule } from '../../model/index.js';
import { evidenceOf, type Witness } from '../comparison.js';
import { type Word, wordsOf } from '../utterances/wording.js';
import { findSomeOfBody } from './some-of-body.js';

export interface DecisionRule {
  /** Votes needed, or a share of the votes cast (0.6667) where the report gives no number. */
  needed: number;
  /** Of how many. */
  of?: number;
  /** Index of the sentence in the report. */
  sentence: number;
  /** Words of the sentences before it, the nearest first. */
  before: Word[][];
  story: string;
  evidence: Evidence;
  because: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the sentence that make a number a number of votes. */
const VOTING = setOf(
  'vote votes voting ballot ballots majority member members consent approval agreement unanimity unanimous unanimously assent backing seats ' +
    'trustees lawmakers deputies senators councillors delegates judges directors states countries nations shareholders quorum signatures ratification',
);
const NEED = setOf(
  'need needs needed needing require requires required requiring must necessary necessitate necessitates necessitated take takes demands demand asks ask',
);
/** What the whole body gives where every one of it must. */
const GIVEN = setOf(
  'consent approval agreement backing support ratification blessing assent endorsement signature signatures vote votes yes',
);
const AGREEING = setOf('agree approve consent ratify sign vote back endorse accept assent support be');
/** Nouns that may follow the number; anything else is another count ("needs 300 tents"). */
const COUNTED = setOf(
  'vote votes member members ballots seats yes states countries nations trustees lawmakers deputies senators councillors delegates judges directors ' +
    'signatures shareholders of',
);

/** Words between a number and the verb that says it is needed: "the ten that they need". */
const LINKING = setOf('are is were it they he she that the its their which would be');

const BODIES = setOf('chamber house senate assembly parliament council congress board committee');
const SEATED = setOf('seat member strong');
const NEEDED = setOf('needed required necessary');
const PRONOUNS = setOf('it they he she that which');

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['two thirds', 2 / 3],
  ['three quarters', 3 / 4],
  ['three fifths', 3 / 5],
  ['four fifths', 4 / 5],
  ['three fourths', 3 / 4],
]);

export function findDecisionRules(witness: Witness, story = ''): DecisionRule[] {
  const { read, report } = witness;
  const rules: DecisionRule[] = [];
  let before: Word[] = [];
  read.sentences.forEach((span, sentence) => {
    const words = wordsOf(report.text, span);
    const voting = [...words, ...before].some(word => VOTING.has(word.lower));
    before = words;
    const needing = voting && words.some(word => NEED.has(word.lower));
    for (const rule of DECISION_RULES) {
      const found = needing || rule.isOfBody ? rule.find(words, report.text) : undefined;
      if (found === undefined) continue;
      rules.push({
        ...found,
        because: `${rule.id}: ${found.because}`,
        sentence,
        before: wordsBefore(witness, sentence),
        story,
        evidence: evidenceOf(witness, span),
      });
      break;
    }
  });
  return rules;
}

/** Words of up to three sentences before one, the nearest first. */
const wordsBefore = ({ read, report }: Witness, sentence: number): Word[][] =>
  read.sentences
    .slice(Math.max(0, sentence - 3), sentence)
    .reverse()
    .map(span => wordsOf(report.text, span));

type Found = Pick<DecisionRule, 'needed' | 'of' | 'because'>;

/** "a two-thirds majority of the 12 trustees": the share of the number, or of the votes where no number stands. */
function fractionRule(words: readonly Word[]): Found | undefined {
  for (let at = 0; at + 1 < words.length; at++) {
    const share = FRACTIONS.get(`${words[at]!.lower} ${words[at + 1]!.lower}`);
    const simple = words[at]!.lower === 'majority' ? 1 / 2 : undefined;
    if (share === undefined && simple === undefined) continue;
    const after = words.slice(at + (share === undefined ? 1 : 2), at + 12);
    const of = after.findIndex(word => word.lower === 'of');
    const whole = of < 0 ? undefined : after.slice(of + 1, of + 5).find(isCount)?.value;
    const asked =
      words.slice(Math.max(0, at - 8), at).some(word => NEED.has(word.lower)) ||
      after.some(word => word.lower === 'majority' || NEEDED.has(word.lower) || word.lower === 'must');
    if (!asked) continue;
    // "two thirds, or 66 of its 99 members": the number says it outright.
    const outright = after.findIndex((word, k) => isCount(word) && after[k - 1]?.lower === 'or');
    if (share !== undefined && outright >= 0) {
      const total = after.slice(outright + 1, outright + 4).find(isCount)?.value;
      const needed = after[outright]!.value!;
      return { needed, ...(total === undefined ? {} : { of: total }), because: 'a share, said as a number' };
    }
    if (share !== undefined && after.some(word => VOTING.has(word.lower) || BODIES.has(word.lower))) {
      const all = whole ?? seatsOf(words);
      if (all === undefined) return { needed: Math.round(share * 1e4) / 1e4, because: 'a share of the votes' };
      return { needed: Math.ceil(share * all - 1e-9), of: all, because: `a share of ${all}` };
    }
    // "A majority of 27 of the 36 members", "a majority of 27 is needed": the number is the majority itself.
    const own = simple === undefined ? undefined : majorityItself(words, at + 1);
    if (own !== undefined) return own;
    if (simple !== undefined && whole !== undefined && whole > 2) {
      return { needed: Math.floor(whole / 2) + 1, of: whole, because: `more than half of ${whole}` };
    }
  }
  return undefined;
}

/** The seats of a chamber told with it: "the 150-seat chamber", "a council of 36 members" apart. */
function seatsOf(words: readonly Word[]): number | undefined {
  const at = words.findIndex((word, k) => isCount(word) && SEATED.has(words[k + 1]?.lower ?? ''));
  return at >= 0 && words.slice(at + 2, at + 4).some(word => BODIES.has(word.lower)) ? words[at]!.value : undefined;
}

/** "of 27 of the 36 members", "of 27 votes", "of 27 is needed", from the word behind "majority". */
function majorityItself(words: readonly Word[], at: number): Found | undefined {
  const count = words[at + 1];
  if (words[at]?.lower !== 'of' || count === undefined || !isCount(count)) return undefined;
  const rest = words.slice(at + 2, at + 7);
  if (rest[0]?.lower === 'of') {
    const whole = rest.find(isCount)?.value;
    return whole !== undefined && whole > count.value!
      ? { needed: count.value!, of: whole, because: `a majority, ${count.value} of ${whole}` }
      : undefined;
  }
  const next = rest[0]?.lower ?? '';
  return next === 'votes' || next === 'is' || next === 'was' || NEEDED.has(next)
    ? { needed: count.value!, because: 'a majority, said as a number' }
    : undefined;
}

/** "the approval of all 32 members", "all nine members must agree", "must be ratified by all 14 states". */
function wholeRule(words: readonly Word[]): Found | undefined {
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]!.lower !== 'all') continue;
    const count = words.slice(at + 1, at + 4).find(isCount);
    if (count === undefined) continue;
    const before = words.slice(Math.max(0, at - 4), at);
    const after = words.slice(at + 1, at + 8);
    const must = after.findIndex(word => word.lower === 'must' || word.lower === 'have');
    const given =
      before.some(word => GIVEN.has(word.lower)) && before.some(word => word.lower === 'of' || word.lower === 'from');
    const agreeing = must >= 0 && after.slice(must + 1).some(word => AGREEING.has(word.lower));
    const by = before.at(-1)?.lower === 'by' && words.some(word => word.lower === 'must');
    if (given || agreeing || by) return { needed: count.value!, of: count.value!, because: 'every one of them' };
  }
  return undefined;
}

/** "needs 61 votes", "asks for 22 of its 33 votes", "six of the nine members must agree", "eight are needed", "the ten it needs". */
function numberRule(words: readonly Word[], text: string): Found | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!isCount(word)) continue;
    const rest = words.slice(at + 1, at + 7);
    const next = rest[0];
    // "four to eight weeks", "two thirds"
    if (
      (next?.lower === 'to' && rest[1]?.value !== undefined) ||
      /^(?:third|quarter|fifth|fourth)s$/.test(next?.lower ?? '')
    )
      continue;
    const of = next?.lower === 'of' ? rest.slice(1, 5).find(isCount)?.value : undefined;
    const asked = words.slice(Math.max(0, at - 3), at).some((x, k, list) => {
      const gap = list.slice(k + 1);
      return NEED.has(x.lower) && x.lower !== 'must' && gap.every(y => ['for', 'at', 'least', 'the'].includes(y.lower));
    });
    const relative = rest.findIndex(x => NEED.has(x.lower));
    const between = rest.slice(0, Math.max(relative, 0));
    const needed =
      relative >= 0 &&
      between.every(x => COUNTED.has(x.lower) || LINKING.has(x.lower) || (of !== undefined && x.value === of)) &&
      // "nine members need tents" is no rule: the need must be theirs who decide, or passive.
      (NEEDED.has(rest[relative]!.lower) ||
        rest[relative]!.lower === 'must' ||
        between.some(x => PRONOUNS.has(x.lower)));
    const must = needed && rest[relative]!.lower === 'must';
    if (must && !rest.slice(relative + 1).some(x => AGREEING.has(x.lower))) continue;
    if (!asked && !needed) continue;
    // The noun behind the number, if any, must be one that votes.
    const adjacent = next !== undefined && text.slice(word.span[1], next.span[0]) === ' ';
    const counted = !adjacent || COUNTED.has(next.lower) || next.weight === 0 || NEED.has(next.lower);
    if (!counted) continue;
    return {
      needed: word.value!,
      ...(of === undefined ? {} : { of }),
      because: of === undefined ? 'a number of votes' : `${word.value} of ${of}`,
    };
  }
  return undefined;
}

/** A count of people or votes: a whole number from 2 up, no year and no sum of money. */
const isCount = (word: Word): boolean =>
  word.value !== undefined &&
  Number.isInteger(word.value) &&
  word.value >= 2 &&
  word.value < 1500 &&
  !SCALES.has(word.lower) &&
  !SHORT_SCALES.has(word.lower) &&
  (CARDINALS.has(word.lower) || word.value > 0);

/** A way in which a report states how many must agree; `find` looks at one sentence. */
interface DecisionFinder extends Rule {
  find(words: readonly Word[], text: string): Found | undefined;
  /** Tells by its own words that a body decides; the others need a word of voting and one of need in the sentence. */
  isOfBody?: true;
}

/** In order: a share of a number is no plain number, and "all" is no count of some. */
export const DECISION_RULES: readonly DecisionFinder[] = [
  {
    id: 'compare.positions.needed-share',
    finds: 'A share or majority of a number of votes: two thirds of 12 is 8.',
    examples: {
      fires: 'A two-thirds majority of the 12 trustees is required.',
      not: 'Two thirds of the members live in Lessa and need a bus.',
    },
    source: 'Charters and statutes as news words them; own list.',
    find: fractionRule,
  },
  {
    id: 'compare.positions.needed-all',
    finds: 'Every one of a counted body must agree.',
    examples: {
      fires: 'A treaty needs the approval of all 14 members.',
      not: 'The league must repair all 14 bridges before the vote.',
    },
    source: 'Charters and statutes as news words them; own list.',
    find: wholeRule,
  },
  {
    id: 'compare.positions.needed-number',
    finds: 'A number of votes that is needed, with the whole it is of where that is said.',
    examples: {
      fires: 'Six of the nine members must agree to the plan.',
      not: 'Nine members need 300 tents before the vote.',
    },
    source: 'Charters and statutes as news words them; own list.',
    find: numberRule,
  },
  {
    id: 'compare.positions.needed-of-body',
    finds: 'So many of a body whose consent is asked for, who must agree, or on whose agreement something depends.',
    examples: {
      fires: 'The sale would have to be approved by nine of the 13 trustees.',
      not: 'Nine of the 13 trustees approved the sale.',
    },
    source: 'Charters and statutes as news words them; own list.',
    find: findSomeOfBody,
    isOfBody: true,
  },
];
