import { groupBy } from '@/lib/domain/group-by';
import { appDb, type Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import { buildTerritory } from '@/lib/domain/units/build-territory';
import {
  ATTRIBUTE_KINDS,
  type AttributeKind,
  type Period,
  type Territory,
  type UnitRecord,
} from '@/lib/domain/units/unit';

function period(row: { validFrom: Date; validTo: Date | null }): Period {
  return { validFrom: toIsoDay(row.validFrom), validTo: toIsoDayOrNull(row.validTo) };
}

/** The territory in a transaction of its own. */
export function fetchTerritory(tenantId: number): Promise<Territory> {
  return withTenant(appDb(), tenantId, (tx) => readTerritory(tx, tenantId));
}

/** Every unit of the tenant with its dated names, attributes and clusters. */
export async function readTerritory(tx: Tx, tenantId: number): Promise<Territory> {
  const units = await tx.unit.findMany({ where: { tenantId } });
  const versions = await tx.unitVersion.findMany({ where: { tenantId }, orderBy: { validFrom: 'asc' } });
  const attributes = await tx.unitAttribute.findMany({ where: { tenantId }, orderBy: { validFrom: 'asc' } });
  const members = await tx.clusterMember.findMany({ where: { tenantId } });
  const versionsOf = groupBy(versions, (row) => row.unitId);
  const attributesOf = groupBy(attributes, (row) => row.unitId);
  const records: UnitRecord[] = units.map((unit) => ({
    id: unit.id,
    code: unit.code,
    level: unit.level,
    dateKnown: unit.dateKnown,
    illustrative: unit.illustrative,
    ...period(unit),
    versions: (versionsOf.get(unit.id) ?? []).map((row) => ({
      name: row.name,
      type: row.type,
      parentId: row.parentId,
      dateKnown: row.dateKnown,
      ...period(row),
    })),
    attributes: (attributesOf.get(unit.id) ?? []).flatMap((row) => {
      const kind = attributeKind(row.kind);
      return kind ? [{ kind, value: row.value, illustrative: row.illustrative, ...period(row) }] : [];
    }),
  }));
  return buildTerritory(
    records,
    members.map((row) => ({ clusterId: row.clusterId, communeId: row.communeId, ...period(row) })),
  );
}

function attributeKind(kind: string): AttributeKind | undefined {
  return ATTRIBUTE_KINDS.find((known) => known === kind);
}

export interface SuccessionRow {
  oldCode: string;
  oldName: string;
  oldProvince: string;
  newCode: string;
  newName: string;
  newProvince: string;
  effectiveOn: string;
  relation: string;
}

/** The same in a transaction of its own. */
export function fetchSuccession(
  tenantId: number,
  code: string,
  dayAfterEnd: string | null,
  firstDay: string,
): ReturnType<typeof readSuccession> {
  return withTenant(appDb(), tenantId, (tx) => readSuccession(tx, tenantId, code, dayAfterEnd, firstDay));
}

/** What came after a code that ended the day before `dayAfterEnd`, and what a code that began on `firstDay` came from. */
export async function readSuccession(
  tx: Tx,
  tenantId: number,
  code: string,
  dayAfterEnd: string | null,
  firstDay: string,
): Promise<{ after: SuccessionRow[]; before: SuccessionRow[] }> {
  const rows = await tx.unitSuccession.findMany({
    where: { tenantId, OR: [{ oldCode: code }, { newCode: code }] },
    orderBy: [{ oldCode: 'asc' }, { newCode: 'asc' }],
  });
  const known = rows.map((row) => ({ ...row, effectiveOn: toIsoDay(row.effectiveOn) }));
  return {
    after: known.filter((row) => row.oldCode === code && row.effectiveOn === dayAfterEnd),
    before: known.filter((row) => row.newCode === code && row.effectiveOn === firstDay),
  };
}
