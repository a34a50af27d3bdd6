import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EarlierSeries } from '@/components/charts/earlier-series';
import { SeriesChart } from '@/components/charts/series-chart';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { isPlanned } from '@/lib/charts/plan-model';
import { counts } from '@/lib/domain/progress/counting';
import type { CriterionRow } from '@/lib/features/progress/criterion-row';
import type { OverviewView } from '@/lib/features/progress/view';
import { showDate } from '@/lib/i18n/format';
import { ChangesList } from './changes-list';
import { CommuneCriteria } from './commune-criteria';
import { ConditionsList } from './conditions-list';
import { FigureLine } from './figure-line';
import { PlanTable } from './plan-table';
import { Sentence } from './sentence';
import { UnmetList } from './unmet-list';

interface Props {
  view: OverviewView;
  rows: readonly CriterionRow[];
  /** Where results are entered; null when the reader may not. */
  entryHref: string | null;
  /** Address of the history of one criterion. */
  historyHref?: ((number: number) => string) | null;
  /** Villages of a commune, or anything else that stands under its criteria. */
  children?: ReactNode;
}

/** The page of one unit on a set of its own level: a commune, a village, a district on its nine criteria. */
export function SingleUnit({ view, rows, entryHref, historyHref = null, children }: Props) {
  const t = useTranslations('progress');
  const more = useTranslations('overview.section');
  const missing = rows.filter((row) => !counts(row.status, view.counting)).length;
  const changed = view.changes.gained.length + view.changes.lost.length > 0;
  const nobody = rows.every((row) => row.status === 'not_assessed');
  return (
    <div className="flex flex-col gap-8">
      {view.sentence === null ? (
        <Notice>{t('notice.restricted')}</Notice>
      ) : (
        <Sentence text={view.sentence} code={view.head.code} query={view.head.query} />
      )}
      <FigureLine figures={view.figures} level={view.countedLevel} restricted={view.sentence === null} />
      {nobody ? (
        <EmptyState title={t('empty.title')} action={entryHref ? { label: t('empty.enter'), href: entryHref } : null}>
          {t('empty.who')}
        </EmptyState>
      ) : null}
      <div className={isPlanned(view.plan) && !nobody ? 'overview-columns' : ''}>
        {isPlanned(view.plan) ? (
          <div className="min-w-0">
            <Section id="ke-hoach" title={more('plan', { year: String(view.plan.year) })}>
              <PlanTable
                plan={view.plan}
                decimals={view.decimals}
                level={view.countedLevel}
                query={view.head.query}
                single
              />
            </Section>
          </div>
        ) : null}
        {nobody ? null : (
          <div className="min-w-0">
            <Section id="con-thieu" title={missing > 0 ? t('section.unmet', { n: missing }) : t('section.unmetNone')}>
              {missing > 0 ? <UnmetList rows={rows} counting={view.counting} narrow={isPlanned(view.plan)} /> : null}
            </Section>
          </div>
        )}
      </div>
      {changed ? (
        <Section id="thay-doi" title={t('section.changes', { day: showDate(view.head.compareTo) })}>
          <ChangesList changes={view.changes} since={view.head.compareTo} comparable query={view.head.query} />
        </Section>
      ) : null}
      {view.conditions.length > 0 ? (
        <Section id="dieu-kien" title={t('section.conditions')}>
          <ConditionsList conditions={view.conditions} />
        </Section>
      ) : null}
      <Section
        id="cac-tieu-chi"
        title={t('section.criteria')}
        aside={entryHref && !nobody ? <a href={entryHref}>{t('empty.enter')}</a> : null}
      >
        <CommuneCriteria rows={rows} compareTo={view.head.compareTo} historyHref={historyHref} />
      </Section>
      {children}
      {nobody && !view.earlier ? null : (
        <Section id="theo-thang" title={t('section.series')}>
          <SeriesChart
            points={view.series}
            size={view.criteria.length}
            decimals={view.decimals}
            level={view.countedLevel}
            single={view.single}
            restricted={view.sentence === null}
            plans={view.plan?.years ?? []}
          />
          {view.earlier ? (
            <EarlierSeries
              earlier={view.earlier}
              decimals={view.decimals}
              level={view.countedLevel}
              single
              restricted={view.sentence === null}
            />
          ) : null}
        </Section>
      )}
    </div>
  );
}
