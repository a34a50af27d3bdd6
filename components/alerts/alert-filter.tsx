import { useTranslations } from 'next-intl';
import { NarrowForm, NarrowSelect } from '@/components/ui/narrow-form';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';

/** Narrows the page by area and criterion. */
export function AlertFilter({ code, query, filter, areas, criteria }: AlertsView) {
  const t = useTranslations('alerts.filter');
  return (
    <NarrowForm
      action={`/units/${code}/alerts`}
      label={t('label')}
      submit={t('show')}
      query={query}
      kept={['kind', filter.kind]}
    >
      {areas.length > 1 ? (
        <NarrowSelect name="area" label={t('area')} value={filter.area} any={t('anyArea')} options={areas} />
      ) : null}
      <NarrowSelect
        name="criterion"
        label={t('criterion')}
        value={filter.criterion}
        any={t('anyCriterion')}
        options={criteria}
      />
    </NarrowForm>
  );
}
