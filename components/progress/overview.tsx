'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { SeriesChart } from '@/components/charts/series-chart';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { unpackOverview } from '@/lib/charts/packed-overview';
import { unitHref } from '@/lib/charts/unit-href';
import { showDate } from '@/lib/i18n/format';
import { BandDistribution } from './band-distribution';
import { ChangesList } from './changes-list';
import { ConditionsList } from './conditions-list';
import { CriteriaTallies } from './criteria-tallies';
import { FigureLine } from './figure-line';
import { Sentence } from './sentence';
import { UnitList } from './unit-list';

interface Props {
  /** The view, packed: React passes a text on as it is. */
  packed: string;
  children?: ReactNode;
}

const LONG_LIST = 18;

/** The page of a unit that has units below it: sentence, figures, then what is missing, where, and since when. */
export function Overview({ packed, children }: Props) {
  const view = useMemo(() => unpackOverview(packed), [packed]);
  const t = useTranslations('progress.section');
  const { head, countedLevel: level } = view;
  const word = useTranslations('words.level')(level);
  const notice = useTranslations('progress.notice');
  const restricted = view.sentence === null;
  const { query } = head;
  const listOf = (filter: Record<string, string>) => `${unitHref(head.code, query, undefined, filter)}#danh-sach`;
  const banded = view.bands.reduce((sum, { count }) => sum + count, 0);
  // The two columns should end near each other: a long list of units leaves room beside it.
  const isLong = view.rows.length > LONG_LIST;
  const changes = (
    <Section id="thay-doi" title={t('changes', { day: showDate(head.compareTo) })}>
      <ChangesList
        changes={view.changes}
        since={head.compareTo}
        comparable={view.rows.some((row) => row.before !== null && /[^.]/.test(row.before))}
        query={query}
      />
    </Section>
  );
  return (
    <div className="flex flex-col gap-8">
      {view.sentence === null ? <Notice>{notice('restricted')}</Notice> : <Sentence text={view.sentence} />}
      <FigureLine figures={view.figures} level={level} restricted={restricted} />
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2 2xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <div className="flex min-w-0 flex-col gap-8">
          <Section id="tieu-chi" title={t('tallies')}>
            <CriteriaTallies
              criteria={view.criteria}
              counting={view.counting}
              level={level}
              hrefOf={(number) => listOf({ unmet: String(number) })}
            />
          </Section>
          <Section id="phan-bo" title={t('bands', { level: word })}>
            <BandDistribution
              bands={view.bands}
              unassessed={view.rows.length - banded}
              level={level}
              hrefOf={(band) => listOf({ band })}
            />
          </Section>
          {view.conditions.length > 0 ? (
            <Section id="dieu-kien" title={t('conditions')}>
              <ConditionsList conditions={view.conditions} />
            </Section>
          ) : null}
          {isLong ? changes : null}
        </div>
        <div className={`grid min-w-0 gap-x-10 gap-y-8 ${isLong ? '' : '2xl:grid-cols-[minmax(0,5fr)_minmax(0,3fr)]'}`}>
          <Section id="danh-sach" title={t('units', { level: word })}>
            <UnitList
              rows={view.rows}
              criteria={view.criteria}
              bands={view.bands}
              groups={view.groups}
              counting={view.counting}
              countedLevel={level}
              query={query}
            />
          </Section>
          {isLong ? null : changes}
        </div>
      </div>
      <Section id="theo-thang" title={t('series')}>
        <SeriesChart
          points={view.series}
          size={view.criteria.length}
          level={level}
          single={view.single}
          restricted={restricted}
        />
      </Section>
      {children}
    </div>
  );
}
