import type { Tx } from '@/lib/db/client';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { UnitMonths } from '@/lib/domain/progress/series';
import type { ReadableSet } from '../progress/choose-set';
import { readMonths, readTogether } from '../progress/data';
import { groupIds } from '../progress/group-members';
import { narrowMonths } from '../progress/narrow-columns';
import type { GroupQuestion } from '../progress/read-group';
import { seriesDays } from '../progress/series-days';
import { findEras, type ReadableEra } from './find-eras';

/** The months of everything below a unit, one map an era, on the days that are drawn. */
export interface MonthsRead {
  readonly days: readonly string[];
  readonly eras: readonly (ReadableEra & { readonly months: ReadonlyMap<number, UnitMonths> })[];
  readonly earlier: ReadableEra | null;
}

/** Month ends from the first at which anything is known on a set that can be drawn, and the day itself. */
export async function readEras(question: GroupQuestion, catalogue: readonly CatalogueSet[]): Promise<MonthsRead> {
  const { scope, chosen } = question;
  const all = [...seriesDays(scope.day).filter((end) => end < scope.day), scope.day];
  const eras = await readTogether(scope.actor.tenant.id, async (tx) => {
    const found: MonthsRead['eras'][number][] = [];
    for (const era of findEras(scope, catalogue, chosen, all)) {
      const months = era.readable
        ? await readOf(tx, question, era.readable, all[era.to]!)
        : new Map<number, UnitMonths>();
      found.push({ ...era, months });
    }
    return found;
  });
  const firsts = eras.flatMap(({ months, from }) => {
    const first = [...months.values()].flatMap((unit) => unit.months[0]?.monthEnd ?? []).sort()[0];
    return first === undefined ? [] : [first < all[from]! ? all[from]! : first];
  });
  const first = firsts.sort()[0] ?? scope.day;
  const skipped = Math.max(
    0,
    all.findIndex((day) => day >= first),
  );
  return {
    days: all.slice(skipped),
    eras: eras
      .filter(({ to }) => to >= skipped)
      .map((era) => ({ ...era, from: Math.max(0, era.from - skipped), to: era.to - skipped })),
    earlier: eras.findLast(({ to }) => to < skipped) ?? null,
  };
}

async function readOf(
  tx: Tx,
  { scope, stage }: GroupQuestion,
  readable: ReadableSet,
  to: string,
): Promise<ReadonlyMap<number, UnitMonths>> {
  const unitIds = groupIds(scope, readable.set, scope.day).everyone;
  const query = { tenantId: scope.actor.tenant.id, setId: readable.set.id, stage, unitIds };
  return narrowMonths(readable, await readMonths(tx, query, to));
}
