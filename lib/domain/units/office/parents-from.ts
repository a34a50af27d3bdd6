import { successorsOf, type Succession } from '../succession';
import type { Period, Territory, UnitRecord } from '../unit';
import { unitOn } from '../unit-on';

/** A commune above a village between two days. */
export interface ParentLink extends Period {
  readonly parentId: number;
}

/** The one commune of the tenant to which all people of an ended commune went, if there is one. */
function heirOf(territory: Territory, successions: readonly Succession[], commune: UnitRecord): UnitRecord | null {
  const whole = successorsOf(successions, commune).filter((entry) => entry.population === 'all');
  const next = whole.length === 1 ? whole[0] : undefined;
  return next ? unitOn(territory, next.newCode, next.effectiveOn) : null;
}

/**
 * The communes above a village from a day on: the given one, and after a merger the commune that took all its people.
 * Where no single one did, the village ends with its commune: which part it fell to is not known.
 * @param commune in force on `from`
 * @param to the last day wanted, null for as long as the communes go on
 * @returns oldest first, without gaps; the last one may end before `to`
 */
export function parentsFrom(
  territory: Territory,
  successions: readonly Succession[],
  commune: UnitRecord,
  from: string,
  to: string | null,
): ParentLink[] {
  const links: ParentLink[] = [];
  let parent: UnitRecord | null = commune;
  let start = from;
  while (parent && (to === null || start <= to)) {
    const ends: string | null = parent.validTo;
    const validTo = ends !== null && (to === null || ends < to) ? ends : to;
    links.push({ parentId: parent.id, validFrom: start, validTo });
    if (validTo === to) break;
    parent = heirOf(territory, successions, parent);
    if (parent) start = parent.validFrom;
  }
  return links;
}
