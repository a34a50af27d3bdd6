import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { unitHref } from '@/lib/charts/unit-href';
import type { OverviewView } from '@/lib/features/progress/view';
import { UnitList } from './unit-list';

/** The villages of a commune on the village set, under the commune's own criteria. */
export function VillageSection({ view }: { view: OverviewView }) {
  const t = useTranslations('progress.villages');
  const { head } = view;
  return (
    <Section
      id="cac-thon"
      title={t('title')}
      aside={<a href={unitHref(head.code, head.query, 'matrix')}>{t('matrix')}</a>}
    >
      <p className="pb-2" lang="vi">
        {view.sentence}
      </p>
      <UnitList
        rows={view.rows}
        criteria={view.criteria}
        bands={view.bands}
        groups={[]}
        counting={view.counting}
        day={head.asOf}
        countedLevel={view.countedLevel}
        query={withoutSet(head.query)}
      />
    </Section>
  );
}

/** A village chooses its own set; the day and the comparison go along. */
function withoutSet(query: string): string {
  const params = new URLSearchParams(query);
  params.delete('set');
  const text = params.toString();
  return text && `?${text}`;
}
