import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay } from '@/lib/db/iso-day';
import { groupBy } from '@/lib/domain/group-by';
import { petitionStand, type PetitionStand, type PetitionState } from '@/lib/domain/steering/petition-standing';
import type { RowsAsked } from '../steering/rows-asked';

export interface PetitionReply extends PetitionStand {
  readonly on: string;
  readonly by: string;
  readonly words: string;
}

export interface PetitionRecord extends PetitionStand {
  readonly id: number;
  readonly unitId: number;
  readonly eventId: number | null;
  readonly raisedBy: string;
  readonly subject: string;
  readonly setId: string | null;
  readonly number: number | null;
  readonly addressee: string;
  readonly departmentId: number | null;
  readonly raisedOn: string;
  readonly source: string | null;
  readonly illustrative: boolean;
  /** Up to the day, oldest first; `state` and `condition` are as the last of them leaves the petition. */
  readonly replies: readonly PetitionReply[];
}

const FIELDS = {
  ...{ id: true, unitId: true, eventId: true, raisedBy: true, subject: true, setId: true, number: true },
  ...{ addressee: true, departmentId: true, raisedOn: true, source: true, illustrative: true },
} as const;

/** Petitions of the units raised up to the day, with the replies up to the day; in the order in which they were raised. */
export function readPetitions(tx: Tx, { tenantId, unitIds, day }: RowsAsked): Promise<PetitionRecord[]> {
  return findPetitions(tx, { tenantId, unitId: { in: [...unitIds] } }, day);
}

/** The same of those that were heard at one event, whoever asks: the caller asks who may know of them. */
export function readPetitionsOfEvent(
  tx: Tx,
  { tenantId, event, day }: { tenantId: number; event: number; day: string },
): Promise<PetitionRecord[]> {
  return findPetitions(tx, { tenantId, eventId: event }, day);
}

type Which = { readonly tenantId: number } & ({ readonly unitId: { in: number[] } } | { readonly eventId: number });

async function findPetitions(tx: Tx, which: Which, day: string): Promise<PetitionRecord[]> {
  const rows = await tx.petition.findMany({
    where: { ...which, raisedOn: { lte: toDateParam(day) } },
    orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }],
    select: FIELDS,
  });
  const ids = rows.map(({ id }) => id);
  const replies = await readReplies(tx, which.tenantId, ids, day);
  return rows.map((row) => {
    const own = replies.get(row.id) ?? [];
    return { ...row, raisedOn: toIsoDay(row.raisedOn), ...petitionStand(own), replies: own };
  });
}

async function readReplies(
  tx: Tx,
  tenantId: number,
  petitionIds: number[],
  day: string,
): Promise<Map<number, PetitionReply[]>> {
  if (petitionIds.length === 0) return new Map();
  const rows = await tx.$queryRaw<
    { petitionId: number; on: Date; by: string; words: string; state: PetitionState; condition: string | null }[]
  >`
    SELECT petition_id AS "petitionId", replied_on AS "on", replied_by AS "by", words, state, condition
    FROM petition_reply
    WHERE tenant_id = ${tenantId} AND petition_id = ANY(${petitionIds}) AND replied_on <= ${toDateParam(day)}::date
    ORDER BY replied_on, id`;
  return groupBy(
    rows.map(({ on, ...row }) => ({ ...row, on: toIsoDay(on) })),
    ({ petitionId }) => petitionId,
  );
}

export interface WaitingStepRecord {
  readonly petitionId: number;
  readonly id: number;
  readonly title: string;
  readonly unitId: number;
  readonly setId: string;
  readonly number: number;
}

/** Steps of plans that wait for one of the petitions and were not finished by the day. */
export async function readWaitingSteps(
  tx: Tx,
  { tenantId, petitionIds, day }: { tenantId: number; petitionIds: readonly number[]; day: string },
): Promise<WaitingStepRecord[]> {
  if (petitionIds.length === 0) return [];
  return tx.$queryRaw<WaitingStepRecord[]>`
    SELECT DISTINCT w.petition_id AS "petitionId", s.id, s.title, s.unit_id AS "unitId", s.set_id AS "setId", s.number
    FROM step_wait w JOIN plan_step s ON s.tenant_id = w.tenant_id AND s.id = w.step_id
    WHERE w.tenant_id = ${tenantId} AND w.petition_id = ANY(${[...petitionIds]})
      AND s.state <> 'dropped' AND (s.done_on IS NULL OR s.done_on > ${toDateParam(day)}::date)
    ORDER BY s.id`;
}
