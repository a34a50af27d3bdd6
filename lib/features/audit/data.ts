import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';

export interface AuditRow {
  id: bigint;
  at: Date;
  actorPost: string;
  action: string;
  unitId: number | null;
  subject: unknown;
}

/** A page of the tenant's audit, newest first, before the given id. */
export function fetchAudit(tenantId: number, before: bigint | null, size: number): Promise<AuditRow[]> {
  return withTenant(appDb(), tenantId, (tx) =>
    tx.auditEntry.findMany({
      where: { tenantId, ...(before === null ? {} : { id: { lt: before } }) },
      select: { id: true, at: true, actorPost: true, action: true, unitId: true, subject: true },
      orderBy: { id: 'desc' },
      take: size,
    }),
  );
}
