import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import { CAUSES } from '@/lib/domain/criteria/status';
import type { GapCause } from '@/lib/domain/steering/gap-cause';
import { knownWord } from '../steering/known-word';
import type { RowsAsked } from '../steering/rows-asked';

/** The causes that hold units back on the day, in the order in which they were named; `eventId`: those of one event, ended ones too. */
export async function readCauses(tx: Tx, { tenantId, unitIds, day }: RowsAsked, eventId?: number): Promise<GapCause[]> {
  const onDay = toDateParam(day);
  const held = { since: { lte: onDay }, OR: [{ until: null }, { until: { gte: onDay } }] };
  const rows = await tx.gapCause.findMany({
    where: { tenantId, unitId: { in: [...unitIds] }, ...(eventId === undefined ? held : { eventId }) },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, unitId, setId, number, cause, note, eventId: event, since, until, illustrative }) => ({
    ...{ id, unitId, setId, number, cause: knownWord(CAUSES, cause), note, eventId: event, illustrative },
    ...{ since: toIsoDay(since), until: until && until <= onDay ? toIsoDay(until) : null, isOpen: until === null },
  }));
}
