import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { AppError, type ErrorCode } from '@/lib/errors';
import { authorityOver, lockOf } from '../assessments/check-save';
import { catalogueOf } from '../catalogue/loaders';
import { territoryOf } from '../territory/loaders';

/** What a piece of evidence is about, in the tenant's territory and catalogue. */
export interface EvidencePlace {
  readonly territory: Territory;
  readonly unit: UnitRecord;
  readonly set: CatalogueSet;
  readonly criterion: number;
}

/** The place of stored evidence, for who may read it there on the last day that unit and tenant share. */
export async function placeOfStored(
  actor: Actor,
  row: { readonly unitId: number; readonly setId: string; readonly criterion: number },
): Promise<EvidencePlace> {
  const [territory, catalogue] = await Promise.all([territoryOf(actor.tenant), catalogueOf(actor.tenant)]);
  const unit = territory.units.get(row.unitId);
  const set = catalogue.find(({ id }) => id === row.setId);
  if (!unit || !set) throw new AppError('not_found');
  const place = { territory, unit, set, criterion: row.criterion };
  if (!mayReadAt(actor, place, dayWithin(unit, actor.tenant.referenceDay))) throw new AppError('not_found');
  return place;
}

/** May the actor read figures of this criterion of the unit that day? */
export function mayReadAt(actor: Actor, { territory, unit, set, criterion }: EvidencePlace, day: string): boolean {
  return can(actor, 'progress.read', placeOf(territory, unit, day, { setId: set.id, number: criterion }));
}

/** Why the actor may neither add nor take away evidence there on a page of that day; null: he may. */
export function evidenceLock(actor: Actor, place: EvidencePlace, day: string): ErrorCode | null {
  const locked = lockOf(actor, place, day);
  return (
    locked ?? authorityOver(actor, place.territory, place, { stage: 'self', effectiveOn: day }, place.criterion, null)
  );
}

/** @throws AppError the named reason, or `forbidden` */
export function requireUnlocked(actor: Actor, place: EvidencePlace, day: string): void {
  const locked = evidenceLock(actor, place, day);
  if (locked) throw new AppError(locked);
}

/** The same without a page's day: may the actor write there now, whatever day it is about? */
export function evidenceRefusal(actor: Actor, place: EvidencePlace): ErrorCode | null {
  const effectiveOn = dayWithin(place.unit, actor.tenant.referenceDay);
  return authorityOver(actor, place.territory, place, { stage: 'self', effectiveOn }, place.criterion, null);
}
