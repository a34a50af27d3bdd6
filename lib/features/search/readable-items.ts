import type { Actor } from '@/lib/domain/access/actor';
import { placeOf } from '@/lib/domain/access/place';
import { criteriaWithin } from '@/lib/domain/access/reach';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';

/** Units of which the same items may be read. */
export interface ReadableItems {
  readonly unitIds: readonly number[];
  /** null: of every set and criterion. */
  readonly itemIds: readonly number[] | null;
}

/** What the actor may read, units of like reach together: most often one group; none of what may not be read. */
export function readableItems(
  actor: Actor,
  territory: Territory,
  catalogue: readonly Pick<CatalogueSet, 'id' | 'items'>[],
  day: string,
): ReadableItems[] {
  const named = new Set(actor.grants.flatMap(({ criteria }) => criteria?.map(({ setId }) => setId) ?? []));
  const sets = catalogue.filter(({ id }) => named.has(id));
  const groups = new Map<string, { unitIds: number[]; itemIds: number[] | null }>();
  for (const unit of territory.units.values()) {
    const reach = reachAt(actor, territory, unit, dayWithin(unit, day), sets);
    const key = JSON.stringify(reach);
    const group = groups.get(key) ?? { unitIds: [], itemIds: reach && itemsOf(sets, reach) };
    groups.set(key, group);
    group.unitIds.push(unit.id);
  }
  return [...groups.values()].filter(({ itemIds }) => itemIds === null || itemIds.length > 0);
}

/** The numbers that may be read of each set; null: everything. */
function reachAt(
  actor: Actor,
  territory: Territory,
  unit: UnitRecord,
  day: string,
  sets: readonly Pick<CatalogueSet, 'id'>[],
): number[][] | null {
  const place = placeOf(territory, unit, day, 'any');
  // Whether everything may be read does not hang on the set, so that it is asked also where no set is named.
  if (criteriaWithin(actor, 'progress.read', place, '') === 'all') return null;
  return sets.map(({ id }) => {
    const numbers = criteriaWithin(actor, 'progress.read', place, id);
    return numbers === 'all' ? [] : numbers;
  });
}

function itemsOf(sets: readonly Pick<CatalogueSet, 'items'>[], reach: readonly number[][]): number[] {
  return sets.flatMap(({ items }, order) =>
    [...items.values()].filter(({ criterion }) => reach[order]!.includes(criterion)).map(({ id }) => id),
  );
}
