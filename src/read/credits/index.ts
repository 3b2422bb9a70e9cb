// The rules of crediting in their order, and the step that runs them. Read this first.
// Does not join origins over reports; compare/origins does.
import { bySpan, type Credit, overlaps, within } from '../../model/index.js';
import type { ReadStep } from '../reading.js';
import { agencyTag, hashtag, ownInterview, ownRelease, sourceLine } from './lines.js';
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
    const kept: (Omit<Credit, 'id'> & { sentence: number })[] = [];
    const sentenceOf = (at: number): number => reading.sentences.findIndex(s => s.span[0] <= at && at < s.span[1]);
    for (const rule of CREDIT_RULES)
      for (const found of rule.find(reading)) {
        if (kept.some(other => isTold(other, found))) continue;
        kept.push({ ...found, rule: rule.id, sentence: sentenceOf(found.span[0]) });
      }
    kept.sort((a, b) => bySpan(a.span, b.span) || bySpan(a.originSpan, b.originSpan));
    reading.credits = kept.map(({ sentence, ...credit }, i) => {
      const deep = kept.findIndex(
        (other, k) =>
          k !== i &&
          sentence >= 0 &&
          other.sentence === sentence &&
          isBehind(other, credit, { deep: other.rule, near: credit.rule }),
      );
      return { ...credit, id: `c${i + 1}`, ...(deep < 0 ? {} : { from: `c${deep + 1}` }) };
    });
  },
};
