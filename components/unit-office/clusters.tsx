import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { hidden } from '@/components/ui/field-spec';
import { Section } from '@/components/ui/section';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import type { ActAction } from '@/lib/features/unit-office/act-state';
import type { ClustersView } from '@/lib/features/unit-office/view';
import { showDate } from '@/lib/i18n/format';
import { useActFields } from './act-fields';
import { ActForm } from './act-form';
import { ClusterItem } from './cluster-item';

interface Props {
  view: ClustersView;
  action: ActAction;
}

/** The clusters of the province, who belongs to them since when, and the acts on them. */
export function Clusters({ view, action }: Props) {
  const t = useTranslations('unitOffice.clusters');
  const submit = useTranslations('unitOffice.submit');
  const act = useTranslations('unitOffice.act');
  const { first, basis, type, name } = useActFields(view.lastActDay);
  const without = view.communes.filter(({ cluster }) => cluster === null).length;
  return (
    <div className="flex max-w-5xl flex-col gap-8">
      <Section id="cum" title={t('title')} aside={t('count', { n: view.clusters.length, day: showDate(view.day) })}>
        {view.clusters.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
        ) : (
          <p className="pb-2 text-small text-quiet">{t('without', { n: without })}</p>
        )}
        {view.clusters.map((cluster) => (
          <ClusterItem key={cluster.code} cluster={cluster} view={view} action={action} />
        ))}
      </Section>
      <Section id="lap-cum" title={act('add_cluster')}>
        <ActForm
          id="lap-cum-moi"
          action={action}
          writeKey={newWriteKey()}
          fields={[...hidden({ act: 'add_cluster' }), type('cluster'), name(), first, basis]}
          submit={submit('add_cluster')}
        />
      </Section>
      {view.ended.length > 0 ? (
        <Section id="cum-da-ket-thuc" title={t('ended')}>
          {view.ended.map((cluster) => (
            <ClusterItem key={cluster.code} cluster={cluster} view={view} action={action} />
          ))}
        </Section>
      ) : null}
    </div>
  );
}
