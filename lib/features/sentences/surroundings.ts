import type { Actor } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Territory } from '@/lib/domain/units/unit';

/** What a sentence is looked up in, for whom. */
export interface Surroundings {
  readonly actor: Actor;
  readonly territory: Territory;
  readonly catalogue: readonly CatalogueSet[];
  /** Code of the unit that the reader came from. */
  readonly near: string | null;
}
