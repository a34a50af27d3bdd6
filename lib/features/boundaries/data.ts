import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';

/** Grows with every border that is loaded and every one that is taken away. */
export async function readBoundaryVersion(tenantId: number): Promise<string> {
  return withTenant(appDb(), tenantId, async (tx) => {
    const { _count, _max } = await tx.unitBoundary.aggregate({
      where: { tenantId },
      _count: { _all: true },
      _max: { importedAt: true },
    });
    return `${_count._all} ${_max.importedAt?.getTime() ?? 0}`;
  });
}

/** Borders of units that the caller has proved to be in scope. */
export function readBoundaries(tenantId: number, unitIds: readonly number[]) {
  return withTenant(appDb(), tenantId, (tx) =>
    tx.unitBoundary.findMany({
      where: { tenantId, unitId: { in: [...unitIds] } },
      select: { unitId: true, geometry: true, source: true },
      orderBy: { unitId: 'asc' },
    }),
  );
}

/** How many units have a border, by whose it is and when it came. */
export function readBoundarySources(tenantId: number) {
  return withTenant(appDb(), tenantId, (tx) =>
    tx.unitBoundary.groupBy({
      by: ['source'],
      where: { tenantId },
      _count: { _all: true },
      _max: { importedAt: true },
      orderBy: { source: 'asc' },
    }),
  );
}
