// Work for several hosts at once and for each of them one after the other.
// Knows nothing of the work.

/** Hosts that are asked at the same time. */
const MOST_LANES = 8;

/** Works off all items: those of one lane in their order, lanes beside each other. Ends early where the signal says so. */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  work: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const lanes = new Map<string, T[]>();
  for (const item of items) {
    const lane = lanes.get(laneOf(item));
    if (lane) lane.push(item);
    else lanes.set(laneOf(item), [item]);
  }
  const waiting = [...lanes.values()];
  const runOn = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane; lane = waiting.shift())
      for (const item of lane) {
        if (signal?.aborted) return;
        await work(item);
      }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_LANES, waiting.length) }, runOn));
}
