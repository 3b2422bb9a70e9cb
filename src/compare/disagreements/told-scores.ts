// Where sentences that tell one match give it two scores, or one score from either side: "4-0" beside "0:4".
// Does not read tallies of votes; compare/figures does.
import type { Disagreement, Span } from '../../model/index.js';
import { overlaps } from '../../model/index.js';
import { evidenceOf } from '../comparison.js';
import type { LikePair, ToldSentence } from './like-sentences.js';
import { lineOf, valueFrom } from './line.js';
import { aboutOf, TWO_MATTERS } from './told-times.js';

/** "4-0", "0:4", "3–2": two numbers of a match, and no hour, year or part of a longer row. */
const SCORE = /(?<![\d.,:/$€£-])(\d{1,3})\s?[-–:]\s?(\d{1,3})(?![\d:%/]|[.,-]\d)/g;
/** Words of a match: numbers with a dash stand for pages and votes as well. */
const OF_MATCH =
  /\b(?:win(?:s|ning)?|won|beat(?:s|en|ing)?|los(?:e|es|t|ing|s)|draw(?:s|n)?|drew|defeat(?:s|ed)?|victory|score[ds]?|scoring|match|game|goals?|final|half-time|thrash\w*|trounc\w*|lead(?:s|ing)?|led|trail\w*|ahead|level\w*|equalis\w*|equaliz\w*|bill)\b/i;
const OF_VOTE = /\b(?:vot(?:e|es|ed|ing)|ballot|senate|house|council|committee|court|ruling|bill passed|adopted)\b/i;

interface Score {
  span: Span;
  sides: [number, number];
}

/** The only score of a sentence. */
function scoreIn({ witness, span }: ToldSentence): Score | undefined {
  const text = witness.report.text.slice(...span);
  if (!OF_MATCH.test(text) || OF_VOTE.test(text)) return undefined;
  const found = [...text.matchAll(SCORE)].flatMap((match): Score[] => {
    const at: Span = [span[0] + match.index, span[0] + match.index + match[0].length];
    const isTime = witness.read.timexes.some(timex => overlaps(timex.span, at));
    return isTime ? [] : [{ span: at, sides: [Number(match[1]), Number(match[2])] }];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Two scores of one match, or one score told from either side. */
export function findScores({ a, b }: LikePair): Disagreement[] {
  const [x, y] = [scoreIn(a), scoreIn(b)];
  if (!x || !y || (x.sides[0] === y.sides[0] && x.sides[1] === y.sides[1])) return [];
  const isTurned = x.sides[0] === y.sides[1] && x.sides[1] === y.sides[0];
  const values = [valueFrom(evidenceOf(a.witness, x.span)), valueFrom(evidenceOf(b.witness, y.span))];
  const apparent = isTurned ? 'one score, told from either side' : TWO_MATTERS;
  return [lineOf('number', aboutOf(a), values, ['like sentences with two scores'], apparent)];
}
