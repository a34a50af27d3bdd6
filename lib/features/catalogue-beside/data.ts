import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { readCatalogue } from '../catalogue/data';
import { findSet } from './find-set';

/** Two people who change what stands beside the sets wait for each other; whoever enters figures waits for nobody. */
export async function lockCatalogue(tx: Tx, tenantId: number): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM tenant WHERE id = ${tenantId} FOR NO KEY UPDATE`;
}

/** What is kept of the catalogue is read anew from the next request on. */
export async function raiseCatalogue(tx: Tx, tenantId: number): Promise<void> {
  await tx.tenant.update({
    where: { id: tenantId },
    data: { catalogueVersion: { increment: 1 } },
    select: { id: true },
  });
}

export async function readSet(tx: Tx, tenantId: number, id: string): Promise<CatalogueSet> {
  return findSet(await readCatalogue(tx, tenantId), id);
}
