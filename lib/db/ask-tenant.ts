import pg from 'pg';
import { AppError } from '@/lib/errors';
import { isUnreachable } from './unreachable';

const kept = globalThis as { ntmBoardAsk?: pg.Pool };

function pool(): pg.Pool {
  if (kept.ntmBoardAsk) return kept.ntmBoardAsk;
  const connectionString = process.env.DATABASE_URL;
  if (!connectionString) throw new Error('DATABASE_URL is not set');
  const made = new pg.Pool({ connectionString, max: 5, connectionTimeoutMillis: 5_000, allowExitOnIdle: true });
  // A server that stops ends idle connections; without a listener that would end the process.
  made.on('error', () => undefined);
  return (kept.ntmBoardAsk = made);
}

export interface Statement {
  readonly name: string;
  /** A query that binds its rows to `scope.tenant_id`; its own parameters begin with $2. */
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * One read in the scope of one tenant, in one round trip: what every request asks, where a transaction takes four.
 * The setting ends with the statement. As the rows depend on `scope`, it is made before row-level security looks at them.
 * @throws AppError `database_unreachable`
 */
export async function askTenant<Row extends pg.QueryResultRow>(
  tenantId: number,
  { name, text, values }: Statement,
): Promise<Row[]> {
  const scoped = `
    WITH scope AS MATERIALIZED (SELECT set_config('app.tenant_id', $1, true)::int AS tenant_id)
    SELECT asked.* FROM scope CROSS JOIN LATERAL (${text} OFFSET 0) AS asked`;
  try {
    return (await pool().query<Row>({ name: `ask:${name}`, text: scoped, values: [String(tenantId), ...values] })).rows;
  } catch (error) {
    if (isUnreachable(error)) throw new AppError('database_unreachable', undefined, { cause: error });
    throw error;
  }
}
