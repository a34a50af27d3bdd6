import type { CatalogueSet } from '../criteria/criteria-set';
import type { PlainUnit } from './find-unit';

/** What the words of a hand-made sheet may mean. */
export interface PlainContext {
  readonly sets: readonly CatalogueSet[];
  /** The units that the person may read on a day. */
  readonly unitsOn: (day: string) => readonly PlainUnit[];
}
