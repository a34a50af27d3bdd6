import pg from 'pg';
import { AppError } from '@/lib/errors';
import { env } from '@/lib/env';
import { isUnreachable } from '@/lib/db/unreachable';

const kept = globalThis as { ntmBoardDoor?: pg.Pool };

/** Few connections of the door's own: the actor is read on every request and must not wait behind pages. */
export function doorPool(): pg.Pool {
  if (kept.ntmBoardDoor) return kept.ntmBoardDoor;
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: 5,
    connectionTimeoutMillis: 3_000,
    query_timeout: 5_000,
    allowExitOnIdle: true,
  });
  // A server that stops ends idle connections; without a listener that would end the process.
  pool.on('error', () => undefined);
  return (kept.ntmBoardDoor = pool);
}

/** Runs a statement; a database that cannot be reached becomes the code `database_unreachable`. */
export async function ask<Row extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<Row[]> {
  return (await guarded(doorPool().query<Row>(query))).rows;
}

export async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isUnreachable(error)) throw new AppError('database_unreachable', undefined, { cause: error });
    throw error;
  }
}
