import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import type { DatedValue, ValueEdit } from '@/lib/domain/units/office/dated-values';
import type { AttributeKind } from '@/lib/domain/units/unit';
import { periodColumns } from '../tenants/units/mutations';
import type { ValueKind } from './act-state';

const keyOf = ({ value, validFrom }: DatedValue) => JSON.stringify([value, validFrom]);

/** Writes the rows of a unit that an edit adds, ends or takes away; gives back whether there were any. */
export async function writeValues(
  tx: Tx,
  tenantId: number,
  unitId: number,
  kind: ValueKind,
  { before, after }: ValueEdit,
  source: string | null,
): Promise<boolean> {
  const old = new Map(before.map((row) => [keyOf(row), row]));
  const kept = new Set(after.map(keyOf));
  const gone = before.filter((row) => !kept.has(keyOf(row)));
  const ended = after.filter((row) => old.has(keyOf(row)) && old.get(keyOf(row))!.validTo !== row.validTo);
  const fresh = after.filter((row) => !old.has(keyOf(row)));
  const write = kind === 'member' ? memberWriter(tx, tenantId, unitId) : attributeWriter(tx, tenantId, unitId, kind);
  for (const row of gone) await write.remove(row);
  for (const row of ended) await write.end(row);
  for (const row of fresh) await write.add(row, source);
  return gone.length + ended.length + fresh.length > 0;
}

function attributeWriter(tx: Tx, tenantId: number, unitId: number, kind: AttributeKind) {
  const where = ({ value, validFrom }: DatedValue) => ({
    tenantId,
    unitId,
    kind,
    value,
    validFrom: toDateParam(validFrom),
  });
  return {
    remove: (row: DatedValue) => tx.unitAttribute.deleteMany({ where: where(row) }),
    end: (row: DatedValue) =>
      tx.unitAttribute.updateMany({ where: where(row), data: { validTo: periodColumns(row).validTo } }),
    add: ({ value, ...period }: DatedValue, source: string | null) =>
      tx.unitAttribute.createMany({ data: [{ tenantId, unitId, kind, value, source, ...periodColumns(period) }] }),
  };
}

function memberWriter(tx: Tx, tenantId: number, communeId: number) {
  const where = ({ value, validFrom }: DatedValue) => ({
    ...{ tenantId, communeId },
    clusterId: Number(value),
    validFrom: toDateParam(validFrom),
  });
  return {
    remove: (row: DatedValue) => tx.clusterMember.deleteMany({ where: where(row) }),
    end: (row: DatedValue) =>
      tx.clusterMember.updateMany({ where: where(row), data: { validTo: periodColumns(row).validTo } }),
    add: ({ value, ...period }: DatedValue, source: string | null) =>
      tx.clusterMember.createMany({
        data: [{ tenantId, communeId, clusterId: Number(value), source, ...periodColumns(period) }],
      }),
  };
}
