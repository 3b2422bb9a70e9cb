// How much may come out of one file of the pile: sizes, numbers and depths, so that no archive fills memory or runs for ever.
// Does not read; the formats count against it.
import { OnrecordError } from '../../errors.js';

/** Twenty million bytes: a saved page with its pictures inside stays below, an archive or a film does not. */
export const DEFAULT_MAX_BYTES = 20_000_000;

export interface Limits {
  /** Largest report, row or page; archives and tables themselves may be of any size. */
  maxBytes: number;
  /** Unpacked bytes for each packed one. News packs to a third, a crawl of pages to a tenth, rows that repeat to a fiftieth. */
  maxRatio: number;
  /** Unpacked bytes that are never too many, whatever the ratio. */
  freeBytes: number;
  /** Entries of all archives in one file. */
  maxEntries: number;
  /** Archives around a report, a packed file among them: a page in a WARC in a gzip in a web archive in a zip has 4. */
  maxDepth: number;
}

export const DEFAULT_LIMITS: Limits = {
  maxBytes: DEFAULT_MAX_BYTES,
  maxRatio: 200,
  freeBytes: 200_000_000,
  maxEntries: 10_000_000,
  maxDepth: 6,
};

/** The counts of one file of the pile, those of the archives inside it among them. */
export class Bounds {
  #packed = 0;
  #unpacked = 0;
  #entries = 0;

  constructor(
    readonly limits: Limits,
    readonly onBytes?: ((count: number) => void) | undefined,
  ) {}

  /** Bytes read from disk or standard input. */
  countPacked(count: number): void {
    this.#packed += count;
    this.onBytes?.(count);
  }

  /** **Errors** E114 where more comes out than an honest archive holds. */
  countUnpacked(count: number, where: string): void {
    this.#unpacked += count;
    const { freeBytes, maxRatio } = this.limits;
    if (this.#unpacked > freeBytes && this.#unpacked > maxRatio * this.#packed)
      throw new OnrecordError('E114', `${where}: ${this.#unpacked} bytes out of ${this.#packed}`);
  }

  /** **Errors** E114 where there are more entries than the limit. */
  countEntry(where: string): void {
    this.#entries++;
    if (this.#entries > this.limits.maxEntries)
      throw new OnrecordError('E114', `${where}: more than ${this.limits.maxEntries} entries`);
  }
}

/** The bytes of a stream, counted as they pass. */
export async function* counted(
  stream: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    count(chunk.length);
    yield chunk;
  }
}

/** All bytes of a stream that must fit into memory. **Errors** E104 above the limit. */
export async function wholeOf(stream: AsyncIterable<Uint8Array>, maxBytes: number, where: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes) throw new OnrecordError('E104', `${where}: more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
