// Trains models/en/references.json on the training part of our own corpus: whom a pronoun or nominal means, or nobody.
// Not part of the installed package.   npx tsx train/references.ts
import { writeFileSync } from 'node:fs';
import { reportFromText } from '../src/intake/text.js';
import { overlaps, type Span } from '../src/model/index.js';
import type { Candidate, Question } from '../src/read/coreference/candidates.js';
import { describes } from '../src/read/coreference/descriptions.js';
import { type Asked, contextOf, featuresOf } from '../src/read/coreference/features.js';
import { findEntities } from '../src/read/coreference/index.js';
import { choose, type ReferenceWeights, setRanker } from '../src/read/coreference/ranker.js';
import type { Decide } from '../src/read/coreference/walk.js';
import { newReading, type Reading } from '../src/read/reading.js';
import { READ_STEPS } from '../src/read/steps.js';
import { type CorpusReport, loadCorpus, partOf } from './corpus.js';
import { Dice } from './learner.js';

export interface ReferenceExample {
  question: Question;
  asked: Asked;
  /** Features of "nobody", then of each candidate. */
  rows: string[][];
  /** Indexes of the rows that are right. */
  right: number[];
}

/** A report read up to the step that says who is meant. */
export function readingBefore(gold: CorpusReport): Reading {
  const report = reportFromText(gold.id, gold.text, gold.published === 'none' ? {} : { published: gold.published });
  const reading = newReading(report);
  for (const step of READ_STEPS) {
    if (step.id === 'read.coreference') break;
    step.run(reading);
  }
  return reading;
}

/** The entity that the corpus gives to an anaphor; `null` where it gives none, undefined where it cannot be known. */
function goldOf(gold: CorpusReport, { anaphor, candidates, text }: Asked): string | null | undefined {
  const [start, end] = anaphor.span;
  const fits = gold.references.filter(({ span }) =>
    anaphor.form === 'pronoun'
      ? span[0] === start && span[1] === end
      : span[0] < end && start < span[1] && span[1] >= end,
  );
  const [best] = fits.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
  if (best) return best.entity;
  if ([...gold.roles, ...gold.names].some(({ span }) => overlaps(span, anaphor.span))) return undefined;
  // the corpus leaves some mentions of "the ministry" unmarked where "the finance ministry" is no name with capitals
  if (
    anaphor.form === 'nominal' &&
    candidates.some(
      ({ known }) => describes(text, known, anaphor.noun) === 'name' && /^\p{Ll}|^The \p{Ll}/u.test(known.name),
    )
  )
    return undefined;
  return anaphor.form === 'pronoun' && /^(?:he|she|him|her|his|hers)$/.test(anaphor.lower) ? undefined : null;
}

const touches = (span: Span, list: CorpusReport['references'], entity: string): boolean =>
  list.some(item => item.entity === entity && overlaps(item.span, span));

function isRight(gold: CorpusReport, entity: string, { known, nearest }: Candidate): boolean {
  const ids = entity.split('+');
  if (ids.length > 1) return false;
  if (known.named)
    return known.mentions.some(
      ({ span, form }) =>
        form === 'name' && gold.names.some(name => name.entity === entity && overlaps(name.span, span)),
    );
  return touches(nearest.span, gold.references, entity);
}

/**
 * The questions of one report with their answers. `decide` answers while the report is walked, so that later questions meet
 * what a reading would have made of the earlier ones; without it the right answers are given.
 */
export function referencesOf(gold: CorpusReport, reading: Reading, decide?: Decide): ReferenceExample[] {
  const out: ReferenceExample[] = [];
  findEntities(reading, asked => {
    const entity = goldOf(gold, asked);
    const right = entity
      ? asked.candidates.flatMap((candidate, i) => (isRight(gold, entity, candidate) ? [i] : []))
      : [];
    if (entity !== undefined)
      out.push({
        question: asked.question,
        asked,
        rows: [contextOf(asked), ...asked.candidates.map(candidate => featuresOf(asked, candidate))],
        right: right.length > 0 ? right.map(i => i + 1) : [0],
      });
    if (decide) return decide(asked);
    return right.length > 0 ? { candidate: asked.candidates[right[0]!]!, because: ['as the corpus says'] } : undefined;
  });
  return out;
}

export interface ReferenceOptions {
  epochs: number;
  rate: number;
  decay: number;
  leastCount: number;
  seed: number;
}

export const OPTIONS: ReferenceOptions = { epochs: 24, rate: 0.05, decay: 2e-3, leastCount: 5, seed: 20241129 };

/** Features that weigh less than this are left out of the file. */
const LEAST_WEIGHT = 0.02;

function trainOne(examples: readonly ReferenceExample[], options: ReferenceOptions): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { rows } of examples)
    for (const feature of new Set(rows.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [feature, count] of counts) if (count >= options.leastCount) index.set(feature, index.size);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const data = examples.map(({ rows, right }) => ({
    rows: rows.map(row => Int32Array.from(row.map(feature => index.get(feature) ?? -1).filter(at => at >= 0))),
    right,
  }));
  const order = data.map((_, i) => i);
  const dice = new Dice(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    dice.shuffle(order);
    for (const at of order) {
      const { rows, right } = data[at]!;
      const scores = rows.map(row => Math.exp(row.reduce((sum, feature) => sum + weights[feature]!, 0)));
      const all = scores.reduce((sum, score) => sum + score, 0);
      const good = right.reduce((sum, i) => sum + scores[i]!, 0);
      rows.forEach((row, i) => {
        const slope = scores[i]! / all - (right.includes(i) ? scores[i]! / good : 0);
        if (Math.abs(slope) < 1e-4) return;
        for (const feature of row) {
          const full = slope + options.decay * weights[feature]!;
          squares[feature]! += full * full;
          weights[feature]! -= (options.rate * full) / Math.sqrt(squares[feature]!);
        }
      });
    }
  }
  const out: Record<string, number> = {};
  for (const [feature, at] of [...index].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
    if (Math.abs(weights[at]!) >= LEAST_WEIGHT) out[feature] = Math.round(weights[at]! * 100) / 100;
  return out;
}

export function trainReferences(examples: readonly ReferenceExample[], options = OPTIONS): ReferenceWeights {
  const of = (question: Question) =>
    trainOne(
      examples.filter(example => example.question === question),
      options,
    );
  return { person: of('person'), neuter: of('neuter'), office: of('office'), body: of('body') };
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const reports = loadCorpus().filter(report => partOf(report.id) === 'train');
  const told = reports.flatMap(gold => referencesOf(gold, readingBefore(gold)));
  // the second time the earlier questions of a report are answered as a reading would answer them, mistakes too
  setRanker(trainReferences(told));
  const examples = [...told, ...reports.flatMap(gold => referencesOf(gold, readingBefore(gold), choose))];
  const weights = trainReferences(examples);
  const about =
    'Weights by which a pronoun or nominal is given to somebody, trained by train/references.ts on our own corpus.';
  writeFileSync(
    new URL('../models/en/references.json', import.meta.url),
    `${JSON.stringify({ about, weights }, null, 1)}\n`,
  );
  process.stdout.write(`${reports.length} reports, ${examples.length} pronouns and nominals\n`);
}
