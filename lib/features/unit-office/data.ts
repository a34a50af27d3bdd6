import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { LaterFacts } from './act-state';

/** Facts about the units dated after the day; null when there are none. Waits for saves of the units that are on their way. */
export async function readLaterFacts(
  tx: Tx,
  tenantId: number,
  unitIds: readonly number[],
  day: string,
): Promise<LaterFacts | null> {
  await tx.$queryRaw`SELECT 1 FROM unit WHERE tenant_id = ${tenantId} AND id = ANY(${[...unitIds]}) ORDER BY id FOR UPDATE`;
  const where = { tenantId, unitId: { in: [...unitIds] }, effectiveOn: { gt: toDateParam(day) } };
  const { _count, _max } = await tx.assessment.aggregate({
    where,
    _count: { _all: true },
    _max: { effectiveOn: true },
  });
  return _max.effectiveOn ? { count: _count._all, last: toIsoDay(_max.effectiveOn) } : null;
}

/** On what each dated row of a unit rests, and which of its values are illustrations. */
export interface UnitSources {
  readonly unit: string | null;
  readonly versions: ReadonlyMap<string, string | null>;
  /** By kind, value and first day; of a membership the value is the cluster's number. */
  readonly values: ReadonlyMap<string, string | null>;
  readonly facts: number;
}

export function valueKey(kind: string, value: string, validFrom: string): string {
  return JSON.stringify([kind, value, validFrom]);
}

/** The same of one unit, in a transaction of its own. */
export function fetchSources(tenantId: number, unitId: number): Promise<UnitSources> {
  return withTenant(appDb(), tenantId, async (tx) => {
    const where = { tenantId, unitId };
    const unit = await tx.unit.findUnique({
      where: { tenantId_id: { tenantId, id: unitId } },
      select: { source: true },
    });
    const versions = await tx.unitVersion.findMany({ where, select: { validFrom: true, source: true } });
    const attributes = await tx.unitAttribute.findMany({ where });
    const members = await tx.clusterMember.findMany({ where: { tenantId, communeId: unitId } });
    return {
      unit: unit?.source ?? null,
      versions: new Map(versions.map((row) => [toIsoDay(row.validFrom), row.source])),
      values: new Map([
        ...attributes.map((row) => [valueKey(row.kind, row.value, toIsoDay(row.validFrom)), row.source] as const),
        ...members.map(
          (row) => [valueKey('member', String(row.clusterId), toIsoDay(row.validFrom)), row.source] as const,
        ),
      ]),
      facts: await tx.assessment.count({ where }),
    };
  });
}

export interface MemberSource {
  readonly clusterId: number;
  readonly communeId: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string | null;
}

/** Every membership of the tenant's clusters with what it rests on. */
export function fetchMembers(tenantId: number): Promise<MemberSource[]> {
  return withTenant(appDb(), tenantId, async (tx) => {
    const rows = await tx.clusterMember.findMany({ where: { tenantId }, orderBy: { validFrom: 'asc' } });
    return rows.map((row) => ({ ...row, validFrom: toIsoDay(row.validFrom), validTo: toIsoDayOrNull(row.validTo) }));
  });
}
