import { AppError } from '@/lib/errors';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import { isIsoDay } from '@/lib/domain/time/month-ends';
import { dayWithin } from '@/lib/domain/units/period';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';

declare const proven: unique symbol;

/** A unit that the actor has been proved to be allowed to read, as of a day; only `resolveUnit` makes one. */
export interface UnitScope {
  readonly [proven]: true;
  readonly actor: Actor;
  readonly territory: Territory;
  readonly unit: UnitRecord;
  /** The day that is shown: inside the unit's life, not after the reference day. */
  readonly day: string;
}

/**
 * The unit that holds the code on the day, for one who may read it.
 * @param day checked by `readDay`
 * @throws AppError `not_found` for what is unknown or may not be seen (the two cannot be told apart),
 *   `unit_not_in_force` when the reader may see the code's unit but none held it that day
 */
export function resolveUnit(actor: Actor, territory: Territory, code: string, day: string): UnitScope {
  const unit = unitOn(territory, code, day);
  if (unit) return prove(actor, territory, unit, day);
  const other = nearestHolder(territory, code, day);
  if (!other) throw new AppError('not_found');
  prove(actor, territory, other, dayWithin(other, day));
  throw new AppError('unit_not_in_force');
}

/**
 * Like `resolveUnit`, but a page shows a unit that does not exist on the day on the nearest day of its life. Where the code
 * was another's that day, whom the reader may not see, it is his own unit that is meant: most codes changed hands in 2025.
 */
export function resolveNearestUnit(actor: Actor, territory: Territory, code: string, day: string): UnitScope {
  const holders = territory.holders.get(code) ?? [];
  const nearestFirst = [
    ...holders.filter((unit) => unit.validFrom <= day).reverse(),
    ...holders.filter((unit) => unit.validFrom > day),
  ];
  const unit = nearestFirst.find((holder) => mayRead(actor, territory, holder, dayWithin(holder, day)));
  if (!unit) throw new AppError('not_found');
  return prove(actor, territory, unit, dayWithin(unit, day));
}

/** The asked day, or the reference day when none is asked. Throws AppError `date_invalid`, `date_future`. */
export function readDay(actor: Actor, asked: string | undefined): string {
  const { referenceDay } = actor.tenant;
  if (asked === undefined || asked === '') return referenceDay;
  if (!isIsoDay(asked)) throw new AppError('date_invalid', { field: 'asOf' });
  if (asked > referenceDay) throw new AppError('date_future', { field: 'asOf' });
  return asked;
}

/** The last holder before the day, else the first after it. */
function nearestHolder(territory: Territory, code: string, day: string): UnitRecord | undefined {
  const holders = territory.holders.get(code) ?? [];
  return holders.findLast((unit) => unit.validFrom <= day) ?? holders[0];
}

function mayRead(actor: Actor, territory: Territory, unit: UnitRecord, day: string): boolean {
  return can(actor, 'progress.read', placeOf(territory, unit, day, 'any'));
}

function prove(actor: Actor, territory: Territory, unit: UnitRecord, day: string): UnitScope {
  if (!mayRead(actor, territory, unit, day)) throw new AppError('not_found');
  return { actor, territory, unit, day } as unknown as UnitScope;
}
