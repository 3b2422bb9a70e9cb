// Rival counts inside one report: "the union put the number at 4,200, the company counted 1,900", "one died, and not two".
// Does not compare figures of several reports; judge.ts does.
import type { FigureItem } from './items.js';
import { otherThing, unitTie } from './judge.js';

/** Words by which somebody is said to have counted; a bare "said" stands with any figure. */
const COUNTING: ReadonlySet<string> = new Set(
  `put puts count counts counted according reckon reckons reckoned estimate estimates estimated claim claims claimed insist insists
   insisted maintain maintains maintained stood stands speak speaks spoke gave gives say says talk talks talked number figure toll`.split(
    /\s+/,
  ),
);
/** Words right before a number by which somebody counts otherwise than the sentence before: "critics put the saving at ". */
const PUT_AT =
  /\b(?:puts?|putting|estimates?|estimated|reckons?|reckoned) (?:it|this|that|the (?:real |true |actual |net )?[a-z]+|their number) (?:at|to be)(?: (?:about|around|some|only|just|nearly|almost|closer to|no more than|at least|between))?\s*$/i;
const PUT_CHARS = 70;
/** "Police put the crowd at 6,000; organisers said 15,000": a bare "said" counts only right before a number without a noun. */
const SAID =
  /\b(?:said|told of|had it at)(?: (?:it was|there were))?(?: (?:about|around|some|nearly|almost|at least|more than))?\s*$/i;

/** Words right before a number that set it against the one before: "one died, and not two". */
const SET_AGAINST: readonly string[] = ['not', 'rather than'];

/** The reason of rival counts, by which a check tells them from counts of two reports. */
export const SIDE_BY_SIDE = 'two counts side by side';

/** Rival counts stand in one sentence or in sentences that follow each other. */
const REACH_SENTENCES = 1;
/** How far before and behind its number the counting word stands. */
const BEFORE_CHARS = 70;
const BEHIND_CHARS = 30;
/** A counting word right before its number: "say 600", "spoke of 2,650". */
const COUNTED_BESIDE_CHARS = 12;
/** Counts of one thing by two sides are seldom further apart. */
const LEAST_RATIO = 0.2;

/** Offset of the counting word nearest to a figure within its clause; -1 for none. */
function countedAt(item: FigureItem): number {
  const { text } = item.witness.report;
  const [start, end] = item.figure.span;
  const from = Math.max(item.sentence[0], start - BEFORE_CHARS);
  let best = -1;
  let word = '';
  for (let at = from; at <= start; at++) {
    const char = at < start ? text[at]! : ' ';
    if (/\p{L}/u.test(char)) word += char;
    else {
      if (COUNTING.has(word.toLowerCase())) best = at - word.length;
      if (char === ';') best = -1;
      word = '';
    }
  }
  const behind = text.slice(end, Math.min(item.sentence[1], end + BEHIND_CHARS));
  const according = behind.search(/^,? (?:according|by the)\b/);
  return according >= 0 ? end + according : best;
}

/** Whether a report names a figure only to deny it: "and not two". */
export const isSetAgainst = (item: FigureItem): boolean => {
  const before = item.witness.report.text.slice(item.sentence[0], item.figure.span[0]).trimEnd();
  return SET_AGAINST.some(words => before.endsWith(` ${words}`));
};

/** Words before a figure in its own sentence, and a little of the figure's own: "no more than" belongs to it. */
const wordsBefore = ({ witness, sentence, figure }: FigureItem): string =>
  witness.report.text.slice(Math.max(sentence[0], figure.span[0] - PUT_CHARS), figure.span[0]);

/** Whether somebody is said to put at this figure what the one before it measures. */
const isPutOtherwise = (a: FigureItem, b: FigureItem): boolean => a.unit === b.unit && PUT_AT.test(wordsBefore(b));

function areRivals(a: FigureItem, b: FigureItem): string | undefined {
  if (a.value !== b.value && isPutOtherwise(a, b)) {
    const isFar = Math.min(a.value, b.value) < LEAST_RATIO * Math.max(a.value, b.value);
    return isFar || otherThing(a, b) !== undefined ? undefined : SIDE_BY_SIDE;
  }
  if (!b.bare || a.value === b.value || unitTie(a, b) === undefined || otherThing(a, b) !== undefined) return undefined;
  if (a.kind === 'loose' || Math.min(a.value, b.value) < LEAST_RATIO * Math.max(a.value, b.value)) return undefined;
  if (a.at === b.at && isSetAgainst(b)) return 'one is set against the other';
  // A number whose noun is understood has its state understood as well.
  if (b.state !== undefined && a.state !== b.state) return undefined;
  const isSaid = a.bare && a.at === b.at && SAID.test(wordsBefore(b));
  const [first, second] = [countedAt(a), isSaid ? b.figure.span[0] : countedAt(b)];
  if (second < 0 || first === second) return undefined;
  // "there were 1,200 of us, and the police say 600": the report's own count needs no counting word
  const between = a.witness.report.text.slice(a.figure.span[1], b.figure.span[0]);
  const beside =
    second > a.figure.span[1] && !between.includes(';') && b.figure.span[0] - second <= COUNTED_BESIDE_CHARS;
  return first >= 0 || (a.at === b.at && beside) ? SIDE_BY_SIDE : undefined;
}

export interface Rivals {
  a: FigureItem;
  b: FigureItem;
  because: string;
}

/** Pairs of figures of one report that are two counts of one thing, in the order of the text. */
export function findRivals(items: readonly FigureItem[]): Rivals[] {
  const found: Rivals[] = [];
  const parts = items.filter(item => !item.isWhole);
  for (let i = 0; i < parts.length; i++) {
    for (let j = i + 1; j < parts.length && parts[j]!.witness === parts[i]!.witness; j++) {
      if (parts[j]!.at - parts[i]!.at > REACH_SENTENCES) break;
      const because = areRivals(parts[i]!, parts[j]!);
      if (because) found.push({ a: parts[i]!, b: parts[j]!, because });
    }
  }
  return found;
}
