import type { Tx } from '@/lib/db/client';
import { insertVersion } from '@/lib/features/catalogue/insert-version';
import type { ShippedSet } from '@/lib/domain/criteria/catalogue/shipped-set';
import { digestOf } from './digest';

async function insertVersions(tx: Tx, tenantId: number, sets: readonly ShippedSet[]): Promise<void> {
  for (const set of sets)
    for (const version of set.versions)
      await insertVersion(tx, tenantId, set.id, version, {
        certainty: version.certainty,
        sourceDigest: digestOf(set, version),
      });
  const items = sets.flatMap((set) => set.items.map((item) => ({ tenantId, setId: set.id, ...item })));
  await tx.criteriaItem.createMany({ data: items, skipDuplicates: true });
}

function head(set: ShippedSet) {
  const { level, kind, name, shortName, scope, extendsId, size } = set;
  return { level, kind, name, shortName, scope, extendsId, size };
}

/** Loads sets that the tenant does not have yet. */
export async function insertSets(tx: Tx, tenantId: number, sets: readonly ShippedSet[]): Promise<void> {
  await tx.criteriaSet.createMany({ data: sets.map((set) => ({ tenantId, id: set.id, ...head(set) })) });
  await insertVersions(tx, tenantId, sets);
}

/** Puts the shipped contents in the place of older, unedited ones. What facts point to (set and items) stays. */
export async function replaceSet(tx: Tx, tenantId: number, set: ShippedSet): Promise<void> {
  const where = { tenantId, setId: set.id };
  await tx.setCondition.deleteMany({ where });
  await tx.threshold.deleteMany({ where });
  await tx.indicator.deleteMany({ where });
  await tx.criterion.deleteMany({ where });
  await tx.criteriaGroup.deleteMany({ where });
  await tx.criteriaSetVersion.deleteMany({ where });
  await tx.criteriaSet.update({ where: { tenantId_id: { tenantId, id: set.id } }, data: head(set) });
  await insertVersions(tx, tenantId, [set]);
}
