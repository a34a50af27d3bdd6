import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { lifeOf } from '@/lib/domain/criteria/version-for';
import type { UnitRecord } from '@/lib/domain/units/unit';

/** The first and the last day that can be entered for a unit on a set. */
export function entryDays(actor: Actor, unit: UnitRecord, set: CatalogueSet): { firstDay: string; lastDay: string } {
  const life = lifeOf(set);
  const starts = [unit.validFrom, life.validFrom];
  const ends = [actor.tenant.referenceDay, unit.validTo, life.validTo, actor.tenant.lastDay].filter(
    (day) => day !== null,
  );
  return { firstDay: starts.sort().at(-1)!, lastDay: ends.sort()[0]! };
}
