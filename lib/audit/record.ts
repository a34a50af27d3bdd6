import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';

export interface AuditRecord {
  tenantId: number;
  /** null: the operator, at the machine. */
  actorId: number | null;
  actorPost: string;
  action: string;
  unitId?: number;
  subject: Prisma.InputJsonObject;
  requestId?: string;
}

/** Writes who did what in the transaction that does it: if this fails, so does the act. */
export async function recordAudit(tx: Tx, entry: AuditRecord): Promise<void> {
  await tx.auditEntry.create({ data: entry, select: { id: true } });
}
