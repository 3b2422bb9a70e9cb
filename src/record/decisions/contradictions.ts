// Decisions about pairs that cannot all be followed: A and B are different, and yet the same by one decision or by several.
// Takes no side; the caller follows none of them.

/** A decision that two things are one or are two, by the names of the things. */
export interface DecidedPair {
  /** Its place in the list of all decisions. */
  index: number;
  action: string;
  a: string;
  b: string;
}

/** For each contradicted decision those that stand against it. Linear in the decisions for each `different`. */
export function contradictedPairs(pairs: readonly DecidedPair[]): Map<number, number[]> {
  const bonds = new Map<string, DecidedPair[]>();
  const bind = (thing: string, pair: DecidedPair) => {
    const known = bonds.get(thing);
    if (known) known.push(pair);
    else bonds.set(thing, [pair]);
  };
  // By their things, then by their place: the order of the file's lines decides nothing.
  const ordered = [...pairs].sort((x, y) => (nameOf(x) < nameOf(y) ? -1 : nameOf(x) > nameOf(y) ? 1 : 0));
  for (const pair of ordered) {
    if (pair.action !== 'same') continue;
    bind(pair.a, pair);
    bind(pair.b, pair);
  }
  const against = new Map<number, Set<number>>();
  const oppose = (one: number, other: number) => against.set(one, (against.get(one) ?? new Set()).add(other));
  for (const apart of ordered) {
    if (apart.action !== 'different') continue;
    for (const bond of shortestChain(bonds, apart.a, apart.b)) {
      oppose(apart.index, bond.index);
      oppose(bond.index, apart.index);
    }
  }
  return new Map([...against].map(([index, others]) => [index, [...others].sort((x, y) => x - y)]));
}

const nameOf = ({ a, b, action }: DecidedPair): string => [...[a, b].sort(), action].join('\u0001');

/** The fewest `same` decisions that lead from one thing to another; where one is said several times, all of them. */
function shortestChain(bonds: ReadonlyMap<string, DecidedPair[]>, from: string, to: string): DecidedPair[] {
  const cameFrom = new Map<string, string>([[from, from]]);
  const waiting = [from];
  for (let at = 0; at < waiting.length && !cameFrom.has(to); at++) {
    const thing = waiting[at]!;
    for (const { a, b } of bonds.get(thing) ?? []) {
      const next = a === thing ? b : a;
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, thing);
      waiting.push(next);
    }
  }
  const chain: DecidedPair[] = [];
  if (!cameFrom.has(to)) return chain;
  for (let thing = to; thing !== from; thing = cameFrom.get(thing)!) {
    const last = cameFrom.get(thing)!;
    chain.push(...(bonds.get(thing) ?? []).filter(({ a, b }) => a === last || b === last));
  }
  return chain;
}
