import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { putInCharge, type ChargePlan } from '@/lib/domain/criteria/put-in-charge';
import { overlaps } from '@/lib/domain/units/period';
import type { Period } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { lockCatalogue, raiseCatalogue } from '../../catalogue/change-catalogue';
import { auditBy } from '../audit-by';
import { readSet } from '../data';
import { readDepartments, type DepartmentRow } from '../departments/data';
import { requireOffice } from '../require-office';
import { readCharges, type ChargeRow } from './data';
import type { ChargeInput, EndChargeInput, RemoveChargeInput } from './schema';

/**
 * Puts a department in charge of criteria from a day on: of all that are named, or of none.
 * @throws AppError `charge_overlap` naming the criterion, `criterion_unknown`, `department_unknown`, `department_not_in_force`
 */
export async function putDepartmentInCharge(actor: Actor, input: ChargeInput, requestId?: string): Promise<void> {
  requireOffice(actor);
  const tenantId = actor.tenant.id;
  const period: Period = { validFrom: input.from, validTo: input.to };
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const set = await readSet(tx, tenantId, input.set);
    checkNumbers(set, input.numbers);
    const department = await findDepartment(tx, tenantId, input.department, period);
    const rows = await readCharges(tx, tenantId, set.id);
    const plans = input.numbers.map((number) => {
      const own = rows.filter((row) => row.number === number);
      const plan = putInCharge(own, department.id, period);
      if (plan === 'period_overlap') throw new AppError('charge_overlap', { field: 'from', about: { number } });
      return { number, plan };
    });
    const changed = plans.filter(({ plan }) => plan.end !== null || plan.add !== null);
    if (changed.length === 0) return;
    for (const { number, plan } of changed) await write(tx, { tenantId, setId: set.id, number }, department.id, plan);
    await raiseCatalogue(tx, tenantId);
    await recordAudit(tx, {
      ...auditBy(actor, requestId),
      action: 'charge.put',
      subject: {
        set: set.id,
        criteria: changed.map(({ number }) => number).join(', '),
        department: department.name,
        from: input.from,
        ...(input.to === null ? {} : { to: input.to }),
      },
    });
  });
}

/** Ends a row on another day, or opens it again. Throws AppError `charge_overlap`, `date_order`, `row_gone`. */
export async function endCharge(actor: Actor, input: EndChargeInput, requestId?: string): Promise<void> {
  await changeRow(actor, input, requestId, async (tx, row, rows, department) => {
    if (row.validTo === input.to) return null;
    if (input.to !== null && input.to < row.validFrom) throw new AppError('date_order', { field: 'to' });
    const after: Period = { validFrom: row.validFrom, validTo: input.to };
    checkLife(department, after, 'to');
    if (rows.some((one) => one !== row && overlaps(one, after)))
      throw new AppError('charge_overlap', { field: 'to', about: { number: row.number } });
    await tx.criterionAssignment.update({
      where: { tenantId_id: { tenantId: actor.tenant.id, id: row.id } },
      data: { validTo: input.to && toDateParam(input.to) },
    });
    return { action: 'charge.end', before: describe(row), after: describe(after) };
  });
}

/** Takes away a row that was entered by mistake; the audit keeps what it said. Throws AppError `row_gone` the second time. */
export async function removeCharge(actor: Actor, input: RemoveChargeInput, requestId?: string): Promise<void> {
  await changeRow(actor, input, requestId, async (tx, row) => {
    await tx.criterionAssignment.delete({ where: { tenantId_id: { tenantId: actor.tenant.id, id: row.id } } });
    return { action: 'charge.remove', before: describe(row), after: null };
  });
}

interface Change {
  readonly action: 'charge.end' | 'charge.remove';
  readonly before: string;
  readonly after: string | null;
}

type Work = (
  tx: Tx,
  row: ChargeRow,
  ofCriterion: readonly ChargeRow[],
  department: DepartmentRow,
) => Promise<Change | null>;

async function changeRow(
  actor: Actor,
  { set: setId, id }: RemoveChargeInput,
  requestId: string | undefined,
  work: Work,
): Promise<void> {
  requireOffice(actor);
  const tenantId = actor.tenant.id;
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const set = await readSet(tx, tenantId, setId);
    const rows = await readCharges(tx, tenantId, set.id);
    const row = rows.find((one) => one.id === id);
    if (!row) throw new AppError('row_gone');
    const department = (await readDepartments(tx, tenantId)).find((one) => one.id === row.departmentId)!;
    const ofCriterion = rows.filter((one) => one.number === row.number);
    const change = await work(tx, row, ofCriterion, department);
    if (!change) return;
    await raiseCatalogue(tx, tenantId);
    const { action, before, after } = change;
    const subject = { set: set.id, criteria: String(row.number), department: department.name, before, after };
    await recordAudit(tx, { ...auditBy(actor, requestId), action, subject });
  });
}

function checkNumbers(set: CatalogueSet, numbers: readonly number[]): void {
  const known = new Set(set.identity?.numbers ?? []);
  if (numbers.some((number) => !known.has(number))) throw new AppError('criterion_unknown', { field: 'numbers' });
}

async function findDepartment(tx: Tx, tenantId: number, id: number, period: Period): Promise<DepartmentRow> {
  const department = (await readDepartments(tx, tenantId)).find((row) => row.id === id);
  if (!department) throw new AppError('department_unknown', { field: 'department' });
  checkLife(department, period, 'department');
  return department;
}

function checkLife(department: DepartmentRow, { validFrom, validTo }: Period, field: string): void {
  const ends = department.validTo;
  if (validFrom < department.validFrom || (ends !== null && (validTo === null || validTo > ends)))
    throw new AppError('department_not_in_force', { field });
}

async function write(
  tx: Tx,
  key: { tenantId: number; setId: string; number: number },
  departmentId: number,
  { end, add }: ChargePlan,
): Promise<void> {
  const dayOrNull = (day: string | null) => day && toDateParam(day);
  if (end)
    await tx.criterionAssignment.update({
      where: { tenantId_id: { tenantId: key.tenantId, id: end.id } },
      data: { validTo: dayOrNull(end.validTo) },
    });
  if (add)
    await tx.criterionAssignment.create({
      data: { ...key, departmentId, validFrom: toDateParam(add.validFrom), validTo: dayOrNull(add.validTo) },
    });
}

function describe({ validFrom, validTo }: Period): string {
  return `${validFrom} – ${validTo ?? ''}`;
}
