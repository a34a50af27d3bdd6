import type { Actor } from '@/lib/domain/access/actor';
import { canSomewhere } from '@/lib/domain/access/can';
import { grantedUnits } from '@/lib/domain/access/reach';
import { covers, dayWithin } from '@/lib/domain/units/period';
import { UNIT_LEVELS, type UnitRecord } from '@/lib/domain/units/unit';
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
  if (home) return `/units/${home.code}${lastDayQuery(home, actor.tenant.referenceDay)}`;
  return canSomewhere(actor, 'audit.read') ? '/admin/audit' : null;
}

/** The code of a unit that has ended may be another's by now: its day must be named. */
function lastDayQuery(home: UnitRecord, referenceDay: string): string {
  return covers(home, referenceDay) ? '' : `?asOf=${dayWithin(home, referenceDay)}`;
}
