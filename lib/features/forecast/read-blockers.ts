import { groupBy } from '@/lib/domain/group-by';
import { readCauses } from '../causes/data';
import { readTogether } from '../progress/data';
import type { GroupQuestion, States } from '../progress/read-group';

/** What holds a unit back. */
export interface Blocker {
  /** null: the unit as a whole. */
  readonly number: number | null;
  /** It cannot come before the year ends. */
  readonly untilAfterYear: boolean;
  /** What it waits for, in the words of whoever planned it; null: a cause alone is known. */
  readonly words: string | null;
  /** Codes of the causes that hold on the day. */
  readonly causes: readonly string[];
}

/** What holds the units back on the day, by unit: named causes that have not ended. */
export async function readBlockers(
  { scope, chosen }: Pick<GroupQuestion, 'scope' | 'chosen'>,
  { members }: States,
): Promise<ReadonlyMap<number, readonly Blocker[]>> {
  const { actor, day } = scope;
  const asked = { tenantId: actor.tenant.id, unitIds: members.map(({ id }) => id), day };
  const causes = await readTogether(actor.tenant.id, (tx) => readCauses(tx, asked));
  const byUnit = groupBy(
    causes.filter(({ setId }) => setId === chosen.set.id),
    ({ unitId }) => unitId,
  );
  return new Map(
    Array.from(byUnit, ([unitId, own]) => [
      unitId,
      Array.from(
        groupBy(own, ({ number }) => number),
        ([number, named]) => ({
          number,
          untilAfterYear: false,
          words: null,
          causes: [...new Set(named.map(({ cause }) => cause))],
        }),
      ),
    ]),
  );
}
