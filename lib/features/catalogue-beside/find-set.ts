import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { AppError } from '@/lib/errors';

/** Throws AppError `set_unknown` for a set that the tenant does not have. */
export function findSet(catalogue: readonly CatalogueSet[], id: string): CatalogueSet {
  const set = catalogue.find((known) => known.id === id);
  if (!set) throw new AppError('set_unknown', { field: 'set' });
  return set;
}
