// A newsroom served on a port of this machine, for browsers.
// Reads nothing that is put in; a walk does that itself.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Report } from '../../src/index.js';
import { reachOf } from '../../src/show/web/reach.js';
import { type Newsroom, openNewsroom } from './desk.js';

export interface Served {
  room: Newsroom;
  url: string;
  close(): Promise<void>;
}

export async function serveNewsroom(reports: readonly Report[]): Promise<Served> {
  let room: Newsroom | undefined;
  const server = createAdaptorServer({ fetch: (request, env) => room!.app.fetch(request, env) }) as Server;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  room = await openNewsroom(reports, {
    reach: reachOf({ host: '127.0.0.1', port }),
  });
  return {
    room,
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
      await room!.close();
    },
  };
}
