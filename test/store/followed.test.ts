// What following keeps in a store: rows by name, kind and key, those due first, and one turn a name. On every engine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FollowedRow, openStore, type Store } from '../../src/store/index.js';
import { ENGINES, freshAddress } from './engines.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-followed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const row = (key: string, due = 0, fields: Partial<FollowedRow> = {}): FollowedRow => ({
  name: 'strait',
  kind: 'article',
  key,
  due,
  value: '{}',
  ...fields,
});

for (const engine of ENGINES)
  describe.skipIf(engine.address === undefined)(`on ${engine.name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore(await freshAddress(engine, folder));
    });
    afterEach(() => store.close());

    test('rows come back, those due first, one a key', async () => {
      await store.keepFollowed([row('b', 3), row('a', 3), row('c', 1), row('d', 9)]);
      await store.keepFollowed([row('c', 2, { value: '{"a":1}' })]);
      expect(await store.followed('strait', 'article', 3)).toEqual([
        row('c', 2, { value: '{"a":1}' }),
        row('a', 3),
        row('b', 3),
      ]);
      expect(await store.followed('strait', 'article')).toHaveLength(4);
      expect(await store.followedRow('strait', 'article', 'd')).toEqual(row('d', 9));
    });

    test('rows of another name or kind stay apart', async () => {
      await store.keepFollowed([row('a'), row('a', 0, { kind: 'feed' }), row('a', 0, { name: 'silo' })]);
      expect(await store.followed('strait', 'article')).toEqual([row('a')]);
      expect(await store.followedRow('silo', 'feed', 'a')).toBeUndefined();
    });

    test('names are those with settings', async () => {
      await store.keepFollowed([
        row('', 0, { kind: 'settings' }),
        row('', 0, { kind: 'settings', name: 'silo' }),
        row('a', 0, { name: 'x' }),
      ]);
      expect(await store.followedNames()).toEqual(['silo', 'strait']);
    });

    test('a turn is had by one until its time is past or it is given back', async () => {
      expect(await store.takeFollowing('strait', 10, 100)).toBe(true);
      expect(await store.takeFollowing('strait', 20, 100)).toBe(false);
      expect(await store.takeFollowing('silo', 20, 100)).toBe(true);
      await store.keepFollowing('strait', 200);
      expect(await store.takeFollowing('strait', 150, 300)).toBe(false);
      expect(await store.takeFollowing('strait', 200, 300)).toBe(true);
      await store.keepFollowing('strait', 0);
      expect(await store.takeFollowing('strait', 210, 300)).toBe(true);
      expect(await store.followedNames()).toEqual([]);
    });

    test('of many that ask for a turn at once one has it', async () => {
      const asked = await Promise.all(Array.from({ length: 8 }, () => store.takeFollowing('strait', 10, 100)));
      expect(asked.filter(Boolean)).toHaveLength(1);
    });
  });
