import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { readCatalogue } from '../catalogue/data';
import { findSet } from './find-set';

export async function readSet(tx: Tx, tenantId: number, id: string): Promise<CatalogueSet> {
  return findSet(await readCatalogue(tx, tenantId), id);
}
