// What a host's robots.txt asks of programs: which pages to leave alone, and how long to wait between two.
// Fetches nothing; visitor.ts does, and asks here.
import parser from 'robots-parser';

/** The name by which a robots.txt knows us. */
export const ROBOT = 'Onrecord';

/** The least that the standard (RFC 9309) wants read. */
export const ROBOTS_BYTES = 512_000;
/** Rules as long as this are traps: matching takes as many steps as rule and address multiplied. */
const LONGEST_LINE = 500;

interface Rules {
  isAllowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}
/** The package is CommonJS and its types say otherwise. */
const robotsParser = parser as unknown as (url: string, text: string) => Rules;

export interface Robots {
  allows(url: URL): boolean;
  /** Seconds between two requests that the host asks for. */
  delaySeconds?: number;
}

/** Nothing is forbidden: there is no robots.txt. */
export const NO_ROBOTS: Robots = { allows: () => true };
export function parseRobots(text: string, origin: string): Robots {
  const lines = text
    .slice(0, ROBOTS_BYTES)
    .split(/\r\n|\r|\n/)
    .filter(line => line.length <= LONGEST_LINE)
    .map(line => line.replace(/\*{2,}/g, '*'));
  const robots = robotsParser(`${origin}/robots.txt`, lines.join('\n'));
  const delay = robots.getCrawlDelay(ROBOT);
  return {
    // Undefined where it speaks of another host, which it cannot.
    allows: url => robots.isAllowed(url.href, ROBOT) ?? true,
    ...(delay !== undefined && delay > 0 ? { delaySeconds: delay } : {}),
  };
}
