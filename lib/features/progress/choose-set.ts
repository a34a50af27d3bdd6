import { AppError } from '@/lib/errors';
import { placeOf } from '@/lib/domain/access/place';
import { criteriaWithin } from '@/lib/domain/access/reach';
import type { CatalogueSet, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { carriesSet } from '@/lib/domain/criteria/carries';
import { basicCommuneSet, setsInForce, villageSet } from '@/lib/domain/criteria/set-in-force';
import { versionFor } from '@/lib/domain/criteria/version-for';
import { restrictSet } from '@/lib/domain/progress/restrict';
import type { SetIdentity } from '@/lib/domain/progress/summary';
import { UNIT_LEVELS, type UnitLevel } from '@/lib/domain/units/unit';
import type { UnitScope } from './resolve-unit';

/** A set that the actor may read at the unit, whole or the criteria he is in charge of. */
export interface ReadableSet {
  readonly set: CatalogueSet;
  readonly version: CatalogueVersion;
  readonly whole: SetIdentity;
  /** What may be shown: `whole`, or a part that never merges with it. */
  readonly shown: SetIdentity;
}

/** The sets that figures of the unit can be shown on, on its day, to this reader; also those that are listed only. Of its own level those that it carries. */
export function setsFor(scope: UnitScope, catalogue: readonly CatalogueSet[]): CatalogueSet[] {
  const levels = UNIT_LEVELS.slice(UNIT_LEVELS.indexOf(scope.unit.level));
  return levels
    .flatMap((level) => setsInForce(catalogue, level, scope.day))
    .filter((set) => readableOf(scope, set) !== null && !isLeftToOthers(scope, set));
}

/**
 * The set with that id, or the default one: of communes the basic set in force, of a village the village set;
 * to one who reads only some criteria of other sets, the first of those.
 * @throws AppError `set_unknown`, `set_not_for_unit`, `set_not_choosable`, `set_not_in_force`
 */
export function chooseSet(scope: UnitScope, catalogue: readonly CatalogueSet[], id: string | undefined): ReadableSet {
  const set = id === undefined || id === '' ? defaultSet(scope, catalogue) : catalogue.find((known) => known.id === id);
  if (!set) throw new AppError(id ? 'set_unknown' : 'set_not_in_force', { field: 'set' });
  if (!canCount(scope.unit.level, set.level)) throw new AppError('set_not_for_unit', { field: 'set' });
  const version = versionFor(set, scope.day);
  if (!set.identity || !version) throw new AppError('set_not_choosable', { field: 'set' });
  const readable = readableOf(scope, set);
  if (readable === null) throw new AppError('set_unknown', { field: 'set' });
  const shown = readable === 'all' ? set.identity : restrictSet(set.identity, readable);
  return { set, version, whole: set.identity, shown };
}

/** The criteria of a set that the scope's actor may read: all, some, or null for none. */
function readableOf({ actor, territory, unit, day }: UnitScope, set: CatalogueSet): 'all' | number[] | null {
  const readable = criteriaWithin(actor, 'progress.read', placeOf(territory, unit, day, 'any'), set.id);
  if (readable === 'all') return readable;
  const known = readable.filter((number) => set.identity?.numbers.includes(number));
  return known.length === 0 ? null : known;
}

/** Is the set one of the unit's own level that it does not carry on the day? Its figures then say nothing. */
export function isLeftToOthers({ unit, day }: Pick<UnitScope, 'unit' | 'day'>, set: CatalogueSet): boolean {
  return set.level === unit.level && !carriesSet(set, unit, day);
}

/** May units of `unit` level show figures of a set of `set` level? Their own, and what lies below. */
function canCount(unit: UnitLevel, set: UnitLevel): boolean {
  return UNIT_LEVELS.indexOf(set) >= UNIT_LEVELS.indexOf(unit);
}

function defaultSet(scope: UnitScope, catalogue: readonly CatalogueSet[]): CatalogueSet | null {
  const find = scope.unit.level === 'village' ? villageSet : basicCommuneSet;
  const usual = find(catalogue, scope.day);
  if (usual && readableOf(scope, usual) !== null) return usual;
  return usual && (setsFor(scope, catalogue).find((set) => set.identity !== null) ?? usual);
}
