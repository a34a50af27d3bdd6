import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { CADENCES } from '@/lib/domain/reporting/cadence';
import type { ReportDuty } from '@/lib/domain/reporting/report-standing';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { knownWord } from '../steering/known-word';
import type { RowsAsked } from '../steering/rows-asked';
import type { ReportBody, SentReport } from './view';

export interface KnownDuty extends ReportDuty {
  readonly id: number;
  /** The unit that asks for it. */
  readonly unitId: number;
  readonly level: UnitLevel;
}

/** Duties that these units set, begun by the day; ended ones too, for what was owed before. */
export async function readDuties(tx: Tx, { tenantId, unitIds, day }: RowsAsked): Promise<KnownDuty[]> {
  const rows = await tx.reportDuty.findMany({
    where: { tenantId, unitId: { in: [...unitIds] }, validFrom: { lte: toDateParam(day) } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, unitId, level, cadence, weekday, dueAfter, validFrom, validTo }) => ({
    ...{ id, unitId, level, weekday, dueAfter, cadence: knownWord(CADENCES, cadence) },
    ...{ validFrom: toIsoDay(validFrom), validTo: toIsoDayOrNull(validTo) },
  }));
}

const HEAD = {
  ...{ id: true, unitId: true, setId: true, cadence: true, windowFrom: true, windowTo: true },
  ...{ sha256: true, note: true, sentPost: true, sentOn: true, sentAt: true },
} as const;

interface SentAsked extends RowsAsked {
  /** Only reports of this stage; absent: of any. */
  readonly stage?: string;
}

/** What the units had sent by the day of windows that end from `since` on, the last sending first. */
export async function readSent(
  tx: Tx,
  { tenantId, unitIds, day, stage }: SentAsked,
  since: string,
): Promise<SentReport[]> {
  const rows = await tx.periodReport.findMany({
    where: {
      ...{ tenantId, unitId: { in: [...unitIds] } },
      ...{ sentOn: { lte: toDateParam(day) }, windowTo: { gte: toDateParam(since) } },
      ...(stage === undefined ? {} : { view: { path: ['stage'], equals: stage } }),
    },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    select: HEAD,
  });
  return rows.map(({ id, unitId, setId, sha256, note, sentPost: post, ...row }) => ({
    ...{ id, unitId, setId, sha256, note, post, cadence: knownWord(CADENCES, row.cadence) },
    ...{ from: toIsoDay(row.windowFrom), to: toIsoDay(row.windowTo) },
    ...{ on: toIsoDay(row.sentOn), at: row.sentAt.toISOString() },
  }));
}

/** The stage that sent reports speak of, by id. */
export async function readSentStages(tx: Tx, tenantId: number, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; stage: string }[]>`
    SELECT id, view->>'stage' AS stage FROM period_report WHERE tenant_id = ${tenantId} AND id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ id, stage }) => [id, stage]));
}

/** What a report said when it was sent. */
export async function readSentBody(tx: Tx, tenantId: number, id: string): Promise<ReportBody | null> {
  const row = await tx.periodReport.findUnique({
    where: { tenantId_id: { tenantId, id } },
    select: { view: true },
  });
  return row && (row.view as unknown as ReportBody);
}
