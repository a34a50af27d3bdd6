import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import { overlaps } from '@/lib/domain/units/period';
import type { Period } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { lockCatalogue, raiseCatalogue } from '../../catalogue/change-catalogue';
import { auditBy } from '../audit-by';
import { requireOffice } from '../require-office';
import { readDepartments, type DepartmentRow } from './data';
import type { DepartmentInput } from './schema';

/**
 * Adds a department, or puts right the name and days of one. What says nothing new writes nothing.
 * @throws AppError `exists`, `department_unknown`, or `department_in_charge` when it would end while in charge of a criterion
 */
export async function saveDepartment(actor: Actor, input: DepartmentInput, requestId?: string): Promise<void> {
  requireOffice(actor);
  const tenantId = actor.tenant.id;
  const said = { name: input.name, shortName: input.shortName, validFrom: input.from, validTo: input.to };
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const all = await readDepartments(tx, tenantId);
    const before = input.id === null ? null : all.find((row) => row.id === input.id);
    if (before === undefined) throw new AppError('department_unknown');
    const others = all.filter((row) => row !== before);
    const twin = others.find((row) => row.name === said.name);
    if (twin && !before && saysTheSame(twin, said)) return;
    if (twin) throw new AppError('exists', { field: 'name' });
    if (others.some((row) => row.shortName === said.shortName && overlaps(row, said)))
      throw new AppError('exists', { field: 'shortName' });
    if (before && saysTheSame(before, said)) return;
    if (before) await checkInCharge(tx, tenantId, before.id, said);
    const data = {
      ...said,
      validFrom: toDateParam(said.validFrom),
      validTo: said.validTo && toDateParam(said.validTo),
    };
    if (before) await tx.department.update({ where: { tenantId_id: { tenantId, id: before.id } }, data });
    else await tx.department.create({ data: { tenantId, ...data } });
    await raiseCatalogue(tx, tenantId);
    const subject = { before: before ? describe(before) : null, after: describe(said) };
    await recordAudit(tx, {
      ...auditBy(actor, requestId),
      action: `department.${before ? 'correct' : 'add'}`,
      subject,
    });
  });
}

type Said = Omit<DepartmentRow, 'id'>;

function saysTheSame(row: Said, said: Said): boolean {
  return describe(row) === describe(said);
}

function describe({ name, shortName, validFrom, validTo }: Said): string {
  return [name, shortName, `${validFrom} – ${validTo ?? ''}`].join(' · ');
}

async function checkInCharge(tx: Tx, tenantId: number, departmentId: number, life: Period): Promise<void> {
  const first = toDateParam(life.validFrom);
  const last = life.validTo && toDateParam(life.validTo);
  const outside = await tx.criterionAssignment.count({
    where: {
      tenantId,
      departmentId,
      OR: [{ validFrom: { lt: first } }, ...(last ? [{ validTo: null }, { validTo: { gt: last } }] : [])],
    },
  });
  if (outside > 0) throw new AppError('department_in_charge', { field: life.validTo === null ? 'from' : 'to' });
}
