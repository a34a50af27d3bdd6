import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { UnitLevel } from '@/lib/domain/units/unit';

/** What every page beside a set says of it. */
export interface SetHeadView {
  readonly id: string;
  readonly name: string;
  readonly level: UnitLevel;
}

export function setHead({ id, name, level }: CatalogueSet): SetHeadView {
  return { id, name, level };
}
