import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type pg from 'pg';
import { doorPool } from './pool';

const MINUTE = 60;

/** Decided with the field's rule of five wrong passwords; an office of a hundred may share one address. */
export const LIMITS = {
  accountWrong: 5,
  accountSeconds: 15 * MINUTE,
  addressWrong: 100,
  addressSeconds: 15 * MINUTE,
  knownSeconds: 90 * 24 * 60 * MINUTE,
} as const;

interface Limiters {
  readonly inFlight: RateLimiterPostgres;
  readonly wrong: RateLimiterPostgres;
  readonly address: RateLimiterPostgres;
  readonly known: RateLimiterPostgres;
}

function limiter(pool: pg.Pool, keyPrefix: string, points: number, duration: number): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: pool,
    storeType: 'pool',
    tableName: 'sign_in_limit',
    tableCreated: true,
    keyPrefix,
    points,
    duration,
  });
}

const made = new WeakMap<pg.Pool, Limiters>();

/** The counters of sign-in, in Postgres, so that every server process counts together. */
export function limiters(): Limiters {
  const pool = doorPool();
  const known = made.get(pool);
  if (known) return known;
  const fresh: Limiters = {
    inFlight: limiter(pool, 'f', LIMITS.accountWrong, MINUTE),
    wrong: limiter(pool, 'w', LIMITS.accountWrong, LIMITS.accountSeconds),
    address: limiter(pool, 'a', LIMITS.addressWrong, LIMITS.addressSeconds),
    known: limiter(pool, 'k', 1, LIMITS.knownSeconds),
  };
  made.set(pool, fresh);
  return fresh;
}

/** Counters hold no addresses or accounts in clear. */
export function limitKey(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url');
}

/** Counts one; gives what has been counted, also beyond the limit. A store that fails throws. */
export async function count(of: RateLimiterPostgres, key: string): Promise<RateLimiterRes> {
  try {
    return await of.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  }
}
