import type { UnitLevel } from '@/lib/domain/units/unit';
import type { Actor, Grant } from './actor';
import { ruleFor, type Permission, type Rule } from './permission';

/** What is acted on. */
export interface Place {
  /** Whether the unit lies in the subtree of that unit, as of the day in question. */
  readonly within: (rootUnitId: number) => boolean;
  readonly level: UnitLevel;
  /** One criterion, or `any`: is there a criterion at all for which the answer is yes? */
  readonly item: { readonly setId: string; readonly number: number } | 'any';
  /** Who entered what is now judged (null: the operator's import). Needed where nobody may judge his own. */
  readonly enteredBy?: number | null;
}

type Asker = Pick<Actor, 'userId' | 'grants'>;

function reaches(grant: Grant, rule: Rule, place: Place): boolean {
  if (!place.within(grant.unitId)) return false;
  if (rule.levels && !rule.levels.includes(place.level)) return false;
  if (!rule.named || grant.criteria === null) return true;
  const { item } = place;
  if (item === 'any') return grant.criteria.some((named) => named.numbers.length > 0);
  return grant.criteria.some((named) => named.setId === item.setId && named.numbers.includes(item.number));
}

function isOwn(actor: Asker, rule: Rule, place: Place): boolean {
  if (!rule.notOwn) return false;
  return place.enteredBy === undefined || (place.enteredBy !== null && place.enteredBy === actor.userId);
}

/**
 * The first grant by which the actor may do that there, or null.
 * A unit above or beside the granted subtree, a level, criterion or role outside the table: null.
 */
export function grantFor(actor: Asker, permission: Permission, place: Place): Grant | null {
  for (const grant of actor.grants) {
    const rule = ruleFor(grant.role, permission);
    if (rule && reaches(grant, rule, place) && !isOwn(actor, rule, place)) return grant;
  }
  return null;
}

/** May the actor do that there? */
export function can(actor: Asker, permission: Permission, place: Place): boolean {
  return grantFor(actor, permission, place) !== null;
}

/** Why not: `own_entry` when only the rule against judging one's own entry stands in the way; null when allowed. */
export function refusalOf(actor: Asker, permission: Permission, place: Place): 'forbidden' | 'own_entry' | null {
  if (can(actor, permission, place)) return null;
  const asked = { ...place, enteredBy: null };
  return can(actor, permission, asked) ? 'own_entry' : 'forbidden';
}

/** May the actor do that anywhere in the tenant? For what has no unit (users, tokens, audit) and for menus. */
export function canSomewhere(actor: Asker, permission: Permission): boolean {
  return actor.grants.some((grant) => ruleFor(grant.role, permission) !== null);
}
