import type { CatalogueCriterion } from '@/lib/domain/criteria/criteria-set';
import { isNameConfirmed } from '@/lib/domain/criteria/name-confirmed';
import { unitOf } from '@/lib/domain/report/value-format';
import type { CriterionView } from '../progress/view';
import type { MatrixColumn } from './view';

/** One column a criterion. */
export function criterionColumns(criteria: readonly CriterionView[]): MatrixColumn[] {
  return criteria.map(({ number, name, nameConfirmed, department }) => ({
    item: String(number),
    number,
    label: String(number),
    name,
    nameConfirmed,
    department,
    unit: null,
  }));
}

/** One column an indicator, in the order of the criteria; a criterion without indicators stands for itself. */
export function indicatorColumns(
  criteria: readonly CriterionView[],
  catalogue: readonly CatalogueCriterion[],
): MatrixColumn[] {
  const known = new Map(catalogue.map((criterion) => [criterion.number, criterion.indicators]));
  return criterionColumns(criteria).flatMap((column) => {
    const indicators = known.get(column.number) ?? [];
    if (indicators.length === 0) return [column];
    return indicators.map((indicator) => ({
      ...column,
      item: `i:${indicator.code}`,
      label: indicator.code,
      name: indicator.name,
      nameConfirmed: isNameConfirmed(indicator.certainty),
      unit: indicator.kind === 'lower_share' ? null : unitOf(indicator),
    }));
  });
}
