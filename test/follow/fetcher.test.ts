// One request within bounds: no address but those allowed is connected to, and no answer can keep, fill or break the process.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isPublicAddress, pageAddress, webAddress } from '../../src/follow/addresses.js';
import { FETCH_LIMITS, type Fetcher, type FetcherOptions, newFetcher } from '../../src/follow/fetcher.js';
import { openHost, type TestHost } from './hosts.js';

let host: TestHost;
const fetchers: Fetcher[] = [];
beforeEach(async () => {
  host = await openHost();
});
afterEach(async () => {
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
  await host.close();
});

function fetcherWith(options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = newFetcher({ mayVisit: () => true, userAgent: 'Onrecord/test', ...options });
  fetchers.push(fetcher);
  return fetcher;
}
const get = (path: string, options: Partial<FetcherOptions> = {}, wanted = {}) =>
  fetcherWith(options).fetch(new URL(path, host.origin), { accept: 'text/html', ...wanted });

describe('an IP address', () => {
  test.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111'])('%s is of the open internet', address => {
    expect(isPublicAddress(address)).toBe(true);
  });
  test.each([
    '127.0.0.1',
    '127.9.9.9',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::7f00:1',
    '64:ff9b:1::7f00:1',
    'fec0::1',
    '100.100.100.200',
    '198.18.0.1',
    'f000::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    '2001:db8::1',
    'post.example',
    '',
  ])('%s is not', address => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('a web address', () => {
  test.each([
    ['https://post.example/a#part', 'https://post.example/a'],
    [' http://post.example ', 'http://post.example/'],
  ])('%s', (raw, href) => expect(webAddress(raw).href).toBe(href));

  test.each([
    'file:///etc/passwd',
    'ftp://post.example/',
    'javascript:alert(1)',
    'data:text/plain,a',
    'post.example',
    'https://desk:word@post.example/',
    `https://post.example/${'a'.repeat(2_000)}`,
  ])('%s is none', raw => expect(() => webAddress(raw)).toThrow('E511'));

  test('is refused without printing its password', () => {
    expect(() => webAddress('https://desk:word@post.example/')).not.toThrow(/word/);
  });

  test('of a page has no fields that count readers', () => {
    expect(pageAddress(new URL('https://post.example/a?id=3&utm_source=feed&fbclid=x#c'))).toBe(
      'https://post.example/a?id=3',
    );
  });
});

describe('an answer', () => {
  test('comes with what the next visit needs, and says who asks', async () => {
    host.pages['/a'] = {
      headers: {
        etag: '"e1"',
        'last-modified': 'Wed, 14 May 2031 10:00:00 GMT',
        'content-type': 'Text/HTML; charset="UTF-8"',
      },
      body: 'hello',
    };
    const answer = await get('/a');
    expect(answer).toMatchObject({
      status: 200,
      etag: '"e1"',
      modified: 'Wed, 14 May 2031 10:00:00 GMT',
      type: 'text/html',
      charset: 'utf-8',
    });
    expect(new TextDecoder().decode(answer.bytes)).toBe('hello');
    expect(host.asked[0]!.headers['user-agent']).toBe('Onrecord/test');
  });

  test('is asked for with conditions that were kept', async () => {
    host.pages['/a'] = { status: 304 };
    expect(await get('/a', {}, { etag: '"e1"', modified: 'Wed, 14 May 2031 10:00:00 GMT' })).toMatchObject({
      status: 304,
    });
    expect(host.asked[0]!.headers).toMatchObject({
      'if-none-match': '"e1"',
      'if-modified-since': 'Wed, 14 May 2031 10:00:00 GMT',
    });
  });

  test('that leads on is not followed here', async () => {
    host.pages['/a'] = { status: 302, headers: { location: '/b' }, body: 'x'.repeat(1_000) };
    expect(await get('/a')).toMatchObject({ status: 302, location: '/b', bytes: new Uint8Array() });
    expect(host.asked).toHaveLength(1);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('packed by %s is unpacked', async (encoding, pack) => {
    host.pages['/a'] = { headers: { 'content-encoding': encoding }, body: pack(Buffer.from('hello')) };
    expect(new TextDecoder().decode((await get('/a')).bytes)).toBe('hello');
  });
});

describe('nothing is asked of', () => {
  const none = { mayVisit: isPublicAddress };
  test.each(['127.0.0.1', 'localhost', '127.1', '0x7f.1', '2130706433', '[::1]', '[::ffff:7f00:1]', '0'])(
    'this machine as %s',
    async name => {
      const url = new URL(host.origin.replace('127.0.0.1', name));
      await expect(fetcherWith(none).fetch(url, { accept: '*/*' })).rejects.toThrow(/^E50[12]/);
      expect(host.asked).toEqual([]);
    },
  );

  test('a name that leads to this machine', async () => {
    const url = new URL(host.origin.replace('127.0.0.1', 'post.example'));
    const fetcher = fetcherWith({ ...none, resolve: async () => [{ address: '127.0.0.1', family: 4 }] });
    await expect(fetcher.fetch(url, { accept: '*/*' })).rejects.toThrow('E501');
    expect(host.asked).toEqual([]);
  });

  test('a name that leads to this machine with one address of several', async () => {
    const resolve = async () => [
      { address: '8.8.8.8', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    const url = new URL(host.origin.replace('127.0.0.1', 'post.example'));
    await expect(fetcherWith({ ...none, resolve }).fetch(url, { accept: '*/*' })).rejects.toThrow('E501');
  });

  test('a name after it was checked: the socket goes where the check looked', async () => {
    host.pages['/'] = 'inside';
    let times = 0;
    // Lets the first look pass and leads elsewhere at any later one.
    const resolve = async () => [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
    const url = new URL(host.origin.replace('127.0.0.1', 'post.example'));
    const fetcher = fetcherWith({ mayVisit: address => address === '127.0.0.1', resolve });
    expect((await fetcher.fetch(url, { accept: '*/*' })).status).toBe(200);
    expect(times).toBe(1);
  });
});

describe('an answer that means harm ends with a code:', () => {
  const bomb = (size: number) => gzipSync(Buffer.alloc(size));
  const endless = (response: import('node:http').ServerResponse): void => {
    const chunk = Buffer.alloc(65_536, 'a');
    const more = () => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    response.on('error', () => undefined);
    more();
  };
  const small = { limits: { ...FETCH_LIMITS, maxBytes: 100_000 } };
  const hasty = { limits: { ...FETCH_LIMITS, totalMs: 300 } };

  test('one that announces more than is taken (two thousand million bytes)', async () => {
    host.pages['/a'] = { raw: (_, response) => response.writeHead(200, { 'content-length': '2000000000' }).write('a') };
    await expect(get('/a')).rejects.toThrow('E504');
  });

  test('one that never ends', async () => {
    host.pages['/a'] = { raw: (_, response) => endless(response.writeHead(200)) };
    await expect(get('/a', small)).rejects.toThrow('E504');
  });

  test('one that unpacks to a thousand times its size', async () => {
    host.pages['/a'] = { headers: { 'content-encoding': 'gzip' }, body: bomb(50_000_000) };
    await expect(get('/a', small)).rejects.toThrow('E504');
  });

  test('one packed twice', async () => {
    host.pages['/a'] = { headers: { 'content-encoding': 'gzip, gzip' }, body: gzipSync(bomb(1_000_000)) };
    await expect(get('/a', small)).rejects.toThrow('E507');
  });

  test('one that is not packed as it says', async () => {
    host.pages['/a'] = { headers: { 'content-encoding': 'gzip' }, body: 'plain words' };
    await expect(get('/a')).rejects.toThrow('E507');
  });

  test('one that breaks off before the length it announced', async () => {
    host.pages['/a'] = {
      raw(_, response) {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('a', () => response.destroy());
      },
    };
    await expect(get('/a')).rejects.toThrow('E507');
  });

  test('one that never begins', async () => {
    host.pages['/a'] = { raw: () => undefined };
    await expect(get('/a', hasty)).rejects.toThrow('E503');
  });

  test('one that begins and hangs, plain or packed', async () => {
    host.pages['/a'] = { raw: (_, response) => response.writeHead(200).write('a') };
    host.pages['/b'] = {
      raw: (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).write(bomb(10).subarray(0, 10)),
    };
    await expect(get('/a', hasty)).rejects.toThrow('E503');
    await expect(get('/b', hasty)).rejects.toThrow('E503');
  });

  test('headers without end', async () => {
    host.pages['/a'] = { raw: (_, response) => response.writeHead(200, { 'x-a': 'a'.repeat(100_000) }).end() };
    await expect(get('/a')).rejects.toThrow('E507');
  });

  test('what is not HTTP', async () => {
    host.pages['/a'] = { raw: (_, response) => void response.socket!.end('not at all\r\n\r\n') };
    await expect(get('/a')).rejects.toThrow('E507');
  });

  test('a host where nobody listens', async () => {
    const { origin, close } = await openHost();
    await close();
    await expect(fetcherWith().fetch(new URL(origin), { accept: '*/*' })).rejects.toThrow('E502');
  });
});
