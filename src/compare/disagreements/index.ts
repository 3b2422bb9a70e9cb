// Where reports part on wording, speaker, day and role; numbers of happenings come from the step of figures.
// Does not decide who is right. What only seems a disagreement is shown as such, with the reason.
import type { Disagreement } from '../../model/index.js';
import { overlaps, within } from '../../model/index.js';
import type { CompareStep, Comparison } from '../comparison.js';
import { outletsOf } from '../utterances/speakers.js';
import { findAges } from './ages.js';
import { findChargedNames } from './charged-names.js';
import { findDays, findEventDays, findEventDeadlines, findEventWeekdays } from './dates.js';
import { findDeniedSayings } from './denied-sayings.js';
import { findEventCounts } from './event-counts.js';
import { findLikeSentences, sentencesByStory } from './like-sentences.js';
import { joinLines } from './line.js';
import { findRoles } from './roles.js';
import { findSpeakers, findVoices } from './speakers.js';
import { findSideCounts, findStances } from './stances.js';
import { findHours } from './times.js';
import { findConditions, findStanceConditions, happeningsAhead } from './told-conditions.js';
import { findCountsTold } from './told-counts.js';
import { findCrowds } from './told-crowds.js';
import { findDenials, findDenialsBeside } from './told-denials.js';
import { findDoubts } from './told-doubts.js';
import { findFates } from './told-fates.js';
import { findLengths } from './told-lengths.js';
import { findMatters } from './told-matters.js';
import { findMost } from './told-most.js';
import { findNeeded } from './told-needed.js';
import { findOften } from './told-often.js';
import { findScores } from './told-scores.js';
import { findShares, ONE_SHARE } from './told-shares.js';
import { sourcesTold } from './told-sources.js';
import { findDaysTold, findHoursTold } from './told-times.js';
import { findHeadlines, findNumbers, findSayings, findWordings } from './wordings.js';

export const disagreements: CompareStep = {
  id: 'compare.disagreements',
  needs: ['entities', 'utterances', 'events', 'questions'],
  makes: ['disagreements'],
  run(comparison) {
    const outlets = outletsOf(comparison);
    const counted = comparison.disagreements.filter(({ kind }) => kind === 'number');
    for (const utterance of comparison.utterances) {
      comparison.disagreements.push(...findHours(comparison, utterance));
      if (utterance.relation === 'related') {
        comparison.disagreements.push(
          ...findDays(comparison, utterance),
          ...findHeadlines(comparison, utterance),
          ...findSayings(utterance),
          ...findDeniedSayings(comparison, utterance),
        );
      } else {
        comparison.disagreements.push(
          ...findWordings(utterance),
          ...findNumbers(comparison, utterance).filter(found => !counted.some(figures => isTold(found, figures))),
          ...findSpeakers(utterance),
          ...findVoices(comparison, utterance, outlets),
        );
      }
    }
    const published = new Map(comparison.witnesses.map(({ read }) => [read.id, read.published?.lo.slice(0, 10)]));
    const names = new Map(comparison.entities.map(entity => [entity.id, entity.name]));
    for (const question of comparison.questions) {
      comparison.disagreements.push(
        ...findStances(question, published, names),
        ...findStanceConditions(comparison, question, names),
        ...findSideCounts(question, published).filter(line => !counted.some(figures => isToldBeside(line, figures))),
      );
    }
    comparison.disagreements.push(...findAges(comparison));
    for (const event of comparison.events)
      comparison.disagreements.push(
        ...findEventDays(comparison, event),
        ...findEventDeadlines(comparison, event),
        ...findEventWeekdays(comparison, event),
        ...findChargedNames(comparison, event),
        ...findEventCounts(comparison, event).filter(line => !counted.some(known => givesCounts(known, line))),
      );
    for (const entity of comparison.entities) comparison.disagreements.push(...findRoles(comparison, entity));
    comparison.disagreements.push(...joinLines(findTold(comparison)));
    // "31 of 412" and "one in 13" are one share and no two counts.
    const shares = comparison.disagreements.filter(({ apparent }) => apparent === ONE_SHARE);
    comparison.disagreements = comparison.disagreements.filter(
      line => line.kind !== 'number' || line.apparent !== undefined || !shares.some(share => isTold(line, share)),
    );
    // Two sayings of one sentence may part on the same days: one line, told once.
    comparison.disagreements = withoutRepeats(distinct(comparison.disagreements));
  },
};

