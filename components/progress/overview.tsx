'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { EarlierSeries } from '@/components/charts/earlier-series';
import { SeriesChart } from '@/components/charts/series-chart';
import { LeftToBrowser } from '@/components/ui/left-to-browser';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { isPlanned } from '@/lib/charts/plan-model';
import { unpackOverview } from '@/lib/charts/packed-overview';
import { unitHref } from '@/lib/charts/unit-href';
import { showDate } from '@/lib/i18n/format';
import { BandDistribution } from './band-distribution';
import { ChangesList } from './changes-list';
import { Completeness } from './completeness';
import { ConditionsList } from './conditions-list';
import { CriteriaTallies } from './criteria-tallies';
import { DistanceTable } from './distance-table';
import { FigureLine } from './figure-line';
import { GroupEmpty } from './group-empty';
import { PlanTable } from './plan-table';
import { Sentence } from './sentence';
import { UnitList } from './unit-list';

interface Props {
  /** The view, packed: React passes a text on as it is. */
  packed: string;
  /** Where results of the units are entered; null when the reader may not. */
  entryHref: string | null;
  children?: ReactNode;
}

const LONG_LIST = 18;

/** The page of a unit that has units below it: sentence, figures, then what is missing, where, since when and by whom. */
export function Overview({ packed, entryHref, children }: Props) {
  const view = useMemo(() => unpackOverview(packed), [packed]);
  const t = useTranslations('progress.section');
  const more = useTranslations('overview.section');
  const { head, countedLevel: level, rows, criteria, counting } = view;
  const word = useTranslations('words.level')(level);
  const notice = useTranslations('progress.notice');
  const drawing = useTranslations('progress.units')('drawing', { n: rows.length, level: word });
  const restricted = view.sentence === null;
  const { query } = head;
  const listOf = (filter: Record<string, string>) => `${unitHref(head.code, query, undefined, filter)}#danh-sach`;
  const assessed = view.bands.reduce((sum, { count }) => sum + count, 0);
  const nobody = assessed === 0;
  // A short list fills the second column, a long one stands below both.
  const isLong = rows.length > LONG_LIST;
  const shared = { level, query };
  const changes = (
    <Section id="thay-doi" title={t('changes', { day: showDate(head.compareTo) })}>
      <ChangesList
        query={query}
        changes={view.changes}
        since={head.compareTo}
        comparable={rows.some((row) => row.before !== null && /[^.]/.test(row.before))}
      />
    </Section>
  );
  const completeness = (
    <Section id="day-du" title={more('completeness')}>
      <LeftToBrowser units={rows.length} words={drawing} room="min-h-[10rem]">
        <Completeness {...shared} rows={rows} criteria={criteria} day={head.asOf} />
      </LeftToBrowser>
    </Section>
  );
  const list =
    rows.length > 0 ? (
      <Section id="danh-sach" title={t('units', { level: word })}>
        <UnitList
          rows={rows}
          criteria={criteria}
          bands={view.bands}
          groups={view.groups}
          counting={counting}
          countedLevel={level}
          query={query}
          day={head.asOf}
        />
      </Section>
    ) : null;
  return (
    <div className="flex flex-col gap-8">
      {view.sentence === null ? <Notice>{notice('restricted')}</Notice> : <Sentence text={view.sentence} />}
      <FigureLine figures={view.figures} level={level} restricted={restricted} hrefOf={listOf} />
      {nobody ? <GroupEmpty level={level} units={rows.length} entryHref={entryHref} /> : null}
      <div className="overview-columns">
        <div className="flex min-w-0 flex-col gap-8">
          {nobody ? null : (
            <Section id="tieu-chi" title={t('tallies')}>
              <CriteriaTallies
                criteria={criteria}
                counting={counting}
                level={level}
                hrefOf={(number) => listOf({ unmet: String(number) })}
              />
            </Section>
          )}
          {nobody ? null : (
            <Section id="phan-bo" title={t('bands', { level: word })}>
              <BandDistribution
                bands={view.bands}
                unassessed={rows.length - assessed}
                level={level}
                hrefOf={(band) => listOf({ band })}
              />
            </Section>
          )}
          {view.conditions.length > 0 ? (
            <Section id="dieu-kien" title={t('conditions')}>
              <ConditionsList conditions={view.conditions} />
            </Section>
          ) : null}
          {rows.length > 0 ? completeness : null}
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          {isPlanned(view.plan) ? (
            <Section id="ke-hoach" title={more('plan', { year: String(view.plan.year) })}>
              <PlanTable {...shared} plan={view.plan} decimals={view.decimals} single={view.single} />
            </Section>
          ) : null}
          {nobody ? null : changes}
          {nobody ? null : (
            <Section id="khoang-cach" title={more('distance')}>
              <LeftToBrowser units={rows.length} words={drawing} room="min-h-[24rem]">
                <DistanceTable
                  {...shared}
                  rows={rows}
                  criteria={criteria}
                  counting={counting}
                  hrefOf={(score) => listOf({ band: `${score}-${score}` })}
                />
              </LeftToBrowser>
            </Section>
          )}
          {isLong ? null : list}
        </div>
        {isLong ? list : null}
      </div>
      <Section id="theo-thang" title={t('series')}>
        <SeriesChart
          points={view.series}
          size={criteria.length}
          decimals={view.decimals}
          level={level}
          single={view.single}
          restricted={restricted}
          plans={view.plan?.years ?? []}
        />
        {view.earlier ? (
          <EarlierSeries
            earlier={view.earlier}
            decimals={view.decimals}
            level={level}
            single={view.single}
            restricted={restricted}
          />
        ) : null}
      </Section>
      {children}
    </div>
  );
}
