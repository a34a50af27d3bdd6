import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';

/** Narrows the page by area and criterion: a plain GET form that keeps all else the address says. */
export function AlertFilter({ code, query, filter, areas, criteria }: AlertsView) {
  const t = useTranslations('alerts.filter');
  return (
    <form
      action={`/units/${code}/alerts`}
      method="get"
      role="search"
      aria-label={t('label')}
      className="no-print flex flex-wrap gap-2"
    >
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {filter.kind ? <input type="hidden" name="kind" value={filter.kind} /> : null}
      {areas.length > 1 ? (
        <Select name="area" aria-label={t('area')} defaultValue={filter.area} className="max-w-56 max-sm:min-h-11">
          <option value="">{t('anyArea')}</option>
          {areas.map((area) => (
            <option key={area.code} value={area.code} lang="vi">
              {area.title}
            </option>
          ))}
        </Select>
      ) : null}
      <Select
        name="criterion"
        aria-label={t('criterion')}
        defaultValue={filter.criterion ?? ''}
        className="max-w-56 max-sm:min-h-11"
      >
        <option value="">{t('anyCriterion')}</option>
        {criteria.map(({ number, name }) => (
          <option key={number} value={number} lang="vi">
            {number} {name}
          </option>
        ))}
      </Select>
      <Button type="submit" className="max-sm:min-h-11">
        {t('show')}
      </Button>
    </form>
  );
}
