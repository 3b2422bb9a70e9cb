// Whom an anaphor could mean: everybody and everything met before it, with what the report has shown of each so far.
// Does not choose; ranker.ts does.
import type { Sentence, Span } from '../../model/index.js';
import type { Known } from './clusters.js';
import { belongsToKind, describes } from './descriptions.js';
import type { Nominal, Pronoun } from './phrases.js';
import { NEUTER, THIRD_PERSON } from './phrases.js';
import type { Seen } from './resolve.js';

export type Anaphor = Pronoun | Nominal;
/** What sort of question an anaphor puts: each has weights of its own. */
export type Question = 'person' | 'neuter' | 'office' | 'body';

export interface Candidate {
  known: Known;
  /** The mention nearest before the anaphor. */
  nearest: Seen;
  /** Mentions within reach, inside quotations or not. */
  count: number;
  /** Sentences back to the nearest mention. */
  back: number;
  /** How many other candidates were met since. */
  rank: number;
  /** Led a clause of the sentence in which it was met last. */
  led: boolean;
  /** Weight of nearness and prominence together. */
  weight: number;
  /** Its share of all the weight. */
  share: number;
}

/** So many sentences back somebody may be taken up by a pronoun or a plain noun without anything that tells of them. */
const REACH_SENTENCES = 7;
/** So many candidates are compared: farther ones were right less than once in a hundred on the training part. */
const MOST_CANDIDATES = 12;

export function questionOf(anaphor: Anaphor): Question | undefined {
  if (anaphor.form === 'pronoun') {
    if (THIRD_PERSON.has(anaphor.lower)) return 'person';
    return NEUTER.has(anaphor.lower) ? 'neuter' : undefined;
  }
  if (anaphor.plural) return undefined;
  return anaphor.kind === 'person' ? 'office' : anaphor.kind === 'group' ? undefined : 'body';
}

const weightOf = (item: Seen, back: number): number =>
  (item.subject ? 1.6 : 1) * (item.quoted ? 0.4 : 1) * (item.speaks ? 1.5 : 1) * 0.5 ** Math.min(back, 12);

/** Candidates of an anaphor, the nearest first. */
export function findCandidates(
  text: string,
  anaphor: Anaphor,
  question: Question,
  seen: readonly Seen[],
  excluded: (item: Seen) => boolean,
): Candidate[] {
  const out: Candidate[] = [];
  const byKnown = new Map<Known, Candidate>();
  const passed = new Set<Known>();
  const { sentence } = anaphor;
  const at = anaphor.span[0];
  for (let n = seen.length - 1; n >= 0; n--) {
    const item = seen[n]!;
    if (item.span[0] >= at) continue;
    const back = sentence.i - item.sentence.i;
    const known = byKnown.get(item.known);
    if (known) {
      known.count++;
      known.weight += 0.3 * weightOf(item, back);
      if (item.sentence === known.nearest.sentence && item.subject) known.led = true;
      continue;
    }
    if (passed.has(item.known) || out.length >= MOST_CANDIDATES) continue;
    const far = back > REACH_SENTENCES;
    if (far && anaphor.form === 'pronoun') break;
    if (
      !belongsToKind(item.known, question, anaphor) ||
      (item.known.ghost && anaphor.form === 'nominal') ||
      excluded(item) ||
      (far && anaphor.form === 'nominal' && !describes(text, item.known, anaphor.noun))
    ) {
      passed.add(item.known);
      continue;
    }
    const candidate: Candidate = {
      known: item.known,
      nearest: item,
      count: 1,
      back,
      rank: out.length,
      led: item.subject,
      weight: weightOf(item, back),
      share: 0,
    };
    byKnown.set(item.known, candidate);
    out.push(candidate);
  }
  let total = 0;
  for (const candidate of out) total += candidate.weight;
  for (const candidate of out) candidate.share = candidate.weight / total;
  return out;
}

/** What stands between a mention and an anaphor of the same sentence or the sentence before. */
export function nounsBetween(sentence: Sentence, from: Span, to: Span): number {
  let nouns = 0;
  for (const token of sentence.tokens)
    if (token.start >= from[1] && token.end <= to[0] && token.upos === 'NOUN' && token.xpos === 'NN') nouns++;
  return nouns;
}
