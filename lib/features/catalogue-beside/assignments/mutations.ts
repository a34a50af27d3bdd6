import { recordAudit } from '@/lib/audit/record';
import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet, SetAssignment } from '@/lib/domain/criteria/criteria-set';
import type { Territory } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { lockCatalogue, raiseCatalogue } from '../../catalogue/change-catalogue';
import { readCatalogue } from '../../catalogue/data';
import { territoryOf } from '../../territory/loaders';
import { auditBy } from '../audit-by';
import { findSet } from '../find-set';
import { requireOffice } from '../require-office';
import { checkPeriod, isSamePlace, readAssignment, type NewAssignment } from './check-assignment';
import type { AssignmentInput, EndAssignmentInput, RemoveAssignmentInput } from './schema';

/**
 * Has units carry a set between two days, or makes it the default of its level. The very same row again writes nothing.
 * @throws AppError as `readAssignment` and `checkPeriod` do, or `set_not_choosable`
 */
export async function addAssignment(actor: Actor, input: AssignmentInput, requestId?: string): Promise<void> {
  await change(actor, input.set, requestId, async (tx, { catalogue, set, territory }) => {
    if (set.identity === null) throw new AppError('set_not_choosable');
    const row = readAssignment(set, territory, input);
    if (set.assignments.some((one) => isSamePlace(one, row) && describe(territory, one) === describe(territory, row)))
      return null;
    checkPeriod(catalogue, set, row, set.assignments, 'from');
    const { isDefault, tag, unitId } = row;
    await tx.setAssignment.create({
      data: { tenantId: actor.tenant.id, setId: set.id, isDefault, tag, unitId, ...datesOf(row) },
    });
    return { action: 'assignment.add', before: null, after: describe(territory, row) };
  });
}

/** Ends a row on another day, or opens it again. Throws AppError `row_gone`, `date_order`, or as `checkPeriod` does. */
export async function endAssignment(actor: Actor, input: EndAssignmentInput, requestId?: string): Promise<void> {
  await change(actor, input.set, requestId, async (tx, { catalogue, set, territory }) => {
    const row = findRow(set, input.id);
    if (row.validTo === input.to) return null;
    if (input.to !== null && input.to < row.validFrom) throw new AppError('date_order', { field: 'to' });
    const after = { ...row, validTo: input.to };
    checkPeriod(
      catalogue,
      set,
      after,
      set.assignments.filter((one) => one !== row),
      'to',
    );
    await tx.setAssignment.update({
      where: { tenantId_id: { tenantId: actor.tenant.id, id: row.id } },
      data: datesOf(after),
    });
    return { action: 'assignment.end', before: describe(territory, row), after: describe(territory, after) };
  });
}

/** Takes away a row that was entered by mistake; the audit keeps what it said. Throws AppError `row_gone` the second time. */
export async function removeAssignment(actor: Actor, input: RemoveAssignmentInput, requestId?: string): Promise<void> {
  await change(actor, input.set, requestId, async (tx, { set, territory }) => {
    const row = findRow(set, input.id);
    await tx.setAssignment.delete({ where: { tenantId_id: { tenantId: actor.tenant.id, id: row.id } } });
    return { action: 'assignment.remove', before: describe(territory, row), after: null };
  });
}

interface Ground {
  readonly catalogue: readonly CatalogueSet[];
  readonly set: CatalogueSet;
  readonly territory: Territory;
}

interface Change {
  readonly action: 'assignment.add' | 'assignment.end' | 'assignment.remove';
  readonly before: string | null;
  readonly after: string | null;
}

async function change(
  actor: Actor,
  setId: string,
  requestId: string | undefined,
  work: (tx: Tx, ground: Ground) => Promise<Change | null>,
): Promise<void> {
  requireOffice(actor);
  const tenantId = actor.tenant.id;
  const territory = await territoryOf(actor.tenant);
  await withTenant(appDb(), tenantId, async (tx) => {
    await lockCatalogue(tx, tenantId);
    const catalogue = await readCatalogue(tx, tenantId);
    const set = findSet(catalogue, setId);
    const done = await work(tx, { catalogue, set, territory });
    if (!done) return;
    await raiseCatalogue(tx, tenantId);
    const { action, before, after } = done;
    await recordAudit(tx, { ...auditBy(actor, requestId), action, subject: { set: set.id, before, after } });
  });
}

function findRow(set: CatalogueSet, id: number): SetAssignment {
  const row = set.assignments.find((one) => one.id === id);
  if (!row) throw new AppError('row_gone');
  return row;
}

function datesOf({ validFrom, validTo }: NewAssignment) {
  return { validFrom: toDateParam(validFrom), validTo: validTo && toDateParam(validTo) };
}

/** A row as the audit tells it: codes and days, which stay readable when names change. */
function describe(territory: Territory, { isDefault, tag, unitId, validFrom, validTo }: NewAssignment): string {
  const place = isDefault
    ? 'mặc định của cấp'
    : (tag ?? (unitId === null ? 'mọi đơn vị' : (territory.units.get(unitId)?.code ?? '')));
  return `${place} · ${validFrom} – ${validTo ?? ''}`;
}
