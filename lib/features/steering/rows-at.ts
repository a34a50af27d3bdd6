import { subtreeOn } from '@/lib/domain/units/subtree-on';
import type { UnitScope } from '../progress/resolve-unit';
import type { RowsAsked } from './rows-asked';
import type { Desk } from './mutations';

/** Ids of the unit of a page or a write, and of everything under it on its day, for the `where` of rows. */
export function idsUnder({ territory, unit, day }: Pick<Desk, 'territory' | 'unit' | 'day'>): number[] {
  return subtreeOn(territory, unit.id, day).map(({ id }) => id);
}

/** Which rows a write may name: those of its unit and of everything under it, as known on its day. */
export function rowsAt(desk: Desk): RowsAsked {
  return { tenantId: desk.tenantId, unitIds: idsUnder(desk), day: desk.day };
}

/** Which rows a page may tell of: those of its unit and of everything under it, as known on its day. */
export function rowsUnder(scope: UnitScope): RowsAsked {
  return { tenantId: scope.actor.tenant.id, unitIds: idsUnder(scope), day: scope.day };
}
