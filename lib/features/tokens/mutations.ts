import { recordAudit } from '@/lib/audit/record';
import { hashToken, makeToken } from '@/lib/auth/token';
import type { Db } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { ActorTenant } from '@/lib/domain/access/actor';
import type { Role } from '@/lib/domain/access/role';
import { OPERATOR_POST } from '../tenants/mutations';
import { readTerritory } from '../territory/data';
import { findGrantPlace } from '../users/grant-place';
import { nameSchema, readWord } from '../users/schema';

export interface NewToken {
  readonly name: string;
  readonly role: string;
  readonly unitCode?: string;
  /** ISO day, the last on which it works; null: it does not end. */
  readonly expiresOn: string | null;
}

export interface CreatedToken {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly name: string;
  readonly role: Role;
  readonly unit: string;
  readonly expiresOn: string | null;
}

/**
 * Makes a token for the open API. Needs the owner's connection.
 * @throws AppError `name_missing`, `role_unknown`, `unit_unknown`, `role_not_for_unit`
 */
export async function createToken(db: Db, tenant: ActorTenant, wanted: NewToken): Promise<CreatedToken> {
  const name = readWord(nameSchema, 'name', wanted.name);
  const token = makeToken();
  return withTenant(db, tenant.id, async (tx) => {
    const { role, unit } = findGrantPlace(await readTerritory(tx, tenant.id), tenant, wanted.role, wanted.unitCode);
    const expiresOn = wanted.expiresOn === null ? null : toDateParam(wanted.expiresOn);
    const data = { tenantId: tenant.id, name, role, unitId: unit.id, hash: hashToken(token), expiresOn };
    const { id } = await tx.apiToken.create({ data, select: { id: true } });
    const subject = { token: id, name, role, unit: unit.code, expiresOn: wanted.expiresOn };
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: null,
      actorPost: OPERATOR_POST,
      action: 'token.create',
      unitId: unit.id,
      subject,
    });
    return { token, name, role, unit: unit.code, expiresOn: wanted.expiresOn };
  });
}
