import type { Actor } from '@/lib/domain/access/actor';
import { isAppError } from '@/lib/errors';
import { makeActor } from '@/tests/factories/person';
import type { TestTenant } from '@/tests/factories/tenant';

/** Somebody of the province's office, who manages its sets. */
export async function makeOffice(tenant: TestTenant, province: string, day: string): Promise<Actor> {
  const unitId = (await tenant.unit(province, day)).id;
  return makeActor(tenant, 'Văn phòng điều phối tỉnh', { role: 'province_office', unitId });
}

/** All that stands beside the sets, and what tells of it: a refused write leaves it as it was. */
export function besideOf(tenant: TestTenant) {
  const where = { tenantId: tenant.id };
  return tenant.within(async (tx) => ({
    departments: await tx.department.findMany({ where, orderBy: { id: 'asc' } }),
    charges: await tx.criterionAssignment.findMany({ where, orderBy: { id: 'asc' } }),
    guidance: await tx.guidance.findMany({ where, orderBy: { id: 'asc' } }),
    assignments: await tx.setAssignment.findMany({ where, orderBy: { id: 'asc' } }),
    pairs: await tx.criterionMapping.findMany({ where, orderBy: [{ toNumber: 'asc' }, { fromNumber: 'asc' }] }),
    facts: await tx.assessment.count({ where }),
    audit: await tx.auditEntry.findMany({ where, orderBy: { id: 'asc' } }),
    version: (await tx.tenant.findUniqueOrThrow({ where: { id: tenant.id } })).catalogueVersion,
  }));
}

/** The code and field of a refusal; throws when the work was done, or when it left something behind. */
export async function refusalOf(tenant: TestTenant, work: () => Promise<unknown>): Promise<string> {
  const before = await besideOf(tenant);
  const refused = await work().then(
    () => null,
    (error: unknown) => error,
  );
  if (!isAppError(refused)) throw refused ?? new Error('it was not refused');
  if (JSON.stringify(await besideOf(tenant), withBigInts) !== JSON.stringify(before, withBigInts))
    throw new Error('a refused write left something behind');
  const { field, about } = refused.details ?? {};
  return [refused.code, field, about && JSON.stringify(about)].filter(Boolean).join(' ');
}

function withBigInts(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
