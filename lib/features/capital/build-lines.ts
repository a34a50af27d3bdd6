import { randomUUID } from 'node:crypto';
import type { CapitalLine } from '@/lib/domain/capital/capital-line';
import { linesThatCount } from '@/lib/domain/capital/lines-that-count';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { UnitScope } from '../progress/resolve-unit';
import { nameCriterion, nameUnit } from '../steering/names';
import type { CapitalView } from './view';

const SHOWN = 200;

/** Every line as it was said, also those that a later one took the place of. */
export function buildLines(
  scope: UnitScope,
  catalogue: readonly CatalogueSet[],
  lines: readonly CapitalLine[],
  mayWrite: (line: CapitalLine) => boolean,
): Pick<CapitalView, 'lines' | 'linesTotal'> {
  const counted = new Set(linesThatCount(lines));
  return {
    lines: lines.slice(0, SHOWN).map((line) => {
      const { unitId, setId, number, ...said } = line;
      return {
        ...said,
        unit: nameUnit(scope, unitId),
        criterion: nameCriterion(catalogue, { setId, number }, scope.day),
        counts: counted.has(line),
        takeBackKey: mayWrite(line) ? randomUUID() : null,
      };
    }),
    linesTotal: lines.length,
  };
}
