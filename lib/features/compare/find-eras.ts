import { isAppError } from '@/lib/errors';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { basicSet } from '@/lib/domain/criteria/set-in-force';
import { lifeOf } from '@/lib/domain/criteria/version-for';
import { chooseSet, type ReadableSet } from '../progress/choose-set';
import type { UnitScope } from '../progress/resolve-unit';
import type { Era } from './view';

export interface ReadableEra extends Era {
  /** null: not for this reader, or of another size. */
  readonly readable: ReadableSet | null;
}

/**
 * The stretches of the days on one set each. A level is judged by one set after the other; where the shown set is that
 * one, the months before it belong to the set before it. Any other set is shown alone.
 */
export function findEras(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  chosen: ReadableSet,
  days: readonly string[],
): ReadableEra[] {
  const { set } = chosen;
  const isJudged = basicSet(catalogue, set.level, scope.day)?.id === set.id;
  const setOn = (day: string) => (isJudged && day < scope.day ? (basicSet(catalogue, set.level, day) ?? set) : set);
  const eras: ReadableEra[] = [];
  days.forEach((day, at) => {
    const found = setOn(day);
    const last = eras.at(-1);
    if (last?.setId === found.id) eras[eras.length - 1] = { ...last, to: at };
    else eras.push(eraOf(scope, catalogue, chosen, found, at));
  });
  return eras;
}

function eraOf(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  chosen: ReadableSet,
  set: CatalogueSet,
  at: number,
): ReadableEra {
  const readable = set === chosen.set ? chosen : tryChoose(scope, catalogue, set.id);
  const size = set.identity?.numbers.length ?? null;
  const isComparable =
    readable?.shown.numbers.length === chosen.shown.numbers.length && size === chosen.whole.numbers.length;
  return {
    setId: set.id,
    name: set.name,
    size,
    from: at,
    to: at,
    begin: lifeOf(set).validFrom,
    drawn: isComparable,
    readable: isComparable ? readable : null,
  };
}

function tryChoose(scope: UnitScope, catalogue: readonly CatalogueSet[], id: string): ReadableSet | null {
  try {
    return chooseSet(scope, catalogue, id);
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}
