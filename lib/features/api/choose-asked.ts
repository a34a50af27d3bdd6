import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { isAppError } from '@/lib/errors';
import { chooseSet, type ReadableSet } from '../progress/choose-set';
import type { UnitScope } from '../progress/resolve-unit';
import { ParametersRefused } from './parameters';

/** An asked set that cannot be shown here is a bad parameter; that no set is in force is not. */
export function chooseAsked(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  setId: string | undefined,
): ReadableSet {
  try {
    return chooseSet(scope, catalogue, setId);
  } catch (error) {
    if (isAppError(error) && error.code !== 'set_not_in_force' && error.details?.field === 'set')
      throw new ParametersRefused({ set: error.code });
    throw error;
  }
}
