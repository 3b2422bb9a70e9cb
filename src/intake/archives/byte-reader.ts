// A stream of bytes read by measure: up to a mark, so many, or past so many; what is not asked for is not held.
// Does not know what the bytes mean.

export interface ByteReader {
  /** Up to and with the mark; undefined where the stream ends or `most` bytes pass before it. */
  until(mark: Uint8Array, most: number): Promise<Buffer | undefined>;
  /** So many bytes, or as many as are left. */
  take(count: number): Promise<Buffer>;
  /** Lets bytes go by; false where the stream ended before. */
  pass(count: number): Promise<boolean>;
  /** Whether the stream has ended and nothing but line breaks is held. */
  ended(): boolean;
  /** Lets go of the stream. */
  close(): Promise<void>;
}

export function newByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let done = false;

  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) {
      done = true;
      return false;
    }
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  const cut = (count: number): Buffer => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };

  return {
    async until(mark, most) {
      let from = 0;
      for (;;) {
        const at = held.indexOf(mark, from);
        if (at >= 0) return at + mark.length > most ? undefined : cut(at + mark.length);
        // The mark may be cut in two by the end of what is held.
        from = Math.max(0, held.length - mark.length + 1);
        if (held.length > most || done || !(await more())) return undefined;
      }
    },
    async take(count) {
      const chunks: Buffer[] = [];
      let wanted = count;
      while (wanted > 0) {
        if (held.length === 0 && (done || !(await more()))) break;
        const taken = cut(Math.min(wanted, held.length));
        chunks.push(taken);
        wanted -= taken.length;
      }
      return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    },
    async pass(count) {
      let wanted = count;
      while (wanted > 0) {
        if (held.length === 0 && (done || !(await more()))) return false;
        wanted -= cut(Math.min(wanted, held.length)).length;
      }
      return true;
    },
    async close() {
      await iterator.return?.();
    },
    ended: () => done && held.every(byte => byte === 13 || byte === 10),
  };
}
