import type { Period } from '../units/unit';

/** Why a cell cannot take a fact; each is shown by name, none is a bare "no". */
const LOCK_REASONS = [
  'date_future',
  'date_after_tenant',
  'date_before_unit',
  'date_after_unit',
  'set_not_choosable',
  'set_not_for_unit',
  'date_before_set',
  'date_after_set',
  'set_not_carried',
  'date_after_districts',
] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** What closes a cell to one person: its own reasons, then what he may (`refusalOf`). */
export const CELL_LOCKS = [...LOCK_REASONS, 'forbidden', 'own_entry'] as const;
export type CellLock = (typeof CELL_LOCKS)[number];

/** Districts ended with the two-level government; they take no fact after this day. */
export const LAST_DAY_OF_DISTRICTS = '2025-06-30';

export interface LockQuestion {
  readonly effectiveOn: string;
  readonly referenceDay: string;
  /** Last day of a province that was merged away. */
  readonly tenantLastDay: string | null;
  readonly unit: Period & { readonly level: string };
  readonly set: {
    readonly level: string;
    readonly choosable: boolean;
    readonly versions: readonly Period[];
    /** Does the unit carry the set that day (`carriesSet`)? */
    readonly carried: boolean;
  };
}

/** The first reason why the unit takes no fact on the set that day, or null. Rules: domain.md, *Time and territory*. */
export function lockReason({ effectiveOn, referenceDay, tenantLastDay, unit, set }: LockQuestion): LockReason | null {
  if (effectiveOn > referenceDay) return 'date_future';
  if (tenantLastDay !== null && effectiveOn > tenantLastDay) return 'date_after_tenant';
  if (unit.level === 'district' && effectiveOn > LAST_DAY_OF_DISTRICTS) return 'date_after_districts';
  if (effectiveOn < unit.validFrom) return 'date_before_unit';
  if (unit.validTo !== null && effectiveOn > unit.validTo) return 'date_after_unit';
  if (!set.choosable) return 'set_not_choosable';
  if (set.level !== unit.level) return 'set_not_for_unit';
  return lockOfSet(set.versions, effectiveOn) ?? (set.carried ? null : 'set_not_carried');
}

function lockOfSet(versions: readonly Period[], day: string): LockReason | null {
  if (versions.some((version) => version.validFrom <= day && (version.validTo === null || day <= version.validTo)))
    return null;
  return versions.every((version) => day < version.validFrom) ? 'date_before_set' : 'date_after_set';
}
