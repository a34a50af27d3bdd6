import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { SetHead } from '@/lib/domain/criteria/catalogue/shipped-set';
import { AppError } from '@/lib/errors';
import type { DraftRecord } from './data';

const kind = z.enum(['basic', 'advanced', 'model', 'special']);

/** What stays the same in every version of a set. Throws AppError `set_unknown`. */
export async function readHead(tx: Tx, tenantId: number, setId: string): Promise<SetHead> {
  const row = await tx.criteriaSet.findUnique({ where: { tenantId_id: { tenantId, id: setId } } });
  if (!row) throw new AppError('set_unknown', { field: 'set' });
  const { id, level, name, shortName, scope, extendsId } = row;
  return { id, level, kind: kind.parse(row.kind), name, shortName, scope, extendsId };
}

/** Ids that a new set cannot have: of sets, and of those that drafts will found. */
export async function takenIds(tx: Tx, tenantId: number, drafts: readonly DraftRecord[]): Promise<Set<string>> {
  const sets = await tx.criteriaSet.findMany({ where: { tenantId }, select: { id: true } });
  return new Set([...sets.map((set) => set.id), ...drafts.map((draft) => draft.setId)]);
}
