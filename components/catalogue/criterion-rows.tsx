import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { CatalogueCriterion, CatalogueIndicator } from '@/lib/domain/criteria/criteria-set';
import { isNameConfirmed } from '@/lib/domain/criteria/name-confirmed';
import { CriterionName } from '@/components/progress/criterion-name';
import { ThresholdCell, WithoutThreshold } from './threshold-cell';

interface Props {
  criterion: CatalogueCriterion;
  columns: readonly string[];
  /** Stands under the name: who is in charge, guidance, what must be put right. */
  beside: ReactNode;
  /** What must be put right of an indicator; null for nothing. */
  besideIndicator?: (code: string) => ReactNode;
}

/** A criterion and its indicators with their thresholds, one column a region, group or tag. */
export function CriterionRows({ criterion, columns, beside, besideIndicator }: Props) {
  const t = useTranslations('sets.page');
  const { number, name, certainty, indicators } = criterion;
  return (
    <tbody id={`tieu-chi-${number}`}>
      <tr className="group-row">
        <th colSpan={columns.length + 1} scope="rowgroup">
          <CriterionName number={number} name={name} nameConfirmed={isNameConfirmed(certainty)} />
          {beside}
        </th>
      </tr>
      {indicators.length === 0 ? (
        <tr>
          <td colSpan={columns.length + 1} className="text-quiet">
            <span className="pl-7">{t('noIndicators')}</span>
          </td>
        </tr>
      ) : (
        indicators.map((indicator) => (
          <tr key={indicator.code}>
            <th scope="row" className="indicator-name">
              <span className="font-figures">{indicator.code}</span> <span lang="vi">{indicator.name}</span>
              {besideIndicator?.(indicator.code)}
            </th>
            <Thresholds indicator={indicator} columns={columns} />
          </tr>
        ))
      )}
    </tbody>
  );
}

/** The one for all units stands across all columns, as in an annex; at their beginning, where a phone shows it. */
function Thresholds({ indicator, columns }: { indicator: CatalogueIndicator; columns: readonly string[] }) {
  const { thresholds } = indicator;
  const [only] = thresholds;
  if (!only || (thresholds.length === 1 && only.appliesTo === 'chung')) {
    return (
      <td colSpan={columns.length}>
        {only ? <ThresholdCell indicator={indicator} rule={only} /> : <WithoutThreshold indicator={indicator} />}
      </td>
    );
  }
  return columns.map((column) => {
    const rule = thresholds.find((threshold) => threshold.appliesTo === column);
    return <td key={column}>{rule ? <ThresholdCell indicator={indicator} rule={rule} /> : null}</td>;
  });
}
