import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { dayWithin } from '@/lib/domain/units/period';
import { mayEnterAt } from '../assessments/may-enter';
import { territoryOf } from '../territory/loaders';

/**
 * May the actor bring sheets from a unit's page: enter something there, or import for its whole subtree? A sheet may speak
 * of other units too; every cell asks again for itself.
 */
export async function mayImportAt(actor: Actor, code: string, asOf?: string): Promise<boolean> {
  if (actor.userId === null) return false;
  const territory = await territoryOf(actor.tenant);
  const day = asOf ?? actor.tenant.referenceDay;
  const holders = (territory.holders.get(code) ?? []).filter(({ level }) => level !== 'cluster');
  if (holders.some((unit) => can(actor, 'import', placeOf(territory, unit, dayWithin(unit, day), 'any')))) return true;
  const days = new Set([day, ...holders.map((unit) => dayWithin(unit, day))]);
  for (const one of days) if (await mayEnterAt(actor, { code, asOf: one })) return true;
  return false;
}
