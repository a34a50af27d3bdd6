import type { Tx } from '@/lib/db/client';
import type { Grant, GrantedCriteria } from '@/lib/domain/access/actor';
import { can, type Place } from '@/lib/domain/access/can';
import { ruleFor, type Permission } from '@/lib/domain/access/permission';
import { ROLES } from '@/lib/domain/access/role';

interface Row {
  userId: number;
  post: string;
  role: string;
  unitId: number;
  criteria: GrantedCriteria[] | null;
}

/**
 * The posts of the accounts that may do that there, each once, in order: the same table decides as when they do it.
 * Never who a person is or how to reach him.
 */
export async function readWriters(tx: Tx, tenantId: number, permission: Permission, place: Place): Promise<string[]> {
  const roles = ROLES.filter((role) => ruleFor(role, permission) !== null);
  const units = await tx.$queryRaw<{ unitId: number }[]>`
    SELECT DISTINCT unit_id AS "unitId" FROM membership WHERE tenant_id = ${tenantId} AND role = ANY(${roles})`;
  const above = units.map(({ unitId }) => unitId).filter((unitId) => place.within(unitId));
  if (above.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT u.id AS "userId", u.post, m.role, m.unit_id AS "unitId", (
      SELECT json_agg(json_build_object('setId', c.set_id, 'numbers', c.numbers)) FROM (
        SELECT set_id, array_agg(number) AS numbers FROM membership_criterion
        WHERE tenant_id = m.tenant_id AND membership_id = m.id GROUP BY set_id
      ) c
    ) AS criteria
    FROM membership m JOIN app_user u ON u.id = m.user_id AND u.disabled_at IS NULL
    WHERE m.tenant_id = ${tenantId} AND m.role = ANY(${roles}) AND m.unit_id = ANY(${above})`;
  const posts = rows.filter((row) => can(asActor(row), permission, place)).map(({ post }) => post);
  return [...new Set(posts)].sort((a, b) => a.localeCompare(b, 'vi'));
}

function asActor({ userId, ...grant }: Row): { userId: number; grants: Grant[] } {
  return { userId, grants: [grant] };
}
