import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import type { CatalogueCriterion, CatalogueVersion } from '@/lib/domain/criteria/criteria-set';
import { langOf } from '@/lib/i18n/lang-of';
import { CriterionRows } from './criterion-rows';
import { useColumnName } from './use-column-name';

interface Props {
  version: Pick<CatalogueVersion, 'criteria'>;
  columns: readonly string[];
  beside: (criterion: CatalogueCriterion) => ReactNode;
  besideIndicator?: (code: string) => ReactNode;
}

/** Groups, criteria, indicators and thresholds of one version, as an annex has them. */
export function CriteriaTable({ version, columns, beside, besideIndicator }: Props) {
  const t = useTranslations('sets.page');
  const columnName = useColumnName();
  const shown = columns.length === 0 ? ['chung'] : columns;
  const groups = [...new Set(version.criteria.map((criterion) => criterion.group))];
  const starred = version.criteria.some((criterion) =>
    criterion.indicators.some(({ thresholds }) =>
      thresholds.some(({ certainty, value, text }) => certainty !== 'verified' && (value !== null || text !== null)),
    ),
  );
  return (
    <div className="flex flex-col gap-2">
      <TakeAway file="noi-dung-bo-tieu-chi">
        <div className="relative overflow-x-auto" role="group" aria-label={t('caption')} tabIndex={0}>
          <table className="data-table criteria-of-set">
            <caption className="sr-only">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('indicator')}</th>
                {shown.map((column) => (
                  <th key={column} scope="col" lang={langOf(columnName(column))}>
                    {columnName(column)}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map((group) => (
              <Fragment key={group}>
                {groups.length > 1 ? (
                  <tbody>
                    <tr className="group-row set-group">
                      <th colSpan={shown.length + 1} scope="rowgroup" lang="vi">
                        {group}
                      </th>
                    </tr>
                  </tbody>
                ) : null}
                {version.criteria
                  .filter((criterion) => criterion.group === group)
                  .map((criterion) => (
                    <CriterionRows
                      key={criterion.number}
                      criterion={criterion}
                      columns={shown}
                      beside={beside(criterion)}
                      besideIndicator={besideIndicator}
                    />
                  ))}
              </Fragment>
            ))}
          </table>
        </div>
      </TakeAway>
      {starred ? <p className="text-small text-quiet">{t('certainty.legend')}</p> : null}
    </div>
  );
}
