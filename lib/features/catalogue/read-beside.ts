import type { Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { groupBy } from '@/lib/domain/group-by';

type Beside = Pick<CatalogueSet, 'assignments' | 'responsible' | 'guidance'>;

/** What stands beside the versions of the sets: who carries them, who is in charge of a criterion, which guidance there is. */
export async function readBeside(tx: Tx, tenantId: number): Promise<{ of: (setId: string) => Beside }> {
  const where = { tenantId };
  const assignments = groupBy(
    await tx.setAssignment.findMany({ where, orderBy: [{ validFrom: 'asc' }, { id: 'asc' }] }),
    (row) => row.setId,
  );
  const departments = new Map((await tx.department.findMany({ where })).map((row) => [row.id, row]));
  const responsible = groupBy(
    await tx.criterionAssignment.findMany({ where, orderBy: [{ number: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }] }),
    (row) => row.setId,
  );
  const guidance = groupBy(
    await tx.guidance.findMany({ where, orderBy: [{ issuedOn: 'desc' }, { id: 'asc' }] }),
    (row) => row.setId,
  );
  return {
    of: (setId) => ({
      assignments: (assignments.get(setId) ?? []).map(({ id, isDefault, tag, unitId, ...row }) => {
        return { id, isDefault, tag, unitId, ...period(row) };
      }),
      responsible: (responsible.get(setId) ?? []).map(({ number, departmentId, illustrative, ...row }) => {
        const { name, shortName } = departments.get(departmentId)!;
        return { number, departmentId, name, shortName, illustrative, ...period(row) };
      }),
      guidance: (guidance.get(setId) ?? []).map(({ id, number, docNumber, issuedOn, issuer, title, link }) => {
        return { id, number, docNumber, issuedOn: toIsoDayOrNull(issuedOn), issuer, title, link };
      }),
    }),
  };
}

function period(row: { validFrom: Date; validTo: Date | null }) {
  return { validFrom: toIsoDay(row.validFrom), validTo: toIsoDayOrNull(row.validTo) };
}
