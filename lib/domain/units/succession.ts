import { dayBefore } from './period';
import type { UnitRecord } from './unit';

/**
 * One old unit to one new unit across a boundary change, as codes and names: it may cross tenants.
 * `relation` and `population` are the words of the conversion table of the statistics office
 * (whole, part, part_area, unchanged, …; all, part, none: where the people went).
 */
export interface Succession {
  readonly oldCode: string;
  readonly oldName: string;
  readonly oldProvince: string;
  readonly newCode: string;
  readonly newName: string;
  readonly newProvince: string;
  /** First day of the new unit. */
  readonly effectiveOn: string;
  readonly relation: string;
  readonly population: string;
}

type Lived = Pick<UnitRecord, 'code' | 'validFrom' | 'validTo'>;

/** What an ended unit became, in code order; [] for a unit that goes on. Implements B-V1 to B-V4. */
export function successorsOf(successions: readonly Succession[], unit: Lived): Succession[] {
  const { code, validTo } = unit;
  if (validTo === null) return [];
  return successions
    .filter((entry) => entry.oldCode === code && dayBefore(entry.effectiveOn) === validTo)
    .sort((a, b) => (a.newCode < b.newCode ? -1 : 1));
}

/** What a unit was made from, in code order; [] for a unit without known ancestors. */
export function predecessorsOf(successions: readonly Succession[], unit: Lived): Succession[] {
  return successions
    .filter((entry) => entry.newCode === unit.code && entry.effectiveOn === unit.validFrom)
    .sort((a, b) => (a.oldCode < b.oldCode ? -1 : 1));
}
