import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { AppError } from '@/lib/errors';
import { findSet } from '../find-set';

/** Sets of one level between which criteria can be mapped. */
export interface MappedSets {
  readonly old: CatalogueSet;
  readonly set: CatalogueSet;
}

/** Throws AppError `set_unknown`, `mapping_level`, or `set_not_choosable` where a set has no criteria. */
export function findMappedSets(catalogue: readonly CatalogueSet[], fromId: string, setId: string): MappedSets {
  const set = findSet(catalogue, setId);
  const old = findSet(catalogue, fromId);
  if (old.id === set.id || old.level !== set.level) throw new AppError('mapping_level', { field: 'from' });
  if (!old.identity || !set.identity) throw new AppError('set_not_choosable', { field: 'from' });
  return { old, set };
}

/** The items of a set's criteria: id → number. */
export function criterionItems(set: CatalogueSet): Map<number, number> {
  return new Map(
    [...set.items.values()].filter((item) => !item.isIndicator).map((item) => [item.id, item.criterion] as const),
  );
}
