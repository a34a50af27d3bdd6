import type { Tx } from '@/lib/db/client';
import { toDateParam, toIsoDay, toIsoDayOrNull } from '@/lib/db/iso-day';
import { STEP_STATES, WAIT_KINDS, type Goal, type PathStep, type StepWait } from '@/lib/domain/critical-path/path-step';
import { groupBy } from '@/lib/domain/group-by';
import { isPetitionOpen, PETITION_STATES, petitionStand } from '@/lib/domain/steering/petition-standing';
import { knownWord } from '../steering/known-word';
import type { RowsAsked } from '../steering/rows-asked';
import type { StepFields } from './seen-step';

/** Steps that hang together: of the units, what those wait for and what waits for those, of whichever unit of the tenant. */
async function readLinkedIds(tx: Tx, { tenantId, unitIds }: RowsAsked): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE linked (id) AS (
      SELECT id FROM plan_step WHERE tenant_id = ${tenantId} AND unit_id = ANY(${[...unitIds]})
      UNION
      SELECT CASE WHEN wait.step_id = linked.id THEN wait.on_step_id ELSE wait.step_id END
      FROM linked JOIN step_wait wait ON wait.tenant_id = ${tenantId} AND wait.on_step_id IS NOT NULL
        AND (wait.step_id = linked.id OR wait.on_step_id = linked.id)
    )
    SELECT id FROM linked ORDER BY id`;
  return rows.map(({ id }) => id);
}

/**
 * The steps of the units as they stand on the day, with every step of the tenant that they hang together with, so that dates
 * and slack are the same whoever looks. What lies outside the units is for counting only: show it to who may read it.
 */
export async function readSteps(tx: Tx, asked: RowsAsked): Promise<PathStep[]> {
  const { tenantId, day } = asked;
  const ids = await readLinkedIds(tx, asked);
  if (ids.length === 0) return [];
  const rows = await tx.planStep.findMany({ where: { tenantId, id: { in: ids } }, orderBy: { id: 'asc' } });
  const waits = await readWaits(tx, tenantId, ids, day);
  return rows.map(({ id, unitId, setId, number, title, owner, departmentId, days, illustrative, ...row }) => {
    const startsOn = toIsoDayOrNull(row.startsOn);
    const doneOn = toIsoDayOrNull(row.doneOn);
    const state = stateOn(knownWord(STEP_STATES, row.state), startsOn, doneOn, day);
    return {
      ...{ id, unitId, setId, number, title, owner, departmentId, days, illustrative, startsOn, state },
      ...{ deadline: toIsoDayOrNull(row.deadline), doneOn: state === 'done' ? doneOn : null },
      waits: waits.get(id) ?? [],
    };
  });
}

/** What was done or started later had not been yet on the day. */
function stateOn(state: PathStep['state'], startsOn: string | null, doneOn: string | null, day: string) {
  if (state === 'dropped' || (state === 'done' && doneOn !== null && doneOn <= day)) return state;
  if (state === 'planned') return state;
  if (startsOn === null) return state === 'started' ? state : 'planned';
  return startsOn <= day ? 'started' : 'planned';
}

async function readWaits(tx: Tx, tenantId: number, stepIds: number[], day: string): Promise<Map<number, StepWait[]>> {
  const rows = await tx.stepWait.findMany({ where: { tenantId, stepId: { in: stepIds } }, orderBy: { id: 'asc' } });
  const petitions = await readPetitionStands(
    tx,
    tenantId,
    rows.flatMap(({ petitionId }) => petitionId ?? []),
    day,
  );
  const money = await tx.capitalLine.findMany({
    where: { tenantId, id: { in: rows.flatMap(({ capitalId }) => capitalId ?? []) } },
    select: { id: true, unitId: true, setId: true, number: true, works: true },
  });
  const lines = new Map(money.map((line) => [line.id, line]));
  const toWait = ({ id, kind: word, onStepId, petitionId, capitalId, words, expectedOn }: (typeof rows)[number]) => {
    const kind = knownWord(WAIT_KINDS, word);
    if (kind === 'step') return { id, kind, onStepId: onStepId! };
    const petition = petitionId === null ? undefined : petitions.get(petitionId);
    const line = capitalId === null ? undefined : lines.get(capitalId);
    const { unitId, setId, number } = petition ?? line ?? { unitId: null, setId: null, number: null };
    return {
      ...{ id, kind, petitionId, capitalId, expectedOn: toIsoDayOrNull(expectedOn) },
      words: petition?.subject ?? words ?? line?.works ?? null,
      about: unitId === null ? null : { unitId, setId, number },
      settled: petition?.settled ?? false,
      refused: petition?.refused ?? false,
    };
  };
  return new Map([...groupBy(rows, ({ stepId }) => stepId)].map(([stepId, own]) => [stepId, own.map(toWait)]));
}

async function readPetitionStands(tx: Tx, tenantId: number, ids: number[], day: string) {
  const rows = await tx.petition.findMany({ where: { tenantId, id: { in: ids } } });
  const replies = await tx.petitionReply.findMany({
    where: { tenantId, petitionId: { in: ids }, repliedOn: { lte: toDateParam(day) } },
    orderBy: [{ repliedOn: 'asc' }, { id: 'asc' }],
  });
  const repliesOf = groupBy(replies, ({ petitionId }) => petitionId);
  return new Map(
    rows.map(({ id, unitId, setId, number, subject }) => {
      const own = (repliesOf.get(id) ?? []).map(({ repliedOn, state, condition }) => ({
        ...{ on: toIsoDay(repliedOn), state: knownWord(PETITION_STATES, state), condition },
      }));
      const stand = petitionStand(own);
      const refused = stand.state === 'refused';
      return [id, { unitId, setId, number, subject, refused, settled: !refused && !isPetitionOpen(stand) }];
    }),
  );
}

/** A step as it is kept, whatever the day; null: it is none of that unit and set, and of that criterion where one is named. */
export async function readStepFields(
  tx: Tx,
  tenantId: number,
  id: number,
  { unitId, setId, number }: Omit<Goal, 'number'> & Partial<Goal>,
): Promise<StepFields | null> {
  const row = await tx.planStep.findFirst({ where: { tenantId, id, unitId, setId, number } });
  if (!row) return null;
  const { title, owner, departmentId, days } = row;
  return {
    ...{ title, owner, departmentId, days, state: knownWord(STEP_STATES, row.state) },
    startsOn: toIsoDayOrNull(row.startsOn),
    deadline: toIsoDayOrNull(row.deadline),
    doneOn: toIsoDayOrNull(row.doneOn),
  };
}

/** Nobody else changes the step until the transaction ends. */
export async function holdStep(tx: Tx, tenantId: number, id: number): Promise<void> {
  await tx.$queryRaw`SELECT id FROM plan_step WHERE tenant_id = ${tenantId} AND id = ${id} FOR UPDATE`;
}

/** Which step waits for which, of all that a step waits for, also through others. */
export async function readLinks(
  tx: Tx,
  tenantId: number,
  stepId: number,
): Promise<{ stepId: number; onStepId: number }[]> {
  return tx.$queryRaw`
    WITH RECURSIVE before (step_id, on_step_id) AS (
      SELECT step_id, on_step_id FROM step_wait
      WHERE tenant_id = ${tenantId} AND step_id = ${stepId} AND on_step_id IS NOT NULL
      UNION
      SELECT wait.step_id, wait.on_step_id FROM before JOIN step_wait wait
        ON wait.tenant_id = ${tenantId} AND wait.step_id = before.on_step_id AND wait.on_step_id IS NOT NULL
    )
    SELECT step_id AS "stepId", on_step_id AS "onStepId" FROM before`;
}
