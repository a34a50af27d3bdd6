import type { ActorTenant } from '@/lib/domain/access/actor';
import { ROLE_LEVELS, roleOf, type Role } from '@/lib/domain/access/role';
import { lastHolder } from '@/lib/domain/units/last-holder';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import { AppError } from '@/lib/errors';

/** A role on a unit, proved to fit each other. */
export interface GrantPlace {
  readonly role: Role;
  readonly unit: UnitRecord;
}

/**
 * Where a grant hangs: on the unit that holds the code on the tenant's reference day, else on the last that held it;
 * without a code, on the province.
 * @throws AppError `role_unknown`, `unit_unknown`, `role_not_for_unit`
 */
export function findGrantPlace(
  territory: Territory,
  tenant: Pick<ActorTenant, 'code' | 'referenceDay'>,
  roleName: string,
  unitCode?: string,
): GrantPlace {
  const role = roleOf(roleName);
  if (!role) throw new AppError('role_unknown', { field: 'role', value: roleName });
  const code = (unitCode ?? tenant.code).normalize('NFC').trim();
  const unit = unitOn(territory, code, tenant.referenceDay) ?? lastHolder(territory, code);
  if (!unit) throw new AppError('unit_unknown', { field: 'unit', value: code });
  if (!ROLE_LEVELS[role].includes(unit.level))
    throw new AppError('role_not_for_unit', { field: 'role', value: role, unit: unit.code });
  return { role, unit };
}
