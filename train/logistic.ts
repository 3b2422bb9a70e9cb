// Fits a logistic model of few features by full passes over weighted rows.
// Does not make rows and does not choose features.

export interface LogisticRow<Feature extends string> {
  found: Partial<Record<Feature, number>>;
  same: boolean;
  weight: number;
}

const EPOCHS = 400;
const RATE = 0.3;
const DECAY = 2e-4;

/** Logistic regression by full passes; the same rows give the same weights. The feature `bias` is not decayed. */
export function fitLogistic<Feature extends string>(rows: readonly LogisticRow<Feature>[]): Map<Feature, number> {
  const weights = new Map<Feature, number>();
  const squares = new Map<Feature, number>();
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const slopes = new Map<Feature, number>();
    for (const row of rows) {
      const entries = Object.entries(row.found) as [Feature, number][];
      const score = entries.reduce((sum, [feature, value]) => sum + (weights.get(feature) ?? 0) * value, 0);
      const error = (1 / (1 + Math.exp(-score)) - (row.same ? 1 : 0)) * row.weight;
      for (const [feature, value] of entries) slopes.set(feature, (slopes.get(feature) ?? 0) + error * value);
    }
    for (const [feature, slope] of slopes) {
      const pull = slope / total + (feature === 'bias' ? 0 : DECAY * (weights.get(feature) ?? 0));
      squares.set(feature, (squares.get(feature) ?? 1e-6) + pull * pull);
      weights.set(feature, (weights.get(feature) ?? 0) - (RATE * pull) / Math.sqrt(squares.get(feature)!));
    }
  }
  return weights;
}
