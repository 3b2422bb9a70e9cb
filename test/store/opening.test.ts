// A fresh file that another process is writing to is waited for, and not given up at once.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/driver.js';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-opening-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Milliseconds for which another process keeps the file. */
const HELD_MS = 400;

test.each(['BEGIN IMMEDIATE', 'BEGIN EXCLUSIVE'])('%s', async begin => {
  const file = join(folder, `${begin.replace(' ', '-')}.db`);
  const holder = spawn(
    process.execPath,
    [
      '-e',
      `const database = new (require('libsql'))(process.argv[1]);
       database.exec('${begin}');
       database.exec('create table held (word)');
       console.log('held');
       setTimeout(() => { database.exec('commit'); database.close(); }, ${HELD_MS});`,
      file,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = new Promise(done => holder.once('exit', done));
  await new Promise(done => holder.stdout.once('data', done));
  const database = openSqlite(file);
  expect(database.prepare('select count(*) as held from held').all([])).toEqual([{ held: 0 }]);
  database.close();
  expect(await gone).toBe(0);
});
