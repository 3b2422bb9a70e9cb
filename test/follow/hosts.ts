// A host to be visited in tests: what it answers is a function of the path; what it was asked is kept.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/follow/clock.js';

export interface Page {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Writes the answer itself. */
  raw?: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface TestHost {
  origin: string;
  pages: Record<string, Page | string>;
  asked: { path: string; headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

/** A host on this machine, on one of its own addresses: 127.0.0.1 to 127.255.255.254 are all this machine. */
export async function openHost(address = '127.0.0.1'): Promise<TestHost> {
  const pages: TestHost['pages'] = {};
  const asked: TestHost['asked'] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url!;
    asked.push({ path, headers: request.headers });
    const page = pages[path];
    const {
      status = page === undefined ? 404 : 200,
      headers = {},
      body = '',
      raw,
    } = typeof page === 'string' ? { body: page } : (page ?? {});
    if (raw) raw(request, response);
    else response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  });
  await new Promise<void>(resolve => server.listen(0, address, resolve));
  return {
    origin: `http://${address}:${(server.address() as AddressInfo).port}`,
    pages,
    asked,
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

/** A clock that stands still until somebody waits, and then is there at once. */
export function testClock(from = Date.UTC(2031, 4, 14, 12)): Clock & { waits: number[]; pass(ms: number): void } {
  let now = from;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async wait(ms) {
      waits.push(ms);
      now += ms;
    },
    pass(ms) {
      now += ms;
    },
  };
}
