// Brings the tables of a store to the present version, one migration in one transaction, and opens its queue.
// Never goes back: a store of a newer version is left alone.
import { sql } from 'kysely';
import { OnrecordError } from '../errors.js';
import type { Engine } from './engine.js';
import { MIGRATIONS } from './migrations.js';

const VERSION = 'version';

/** **Errors**: E402 for a store of a newer version. */
export async function migrate(engine: Engine, where: string): Promise<void> {
  const { db } = engine;
  await engine.prepare();
  await db
    .insertInto('meta')
    .values({ name: VERSION, value: '0' })
    .onConflict(conflict => conflict.column('name').doNothing())
    .execute();
  await db.transaction().execute(async trx => {
    // Two processes may open a fresh store at once: the second waits here, and then finds the work done.
    await engine.takeTurn(trx, 'adding');
    const { value } = await trx
      .selectFrom('meta')
      .select('value')
      .where('name', '=', VERSION)
      .executeTakeFirstOrThrow();
    const version = Number(value);
    if (version > MIGRATIONS.length) throw new OnrecordError('E402', where);
    for (const migration of MIGRATIONS.slice(version))
      for (const statement of engine.statementsOf(migration)) await sql.raw(statement).execute(trx);
    if (version < MIGRATIONS.length)
      await trx
        .updateTable('meta')
        .set({ value: String(MIGRATIONS.length) })
        .where('name', '=', VERSION)
        .execute();
  });
  await engine.openQueue();
}
