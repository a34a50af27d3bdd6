import { appDb, type Tx } from '@/lib/db/client';
import { toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { InCharge } from '@/lib/domain/criteria/put-in-charge';

export interface ChargeRow extends InCharge {
  readonly number: number;
  readonly illustrative: boolean;
}

/** Who is and was in charge of the criteria of a set, by criterion, oldest first. */
export async function readCharges(tx: Tx, tenantId: number, setId: string): Promise<ChargeRow[]> {
  const rows = await tx.criterionAssignment.findMany({
    where: { tenantId, setId },
    orderBy: [{ number: 'asc' }, { validFrom: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, number, departmentId, validFrom, validTo, illustrative }) => {
    return { id, number, departmentId, validFrom: toIsoDay(validFrom), validTo: toIsoDayOrNull(validTo), illustrative };
  });
}

export function fetchCharges(tenantId: number, setId: string): Promise<ChargeRow[]> {
  return withTenant(appDb(), tenantId, (tx) => readCharges(tx, tenantId, setId));
}
