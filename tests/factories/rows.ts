import { toIsoDay } from '@/lib/db/iso-day';
import type { TestTenant } from './tenant';

/** Every fact about a unit, in the order recorded, with the key of its item. */
export function factsOf(tenant: TestTenant, unitId: number) {
  return tenant.within(async (tx) => {
    const facts = await tx.assessment.findMany({ where: { tenantId: tenant.id, unitId }, orderBy: { id: 'asc' } });
    const items = new Map(
      (await tx.criteriaItem.findMany({ where: { tenantId: tenant.id } })).map((item) => [item.id, item.key]),
    );
    return facts.map((fact) => ({ ...fact, key: items.get(fact.itemId)!, effectiveOn: toIsoDay(fact.effectiveOn) }));
  });
}

/** All that a save leaves behind about a unit, except the write keys. */
export function traceOf(tenant: TestTenant, unitId: number) {
  const where = { tenantId: tenant.id, unitId };
  return tenant.within(async (tx) => ({
    facts: await tx.assessment.count({ where }),
    progress: await tx.unitProgress.findMany({ where, orderBy: [{ setId: 'asc' }, { stage: 'asc' }] }),
    months: (await tx.unitProgressMonth.findMany({ where, orderBy: { monthEnd: 'asc' } })).map(
      ({ monthEnd, statuses }) => ({
        monthEnd: toIsoDay(monthEnd),
        statuses,
      }),
    ),
    audit: await tx.auditEntry.findMany({ where, orderBy: { id: 'asc' } }),
  }));
}

/** How many rows a refused write must not have added to, anywhere in the tenant. */
export function countRows(tenant: TestTenant) {
  const where = { tenantId: tenant.id };
  return tenant.within(async (tx) => ({
    facts: await tx.assessment.count({ where }),
    progress: await tx.unitProgress.count({ where }),
    months: await tx.unitProgressMonth.count({ where }),
    audit: await tx.auditEntry.count({ where }),
    keys: await tx.writeKey.count({ where }),
  }));
}
