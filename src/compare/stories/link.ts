// Like reports to groups: a sparse graph of like pairs inside a window of days, then average link inside its connected parts.
// Does not read text; it sees weights only.

/** A like pair: `[i, j, likeness]` with `i < j`. */
export type LikePair = readonly [a: number, b: number, likeness: number];

export interface Weighed {
  terms: readonly Int32Array[];
  vectors: readonly Float64Array[];
  /** Rising, NaN first. */
  days: Float64Array;
}

/** What counts as near: days apart, the least likeness, and what is left of it beyond `days` up to the days of `late`. */
export interface Nearness {
  days: number;
  floor: number;
  late?: { days: number; share: number } | undefined;
}

/** Pairs that are near each other, likeness being their cosine, by an inverted index that forgets old days. */
export function findLikePairs(weighed: Weighed, termCount: number, { days: near, floor, late }: Nearness): LikePair[] {
  const { terms, vectors, days } = weighed;
  const windowDays = late?.days ?? near;
  const share = late?.share ?? 1;
  const n = terms.length;
  const rowsOf: number[][] = new Array(termCount);
  const weightsOf: number[][] = new Array(termCount);
  const sums = new Float64Array(n);
  const pairs: LikePair[] = [];
  for (let i = 0; i < n; i++) {
    const touched: number[] = [];
    const ids = terms[i]!;
    const weights = vectors[i]!;
    const day = days[i]!;
    for (let k = 0; k < ids.length; k++) {
      const weight = weights[k]!;
      if (weight === 0) continue;
      const rows = rowsOf[ids[k]!];
      if (!rows) {
        rowsOf[ids[k]!] = [i];
        weightsOf[ids[k]!] = [weight];
        continue;
      }
      const theirs = weightsOf[ids[k]!]!;
      let p = rows.length - 1;
      for (; p >= 0; p--) {
        const j = rows[p]!;
        if (day - days[j]! > windowDays) break;
        if (sums[j] === 0) touched.push(j);
        sums[j]! += weight * theirs[p]!;
      }
      rows.push(i);
      theirs.push(weight);
    }
    touched.sort((a, b) => a - b);
    for (const j of touched) {
      const likeness = day - days[j]! > near ? sums[j]! * share : sums[j]!;
      if (likeness >= floor) pairs.push([j, i, likeness]);
      sums[j] = 0;
    }
  }
  return pairs;
}

interface Merge {
  likeness: number;
  a: number;
  b: number;
  /** Sizes at the time of the proposal: it is void once either has grown. */
  sizeA: number;
  sizeB: number;
}

const before = (x: Merge, y: Merge): boolean =>
  x.likeness !== y.likeness ? x.likeness > y.likeness : x.a !== y.a ? x.a < y.a : x.b < y.b;

function push(heap: Merge[], merge: Merge): void {
  let at = heap.push(merge) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (!before(merge, heap[up]!)) break;
    heap[at] = heap[up]!;
    at = up;
  }
  heap[at] = merge;
}

function pop(heap: Merge[]): Merge {
  const top = heap[0]!;
  const last = heap.pop()!;
  if (heap.length > 0) {
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= heap.length) break;
      if (down + 1 < heap.length && before(heap[down + 1]!, heap[down]!)) down++;
      if (!before(heap[down]!, last)) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = last;
  }
  return top;
}

/** What must not come together: groups that both bear a mark other than 0, and single pairs. */
export interface Apart {
  marks: Int32Array;
  pairs: readonly (readonly [a: number, b: number])[];
}

/**
 * Average link over a sparse graph, an absent pair counting as 0: two groups join while the mean likeness over all
 * their pairs is at least `threshold`. Single link chains neighbouring stories together and a running centroid drifts:
 * both lose 3 to 4 points BCubed once unrelated reports flood in, average link none.
 */
export function linkGroups(n: number, pairs: readonly LikePair[], threshold: number, apart?: Apart): number[][] {
  const marks = apart?.marks.slice() ?? new Int32Array(n);
  const parted = new Map<number, Set<number>>();
  const part = (a: number, b: number) => parted.set(a, (parted.get(a) ?? new Set()).add(b));
  for (const [a, b] of apart?.pairs ?? []) {
    part(a, b);
    part(b, a);
  }
  const members: (number[] | null)[] = Array.from({ length: n }, (_, i) => [i]);
  const near: Map<number, number>[] = Array.from({ length: n }, () => new Map());
  const heap: Merge[] = [];
  for (const [a, b, likeness] of pairs) {
    near[a]!.set(b, likeness);
    near[b]!.set(a, likeness);
    if (likeness >= threshold) push(heap, { likeness, a, b, sizeA: 1, sizeB: 1 });
  }
  while (heap.length > 0) {
    const { a, b, sizeA, sizeB } = pop(heap);
    const into = members[a];
    const from = members[b];
    if (!into || !from || into.length !== sizeA || from.length !== sizeB) continue;
    if ((marks[a]! !== 0 && marks[b]! !== 0) || parted.get(a)?.has(b)) continue;
    into.push(...from);
    members[b] = null;
    marks[a] ||= marks[b]!;
    for (const k of parted.get(b) ?? []) {
      part(a, k);
      part(k, a);
    }
    for (const [k, sum] of near[b]!) {
      near[k]!.delete(b);
      if (k === a) continue;
      const total = (near[a]!.get(k) ?? 0) + sum;
      near[a]!.set(k, total);
      near[k]!.set(a, total);
    }
    near[b]!.clear();
    for (const [k, sum] of near[a]!) {
      const sizeK = members[k]!.length;
      const likeness = sum / (into.length * sizeK);
      if (likeness < threshold) continue;
      push(
        heap,
        a < k
          ? { likeness, a, b: k, sizeA: into.length, sizeB: sizeK }
          : { likeness, a: k, b: a, sizeA: sizeK, sizeB: into.length },
      );
    }
  }
  return members.filter(group => group !== null).map(group => group.sort((x, y) => x - y));
}
