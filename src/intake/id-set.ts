// The ids met so far, as 64 bits of each: a hundred million fit where their letters would not.
// Does not give them back. Two ids of one value pass for the same: one chance in 370,000 among ten million of them.
import { createHash } from 'node:crypto';

export interface IdSet {
  readonly size: number;
  has(id: string): boolean;
  /** Whether it was new. */
  add(id: string): boolean;
}

const FIRST_PLACES = 1024;
/** Fuller than this, and looking up takes long. */
const MOST_FULL = 0.6;

export function newIdSet(): IdSet {
  // Open addressing with linear steps; a value of zero marks a free place.
  let places = new BigUint64Array(FIRST_PLACES);
  let size = 0;

  const bitsOf = (id: string): bigint => {
    const value = createHash('sha1').update(id, 'utf8').digest().readBigUInt64LE(0);
    return value === 0n ? 1n : value;
  };
  const placeOf = (value: bigint): number => {
    const mask = places.length - 1;
    let place = Number(value & BigInt(mask));
    while (places[place] !== 0n && places[place] !== value) place = (place + 1) & mask;
    return place;
  };
  const grow = (): void => {
    const old = places;
    places = new BigUint64Array(old.length * 2);
    for (const value of old) if (value !== 0n) places[placeOf(value)] = value;
  };

  return {
    get size() {
      return size;
    },
    has: id => places[placeOf(bitsOf(id))] !== 0n,
    add(id) {
      const value = bitsOf(id);
      const place = placeOf(value);
      if (places[place] === value) return false;
      places[place] = value;
      size++;
      if (size > places.length * MOST_FULL) grow();
      return true;
    },
  };
}
