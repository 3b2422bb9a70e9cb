// The rules of crediting in their order, and the step that runs them. Read this first.
// Does not join origins over reports; compare/origins does.
import { bySpan, type Credit, overlaps, within } from '../../model/index.js';
import type { Reading, ReadStep } from '../reading.js';
import { agencyTag, hashtag, ownInterview, ownRelease, sourceLine } from './lines.js';
import { indexAt } from './names.js';
import { handed, obtainedActive, obtainedPassive } from './obtained.js';
import { inAPost, postedOn } from './posted.js';
import { hearsay, houseSays, inAStatement, officeSays, paperSays, unnamedSays } from './published.js';
import { accordingTo, citing, isBehind, outletReports, relayedBy, viaOutlet } from './relayed.js';
import type { CreditRule } from './rule.js';
import { interviewWith, toldOutlet, toldPress } from './told.js';

/** Of two credits with the same origin words the earlier rule's is kept: the one that says more about the way. */
export const CREDIT_RULES: readonly CreditRule[] = [
  obtainedPassive,
  obtainedActive,
  handed,
  interviewWith,
  toldOutlet,
  toldPress,
  relayedBy,
  citing,
  viaOutlet,
  outletReports,
  accordingTo,
  postedOn,
  inAPost,
  inAStatement,
  officeSays,
  houseSays,
  paperSays,
  unnamedSays,
  hearsay,
  agencyTag,
  sourceLine,
  hashtag,
  ownRelease,
  ownInterview,
];

/** The sentence an offset stands in, or, outside sentences, its line counted below zero. */
function placeOf(reading: Reading, offset: number): number {
  const sentence = indexAt(reading.sentences, offset);
  if (sentence >= 0 && offset < reading.sentences[sentence]!.span[1]) return sentence;
  return -1 - indexAt(reading.report.lines, offset);
}

type Found = Pick<Credit, 'span' | 'originSpan' | 'kind'>;

/** Whether an earlier credit says it already: the same origin, words inside its words, or the paper it names. */
const isTold = (earlier: Found, found: Found): boolean =>
  overlaps(earlier.originSpan, found.originSpan) ||
  within(found.span, earlier.span) ||
  (found.kind === 'document' && overlaps(found.originSpan, earlier.span));

export const credits: ReadStep = {
  id: 'read.credits',
  needs: ['sentences', 'marks', 'timexes', 'names', 'mentions', 'entities', 'quotations'],
  makes: ['credits'],
  run(reading) {
    const kept: (Omit<Credit, 'id'> & { place: number })[] = [];
    const byPlace = new Map<number, (Omit<Credit, 'id'> & { place: number })[]>();
    for (const rule of CREDIT_RULES)
      for (const found of rule.find(reading)) {
        const place = placeOf(reading, found.span[0]);
        const others = byPlace.get(place) ?? [];
        if (others.some(other => isTold(other, found))) continue;
        const credit = { ...found, rule: rule.id, place };
        others.push(credit);
        byPlace.set(place, others);
        kept.push(credit);
      }
    kept.sort((a, b) => bySpan(a.span, b.span) || bySpan(a.originSpan, b.originSpan));
    const ids = new Map(kept.map((credit, i) => [credit, `c${i + 1}`]));
    reading.credits = kept.map(near => {
      const { place, ...credit } = near;
      const deep = byPlace
        .get(place)!
        .find(other => other !== near && isBehind(other, near, { deep: other.rule, near: near.rule }));
      return { ...credit, id: ids.get(near)!, ...(deep ? { from: ids.get(deep)! } : {}) };
    });
  },
};