/** Without the lines on numbers that a line of real disagreement gives as well, each in the same place. */
function withoutRepeats(lines: readonly Disagreement[]): Disagreement[] {
  const at = new Map<string, Disagreement[]>();
  const isReal = (line: Disagreement): boolean => line.kind === 'number' && line.apparent === undefined;
  for (const line of lines) {
    if (!isReal(line)) continue;
    for (const { report, span } of line.values) {
      const key = `${report} ${span[0]}`;
      at.set(key, [...(at.get(key) ?? []), line]);
    }
  }
  return lines.filter(line => {
    if (line.kind !== 'number') return true;
    const [first, ...others] = line.values.map(({ report, span }) => at.get(`${report} ${span[0]}`) ?? []);
    const holding = (first ?? []).filter(one => one !== line && others.every(list => list.includes(one)));
    return !holding.some(one => !isReal(line) || one.values.length > line.values.length || one.id < line.id);
  });
}

/** Whether one line has all the values of another on numbers, and more. */
const tellsMore = (line: Disagreement, known: Disagreement): boolean =>
  line.kind === 'number' && line.values.length > known.values.length && isTold(known, line);

/** The lines with an id each: of those that share one the real disagreement, then that of more values, or else the first. */
function distinct(lines: readonly Disagreement[]): Disagreement[] {
  const byId = new Map<string, Disagreement>();
  for (const line of lines) {
    const known = byId.get(line.id);
    const isAsReal = known !== undefined && (known.apparent === undefined) === (line.apparent === undefined);
    if (!known || (isAsReal ? tellsMore(line, known) : line.apparent === undefined)) byId.set(line.id, line);
  }
  return [...byId.values()];
}

/** What sentences tell in two ways that tell one matter and were joined by nothing else. */
function findTold(comparison: Comparison): Disagreement[] {
  const numbers = comparison.disagreements.filter(({ kind }) => kind === 'number');
  const isKnown = (found: Disagreement): boolean => numbers.some(line => isTold(found, line));
  const findSourcesTold = sourcesTold(comparison);
  const ahead = happeningsAhead(comparison);
  const stories = sentencesByStory(comparison);
  const isToldElsewhere = (line: Disagreement): boolean => comparison.disagreements.some(known => isTold(line, known));
  const pairs = findLikeSentences(stories).flatMap(pair => [
    ...findHoursTold(pair),
    ...findDaysTold(pair),
    ...findLengths(pair),
    ...findCountsTold(pair, isKnown),
    ...findSourcesTold(pair),
    ...findDoubts(pair),
    ...findConditions(pair, ahead),
    ...findDenialsBeside(pair),
    ...findOften(pair),
    ...findScores(pair),
  ]);
  return [
    ...pairs,
    ...findDenials(comparison, stories),
    ...findShares(comparison, stories),
    ...findNeeded(stories),
    ...findCrowds(comparison, stories),
    ...findFates(comparison, stories),
    ...findMost(stories, isToldElsewhere),
    ...findMatters(comparison, stories, isToldElsewhere),
  ];
}

/** The same of counts of holders, which are pinned with what they hold. */
const isToldBeside = (found: Disagreement, figures: Disagreement): boolean =>
  found.values.every(({ report, span }) =>
    figures.values.some(other => other.report === report && within(other.span, span)),
  );

/** Whether a line has every count of another, in the same words or in other words of the same report. */
const givesCounts = (line: Disagreement, found: Disagreement): boolean =>
  found.values.every(x =>
    line.values.some(y => x.report === y.report && (x.value === y.value || overlaps(x.span, y.span))),
  );

/** Whether the step of figures has told of these very numbers: the same words in a quotation make no second disagreement. */
const isTold = (found: Disagreement, figures: Disagreement): boolean =>
  found.values.every(({ report, span }) =>
    figures.values.some(other => other.report === report && within(span, other.span)),
  );
