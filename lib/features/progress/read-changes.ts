import type { Tx } from '@/lib/db/client';
import { compareStatuses } from '@/lib/domain/progress/changes';
import { turningFact } from '@/lib/domain/progress/turning-fact';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { readFactsBetween, type ProgressQuery } from './data';
import type { UnitState } from './data';

/** Since when a change holds, and whose post said so; null: loaded by the operator. */
export interface ChangeOrigin {
  readonly on: string;
  readonly by: string | null;
}

type States = ReadonlyMap<number, Pick<UnitState, 'statuses'>>;

/** Of each cell that changed, the fact it is owed to, as "unit id:item id". `items`: item ids in the order of the statuses. */
export async function readChangeOrigins(
  tx: Tx,
  query: ProgressQuery,
  items: readonly number[],
  { members, now, before }: { members: readonly UnitRecord[]; now: States; before: States },
  [after, to]: readonly [string, string],
  rule: CountingRule,
): Promise<Map<string, ChangeOrigin>> {
  const cells = members.flatMap(({ id }) => {
    const [then, present] = [before.get(id), now.get(id)];
    if (!then || !present) return [];
    const { gained, lost } = compareStatuses(then.statuses, present.statuses, rule);
    return [...gained, ...lost].map(({ index }) => ({ unitId: id, itemId: items[index]! }));
  });
  const origins = new Map<string, ChangeOrigin>();
  if (cells.length === 0) return origins;
  for (const [cell, facts] of await readFactsBetween(tx, query, cells, after, to)) {
    const fact = turningFact(facts, rule);
    if (fact) origins.set(cell, { on: fact.on, by: fact.by });
  }
  return origins;
}
