import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@/lib/domain/access/actor';
import { ask } from './pool';
import { TENANT_COLUMNS, tenantOf, type TenantRow } from './tenant-row';

const PREFIX = 'ntm_';

/** A new token, to be shown once; only its hash is kept. */
export function makeToken(): string {
  return PREFIX + randomBytes(32).toString('base64url');
}

/** Tokens are random, so a plain SHA-256 is enough, and looking it up tells nothing by its time. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

interface Row extends TenantRow {
  token_name: string;
  role: string;
  unit_id: number;
}

const TEXT = `
SELECT a.name AS token_name, a.role, a.unit_id, ${TENANT_COLUMNS}
FROM api_token a JOIN tenant t ON t.id = a.tenant_id
WHERE a.hash = $1 AND a.revoked_at IS NULL
  AND (a.expires_on IS NULL OR a.expires_on >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)`;

/** The bearer token of an Authorization header, or null when there is none of our form. */
export function bearerOf(header: string | null | undefined): string | null {
  return /^Bearer +([\w-]{16,200})$/i.exec(header ?? '')?.[1] ?? null;
}

/**
 * The actor of an API call. A token works through its last day; unknown, over or revoked: null.
 * @throws AppError `database_unreachable`
 */
export async function actorOfToken(header: string | null | undefined): Promise<Actor | null> {
  const token = bearerOf(header);
  if (!token) return null;
  const [row] = await ask<Row>({ name: 'door:token', text: TEXT, values: [hashToken(token)] });
  if (!row) return null;
  return {
    userId: null,
    post: row.token_name,
    tenant: tenantOf(row),
    grants: [{ role: row.role, unitId: row.unit_id, criteria: null }],
  };
}
