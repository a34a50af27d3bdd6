import type { Tx } from '@/lib/db/client';
import type { GrantedCriteria } from '@/lib/domain/access/actor';
import { ruleFor, type Permission } from '@/lib/domain/access/permission';
import { ROLES } from '@/lib/domain/access/role';

/** A role that an account has on a unit. */
export interface Holder {
  readonly userId: number;
  readonly post: string;
  readonly role: string;
  readonly unitId: number;
  readonly criteria: readonly GrantedCriteria[] | null;
}

/**
 * The accounts whose role may do that on the units that fit, a row a role. Never who a person is or how to reach him.
 * @param fits by the unit of the grant
 */
export async function readHolders(
  tx: Tx,
  tenantId: number,
  permission: Permission,
  fits: (unitId: number) => boolean,
): Promise<Holder[]> {
  const roles = ROLES.filter((role) => ruleFor(role, permission) !== null);
  const units = await tx.$queryRaw<{ unitId: number }[]>`
    SELECT DISTINCT unit_id AS "unitId" FROM membership WHERE tenant_id = ${tenantId} AND role = ANY(${roles})`;
  const fitting = units.map(({ unitId }) => unitId).filter(fits);
  if (fitting.length === 0) return [];
  return tx.$queryRaw<Holder[]>`
    SELECT u.id AS "userId", u.post, m.role, m.unit_id AS "unitId", (
      SELECT json_agg(json_build_object('setId', c.set_id, 'numbers', c.numbers)) FROM (
        SELECT set_id, array_agg(number) AS numbers FROM membership_criterion
        WHERE tenant_id = m.tenant_id AND membership_id = m.id GROUP BY set_id
      ) c
    ) AS criteria
    FROM membership m JOIN app_user u ON u.id = m.user_id AND u.disabled_at IS NULL
    WHERE m.tenant_id = ${tenantId} AND m.role = ANY(${roles}) AND m.unit_id = ANY(${fitting})`;
}
