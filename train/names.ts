// Weighs the clues by which a name's kind is told: a softmax over the names of the training part of our own corpus, written
// to models/en/names.json. The same reports give the same bytes. Does not find names; src/read/mentions does.
import { writeFileSync } from 'node:fs';
import { NAME_KINDS, type NameKind } from '../src/read/mentions/kinds.js';

export interface NameExample {
  clues: readonly string[];
  kind: NameKind;
}

/** Chosen by four-fold cross-validation on the training part: 84.1 % of kinds right; more passes only learn it by heart. */
const SETTINGS = { epochs: 5, rate: 0.1, pull: 0.01, leastCount: 2 };

export function trainNameKinds(examples: readonly NameExample[]): Map<string, number[]> {
  const counts = new Map<string, number>();
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const index = new Map([...counts].filter(([, n]) => n >= SETTINGS.leastCount).map(([clue], i) => [clue, i]));
  const width = NAME_KINDS.length;
  const weights = new Float64Array(index.size * width);
  const squares = new Float64Array(index.size * width).fill(1e-6);
  const rows = examples.map(({ clues }) => clues.map(clue => index.get(clue) ?? -1).filter(i => i >= 0));
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
    examples.forEach(({ kind }, at) => {
      scores.fill(0);
      for (const row of rows[at]!) for (let k = 0; k < width; k++) scores[k]! += weights[row * width + k]!;
      const most = Math.max(...scores);
      let sum = 0;
      for (let k = 0; k < width; k++) sum += scores[k] = Math.exp(scores[k]! - most);
      for (let k = 0; k < width; k++) {
        const slope = scores[k]! / sum - (NAME_KINDS[k] === kind ? 1 : 0);
        for (const row of rows[at]!) {
          const w = row * width + k;
          const step = slope + SETTINGS.pull * weights[w]!;
          squares[w]! += step * step;
          weights[w]! -= (SETTINGS.rate * step) / Math.sqrt(squares[w]!);
        }
      }
    });
  }
  const out = new Map<string, number[]>();
  for (const clue of [...index.keys()].sort()) {
    const row = index.get(clue)! * width;
    const values = Array.from({ length: width }, (_, k) => Math.round(100 * weights[row + k]!));
    if (values.some(value => Math.abs(value) >= 5)) out.set(clue, values);
  }
  return out;
}

export function writeNameKinds(file: URL | string, weights: ReadonlyMap<string, number[]>): void {
  const lines = [...weights].map(([clue, row]) => `${JSON.stringify(clue)}:[${row.join(',')}]`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
