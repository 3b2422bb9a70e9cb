// Where one report tells how many votes are needed and another how many there are: "needs 13", "a vote short of the 28", "twelve voted for it".
// Does not say whether a proposal passes; positions/ counts the sides.
import { CARDINALS } from '../../lists/numbers.js';
import type { Disagreement, Figure } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import { isNeeded, tellsOfPast } from '../figures/items.js';
import type { ToldSentence } from './like-sentences.js';
import { lineOf, reportsOf, type Value, valueFrom } from './line.js';

const ONE_NEEDS = 'one tells what is needed, one what there is';

/** Units under which votes are counted. */
const OF_VOTES: ReadonlySet<string> = new Set([
  'votes',
  'vote',
  'members',
  'seats',
  'states',
  'nations',
  'lawmakers',
  'senators',
  'deputies',
  'delegates',
  'number',
]);
const VOTING =
  /\b(?:vot(?:e|es|ed|ing)|major(?:ity|ities)|pass(?:es|ed|age)?|adopt\w*|override|overrid\w+|ballot|press(?:es)?|in favou?r)\b/i;
/** "A single vote short of the 28", right before the number that is needed. */
const SHORT = new RegExp(
  `\\b(a single|a|${[...CARDINALS.keys()].join('|')}|\\d{1,2}) (?:votes?|seats?|members?)? ?short of (?:the )?$`,
  'i',
);
const SHORT_CHARS = 44;
/** "Twelve members of the council voted in favour": the words behind a number that make it votes. */
const IN_FAVOUR = /^[^,.;:]{0,30}\b(?:vot(?:e|ed|es|ing) (?:in favou?r|for|yes)|backed|supported)\b/i;
const BEHIND_CHARS = 50;
/** Values of one vote are seldom further apart. */
const LEAST_RATIO = 0.6;
const LEAST_VALUE = 3;

interface Told {
  value: number;
  shown: Value;
  sentence: ToldSentence;
}

const votesIn = ({ figures }: ToldSentence): Figure[] => figures.filter(figure => OF_VOTES.has(figure.unit));

function missingBefore({ witness, span }: ToldSentence, figure: Figure): number | undefined {
  const word = SHORT.exec(
    witness.report.text.slice(Math.max(span[0], figure.span[0] - SHORT_CHARS), figure.span[0]),
  )?.[1];
  if (word === undefined) return undefined;
  return /^a\b/i.test(word) ? 1 : (CARDINALS.get(word.toLowerCase()) ?? Number(word));
}

/** The numbers that are needed. */
function neededIn(sentences: readonly ToldSentence[]): (Told & { there?: number })[] {
  return sentences.flatMap(sentence => {
    const { witness, span } = sentence;
    if (!VOTING.test(witness.report.text.slice(...span)) || tellsOfPast(witness, span)) return [];
    return votesIn(sentence).flatMap(figure => {
      if (!isNeeded(witness.report.text, span, figure) || figure.value < LEAST_VALUE) return [];
      const missing = missingBefore(sentence, figure);
      const shown = valueFrom(evidenceOf(witness, figure.span), `${figure.value} needed`);
      const there = missing === undefined ? {} : { there: figure.value - missing };
      return [{ value: figure.value, shown, sentence, ...there }];
    });
  });
}

/** Votes that there are. */
const givenIn = (sentences: readonly ToldSentence[]): Told[] =>
  sentences.flatMap(sentence => {
    const { witness, span } = sentence;
    if (tellsOfPast(witness, span)) return [];
    return votesIn(sentence).flatMap(figure => {
      const behind = witness.report.text.slice(figure.span[1], figure.span[1] + BEHIND_CHARS);
      const isVote =
        figure.state === 'for' || (figure.state === undefined && (figure.unit === 'votes' || IN_FAVOUR.test(behind)));
      if (!isVote || figure.value < LEAST_VALUE || isNeeded(witness.report.text, span, figure)) return [];
      return [
        { value: figure.value, shown: valueFrom(evidenceOf(witness, figure.span), String(figure.value)), sentence },
      ];
    });
  });

/** Votes needed in one report beside the votes that another tells, where the two are not one number. */
export const findNeeded = (stories: readonly (readonly ToldSentence[])[]): Disagreement[] =>
  stories.flatMap(sentences => {
    const needed = neededIn(sentences);
    if (needed.length === 0) return [];
    const given = givenIn(sentences);
    return needed.flatMap(need => {
      const isNear = ({ value }: Told): boolean =>
        Math.min(value, need.value) >= LEAST_RATIO * Math.max(value, need.value);
      const others = given.filter(
        vote =>
          vote.sentence.witness !== need.sentence.witness && isNear(vote) && vote.value !== (need.there ?? need.value),
      );
      // Many tallies in one story are votes on many things.
      if (others.length === 0 || new Set(others.map(({ value }) => value)).size > 2) return [];
      const values = [need.shown, ...others.map(({ shown }) => shown)];
      return reportsOf(values) < 2 ? [] : [lineOf('number', 'votes', values, [ONE_NEEDS], ONE_NEEDS)];
    });
  });
