// The engines a test of the store runs on: a fresh SQLite file each time, and a fresh schema on a PostgreSQL server where one is told.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';

export interface TestedEngine {
  name: 'sqlite' | 'postgres';
  /** undefined where there is none to test on. */
  address: string | undefined;
}

/** `.ci/run` starts a server and names it here. */
const SERVER = process.env.ONRECORD_TEST_POSTGRES;
if (SERVER === undefined) console.warn('ONRECORD_TEST_POSTGRES names no server: the store is tested on SQLite alone.');

export const ENGINES: readonly TestedEngine[] = [
  { name: 'sqlite', address: '' },
  { name: 'postgres', address: SERVER },
];

/** A store of its own for one test. */
export async function freshAddress({ name, address }: TestedEngine, folder: string): Promise<string> {
  const own = `t${randomUUID().replaceAll('-', '')}`;
  if (name === 'sqlite') return join(folder, `${own}.db`);
  const client = new pg.Client({ connectionString: address! });
  await client.connect();
  await client.query(`CREATE SCHEMA ${own}`);
  await client.end();
  const url = new URL(address!);
  url.searchParams.set('options', `-c search_path=${own}`);
  return url.href;
}

/**
 * Has the time of all claims run out. A file is told the time with each claim; a server counts by its own clock, so there the claims
 * are set back.
 */
export async function endLeases({ name }: TestedEngine, address: string): Promise<void> {
  if (name === 'sqlite') return;
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  const { rows } = await client.query<{ schema: string }>('SELECT current_schema() AS schema');
  await client.query(`UPDATE ${rows[0]!.schema}_queue.job SET started_on = started_on - interval '1 hour'`);
  await client.end();
}
