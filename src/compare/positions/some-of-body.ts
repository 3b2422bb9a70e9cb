// So many of a counted body who decide: "the approval of 14 of the 20 clubs", "if five of the commissioners agree".
// Does not read shares of all votes, nor numbers without a body; decision-rules.ts does.
import type { Word } from '../utterances/wording.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What those who decide give, before "of" or "from". */
const GIVEN = setOf('approval consent backing support agreement assent blessing endorsement votes vote signatures yes');
const NEEDING = setOf('need needs needed requires require required take takes demand demands demanded ask asks');
const NECESSARY = setOf('needed required necessary');
/** What is done by those who decide, as a participle before "by". */
const DONE = setOf(
  'approved ratified backed endorsed accepted signed supported confirmed adopted passed agreed carried',
);
/** What those who decide do. Other readings of the verb are told apart by the word behind it. */
const AGREE = setOf('agree agrees approve approves consent consents ratify ratifies back backs endorse endorses');
const AGREE_WITH_MORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['vote', setOf('for in yes')],
  ['votes', setOf('for in yes')],
  ['say', setOf('yes aye')],
  ['says', setOf('yes aye')],
  ['be', setOf('for in behind')],
  ['are', setOf('for in behind')],
  ['support', setOf('it the this a that')],
  ['sign', setOf('it the this a')],
]);
/** What may stand behind "agree": the matter itself. "Agree to come" is another thing. */
const MATTER = setOf('it the this that a an its their his her on with and or');
const CONDITIONS = setOf('if unless until once provided');
const WINNING = setOf(
  'win wins get gets gather gathers secure secures obtain collect collects receive receives muster',
);
const NOBODY = setOf('nobody none neither no');
const WANTING_MORE = setOf('threshold hurdle');
/** Those whose number of votes decides, where no whole is told. */
const DECIDERS = setOf(
  'members deputies senators councillors commissioners governors directors judges trustees delegates stewards lawmakers ministers ' +
    'states countries nations clubs partners jurors shareholders them votes',
);
const VOTES = setOf('votes ballots members yes');
const FILLERS = setOf('at least the a');
const MODALS = setOf('have has had need needs');
/** Words between a number and the whole that it is of: "14 of the league's top 20 clubs". */
const OF_WORDS = 4;

/** So many of a body: the number at `from`, the whole (if told) at or before `to`. */
interface Part {
  needed: number;
  of?: number;
  from: number;
  to: number;
}

export type Needed = { needed: number; of?: number; because: string };

const isCount = (word: Word | undefined): word is Word & { value: number } =>
  word?.value !== undefined && Number.isInteger(word.value) && word.value >= 2 && word.value < 1500;

const SHARES: ReadonlyMap<string, number> = new Map([
  ['two thirds', 2 / 3],
  ['three quarters', 3 / 4],
  ['three fifths', 3 / 5],
  ['four fifths', 4 / 5],
]);

/** The part of a body that begins at a word: "14 of the league's 20 clubs", "two thirds of the 24 stewards", "five of the judges". */
function partAt(words: readonly Word[], from: number): Part | undefined {
  const first = words[from]!;
  if (!isCount(first)) return undefined;
  const share = SHARES.get(`${first.lower} ${words[from + 1]?.lower}`);
  const at = from + (share === undefined ? 1 : 2);
  if (words[at]?.lower !== 'of') return undefined;
  for (let to = at + 1; to <= at + OF_WORDS && to < words.length; to++) {
    const whole = words[to]!;
    if (isCount(whole) && (share !== undefined || whole.value > first.value)) {
      return {
        needed: share === undefined ? first.value : Math.ceil(share * whole.value - 1e-9),
        of: whole.value,
        from,
        to,
      };
    }
    if (share === undefined && DECIDERS.has(whole.lower)) return { needed: first.value, from, to };
  }
  return undefined;
}

/** Index of the last word before `at` that is more than "at least" or "the". */
function lastBefore(words: readonly Word[], at: number): number {
  let k = at - 1;
  while (k >= 0 && FILLERS.has(words[k]!.lower)) k--;
  return k;
}

