import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { NewUnit } from '@/lib/domain/units/office/new-unit';
import type { UnitEdit } from '@/lib/domain/units/office/unit-edit';
import type { UnitVersionRecord } from '@/lib/domain/units/unit';
import { insertUnits, periodColumns } from '../tenants/units/mutations';

/** Whether the act leaves the unit as it is. */
export function isSame({ unit, validTo, versions }: UnitEdit): boolean {
  return validTo === unit.validTo && JSON.stringify(versions) === JSON.stringify(unit.versions);
}

/** Writes a unit's last day and the versions that differ; `source` is said of those that are new. */
export async function writeEdit(tx: Tx, tenantId: number, edit: UnitEdit, source: string): Promise<void> {
  const { unit, validTo, versions } = edit;
  if (validTo !== unit.validTo) {
    const data = { validTo: validTo === null ? null : toDateParam(validTo) };
    await tx.unit.update({ where: { tenantId_id: { tenantId, id: unit.id } }, data, select: { id: true } });
  }
  const before = new Map(unit.versions.map((version) => [version.validFrom, version]));
  const after = new Set(versions.map(({ validFrom }) => validFrom));
  const gone = [...before.keys()].filter((validFrom) => !after.has(validFrom)).map(toDateParam);
  await tx.unitVersion.deleteMany({ where: { tenantId, unitId: unit.id, validFrom: { in: gone } } });
  for (const version of versions)
    await writeVersion(tx, tenantId, unit.id, before.get(version.validFrom), version, source);
}

async function writeVersion(
  tx: Tx,
  tenantId: number,
  unitId: number,
  old: UnitVersionRecord | undefined,
  { name, type, parentId, dateKnown, ...period }: UnitVersionRecord,
  source: string,
): Promise<void> {
  const said = { name, type, parentId, dateKnown, ...periodColumns(period) };
  if (!old) {
    await tx.unitVersion.create({ data: { tenantId, unitId, ...said, source }, select: { unitId: true } });
    return;
  }
  const renamed = old.name !== name || old.type !== type || old.parentId !== parentId;
  if (!renamed && old.validTo === period.validTo) return;
  await tx.unitVersion.update({
    where: { tenantId_unitId_validFrom: { tenantId, unitId, validFrom: toDateParam(period.validFrom) } },
    data: renamed ? { ...said, source } : said,
    select: { unitId: true },
  });
}

/** Inserts a unit that an act begins; gives back its number. */
export async function writeNewUnit(tx: Tx, tenantId: number, unit: NewUnit, source: string): Promise<number> {
  const { versions, ...rest } = unit;
  const parents = new Map(
    versions.flatMap(({ parentId }) => (parentId === null ? [] : [[String(parentId), parentId]])),
  );
  const draft = {
    ...rest,
    key: `${unit.code}@${unit.validFrom}`,
    dateKnown: true,
    source,
    versions: versions.map(({ parentId, ...version }) => ({
      ...version,
      parentKey: parentId === null ? null : String(parentId),
    })),
    attributes: [],
  };
  const ids = await insertUnits(tx, tenantId, [draft], { illustrative: false }, parents);
  return ids.get(draft.key)!;
}
