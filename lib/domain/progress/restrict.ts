import type { SetIdentity } from './summary';

/**
 * The part of a set that a department may read: other columns are not there at all.
 * It is another set (its id says so), so it never merges with the whole one.
 */
export function restrictSet(set: SetIdentity, numbers: readonly number[]): SetIdentity {
  const kept = set.numbers.filter((number) => numbers.includes(number));
  return kept.length === set.numbers.length ? set : { id: `${set.id}#${kept.join(',')}`, numbers: kept };
}

/** Keeps the entries of `columns` (one a criterion of `set`) that belong to `part`. */
export function restrictColumns<T>(set: SetIdentity, part: SetIdentity, columns: readonly T[]): T[] {
  return set === part ? [...columns] : columns.filter((_, index) => part.numbers.includes(set.numbers[index]!));
}
