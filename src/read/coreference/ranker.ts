// Chooses whom an anaphor means, or nobody: a sum of weights for each candidate and for "nobody", learnt from our own corpus.
// Does not train; train/references.ts does.
import { readFileSync } from 'node:fs';
import { SORT_OF_NOUN } from '../../lists/body-sorts.js';
import { within } from '../../model/index.js';
import type { Candidate, Question } from './candidates.js';
import { describes, isNarrowlyOther, isOnlyAddressed, judgeSort } from './descriptions.js';
import { type Asked, contextOf, featuresOf } from './features.js';
import { reasonsOf } from './reasons.js';

export type ReferenceWeights = Record<Question, Readonly<Record<string, number>>>;

interface Ranker {
  weights: Record<Question, ReadonlyMap<string, number>>;
}

let ranker: Ranker | undefined;

export function thawRanker(frozen: ReferenceWeights): Ranker {
  const map = (question: Question) => new Map(Object.entries(frozen[question]));
  return { weights: { person: map('person'), neuter: map('neuter'), office: map('office'), body: map('body') } };
}

export function setRanker(frozen: ReferenceWeights): void {
  ranker = thawRanker(frozen);
}

function loadRanker(): Ranker {
  if (!ranker) {
    const file = new URL('../../../models/en/references.json', import.meta.url);
    setRanker((JSON.parse(readFileSync(file, 'utf8')) as { weights: ReferenceWeights }).weights);
  }
  return ranker!;
}

/**
 * So sure the choice must be, by question: where the hand-written rules choose the same, and where they do not. Set where one
 * more answer is right two times in three, by five-fold cross-validation on the training part of the corpus; "he" and "she"
 * a little above that: there a wrong person is worse than none.
 */
const LEAST_SURE: Record<Question, { agreed: number; alone: number }> = {
  person: { agreed: 0.6, alone: 0.7 },
  neuter: { agreed: 0.4, alone: 0.6 },
  office: { agreed: 0.4, alone: 0.6 },
  body: { agreed: 0.3, alone: 0.5 },
};

/** A pronoun or body that speaks may be less sure: whoever speaks goes on speaking (12 of 13 more were right, 10 of 10 bodies). */
const LEAST_SURE_SPEAKING: Partial<Record<Question, number>> = { person: 0.5, body: 0.3 };

const OWNED = /^(?:their|his|her)$/;

/** Of these a person has as many as there are meetings. */
const ONE_OF_MANY = new Set(
  'colleague counterpart friend ally rival opponent partner aide neighbour neighbor'.split(' '),
);

/** "The union said": of a body that nothing shows to be one, the noun may mean another; any body may be called a company. */
const isCalledOther = ({ anaphor, text }: Asked, { known }: Candidate): boolean =>
  anaphor.form === 'nominal' &&
  SORT_OF_NOUN.get(anaphor.noun) !== 'company' &&
  !/^(?:organi[sz]ation|institution|body)$/.test(anaphor.noun) &&
  describes(text, known, anaphor.noun) === undefined &&
  judgeSort(known, anaphor.noun) !== 'fits';

/** "Norland acknowledges …. However, it argues": whoever spoke at the head of the sentence before goes on where "it" opens the next. */
const LEAST_SURE_OF_SAME_VOICE = 0.3;

/** Whether nothing but "however", "and" or a comma stands before an anaphor, and the candidate spoke last, in the sentence before. */
const goesOn = ({ anaphor, byRule, speaks, lastVoice }: Asked, { known, back }: Candidate): boolean =>
  speaks &&
  back === 1 &&
  byRule?.known === known &&
  lastVoice === known &&
  anaphor.sentence.tokens.slice(0, anaphor.i).every(({ upos }) => /^(?:ADV|CCONJ|PUNCT)$/.test(upos));

/** "It" as a source: below this a choice that the rules share was right five times in eleven. */
const LEAST_SURE_OF_IT = 0.7;

