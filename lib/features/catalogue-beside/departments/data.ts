import { appDb, type Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Period } from '@/lib/domain/units/unit';

export interface DepartmentRow extends Period {
  readonly id: number;
  readonly name: string;
  readonly shortName: string;
}

/** The tenant's departments, also those that ended, in the order of their beginning. */
export async function readDepartments(tx: Tx, tenantId: number): Promise<DepartmentRow[]> {
  const rows = await tx.department.findMany({ where: { tenantId }, orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, name, shortName, validFrom, validTo }) => {
    return { id, name, shortName, validFrom: toIsoDay(validFrom), validTo: toIsoDayOrNull(validTo) };
  });
}

export function fetchDepartments(tenantId: number): Promise<DepartmentRow[]> {
  return withTenant(appDb(), tenantId, (tx) => readDepartments(tx, tenantId));
}
