import { appDb, type Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { withTenant } from '@/lib/db/scope';
import type { CriterionPair } from '@/lib/domain/criteria/carry-over';
import type { Territory } from '@/lib/domain/units/unit';
import { criterionItems, type MappedSets } from './check-sets';
import { planCarryOver, type HeldStatus, type UnitPlan } from './plan-carry-over';

/** Which old criteria became which new ones, in the order of the new. */
export async function readPairs(
  tx: Tx,
  tenantId: number,
  fromSetId: string,
  toSetId: string,
): Promise<CriterionPair[]> {
  const rows = await tx.criterionMapping.findMany({
    where: { tenantId, fromSetId, toSetId },
    orderBy: [{ toNumber: 'asc' }, { fromNumber: 'asc' }],
  });
  return rows.map(({ fromNumber, toNumber }) => ({ from: fromNumber, to: toNumber }));
}

/** The sets from which there is a mapping to a set. */
export async function readMappedFrom(tx: Tx, tenantId: number, toSetId: string): Promise<string[]> {
  const rows = await tx.criterionMapping.findMany({
    where: { tenantId, toSetId },
    distinct: ['fromSetId'],
    select: { fromSetId: true },
    orderBy: { fromSetId: 'asc' },
  });
  return rows.map((row) => row.fromSetId);
}

export function fetchMappedFrom(tenantId: number, toSetId: string): Promise<string[]> {
  return withTenant(appDb(), tenantId, (tx) => readMappedFrom(tx, tenantId, toSetId));
}

export function fetchPairs(tenantId: number, fromSetId: string, toSetId: string): Promise<CriterionPair[]> {
  return withTenant(appDb(), tenantId, (tx) => readPairs(tx, tenantId, fromSetId, toSetId));
}

/**
 * What holds in the cells of the items on a day, by self-assessment. Of the whole tenant, with no scope of units: a
 * mapping is of a set, and who keeps sets (`sets.manage`) does so on the province and nowhere below it.
 */
export function readHeldStatuses(
  tx: Tx,
  tenantId: number,
  itemIds: readonly number[],
  day: string,
): Promise<HeldStatus[]> {
  return tx.$queryRaw<HeldStatus[]>`
    SELECT DISTINCT ON (unit_id, item_id) unit_id AS "unitId", item_id AS "itemId", status, illustrative
    FROM assessment
    WHERE tenant_id = ${tenantId} AND item_id = ANY(${[...itemIds]}) AND stage = 'self' AND effective_on <= ${toDateParam(day)}::date
    ORDER BY unit_id, item_id, effective_on DESC, id DESC`;
}

/** The cells of the items in which somebody has ever said anything by self-assessment, of whatever day. */
export function readSaidCells(
  tx: Tx,
  tenantId: number,
  itemIds: readonly number[],
): Promise<{ unitId: number; itemId: number }[]> {
  return tx.$queryRaw<{ unitId: number; itemId: number }[]>`
    SELECT DISTINCT unit_id AS "unitId", item_id AS "itemId" FROM assessment
    WHERE tenant_id = ${tenantId} AND item_id = ANY(${[...itemIds]}) AND stage = 'self'`;
}

/** What each unit would bring along, as the transaction sees it. */
export async function readPlan(
  tx: Tx,
  tenantId: number,
  territory: Territory,
  sets: MappedSets,
  pairs: readonly CriterionPair[],
  day: string,
): Promise<UnitPlan[]> {
  const held = await readHeldStatuses(tx, tenantId, [...criterionItems(sets.old).keys()], day);
  const said = await readSaidCells(tx, tenantId, [...criterionItems(sets.set).keys()]);
  return planCarryOver(territory, sets, pairs, day, held, said);
}

export function fetchPlan(
  tenantId: number,
  territory: Territory,
  sets: MappedSets,
  pairs: readonly CriterionPair[],
  day: string,
): Promise<UnitPlan[]> {
  return withTenant(appDb(), tenantId, (tx) => readPlan(tx, tenantId, territory, sets, pairs, day));
}
