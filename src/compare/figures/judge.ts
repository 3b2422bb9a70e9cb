// Judges whether two figures count the same thing: unit, what befell the counted, words beside them, happening, size.
// Does not say whether they contradict each other; apparent.ts does.
import { VOTE_STATES } from '../../lists/counted-states.js';
import { within } from '../../model/index.js';
import { cosine } from '../events/words.js';
import type { FigureItem } from './items.js';

export interface SameThing {
  score: number;
  because: string[];
}

/** Least score from which figures are laid side by side; chosen on the training stories of our corpus, where lower adds wrong clashes first. */
export const SAME_THING_AT = 0.58;

const NO: SameThing = { score: 0, because: [] };

/** What a tie of units is worth. People under any noun may be others; a number without a noun may count anything. */
const TIE_WORTH = { same: 0.3, alike: 0.26, people: 0.12, bare: 0.1 } as const;
export type UnitTie = keyof typeof TIE_WORTH;

/** How the units of two figures may mean one thing; undefined where they cannot. */
export function unitTie(a: FigureItem, b: FigureItem): UnitTie | undefined {
  if (a.kind !== b.kind) return undefined;
  if (a.unit === b.unit) return a.unit === 'number' ? 'bare' : a.unitClass === b.unitClass ? 'same' : undefined;
  if (a.unitClass === b.unitClass) return a.unitClass === 'people' ? 'people' : 'alike';
  return a.kind === 'count' && (a.unit === 'number' || b.unit === 'number') ? 'bare' : undefined;
}

/** Which way a share goes: "22 percent above the price", "fell 20 percent"; 0 where no word says so. */
const MORE =
  /^ (?:above|more|higher|up|over|increase|rise|growth|gain)\b|\b(?:rose|rises?|up|grew|gained|climbed|jumped) (?:by )?$/;
const LESS =
  /^ (?:below|less|lower|fewer|down|under|decrease|fall|drop|cut|discount)\b|\b(?:fell|falls?|down|lost|dropped|shed|shrank) (?:by )?$/;
const WAY_CHARS = 12;
function wayOf({ witness, figure: { span } }: FigureItem): number {
  const { text } = witness.report;
  const beside = [text.slice(span[1], span[1] + WAY_CHARS), text.slice(Math.max(0, span[0] - WAY_CHARS), span[0])];
  return (beside.some(words => MORE.test(words)) ? 1 : 0) - (beside.some(words => LESS.test(words)) ? 1 : 0);
}

