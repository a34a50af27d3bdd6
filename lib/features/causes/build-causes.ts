import type { Cause } from '@/lib/domain/criteria/status';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { GapCause } from '@/lib/domain/steering/gap-cause';
import { inVietnameseOrder } from '@/lib/domain/units/in-vietnamese-order';
import type { UnitScope } from '../progress/resolve-unit';
import { nameCriterion, nameUnit, type NamedUnit } from '../steering/names';
import { seesAbout } from '../steering/sees';
import { CAUSE_WRITERS } from './cause-writers';

export interface CauseRow {
  readonly id: number;
  readonly unit: NamedUnit;
  /** null: the unit as a whole. */
  readonly criterion: { readonly number: number; readonly name: string } | null;
  readonly cause: Cause;
  readonly note: string | null;
  readonly since: string;
  readonly until: string | null;
  readonly eventId: number | null;
  readonly illustrative: boolean;
  /** The reader may end it. */
  readonly mayEnd: boolean;
}

/** Causes as rows for a reader: units in Vietnamese order, of each the whole first; those about criteria he does not read are left out. */
export function buildCauses(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  causes: readonly GapCause[],
): CauseRow[] {
  const { territory, day, actor } = scope;
  const unitIds = new Set(causes.map(({ unitId }) => unitId));
  const units = inVietnameseOrder(
    [...unitIds].flatMap((id) => territory.units.get(id) ?? []),
    day,
  );
  const own = units.filter(({ id }) => id === scope.unit.id);
  return [...own, ...units.filter((unit) => !own.includes(unit))].flatMap((unit) =>
    causes
      .filter((cause) => cause.unitId === unit.id && seesAbout(scope, cause))
      .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map(({ setId, number, ...cause }): CauseRow => {
        const item = number === null ? ('any' as const) : { setId, number };
        const place = placeOf(territory, unit, day, item);
        const { id, cause: word, note, since, until, eventId, illustrative, isOpen } = cause;
        return {
          ...{ id, cause: word, note, since, until, eventId, illustrative },
          unit: nameUnit(scope, unit.id),
          criterion: nameCriterion(catalogue, { setId, number }, day),
          mayEnd: isOpen && CAUSE_WRITERS.some((permission) => can(actor, permission, place)),
        };
      }),
  );
}
