// Following feeds: politely, within bounds, and so that a pass that breaks off loses nothing.
import { isPublicAddress } from './addresses.js';
import type { Clock } from './clock.js';
import { type Fetcher, type FetchLimits, newFetcher } from './fetcher.js';
import { newVisitor, type RobotsMemory, type Visitor } from './visitor.js';

export { webAddress } from './addresses.js';
export { type Clock, SYSTEM_CLOCK } from './clock.js';
export { type FollowOptions, followOnce, type Pass } from './follow.js';
export { changeSettings, followedReports, openState, type Settings, settingsOf } from './state.js';

/** Visits hosts of the open internet, of private networks only where that is allowed; to be closed at the end. */
export function openVisitor(
  clock: Clock,
  options: { allowPrivate?: boolean; userAgent: string; limits?: FetchLimits },
): { visitor: (robots: RobotsMemory) => Visitor; close: Fetcher['close'] } {
  const { allowPrivate = false, userAgent, limits } = options;
  const fetcher = newFetcher({
    mayVisit: allowPrivate ? () => true : isPublicAddress,
    userAgent,
    ...(limits ? { limits } : {}),
  });
  return { visitor: robots => newVisitor(fetcher, clock, robots), close: () => fetcher.close() };
}
