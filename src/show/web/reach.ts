// Under which names a server is reached, and by whom: from the address it binds to and the one that people type.
// Binds to nothing.
import { OnrecordError } from '../../errors.js';

export interface Reach {
  /** Names with ports: `127.0.0.1:7377`, `desk.example.org`. */
  hosts: ReadonlySet<string>;
  /** Where its own pages come from, as browsers name it. */
  origins: ReadonlySet<string>;
  /** Whether people reach it by TLS. */
  isSecure: boolean;
  /** Whether the last entry of `X-Forwarded-For` is to be believed. */
  isBehindProxy: boolean;
  /** Whether only this machine can reach it. */
  isLocal: boolean;
}

/**
 * Bound to the loopback address it goes by the loopback names; else by the address itself. An origin adds the name that
 * people type; one of https means a proxy, since the server itself speaks no TLS.
 *
 * **Errors**: E603 where the origin is none, or none is given and the server is bound to all addresses.
 */
export function reachOf({ host, port, origin }: { host: string; port: number; origin?: string }): Reach {
  const hosts = new Set<string>();
  const origins = new Set<string>();
  const add = (name: string) => {
    // Browsers leave out the port that the scheme implies.
    const { host: own, origin: ownOrigin } = new URL(`http://${name}:${port}`);
    hosts.add(own);
    origins.add(ownOrigin);
  };
  const isLoopback = isLoopbackName(host);
  if (isLoopback) for (const name of ['127.0.0.1', 'localhost', '[::1]', bracketed(host)]) add(name);
  const typed = origin === undefined ? undefined : originOf(origin);
  if (typed) {
    hosts.add(typed.host);
    origins.add(typed.origin);
  } else if (!isLoopback) {
    if (host === '0.0.0.0' || host === '::')
      throw new OnrecordError('E603', `${host} is every address of this machine`);
    add(bracketed(host));
  }
  const isSecure = typed?.protocol === 'https:';
  return {
    hosts,
    origins,
    isSecure,
    isBehindProxy: isSecure,
    isLocal: isLoopback && (typed === undefined || isLoopbackName(typed.hostname)),
  };
}

export const isLoopbackName = (name: string): boolean =>
  name === 'localhost' || name === '::1' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);

const bracketed = (host: string): string => (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host);

function originOf(origin: string): URL {
  let url: URL;
  try {
    url = new URL(origin);
  } catch (cause) {
    throw new OnrecordError('E603', `"${origin}"`, { cause });
  }
  const isBare = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (!isBare || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new OnrecordError('E603', `"${origin}"`);
  return url;
}
