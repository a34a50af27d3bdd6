import type { Tx } from '@/lib/db/client';

/**
 * Two people who change a tenant's sets, or what stands beside them, wait for each other; whoever enters figures waits
 * for nobody: a fact needs no more than the key of the tenant's row.
 */
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
