// Words that say nothing about which happening a sentence tells of, and the weights of those that do.
// Does not judge pairs.

/** Verbs and nouns of time, counting and telling that stand in any sentence of news. */
export const NO_CONTEXT_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night yesterday today tomorrow'.split(
    ' ',
  ),
);

/** How rare each word is among the sentences of the pile: 0 for a word of every sentence, about 1 for a word of one or two. */
export function rarity(bags: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const bag of new Set(bags)) for (const key of bag.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const total = Math.max(2, new Set(bags).size);
  const rare = new Map<string, number>();
  for (const [key, count] of counts) rare.set(key, Math.log((total + 1) / count) / Math.log(total + 1));
  return rare;
}

/** Cosine of two bags under the rarity of their words. */
export function cosine(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rare: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  for (const [key, weight] of a) {
    const value = weight * (rare.get(key) ?? 1);
    left += value * value;
    const other = b.get(key);
    if (other !== undefined) shared += value * other * (rare.get(key) ?? 1);
  }
  for (const [key, weight] of b) {
    const value = weight * (rare.get(key) ?? 1);
    right += value * value;
  }
  return left > 0 && right > 0 ? shared / Math.sqrt(left * right) : 0;
}
