import { AppError } from '@/lib/errors';
import type { Desk } from './mutations';
import { seesRow, type AboutUnit } from './sees';

/** An event that a form names. Throws AppError `not_found` at the field where there is none that the writer may know of. */
export async function requireEvent(desk: Desk, id: number | null): Promise<void> {
  if (id === null) return;
  const { tx, tenantId } = desk;
  const row = await tx.steeringEvent.findFirst({ where: { tenantId, id }, select: { unitId: true } });
  prove(desk, 'event', row && { ...row, setId: null, number: null });
}

/** The same of a petition; of one about a criterion only who reads that criterion there knows. */
export async function requirePetition(desk: Desk, id: number | null): Promise<void> {
  if (id === null) return;
  const { tx, tenantId } = desk;
  const select = { unitId: true, setId: true, number: true };
  prove(desk, 'petition', await tx.petition.findFirst({ where: { tenantId, id }, select }));
}

function prove(desk: Desk, field: string, row: AboutUnit | null): void {
  if (row === null || !seesRow(desk, row)) throw new AppError('not_found', { field });
}

/** A department in force on the day. Throws AppError `department_unknown`, `department_not_in_force` at the field. */
export async function requireDepartment({ tx, tenantId }: Desk, id: number | null, day: string): Promise<void> {
  if (id === null) return;
  const rows = await tx.$queryRaw<{ holds: boolean }[]>`
    SELECT ${day}::date BETWEEN valid_from AND coalesce(valid_to, 'infinity') AS holds
    FROM department WHERE tenant_id = ${tenantId} AND id = ${id}`;
  if (!rows[0]) throw new AppError('department_unknown', { field: 'department' });
  if (!rows[0].holds) throw new AppError('department_not_in_force', { field: 'department' });
}

/**
 * What a row is about: a criterion of a set that the unit's level can show, or nothing.
 * @throws AppError `set_unknown`, `criterion_unknown` at the field
 */
export async function requireCriterion(
  { tx, tenantId }: Desk,
  setId: string,
  number: number | null,
): Promise<{ setId: string | null; number: number | null }> {
  if (number === null) return { setId: null, number: null };
  const [found] = await tx.$queryRaw<{ known: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM criteria_item i WHERE i.tenant_id = ${tenantId} AND i.set_id = s.id AND i.key = ${String(number)}
    ) AS known FROM criteria_set s WHERE s.tenant_id = ${tenantId} AND s.id = ${setId}`;
  if (!found) throw new AppError('set_unknown', { field: 'number' });
  if (!found.known) throw new AppError('criterion_unknown', { field: 'number' });
  return { setId, number };
}
