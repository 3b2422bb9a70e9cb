// A person's decisions before comparing, in one go: what one report was read as naming by one entity is parted where a person said so.
// Compares nothing; comparing follows the pairs, apply.ts does the rest.
import type { Decision, ReadReport } from '../../model/index.js';
import { partReading } from './part.js';
import { findPlace, type PlacedReport, shelve } from './places.js';
import { pairDecisions, settleDecisions } from './settle.js';

/** A report with its whole reading. */
export type ReadWitness = PlacedReport & { read: ReadReport };

export interface Followed<W extends ReadWitness> {
  /** In the order given; a reading that no decision parts is the very same. */
  witnesses: W[];
  /** All decisions with their states, in the order of their file. */
  settled: Decision[];
  /** Those that comparing follows: `same` and `different` that stand. */
  pairs: Decision[];
}

/** Readings and decisions as comparing takes them. A parting that other decisions contradict is not done. */
export function followDecisions<W extends ReadWitness>(
  decisions: readonly Decision[],
  witnesses: readonly W[],
): Followed<W> {
  const all = partReports(decisions, witnesses);
  const settled = settleDecisions(decisions, all);
  const standing = decisions.filter((_, index) => settled[index]!.state !== 'contradicted');
  const isContradicted = standing.length < decisions.length;
  return {
    witnesses: isContradicted ? partReports(standing, witnesses) : all,
    settled,
    pairs: pairDecisions(settled),
  };
}

function partReports<W extends ReadWitness>(decisions: readonly Decision[], witnesses: readonly W[]): W[] {
  const parting = decisions
    .filter(({ action, about, undone }) => action === 'different' && (about ?? 'entity') === 'entity' && !undone)
    // By the places, not by the order of the file: partings of one report then always come out alike.
    .map(decision => ({ decision, key: JSON.stringify([decision.a?.report, decision.a?.span, decision.b?.span]) }))
    .sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
  if (parting.length === 0) return [...witnesses];
  const parted = new Map<string, W>(witnesses.map(witness => [witness.report.id, witness]));
  const shelf = shelve(witnesses);
  for (const { decision } of parting) {
    const a = decision.a && findPlace(decision.a, shelf, true);
    const b = decision.b && findPlace(decision.b, shelf, true);
    if (!a || !b || a.placed.report.id !== b.placed.report.id) continue;
    const witness = parted.get(a.placed.report.id)!;
    const { read } = partReading(witness.read, witness.report.text, { a: a.span, b: b.span });
    parted.set(witness.report.id, { ...witness, read });
  }
  return witnesses.map(({ report }) => parted.get(report.id)!);
}
