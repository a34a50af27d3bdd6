import type { Actor } from './actor';
import type { Place } from './can';
import { ruleFor, type Permission } from './permission';

type Asker = Pick<Actor, 'grants'>;

/** The units from which the actor's subtrees for a permission hang, each once. */
export function grantedUnits(actor: Asker, permission: Permission): number[] {
  const ids = actor.grants.filter((grant) => ruleFor(grant.role, permission)).map((grant) => grant.unitId);
  return [...new Set(ids)];
}

/** Which criteria of a set the actor may read or act on at a unit: `all`, or their numbers in order (none: empty). */
export function criteriaWithin(
  actor: Asker,
  permission: Permission,
  place: Pick<Place, 'within' | 'level'>,
  setId: string,
): 'all' | number[] {
  const numbers = new Set<number>();
  for (const grant of actor.grants) {
    const rule = ruleFor(grant.role, permission);
    if (!rule || !place.within(grant.unitId)) continue;
    if (rule.levels && !rule.levels.includes(place.level)) continue;
    if (!rule.named || grant.criteria === null) return 'all';
    for (const named of grant.criteria) if (named.setId === setId) named.numbers.forEach((n) => numbers.add(n));
  }
  return [...numbers].sort((a, b) => a - b);
}
