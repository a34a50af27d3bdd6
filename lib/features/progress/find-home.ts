import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { grantedUnits } from '@/lib/domain/access/reach';
import { covers } from '@/lib/domain/units/period';
import { UNIT_LEVELS } from '@/lib/domain/units/unit';
import { territoryOf } from '../territory/loaders';

/** The address of the widest unit that the person reads, one in force today first; null when there is none. */
export async function findHome(actor: Actor): Promise<string | null> {
  const territory = await territoryOf(actor.tenant);
  const units = grantedUnits(actor, 'progress.read').flatMap((id) => territory.units.get(id) ?? []);
  const [home] = units.sort(
    (a, b) =>
      Number(covers(b, actor.tenant.referenceDay)) - Number(covers(a, actor.tenant.referenceDay)) ||
      UNIT_LEVELS.indexOf(a.level) - UNIT_LEVELS.indexOf(b.level),
  );
  if (home) return `/units/${home.code}`;
  return canSomewhere(actor, 'audit.read') ? '/admin/audit' : null;
}
