// Fits a logistic model of few features exactly, by Newton's method over weighted rows.
// Does not make rows and does not choose features.

export interface LogisticRow<Feature extends string> {
  found: Partial<Record<Feature, number>>;
  same: boolean;
  weight: number;
}

const MOST_STEPS = 25;
/** Steps smaller than this move no printed digit. */
const SMALL_STEP = 1e-5;
/** Keeps a step finite where a row is already as good as certain. */
const LEAST_SLOPE = 1e-4;

/**
 * Logistic regression; the same rows give the same weights. The feature `bias` is free, the others are held back by `ridge`, in
 * rows: the fewer the stories behind the rows, the more.
 */
export function fitLogistic<Feature extends string>(
  rows: readonly LogisticRow<Feature>[],
  ridge = 0.5,
): Map<Feature, number> {
  const at = new Map<string, number>();
  for (const { found } of rows)
    for (const feature of Object.keys(found)) if (!at.has(feature)) at.set(feature, at.size);
  const size = at.size;
  const laidOut = rows.map(({ found, same, weight }) => ({
    entries: Object.entries(found).map(([feature, value]) => [at.get(feature)!, value as number] as const),
    same,
    weight,
  }));
  const weights = new Float64Array(size);
  for (let step = 0; step < MOST_STEPS; step++) {
    // One line a feature: the curvature against every other, and the slope in the last place.
    const system = Array.from({ length: size }, () => new Float64Array(size + 1));
    for (const [feature, i] of at) {
      if (feature === 'bias') continue;
      system[i]![i]! += ridge;
      system[i]![size]! -= ridge * weights[i]!;
    }
    for (const { entries, same, weight } of laidOut) {
      const score = entries.reduce((sum, [i, value]) => sum + weights[i]! * value, 0);
      const share = 1 / (1 + Math.exp(-score));
      const slope = Math.max(LEAST_SLOPE, share * (1 - share)) * weight;
      const error = ((same ? 1 : 0) - share) * weight;
      for (const [i, value] of entries) {
        const line = system[i]!;
        line[size]! += error * value;
        for (const [j, other] of entries) line[j]! += slope * value * other;
      }
    }
    const change = solve(system);
    for (let i = 0; i < size; i++) weights[i]! += change[i]!;
    if (change.every(value => Math.abs(value) < SMALL_STEP)) break;
  }
  return new Map([...at].map(([feature, i]) => [feature as Feature, weights[i]!]));
}

/** Gauss's elimination with the largest pivot; the right side stands in the last place of every line. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(system[row]![column]!) > Math.abs(system[pivot]![column]!)) pivot = row;
    }
    [system[column], system[pivot]] = [system[pivot]!, system[column]!];
    const line = system[column]!;
    for (let row = 0; row < size; row++) {
      const factor = system[row]![column]! / line[column]!;
      if (row === column || factor === 0) continue;
      for (let place = column; place <= size; place++) system[row]![place]! -= factor * line[place]!;
    }
  }
  return system.map((line, i) => line[size]! / line[i]!);
}
