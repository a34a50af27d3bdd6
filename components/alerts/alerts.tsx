import { useTranslations } from 'next-intl';
import { CountLinks } from '@/components/steering/count-links';
import { PageLinks } from '@/components/steering/page-links';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { AlertsView } from '@/lib/features/alerts/alerts-view';
import type { FormAction } from '@/lib/features/forms/form-state';
import { showCount } from '@/lib/i18n/format';
import { AlertFilter } from './alert-filter';
import { AlertTable } from './alert-table';
import { ThresholdChoice } from './threshold-choice';
import { useRuleWords } from './use-rule-words';

/** What an office wants to be told of a unit, by kind, each with its rule in words. */
export function Alerts({ view, day, action }: { view: AlertsView; day: string; action: FormAction }) {
  const t = useTranslations('alerts');
  const kindWord = useTranslations('alerts.kind');
  const ruleOf = useRuleWords(view, day);
  const { filter, groups, pages } = view;
  const shown = groups.reduce((sum, { total }) => sum + total, 0);
  const narrowed = filter.area !== '' || filter.criterion !== null;
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p className="text-large font-semibold">{t('total', { n: shown, shown: showCount(shown) })}</p>
        <CountLinks
          label={t('kindsLabel')}
          current={filter.kind}
          links={[
            { key: null, label: t('all'), count: view.total, href: view.allHref },
            ...view.kinds.map(({ kind, count, href }) => ({ key: kind, label: kindWord(kind), count, href })),
          ]}
        />
        <AlertFilter {...view} />
      </div>
      {shown === 0 ? (
        <EmptyState title={t('empty.title')}>
          {t(view.units === 0 ? 'empty.noUnits' : narrowed || filter.kind ? 'empty.filtered' : 'empty.body')}
        </EmptyState>
      ) : null}
      {groups
        .filter(({ total }) => total > 0)
        .map((group) => (
          <Section
            key={group.kind}
            id={group.kind}
            title={kindWord(group.kind)}
            aside={
              group.rows.length < group.total && !filter.kind ? (
                <>
                  <a href={group.href} className="no-print">
                    {t('more', { n: showCount(group.total) })}
                  </a>
                  <span className="hidden print:inline">
                    {t('part', { n: showCount(group.rows.length), of: showCount(group.total) })}
                  </span>
                </>
              ) : (
                showCount(group.total)
              )
            }
          >
            <p className="max-w-4xl pb-2 text-small text-quiet">{ruleOf(group.kind)}</p>
            <AlertTable
              group={group}
              caption={kindWord(group.kind)}
              single={view.single}
              departments={group.rows.some((row) => row.department !== null)}
            />
          </Section>
        ))}
      <PageLinks {...pages} />
      <Section id="nguong" title={t('thresholds.title')}>
        <ThresholdChoice view={view} action={action} />
      </Section>
    </div>
  );
}
