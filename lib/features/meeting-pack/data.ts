import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import type { Stage } from '@/lib/domain/criteria/status';
import type { MeetingView } from '../meeting/view';

/** A frozen pack without what it holds. */
export interface PackRecord {
  readonly id: string;
  readonly unitId: number;
  readonly setId: string;
  readonly stage: Stage;
  readonly asOf: string;
  readonly compareTo: string;
  readonly sha256: string;
  readonly takenPost: string;
  /** Instant, ISO. */
  readonly takenAt: string;
}

const HEAD = {
  ...{ id: true, unitId: true, setId: true, stage: true, asOf: true, compareTo: true },
  ...{ sha256: true, takenPost: true, takenAt: true },
} as const;

/** So many of the latest are listed. */
const MOST = 50;

interface HeadRow extends Omit<PackRecord, 'asOf' | 'compareTo' | 'takenAt'> {
  readonly asOf: Date;
  readonly compareTo: Date;
  readonly takenAt: Date;
}

function toRecord({ asOf, compareTo, takenAt, ...rest }: HeadRow): PackRecord {
  return { ...rest, asOf: toIsoDay(asOf), compareTo: toIsoDay(compareTo), takenAt: takenAt.toISOString() };
}

/** Packs of a unit, the latest first. */
export async function readPacks(tx: Tx, tenantId: number, unitId: number): Promise<PackRecord[]> {
  const rows = await tx.meetingPack.findMany({
    where: { tenantId, unitId },
    select: HEAD,
    orderBy: { takenAt: 'desc' },
    take: MOST,
  });
  return rows.map(toRecord);
}

/** One pack of a unit whole; null: it has none with this id. */
export async function readPack(
  tx: Tx,
  tenantId: number,
  unitIds: readonly number[],
  id: string,
): Promise<{ head: PackRecord; view: MeetingView } | null> {
  const row = await tx.meetingPack.findFirst({
    where: { tenantId, id, unitId: { in: [...unitIds] } },
    select: { ...HEAD, view: true },
  });
  if (!row) return null;
  const { view, ...head } = row;
  // Only what `freezePack` wrote is there: the application's role cannot change a row.
  return { head: toRecord(head), view: view as unknown as MeetingView };
}

export interface NewPack {
  readonly tenantId: number;
  readonly id: string;
  readonly unitId: number;
  readonly takenBy: number;
  readonly takenPost: string;
  readonly sha256: string;
  /** In its canonical form. */
  readonly json: string;
  readonly view: MeetingView;
}

export async function insertPack(tx: Tx, { view, json, ...pack }: NewPack): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO meeting_pack (tenant_id, id, unit_id, set_id, stage, as_of, compare_to, view, sha256, taken_by, taken_post)
    VALUES (${pack.tenantId}, ${pack.id}::uuid, ${pack.unitId}, ${view.set.id}, ${view.stage}::stage,
      ${toDateParam(view.asOf)}::date, ${toDateParam(view.compareTo)}::date, ${json}::jsonb, ${pack.sha256},
      ${pack.takenBy}, ${pack.takenPost})`;
}
