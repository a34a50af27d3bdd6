import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { SetHead, ShippedVersion } from '@/lib/domain/criteria/catalogue/shipped-set';
import { AppError } from '@/lib/errors';
import { readContents } from '../catalogue/read-contents';

const kind = z.enum(['basic', 'advanced', 'model', 'special']);

/** A set in the shape that drafts and workbooks have: what stays the same in every version, and the versions by number. */
export interface StoredSet {
  readonly head: SetHead;
  readonly versions: readonly ShippedVersion[];
}

/** Throws AppError `set_unknown`. */
export async function readSet(tx: Tx, tenantId: number, setId: string): Promise<StoredSet> {
  const row = await tx.criteriaSet.findUnique({ where: { tenantId_id: { tenantId, id: setId } } });
  if (!row) throw new AppError('set_unknown', { field: 'set' });
  const { id, level, name, shortName, scope, extendsId } = row;
  const versions = (await readContents(tx, tenantId, setId)).get(setId) ?? [];
  return {
    head: { id, level, kind: kind.parse(row.kind), name, shortName, scope, extendsId },
    versions: versions.map(({ content }) => content),
  };
}