export interface Choice {
  candidate: Candidate;
  sure: number;
  because: string[];
}

/** "Ana Kovač and Eva Blum met": nothing tells which of the two is meant. */
function areJoined(a: Candidate, b: Candidate): boolean {
  const { sentence } = a.nearest;
  if (a === b || sentence !== b.nearest.sentence || a.known.gender !== b.known.gender) return false;
  const [first, second] = [sentence.tokens[a.nearest.head], sentence.tokens[b.nearest.head]];
  return (
    first !== undefined &&
    second !== undefined &&
    ((first.rel === 'conj' && first.head === second.i) || (second.rel === 'conj' && second.head === first.i))
  );
}

/** Whether a mention of the anaphor's sentence is the possessor of the subject of its first clause. */
function ownsSubject({ anaphor }: Asked, { nearest }: Candidate): boolean {
  const { tokens } = anaphor.sentence;
  const owner = nearest.sentence === anaphor.sentence ? tokens[nearest.head] : undefined;
  const owned = owner?.rel === 'nmod:poss' ? tokens[owner.head] : undefined;
  return (owned?.rel.startsWith('nsubj') ?? false) && owned!.i < anaphor.i;
}

/** The candidate that leads all others and nobody clearly enough; undefined where none does. */
export function choose(asked: Asked): Choice | undefined {
  const weights = loadRanker().weights[asked.question];
  const sum = (features: readonly string[]): number => {
    let total = 0;
    for (const feature of features) total += weights.get(feature) ?? 0;
    return total;
  };
  const nobody = sum(contextOf(asked));
  let all = Math.exp(nobody);
  let best: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of asked.candidates) {
    const score = sum(featuresOf(asked, candidate));
    all += Math.exp(score);
    if (score > most) {
      most = score;
      best = candidate;
    }
  }
  if (!best) return undefined;
  const sure = Math.exp(most) / all;
  if (asked.question === 'person' && asked.candidates.some(other => areJoined(best, other))) return undefined;
  // "The president's office said she": the owner of what speaks, named or not, comes before anybody of an earlier sentence
  if (asked.question === 'person' && best.back > 0 && asked.candidates.some(other => ownsSubject(asked, other)))
    return undefined;
  // “She is innocent,” she said: whoever the words speak of was right one time in nine on the training part
  if (asked.spoken.some(span => within(best.nearest.span, span))) return undefined;
  if (asked.anaphor.form === 'nominal' && isNarrowlyOther(best.known, asked.anaphor.noun)) return undefined;
  // "Guards struck, their union said": theirs, and not the one party of the report with Union in its name
  if (asked.anaphor.form === 'nominal' && asked.anaphor.kind === 'organisation' && OWNED.test(asked.anaphor.determiner))
    return undefined;
  // "His doctor said": a form of address, "Dr Eva Blum", makes nobody somebody's doctor
  if (
    asked.anaphor.form === 'nominal' &&
    OWNED.test(asked.anaphor.determiner) &&
    isOnlyAddressed(asked.text, best.known, asked.anaphor.noun)
  )
    return undefined;
  // "my colleague": who was called so before is another, once somebody else is named
  if (asked.anaphor.form === 'nominal' && ONE_OF_MANY.has(asked.anaphor.noun) && best.rank > 0) return undefined;
  const least = LEAST_SURE[asked.question];
  const leastOfIt = goesOn(asked, best) ? LEAST_SURE_OF_SAME_VOICE : LEAST_SURE_OF_IT;
  if (asked.question === 'neuter' && asked.speaks && sure < leastOfIt) return undefined;
  const asSpeaker = asked.speaks && !isCalledOther(asked, best) ? LEAST_SURE_SPEAKING[asked.question] : undefined;
  if (sure < (asSpeaker ?? (asked.byRule?.known === best.known ? least.agreed : least.alone))) return undefined;
  return { candidate: best, sure, because: reasonsOf(asked, best) };
}
