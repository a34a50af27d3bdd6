import { planPath } from '@/lib/domain/critical-path/plan-path';
import { heldByPath } from '@/lib/domain/forecast/held-by-path';
import { groupBy } from '@/lib/domain/group-by';
import { yearEndOfDay } from '@/lib/domain/pace/year-pace';
import { readCauses } from '../causes/data';
import { readTogether } from '../progress/data';
import type { GroupQuestion, States } from '../progress/read-group';
import { readSteps } from '../steps/data';

/** What holds a unit back. */
export interface Blocker {
  /** null: the unit as a whole. */
  readonly number: number | null;
  /** The step that comes after the year, and the day on which it can be done at the earliest (null: it was refused). */
  readonly held: { readonly step: string; readonly earliest: string | null } | null;
  /** Codes of the causes that hold on the day. */
  readonly causes: readonly string[];
}

/** What holds the units back on the day, by unit: named causes that have not ended, and steps that end after the year. */
export async function readBlockers(
  { scope, chosen }: Pick<GroupQuestion, 'scope' | 'chosen'>,
  { members }: States,
): Promise<ReadonlyMap<number, readonly Blocker[]>> {
  const { actor, day } = scope;
  const asked = { tenantId: actor.tenant.id, unitIds: members.map(({ id }) => id), day };
  const yearEnd = yearEndOfDay(day);
  const { causes, steps } = await readTogether(actor.tenant.id, async (tx) => ({
    causes: await readCauses(tx, asked),
    steps: await readSteps(tx, asked),
  }));
  const held = heldByPath(planPath(steps, day, yearEnd), chosen.set.id, yearEnd);
  const named = causes.filter(({ setId }) => setId === chosen.set.id);
  const rows = [
    ...named.map(({ unitId, number, cause }) => ({ unitId, number, cause, held: null })),
    ...held.map(({ unitId, number, step, earliest }) => ({ unitId, number, cause: null, held: { step, earliest } })),
  ];
  const byUnit = groupBy(rows, ({ unitId }) => unitId);
  return new Map(Array.from(byUnit, ([unitId, own]) => [unitId, blockersOf(own)]));
}

function blockersOf(
  rows: readonly { number: number | null; cause: string | null; held: Blocker['held'] }[],
): Blocker[] {
  return Array.from(
    groupBy(rows, ({ number }) => number),
    ([number, own]) => ({
      number,
      held: own.find((row) => row.held)?.held ?? null,
      causes: [...new Set(own.flatMap(({ cause }) => cause ?? []))],
    }),
  );
}
