// How many requests a client may make: a bucket each, filled at a steady rate, emptied by requests.
// Refuses nothing itself; it answers how long to wait.

export interface RateLimit {
  /** 0 where the request may pass, else the whole seconds after which one may. */
  take(client: string, nowMs: number): number;
}

/** Clients remembered at once; whoever is dropped starts with a full bucket, so that memory stays bounded. */
const MOST_CLIENTS = 10_000;

export function newRateLimit({ perSecond, burst }: { perSecond: number; burst: number }): RateLimit {
  if (perSecond <= 0) return { take: () => 0 };
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(client, nowMs) {
      const known = buckets.get(client);
      const left = known ? Math.min(burst, known.left + ((nowMs - known.at) / 1000) * perSecond) : burst;
      // Put at the end again: the first of the map is then who has been silent longest.
      buckets.delete(client);
      if (buckets.size >= MOST_CLIENTS) buckets.delete(buckets.keys().next().value!);
      buckets.set(client, { left: left >= 1 ? left - 1 : left, at: nowMs });
      return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
    },
  };
}
