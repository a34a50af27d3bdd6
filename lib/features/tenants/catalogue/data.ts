import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { SetHead } from '@/lib/domain/criteria/catalogue/shipped-set';
import { readContents, type StoredVersion } from '@/lib/features/catalogue/read-contents';

const kind = z.enum(['basic', 'advanced', 'model', 'special']);

/** A set as it stands in the tenant, with the fingerprint that each of its versions was loaded with. */
export interface LoadedSet {
  readonly head: SetHead & { readonly size: number | null };
  readonly origin: string;
  readonly versions: readonly StoredVersion[];
}

/** The tenant's sets with all their versions. */
export async function readLoadedSets(tx: Tx, tenantId: number): Promise<Map<string, LoadedSet>> {
  const contents = await readContents(tx, tenantId);
  const sets = await tx.criteriaSet.findMany({ where: { tenantId } });
  return new Map(
    sets.map(({ tenantId: _tenant, origin, ...row }) => [
      row.id,
      { head: { ...row, kind: kind.parse(row.kind) }, origin, versions: contents.get(row.id) ?? [] },
    ]),
  );
}
