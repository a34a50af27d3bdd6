'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo } from 'react';
import { DrawnOnce } from '@/components/ui/drawn-once';
import { Section } from '@/components/ui/section';
import { unpackOverview } from '@/lib/charts/packed/overview';
import { unitHref } from '@/lib/charts/unit-href';
import { OverviewLacks } from './overview-lacks';
import { OverviewLead } from './overview-lead';
import { OverviewMonths } from './overview-months';
import { OverviewMoves } from './overview-moves';
import { UnitList } from './unit-list';

interface Props {
  /** The view, packed: React passes a text on as it is. */
  packed: string;
  /** Where results of the units are entered; null when the reader may not. */
  entryHref: string | null;
  children?: ReactNode;
}

const LONG_LIST = 18;
const COLUMN = 'flex min-w-0 flex-col gap-8';

/** The page of a unit that has units below it: sentence, figures, then what is missing, where, since when and by whom. */
export function Overview({ packed, entryHref, children }: Props) {
  const view = useMemo(() => unpackOverview(packed), [packed]);
  const t = useTranslations('progress.section');
  const { head, countedLevel: level, rows, criteria, bands, groups, counting } = view;
  const word = useTranslations('words.level')(level);
  const { code, query, asOf } = head;
  const part = {
    view,
    nobody: bands.every(({ count }) => count === 0),
    listOf: (filter: Record<string, string>) => `${unitHref(code, query, undefined, filter)}#danh-sach`,
  };
  // A short list fills the second column, a long one stands below both.
  const isLong = rows.length > LONG_LIST;
  const list =
    rows.length > 0 ? (
      <Section id="danh-sach" title={t('units', { level: word })}>
        <UnitList {...{ rows, criteria, bands, groups, counting, query }} countedLevel={level} day={asOf} />
      </Section>
    ) : null;
  return (
    <div className="flex flex-col gap-8">
      <DrawnOnce of={packed} part={`lead ${entryHref}`} className="flex flex-col gap-8">
        <OverviewLead {...part} entryHref={entryHref} />
      </DrawnOnce>
      <div className="overview-columns">
        <DrawnOnce of={packed} part="lacks" className={COLUMN}>
          <OverviewLacks {...part} />
        </DrawnOnce>
        <div className={COLUMN}>
          <DrawnOnce of={packed} part="moves" className={`${COLUMN} empty:hidden`}>
            <OverviewMoves {...part} />
          </DrawnOnce>
          {isLong ? null : list}
        </div>
        {isLong ? list : null}
      </div>
      <DrawnOnce of={packed} part="months">
        <OverviewMonths view={view} />
      </DrawnOnce>
      {children}
    </div>
  );
}
