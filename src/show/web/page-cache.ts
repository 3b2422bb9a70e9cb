// Pages kept ready to be sent, up to a number of bytes; who asks for one that is being made waits for the same making.
// Makes nothing.

export interface PageCache<Page> {
  /** The page of a key; made where it is not kept. Undefined is not kept. */
  get(key: string, make: () => Promise<Page | undefined>): Promise<Page | undefined>;
}

export function newPageCache<Page>(mostBytes: number, bytesOf: (page: Page) => number): PageCache<Page> {
  const kept = new Map<string, Page>();
  const making = new Map<string, Promise<Page | undefined>>();
  let bytes = 0;
  const keep = (key: string, page: Page): void => {
    if (bytesOf(page) > mostBytes) return;
    kept.set(key, page);
    bytes += bytesOf(page);
    // The first of the map is what was asked for longest ago.
    for (const [oldest, old] of kept) {
      if (bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= bytesOf(old);
    }
  };
  return {
    async get(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const underWay = making.get(key);
      if (underWay) return underWay;
      const made = make();
      making.set(key, made);
      try {
        const page = await made;
        if (page !== undefined) keep(key, page);
        return page;
      } finally {
        making.delete(key);
      }
    },
  };
}
