import type { Tx } from '@/lib/db/client';

/** The user of an address, which is kept in lower case. */
export function findUser(tx: Tx, email: string): Promise<{ id: number; email: string } | null> {
  return tx.user.findUnique({ where: { email }, select: { id: true, email: true } });
}

/** The tenants that a user may enter; row-level security shows a user's own memberships without a tenant. */
export async function readTenantsOfUser(tx: Tx, userId: number): Promise<number[]> {
  await tx.$executeRaw`SELECT set_config('app.user_id', ${String(userId)}, true)`;
  const rows = await tx.membership.findMany({
    where: { userId },
    select: { tenantId: true },
    distinct: ['tenantId'],
    orderBy: { tenantId: 'asc' },
  });
  await tx.$executeRaw`SELECT set_config('app.user_id', '', true)`;
  return rows.map((row) => row.tenantId);
}
