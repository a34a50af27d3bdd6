import { can } from '@/lib/domain/access/can';
import type { Permission } from '@/lib/domain/access/permission';
import { placeOf } from '@/lib/domain/access/place';
import type { UnitLevel } from '@/lib/domain/units/unit';
import type { UnitScope } from '../progress/resolve-unit';

/** A unit's report is sent by who answers for the unit itself, not by who stands above it. */
export function sendPermission(level: UnitLevel): Permission {
  if (level === 'province') return 'plans.write';
  return level === 'commune' || level === 'village' ? 'submit' : 'figures.write';
}

export function maySend({ actor, territory, unit, day }: UnitScope): boolean {
  return can(actor, sendPermission(unit.level), placeOf(territory, unit, day, 'any'));
}