/** "56 percent say it is not worth it": whether the words behind a share say no. */
const NOT = /^[^.;]{0,40}\b(?:not|never|no longer)\b|^[^.;]{0,40}n['’]t\b/;
const NOT_CHARS = 46;
const saysNot = ({ witness, figure: { span } }: FigureItem): boolean =>
  NOT.test(witness.report.text.slice(span[1], span[1] + NOT_CHARS));

/** Least share of the larger that the smaller count of one vote is, told by two reports. */
const LEAST_RATIO_OF_VOTES = 0.6;

/** The sides of the tally that a count of votes belongs to; one where it is told by itself. */
const sidesOf = ({ witness, sentence, value }: FigureItem): number[] => [
  value,
  ...witness.read.figures
    .filter(({ span, state }) => state !== undefined && VOTE_STATES.has(state) && within(span, sentence))
    .map(other => other.value)
    .filter(other => other !== value),
];

/** "51-49" and "266-150", "60 votes" and "230-197": tallies of which even the larger sides are far apart. */
function isOtherTally(a: FigureItem, b: FigureItem): boolean {
  const [mine, theirs] = [sidesOf(a), sidesOf(b)];
  const isWhole = mine.length > 1 && theirs.length > 1;
  const [x, y] = isWhole ? [Math.max(...mine), Math.max(...theirs)] : [a.value, b.value];
  return Math.min(x, y) < LEAST_RATIO_OF_VOTES * Math.max(x, y);
}

/** Told of one matter, "of whom 14 were arrested" counts all of the arrested. */
export const ONLY_PART = 'only a part or an addition';

/** Why two figures cannot count one thing whatever the words beside them. */
export function otherThing(a: FigureItem, b: FigureItem): string | undefined {
  if (a.state !== undefined && b.state !== undefined && a.state !== b.state) return `${a.state} and ${b.state}`;
  if (a.unitClass === 'votes' && b.unitClass === 'votes' && isOtherTally(a, b)) return 'two votes';
  if ((a.unitClass === 'votes' || a.unitClass === 'vote') && a.state !== b.state) return 'votes cast and votes needed';
  if (a.value !== b.value && (a.partial || b.partial)) return ONLY_PART;
  if (a.vague || b.vague) return 'a word of size is no count';
  if ((a.former || b.former) && a.value !== b.value) return 'what is and what was';
  if (a.needed !== b.needed && a.value !== b.value) return 'what there is and what is needed';
  if (a.kind === 'loose' && (wayOf(a) * wayOf(b) < 0 || saysNot(a) !== saysNot(b))) return 'more and less';
  if (areOfTwo(a, b)) return 'two persons';
  if (a.past && b.past && (a.past[0] > b.past[1] || b.past[0] > a.past[1])) return 'two past matters';
  return undefined;
}

/** The dead and the hurt are told beside anybody's name. */
const isOfPeople = ({ unitClass, state }: FigureItem): boolean => unitClass === 'people' || state !== undefined;

/** Whether two figures are told of two persons: her 404 yards and his 364. */
export const areOfTwo = (a: FigureItem, b: FigureItem): boolean =>
  a.of !== undefined && b.of !== undefined && a.of !== b.of && !isOfPeople(a);

const digitsOf = (value: number): string => value.toExponential().split('e')[0]!.replace('.', '').replace(/0+$/, '');

/** One value written with a nought too many or too few, 40,000 and 4,000, or with two digits changed round, 71.4 and 74.1. */
export const isSlip = (a: number, b: number): boolean =>
  a !== b &&
  ((Math.min(a, b) >= LEAST_SLIP && digitsOf(a) === digitsOf(b) && isOneNought(a, b)) ||
    isChangedRound(String(a), String(b)));
/** A nought or two slip, and "million" for "billion"; $5,000 and $5 billion are two sums. */
const isOneNought = (a: number, b: number): boolean =>
  Math.abs(Math.log10(a / b)) < 2.5 || (digitsOf(a).length > 1 && Math.abs(Math.log10(a / b)) < 3.5);
const LEAST_SLIP = 1000;

/** "Eighteen" and "eighty", "15 million" and "50 million": one value misheard for the other. */
export function isMisheard(a: number, b: number): boolean {
  const [small, large] = a < b ? [a, b] : [b, a];
  const scale = 1000 ** Math.floor(Math.log10(Math.max(small, 1)) / 3);
  const teen = small / scale;
  return Number.isInteger(teen) && teen > 12 && teen < 20 && large === (teen - 10) * 10 * scale;
}

/** Digits that a number must have for two of them to change places by a slip rather than by chance. */
const LEAST_CHANGED = 3;
function isChangedRound(a: string, b: string): boolean {
  const [p, q] = [a, b].map(digits => digits.replace('.', ''));
  if (a.length !== b.length || a.indexOf('.') !== b.indexOf('.') || p!.replace(/0+$/, '').length < LEAST_CHANGED)
    return false;
  const apart = [...p!].flatMap((digit, at) => (digit === q![at] ? [] : [at]));
  const [first, second] = apart;
  return apart.length === 2 && second === first! + 1 && p![first!] === q![second] && p![second] === q![first!];
}
/** What a slip is worth: 40,000 and 4,000 may be two numbers, 12,500 and 1,250 hardly. */
const SLIP_WORTH = 0.12;
const TELLING_SLIP_WORTH = 0.24;

/** A number so exact and large that meeting it twice in one story is no chance. */
export const isTelling = (value: number): boolean => value >= 100 && digitsOf(value).length >= 2;

/** What the sizes of two values say: counts of one thing are seldom far apart. */
function sizeWorth(a: FigureItem, b: FigureItem): number {
  const large = Math.max(a.value, b.value);
  const small = Math.min(a.value, b.value);
  if (a.value === b.value) return isTelling(a.value) ? 0.5 : large > 10 ? 0.1 : 0;
  if (isSlip(a.value, b.value)) return digitsOf(a.value).length > 1 ? TELLING_SLIP_WORTH : SLIP_WORTH;
  const ratio = large === 0 ? 1 : small / large;
  if (isMisheard(a.value, b.value)) return SLIP_WORTH;
  if (ratio < 0.2) return -0.12;
  if (ratio >= 0.8 && isTelling(a.value) && a.unit === b.unit && a.kind === 'count') return 0.25;
  if (ratio >= 0.92 && small >= 50) return 0.14;
  if (ratio >= 0.5 && small >= 1000) return 0.12;
  return ratio > 0.85 && large > 10 ? 0.06 : 0;
}

/** Shares and sums stand close together in any report of money: they need words in common beside them. */
const LEAST_NEAR = { loose: 0.3, money: 0.2, measure: 0, count: 0 } as const;
const LEAST_RATIO = { loose: 0.7, money: 0.4, measure: 0.2, count: 0 } as const;

/** Where no word says what befell the counted, values far apart count two things; small numbers stand everywhere. */
const FEW = 20;
const LEAST_RATIO_OF_FEW = 0.5;
const LEAST_RATIO_OF_MANY = 0.25;
const LEAST_NEAR_OF_LIKE_SUMS = 0.1;
const LEAST_NEAR_OF_BARE = 0.35;
const LEAST_NEAR_OF_SLIPS = 0.08;
/** What one state is worth: in one story the killed are mostly the same killed. */
const STATE_WORTH = 0.36;
/** With one state, the noun says little: "41 injured", "41 people in hospital". */
const NOUN_OF_STATE_WORTH = 0.1;
/** What it costs that one sentence names a time long past and the other none. */
const PAST_COST = 0.22;
/** Likeness of the words beside two figures from which it costs nothing: both tell of that past. */
const NEAR_WHATEVER_THE_TIME = 0.3;

/** "The queue of barges grew to 340": whether the sentence of a number without a noun has the noun of the other. */
const isUnderstood = (a: FigureItem, b: FigureItem): boolean =>
  a.unit !== b.unit &&
  ((a.unit === 'number' && a.state === undefined && a.context.has(b.unit)) ||
    (b.unit === 'number' && b.state === undefined && b.context.has(a.unit)));

/** How surely two figures of different reports count the same thing. */
export function judgeSameThing(a: FigureItem, b: FigureItem, rare: ReadonlyMap<string, number>): SameThing {
  const bare = unitTie(a, b);
  const tie = bare === 'bare' && isUnderstood(a, b) ? 'alike' : bare;
  if (!tie || otherThing(a, b) !== undefined) return NO;
  const because: string[] = [];
  let score: number = TIE_WORTH[tie];
  if (tie === 'same') because.push(`both count ${a.figure.unit}`);
  else if (tie === 'alike') because.push(`${a.figure.unit} and ${b.figure.unit} count alike`);
  else if (tie === 'people') because.push('both count people');
  else because.push('a number without its noun');
  const near = cosine(a.near, b.near, rare);
  const ratio = Math.min(a.value, b.value) / Math.max(a.value, b.value, Number.MIN_VALUE);
  const mayBeSlip = isSlip(a.value, b.value) || isMisheard(a.value, b.value);
  const isNear =
    near >= LEAST_NEAR[a.kind] ||
    (a.kind === 'money' && ratio >= 0.9 && near >= LEAST_NEAR_OF_LIKE_SUMS) ||
    (mayBeSlip && near >= LEAST_NEAR_OF_SLIPS);
  if (
    tie === 'bare' &&
    a.value !== b.value &&
    (a.state === undefined || a.state !== b.state) &&
    near < LEAST_NEAR_OF_BARE
  )
    return NO;
  if (a.kind === 'count' && (a.state === undefined || a.state !== b.state)) {
    const least = Math.max(a.value, b.value) < FEW ? LEAST_RATIO_OF_FEW : LEAST_RATIO_OF_MANY;
    if (ratio < least && !mayBeSlip) return NO;
  }
  if (!isNear || (ratio < LEAST_RATIO[a.kind] && !mayBeSlip)) return NO;
  score += 0.15 * cosine(a.what, b.what, rare) + 0.45 * near + 0.25 * cosine(a.context, b.context, rare);
  if (near > 0.15) because.push(`words beside them agree (${near.toFixed(2)})`);
  if (a.state !== undefined && a.state === b.state) {
    score += STATE_WORTH + (tie === 'people' ? NOUN_OF_STATE_WORTH : 0);
    because.push(`both ${a.state}`);
  }
  let events = 0;
  for (const id of a.events) if (b.events.has(id)) events++;
  if (events > 0) {
    score += 0.22;
    because.push('of the same happening');
  } else if (a.events.size > 0 && b.events.size > 0) score -= 0.05;
  if (a.rank > 0 && b.rank > 0 && tie === 'same') score += a.rank === b.rank ? 0.08 : -0.12;
  if (a.isWhole && b.isWhole) score += 0.08;
  if ((a.past === null) !== (b.past === null) && near < NEAR_WHATEVER_THE_TIME) score -= PAST_COST;
  score += sizeWorth(a, b);
  if (a.value === b.value && isTelling(a.value)) because.push('one telling number');
  if (isMisheard(a.value, b.value)) because.push('one sounds like the other');
  if (isSlip(a.value, b.value)) because.push('the same digits, one too many or in another order');
  return { score, because };
}
