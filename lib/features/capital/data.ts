import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import { CAPITAL_KINDS, CAPITAL_SOURCES, type CapitalLine } from '@/lib/domain/capital/capital-line';
import { PLAN_BOUNDS } from '@/lib/domain/plan/plan-figure';
import { knownWord } from '../steering/known-word';
import type { RowsAsked } from '../steering/rows-asked';

/** What was said of the units' money up to the day and not taken back by then; what speaks of the latest days first. */
export async function readCapital(tx: Tx, { tenantId, unitIds, day }: RowsAsked): Promise<CapitalLine[]> {
  const onDay = toDateParam(day);
  const rows = await tx.capitalLine.findMany({
    where: {
      tenantId,
      unitId: { in: [...unitIds] },
      saidOn: { lte: onDay },
      OR: [{ takenBackOn: null }, { takenBackOn: { gt: onDay } }],
    },
    orderBy: [{ periodTo: 'desc' }, { saidOn: 'desc' }, { id: 'desc' }],
  });
  return rows.map(
    ({ id, unitId, setId, number, works, wording, saidBy, document, illustrative, amount, high, ...row }) => ({
      ...{ id, unitId, setId, number, works, wording, saidBy, document, illustrative },
      source: knownWord(CAPITAL_SOURCES, row.source),
      kind: knownWord(CAPITAL_KINDS, row.kind),
      amount: { low: amount.toNumber(), high: high?.toNumber() ?? null, bound: knownWord(PLAN_BOUNDS, row.bound) },
      periodFrom: toIsoDay(row.periodFrom),
      periodTo: toIsoDay(row.periodTo),
      saidOn: toIsoDay(row.saidOn),
    }),
  );
}
