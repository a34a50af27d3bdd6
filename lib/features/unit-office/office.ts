import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { DayLimits } from '@/lib/domain/units/office/day-fault';
import type { Succession } from '@/lib/domain/units/succession';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { AppError } from '@/lib/errors';
import { seenOf } from './seen';

/** What an act is done with: one transaction, the units as they are in it, and how far its days may go. */
export interface Office {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly territory: Territory;
  /** Successions by which all people of a unit went to one other. */
  readonly successions: readonly Succession[];
  readonly limits: DayLimits;
}

/** What an act did: words for the audit, and the rows it changed. */
export interface Done {
  readonly changed: boolean;
  readonly unitId: number;
  readonly before: string;
  readonly after: string;
  readonly begun: { readonly code: string; readonly title: string } | null;
}

/** The unit that has held the code since that day, for one who may manage it. Throws AppError `not_found`, `unit_changed`. */
export function findUnit(
  { actor, territory, limits }: Office,
  { unit: code, since, seen }: { unit: string; since: string; seen?: string },
): UnitRecord {
  const unit = territory.holders.get(code)?.find(({ validFrom }) => validFrom === since);
  const mayManage = unit && can(actor, 'units.manage', placeOf(territory, unit, limits.referenceDay, 'any'));
  if (!unit || !mayManage) throw new AppError('not_found');
  if (seen !== undefined && seen !== seenOf(unit)) throw new AppError('unit_changed');
  return unit;
}

/** The holder of a code on the day, or a refusal of the field that named it. */
export function findOn({ territory }: Office, code: string, day: string, field: string): UnitRecord {
  const held = territory.holders.get(code);
  if (!held) throw new AppError('unit_unknown', { field });
  const unit = held.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  if (!unit) throw new AppError('unit_not_in_force', { field });
  return unit;
}
