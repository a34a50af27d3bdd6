import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { groupBy } from '@/lib/domain/group-by';
import { itemIndexes } from '../progress/read-group';
import { insertFacts, type NewFact } from './data';
import { lockProjection, project, type ProjectionTarget } from './project';

const CHUNK = 1_000;
/** Units whose facts are folded at once. */
const UNITS = 40;

/** How far a bulk has come; may throw, which takes all of it back. */
export type BulkStep = (phase: 'writing' | 'summing', done: number, of: number) => Promise<void>;

/**
 * Appends facts that were checked before (an import, the demo scenario) and brings their projections up to date,
 * in the caller's transaction. Facts of one cell on one day hold in the order given.
 */
export async function recordBulk(
  tx: Tx,
  tenantId: number,
  catalogue: readonly CatalogueSet[],
  facts: readonly NewFact[],
  step: BulkStep = async () => undefined,
): Promise<void> {
  const targets = await lockCells(tx, tenantId, catalogue, facts);
  for (let start = 0; start < facts.length; start += CHUNK) {
    await step('writing', start, facts.length);
    await insertFacts(tx, tenantId, facts.slice(start, start + CHUNK));
  }
  const units = targets.reduce((sum, { target }) => sum + target.unitIds.length, 0);
  let done = 0;
  for (const { target, since } of targets)
    for (let start = 0; start < target.unitIds.length; start += UNITS) {
      await step('summing', done + start, units);
      await project(tx, { ...target, unitIds: target.unitIds.slice(start, start + UNITS) }, since);
      if (start + UNITS >= target.unitIds.length) done += target.unitIds.length;
    }
}

type Cell = Pick<NewFact, 'unitId' | 'itemId' | 'stage' | 'effectiveOn'>;

/** Holds the projections of cells against every other writer, as a save does; what is read after it stays so. */
export async function lockCells(tx: Tx, tenantId: number, catalogue: readonly CatalogueSet[], cells: readonly Cell[]) {
  const targets = targetsOf(tenantId, catalogue, cells);
  for (const { target } of targets) await lockProjection(tx, target);
  return targets;
}

/** Writes every projection of a set anew from its facts; what stands without facts is emptied, months without a projection go. */
export async function rebuildProjection(tx: Tx, tenantId: number, set: CatalogueSet): Promise<number> {
  if (!set.identity) return 0;
  const items = itemIndexes({ set, whole: set.identity });
  const known = await tx.$queryRaw<{ unitId: number; stage: ProjectionTarget['stage'] }[]>`
    SELECT unit_id AS "unitId", stage FROM assessment WHERE tenant_id = ${tenantId} AND item_id = ANY(${[...items.keys()]})
    UNION SELECT unit_id, stage FROM unit_progress WHERE tenant_id = ${tenantId} AND set_id = ${set.id}`;
  for (const [stage, rows] of groupBy(known, (row) => row.stage)) {
    const target: ProjectionTarget = { tenantId, setId: set.id, stage, unitIds: rows.map((row) => row.unitId), items };
    await lockProjection(tx, target);
    await project(tx, target);
  }
  await tx.$executeRaw`
    DELETE FROM unit_progress_month month WHERE tenant_id = ${tenantId} AND set_id = ${set.id} AND NOT EXISTS (
      SELECT 1 FROM unit_progress own WHERE own.tenant_id = month.tenant_id AND own.set_id = month.set_id
        AND own.stage = month.stage AND own.unit_id = month.unit_id)`;
  return known.length;
}

function targetsOf(
  tenantId: number,
  catalogue: readonly CatalogueSet[],
  facts: readonly Cell[],
): { target: ProjectionTarget; since: string }[] {
  const setOfItem = new Map(catalogue.flatMap((set) => [...set.items.values()].map((item) => [item.id, set] as const)));
  const groups = groupBy(facts, (fact) => `${setOfItem.get(fact.itemId)!.id} ${fact.stage}`);
  // Always locked in the same order, so that two imports at once cannot wait for each other.
  const inOrder = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([, group]) => {
    const set = setOfItem.get(group[0]!.itemId)!;
    const unitIds = [...new Set(group.map((fact) => fact.unitId))];
    const since = group.reduce(
      (first, fact) => (fact.effectiveOn < first ? fact.effectiveOn : first),
      group[0]!.effectiveOn,
    );
    return {
      target: {
        tenantId,
        setId: set.id,
        stage: group[0]!.stage,
        unitIds,
        items: itemIndexes({ set, whole: set.identity! }),
      },
      since,
    };
  });
}
