import { TENANT_COLUMNS, tenantOf, type TenantRow } from '@/lib/auth/tenant-row';
import type { Db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { AppError } from '@/lib/errors';

/** Every tenant, by its slug. */
export async function findTenants(db: Db): Promise<ActorTenant[]> {
  const rows = await db.$queryRaw<TenantRow[]>`SELECT ${Prisma.raw(TENANT_COLUMNS)} FROM tenant t ORDER BY t.slug`;
  return rows.map(tenantOf);
}

/** The tenant with that slug. Throws AppError `tenant_unknown`. */
export async function findTenant(db: Db, slug: string): Promise<ActorTenant> {
  const found = (await findTenants(db)).find((tenant) => tenant.slug === slug);
  if (!found) throw new AppError('tenant_unknown', { field: 'tenant', value: slug });
  return found;
}
