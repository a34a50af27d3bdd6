import { AppError, type ErrorCode } from '@/lib/errors';
import type { Actor } from '@/lib/domain/access/actor';
import { can, refusalOf, type Place } from '@/lib/domain/access/can';
import type { Permission } from '@/lib/domain/access/permission';
import { placeOf } from '@/lib/domain/access/place';
import {
  versionInForce,
  type CatalogueIndicator,
  type CatalogueSet,
  type CatalogueVersion,
} from '@/lib/domain/criteria/criteria-set';
import { carriesSet } from '@/lib/domain/criteria/carries';
import { readIndicatorEntry, type ReadEntry } from '@/lib/domain/criteria/read-entry';
import type { Stage } from '@/lib/domain/criteria/status';
import { type CellLock, lockReason, type LockReason } from '@/lib/domain/review/lock-reason';
import { classify } from '@/lib/domain/units/classify';
import type { Territory, UnitRecord } from '@/lib/domain/units/unit';
import { unitOn } from '@/lib/domain/units/unit-on';
import type { SaveEntry, SaveInput } from './schema';

/** The permission that writing at a stage takes. */
export const STAGE_PERMISSION: Readonly<Record<Stage, Permission>> = {
  self: 'assessment.self.write',
  verified: 'assessment.verify',
  appraised: 'assessment.appraise',
};

/** What a save is about, found in the tenant's territory and catalogue. */
export interface SaveTarget {
  readonly unit: UnitRecord;
  readonly set: CatalogueSet;
}

/**
 * The unit that holds the code on the entry's day, and the set. Where none does, or another's unit did (most codes were
 * given to new communes in 2025), the last holder that the actor may read: its days are then what locks the entry, by name.
 * What the actor may not read is `not_found`, as if it were not there.
 */
export function findTarget(
  actor: Actor,
  territory: Territory,
  catalogue: readonly CatalogueSet[],
  input: Pick<SaveInput, 'unit' | 'set' | 'effectiveOn'>,
): SaveTarget {
  const mayRead = (one: UnitRecord): boolean =>
    can(actor, 'progress.read', placeOf(territory, one, input.effectiveOn, 'any'));
  const holder = unitOn(territory, input.unit, input.effectiveOn);
  const unit = holder && mayRead(holder) ? holder : territory.holders.get(input.unit)?.findLast(mayRead);
  if (!unit) throw new AppError('not_found');
  const set = catalogue.find((known) => known.id === input.set);
  if (!set) throw new AppError('set_unknown', { field: 'set' });
  return { unit, set };
}

/** The named reason for which the cell is locked, or null. */
export function lockOf(actor: Actor, { unit, set }: SaveTarget, effectiveOn: string): LockReason | null {
  const { referenceDay, lastDay } = actor.tenant;
  return lockReason({
    effectiveOn,
    referenceDay,
    tenantLastDay: lastDay,
    unit,
    set: { ...set, choosable: set.identity !== null, carried: carriesSet(set, unit, effectiveOn) },
  });
}

/** May the actor write this criterion of the unit at the stage? `enteredBy`: who entered what would be judged. */
export function authorityOver(
  actor: Actor,
  territory: Territory,
  { unit, set }: SaveTarget,
  input: Pick<SaveInput, 'stage' | 'effectiveOn'>,
  criterion: number,
  enteredBy: number | null,
): CellLock | null {
  if (actor.userId === null) return 'forbidden';
  const place: Place = placeOf(territory, unit, input.effectiveOn, { setId: set.id, number: criterion }, enteredBy);
  return refusalOf(actor, STAGE_PERMISSION[input.stage], place);
}

/** What an entry says, evaluated against the thresholds of the unit on that day; or why it cannot be taken. */
export function readEntry(
  territory: Territory,
  { unit, set }: SaveTarget,
  effectiveOn: string,
  entry: SaveEntry,
): ReadEntry | ErrorCode {
  const item = set.items.get(entry.item);
  if (!item) return entry.item.startsWith('i:') ? 'indicator_unknown' : 'criterion_unknown';
  if (item.isIndicator) {
    const version = versionInForce(set, effectiveOn);
    const indicator = version && findIndicator(version, entry.item.slice(2));
    return indicator
      ? readIndicatorEntry(
          indicator,
          entry,
          classify(territory, unit, effectiveOn, version.rules),
          version.rules.points,
        )
      : 'indicator_unknown';
  }
  if (entry.value !== null) return 'value_invalid';
  return entry.status === null ? 'status_unknown' : { status: entry.status, value: null, valueText: null };
}

function findIndicator(version: CatalogueVersion, code: string): CatalogueIndicator | undefined {
  return version.criteria.flatMap((criterion) => criterion.indicators).find((indicator) => indicator.code === code);
}
