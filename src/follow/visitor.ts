// A polite visitor of hosts: one request at a time and a pause between, robots.txt asked first, redirects followed and counted,
// a host that asks for time is given it. Reads no answer; pass.ts does.
import { OnrecordError } from '../errors.js';
import { webAddress } from './addresses.js';
import type { Clock } from './clock.js';
import type { Answer, Fetcher, Wanted } from './fetcher.js';
import { NO_ROBOTS, parseRobots, type Robots } from './robots.js';

/** Between the end of one request to a host and the begin of the next, where its robots.txt asks for no other. */
const PAUSE_MS = 1_000;
/** A host that asks for more gets this, and fewer requests in one pass. */
const MOST_PAUSE_MS = 30_000;
/** Hops of one visit; browsers allow twenty, and pages of news need two. */
const MOST_HOPS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Answers by which a host asks for time. */
const BUSY: ReadonlySet<number> = new Set([429, 503]);
const BUSY_MS = 15 * 60_000;
const LEAST_BUSY_MS = 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** Hundreds of real robots.txt fit into this; what is behind the part that is parsed is let go. */
const ROBOTS_MAX_BYTES = 2_000_000;

/** What a visit came to. */
export type Visit =
  | { kind: 'page'; url: URL; answer: Answer }
  | { kind: 'unchanged' }
  /** The host asked for time. */
  | { kind: 'later'; atMs: number };

/** The page is there no more: there is no use in asking again. */
export class GoneError extends OnrecordError {}

/** What went wrong, with the address that was wanted where the error names only where it led. */
export const troubleOf = ({ message }: OnrecordError, wanted: string): string =>
  message.includes(wanted) ? message : `${message} (On the way to ${wanted})`;

/** Where the answers of hosts about robots are kept from one pass to the next. */
export interface RobotsMemory {
  get(origin: string): Promise<{ text: string | null; untilMs: number } | undefined>;
  put(origin: string, text: string | null, untilMs: number): Promise<void>;
}

export interface Visitor {
  /** **Errors** E501 to E508, E511; a `GoneError` where the page is there no more. */
  visit(url: URL, wanted: Wanted): Promise<Visit>;
}

interface Host {
  /** Settles when the last request that was lined up is done. */
  line: Promise<unknown>;
  nextAt: number;
  busyUntil: number;
  pauseMs: number;
  robots?: { robots: Robots; untilMs: number };
}

export function newVisitor(fetcher: Fetcher, clock: Clock, memory: RobotsMemory): Visitor {
  const hosts = new Map<string, Host>();
  const hostOf = (url: URL): Host => {
    const host = hosts.get(url.origin) ?? { line: Promise.resolve(), nextAt: 0, busyUntil: 0, pauseMs: PAUSE_MS };
    hosts.set(url.origin, host);
    return host;
  };

  /** Waits for the host's turn, asks once, and lets the next wait. */
  function ask(url: URL, wanted: Wanted): Promise<Answer> {
    const host = hostOf(url);
    const turn = host.line.then(async () => {
      const pause = host.nextAt - clock.now();
      if (pause > 0) await clock.wait(pause, wanted.signal);
      try {
        return await fetcher.fetch(url, wanted);
      } finally {
        host.nextAt = clock.now() + host.pauseMs;
      }
    });
    host.line = turn.catch(() => undefined);
    return turn;
  }

  async function robotsOf(url: URL, wanted: Wanted): Promise<Robots> {
    const host = hostOf(url);
    const now = clock.now();
    if (host.robots && host.robots.untilMs > now) return host.robots.robots;
    const kept = await memory.get(url.origin);
    const text = kept && kept.untilMs > now ? kept.text : await askForRobots(url.origin, wanted);
    const robots = text === null ? NO_ROBOTS : parseRobots(text, url.origin);
    host.robots = { robots, untilMs: kept && kept.untilMs > now ? kept.untilMs : now + DAY_MS };
    host.pauseMs = Math.min(MOST_PAUSE_MS, Math.max(PAUSE_MS, (robots.delaySeconds ?? 0) * 1_000));
    return robots;
  }

  /** The text of a robots.txt, null where there is none. A host that cannot say is taken to say no, as RFC 9309 has it. */
  async function askForRobots(origin: string, { signal }: Wanted): Promise<string | null> {
    let url = new URL('/robots.txt', origin);
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const answer = await ask(url, { accept: 'text/plain, */*;q=0.1', maxBytes: ROBOTS_MAX_BYTES, signal });
      if (REDIRECTS.has(answer.status) && answer.location !== undefined) {
        url = webAddress(answer.location, url.href);
        continue;
      }
      if (answer.status !== 200 && (answer.status < 400 || answer.status >= 500 || answer.status === 429))
        throw new OnrecordError('E506', `${url.href}: ${answer.status}`);
      const text = answer.status === 200 ? new TextDecoder().decode(answer.bytes) : null;
      await memory.put(origin, text, clock.now() + DAY_MS);
      return text;
    }
    throw new OnrecordError('E505', url.href);
  }

  return {
    async visit(first, wanted) {
      const seen = new Set<string>();
      for (let url = first; ; ) {
        if (seen.size > MOST_HOPS || seen.has(url.href)) throw new OnrecordError('E505', first.href);
        seen.add(url.href);
        const host = hostOf(url);
        if (host.busyUntil > clock.now()) return { kind: 'later', atMs: host.busyUntil };
        const robots = await robotsOf(url, wanted);
        if (!robots.allows(url)) throw new OnrecordError('E508', url.href);
        const answer = await ask(url, wanted);
        const { status, location } = answer;
        if (status === 200) return { kind: 'page', url, answer };
        if (status === 304) return { kind: 'unchanged' };
        if (BUSY.has(status)) {
          host.busyUntil = clock.now() + busyMs(answer.retryAfter, clock.now());
          return { kind: 'later', atMs: host.busyUntil };
        }
        if (status === 404 || status === 410) throw new GoneError('E506', `${url.href}: ${status}`);
        if (!REDIRECTS.has(status) || location === undefined) throw new OnrecordError('E506', `${url.href}: ${status}`);
        url = webAddress(location, url.href);
      }
    },
  };
}

/** How long a host asks for, in seconds or until a date: a minute at least, a day at most. */
function busyMs(retryAfter: string | undefined, nowMs: number): number {
  const words = retryAfter?.trim() ?? '';
  const asked = /^\d{1,9}$/.test(words) ? Number(words) * 1_000 : Date.parse(words) - nowMs;
  return Math.min(DAY_MS, Math.max(LEAST_BUSY_MS, Number.isFinite(asked) ? asked : BUSY_MS));
}
