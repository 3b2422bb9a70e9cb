// Which addresses of the network may be visited: those of the open internet, and no machine of one's own.
// Resolves no name; fetcher.ts does, and asks here before it connects.
import ipaddr from 'ipaddr.js';
import { OnrecordError } from '../errors.js';

/** Longer addresses are made by traps for programs; the longest of an article has a few hundred letters. */
const MOST_CHARS = 1_000;

/**
 * Whether an IP address belongs to the open internet: not this machine, a private or local network, or a form that only
 * wraps another address (NAT64, 6to4, Teredo).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // Unwraps ::ffff:127.0.0.1, which connects where 127.0.0.1 does.
  const own = ipaddr.process(address);
  if (own.range() !== 'unicast') return false;
  // Of IPv6 an eighth is given out (2000::/3); old forms of IPv4 inside it lie in the rest.
  return own.kind() === 'ipv4' || own.toByteArray()[0]! >> 5 === 1;
}

/** The IP address that a host name is by itself: `127.0.0.1`, `[::1]`; undefined for a name. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return ipaddr.isValid(bare) ? bare : undefined;
}

/**
 * An address to fetch, without its fragment.
 *
 * **Errors** E511 for what is no web address, is far too long, or carries a password.
 */
export function webAddress(raw: string, base?: string): URL {
  let url: URL;
  try {
    url = new URL(raw.trim(), base);
  } catch (cause) {
    throw new OnrecordError('E511', shown(raw), { cause });
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  if (!isWeb || url.username !== '' || url.password !== '' || url.href.length > MOST_CHARS)
    throw new OnrecordError('E511', shown(url.password === '' ? raw : url.host));
  url.hash = '';
  return url;
}

const shown = (raw: string): string => (raw.length > 120 ? `${raw.slice(0, 119)}…` : raw);

/** Fields of an address that count readers and name no page; after them one page would be many. */
const COUNTING = /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ncid|ocid|cmpid|icid|ref_src)$/i;

/** The address by which a page is known, however it was reached. */
export function pageAddress(url: URL): string {
  const page = new URL(url);
  page.hash = '';
  for (const name of [...page.searchParams.keys()]) if (COUNTING.test(name)) page.searchParams.delete(name);
  return page.href;
}