/** Whether those at hand agree, in the words from `from` on. */
function agreeAt(words: readonly Word[], from: number, reach: number): boolean {
  for (let k = from; k < from + reach && k < words.length; k++) {
    const next = words[k + 1]?.lower;
    if (AGREE.has(words[k]!.lower)) {
      if (next !== 'to') return next === undefined || MATTER.has(next) || !words[k]!.lower.startsWith('agree');
      return MATTER.has(words[k + 2]?.lower ?? 'it');
    }
    const more = AGREE_WITH_MORE.get(words[k]!.lower);
    if (more?.has(next ?? '')) return next !== 'in' || /^favou?r$/.test(words[k + 2]?.lower ?? '');
  }
  return false;
}

/** Whether an obligation ends right before a word: "must", "has to", "would have to". */
const isBound = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'must' || (words[at]?.lower === 'to' && MODALS.has(words[at - 1]?.lower ?? ''));

function whyNeeded(words: readonly Word[], { from, to }: Part): string | undefined {
  const last = lastBefore(words, from);
  const before = words[last]?.lower;
  const earlier = words.slice(Math.max(0, last - 8), last);
  if ((before === 'of' || before === 'from') && GIVEN.has(words[last - 1]?.lower ?? '')) {
    if (earlier.some(word => NEEDING.has(word.lower))) return 'their consent is asked for';
    if (words.slice(to, to + 8).some(word => NECESSARY.has(word.lower))) return 'their consent is needed';
  }
  if (before === 'by' && earlier.slice(-4).some(word => DONE.has(word.lower))) {
    if (earlier.some((_, k) => isBound(earlier, k))) return 'by whom it must be approved';
  }
  for (let k = to + 1; k <= to + 4 && k < words.length; k++) {
    if (isBound(words, k) && agreeAt(words, k + 1, 2)) return 'who must agree';
  }
  if (words.slice(Math.max(0, from - 4), from).some(word => CONDITIONS.has(word.lower)) && agreeAt(words, to + 1, 3)) {
    return 'on the condition that they agree';
  }
  if (WINNING.has(before ?? '')) {
    const subject = words.slice(Math.max(0, last - 3), last).some(word => NOBODY.has(word.lower));
    const condition = words.slice(Math.max(0, last - 5), last).some(word => CONDITIONS.has(word.lower));
    const ofVotes = words.slice(to, to + 3).some(word => VOTES.has(word.lower));
    if ((subject && condition) || (ofVotes && isBound(words, last - 1))) return 'which must be won';
  }
  if (
    (before === 'is' || before === 'of' || before === 'at') &&
    earlier.slice(-6).some(word => WANTING_MORE.has(word.lower))
  ) {
    return 'the threshold';
  }
  return undefined;
}

/** How many of a body must agree, of how many where that is told. */
export function findSomeOfBody(words: readonly Word[]): Needed | undefined {
  for (let at = 0; at < words.length; at++) {
    const part = partAt(words, at);
    const why = part && whyNeeded(words, part);
    if (part && why !== undefined) {
      const whole = part.of === undefined ? '' : ` of ${part.of}`;
      return {
        needed: part.needed,
        ...(part.of === undefined ? {} : { of: part.of }),
        because: `${part.needed}${whole}, ${why}`,
      };
    }
    if (isCount(words[at]) && isEnough(words, at)) return { needed: words[at]!.value!, because: 'so many are enough' };
  }
  return undefined;
}

/** "Fourteen votes in favour are enough to pass the motion." */
function isEnough(words: readonly Word[], at: number): boolean {
  if (!VOTES.has(words[at + 1]?.lower ?? '')) return false;
  const rest = words.slice(at + 2, at + 8);
  const end = rest.findIndex(word => word.lower === 'enough' || word.lower.startsWith('suffic'));
  if (end < 0 || rest.slice(0, end).some(word => word.lower === 'not' || word.lower === 'never')) return false;
  const told = rest[end - 1]?.lower;
  return told === 'are' || told === 'is' || told === 'be' || told === 'would';
}
