'use client';

import { useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useEffect, useId, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { TakeAway } from '@/components/take-away/take-away';
import { Button } from '@/components/ui/button';
import { LeftToBrowser, ON_SERVER } from '@/components/ui/left-to-browser';
import { NO_FILTER, type RowFilter, type RowOrder, filterRows, sortRows } from '@/lib/charts/filter-rows';
import { readRow } from '@/lib/charts/read-row';
import type { OverviewView } from '@/lib/features/progress/view';
import { UnitFilter } from './unit-filter';
import { UnitTable } from './unit-table';

type Props = Pick<OverviewView, 'rows' | 'criteria' | 'bands' | 'groups' | 'counting' | 'countedLevel'> & {
  query: string;
  /** The day that is looked at. */
  day: string;
};

const FIRST = 25;

/** The lower units, narrowed by band, tag, unmet criterion, group or name, and sorted; the filter stands in the address. */
export function UnitList(props: Props) {
  const { rows, countedLevel } = props;
  const t = useTranslations('progress.units');
  const word = useTranslations('words.level')(countedLevel);
  return (
    <LeftToBrowser units={rows.length} words={t('drawing', { n: rows.length, level: word })} room="min-h-[46rem]">
      <Lines {...props} />
    </LeftToBrowser>
  );
}

function Lines({ rows, criteria, bands, groups, counting, countedLevel, query, day }: Props) {
  const t = useTranslations('progress.units');
  const word = useTranslations('words.level')(countedLevel);
  const id = useId();
  const asked = useSearchParams();
  const [filter, setFilter] = useState<RowFilter>(() => ({
    ...NO_FILTER,
    ...Object.fromEntries(Object.keys(NO_FILTER).map((key) => [key, asked.get(key) ?? ''])),
  }));
  const [order, setOrder] = useState<{ by: RowOrder; descending: boolean }>({ by: 'score', descending: false });
  const [all, setAll] = useState(false);
  const numbers = useMemo(() => criteria.map(({ number }) => number), [criteria]);
  const read = useMemo(() => rows.map((row) => readRow(row, counting)), [rows, counting]);
  const found = useMemo(
    () => sortRows(filterRows(read, filter, numbers, counting, day), order.by, order.descending),
    [read, filter, numbers, counting, day, order],
  );
  // Paper has no key to press for the rest.
  useEffect(() => {
    const showAll = () => flushSync(() => setAll(true));
    window.addEventListener('beforeprint', showAll);
    return () => window.removeEventListener('beforeprint', showAll);
  }, []);
  const change = (part: Partial<RowFilter>) => {
    const next = { ...filter, ...part };
    setFilter(next);
    rememberInAddress(next);
  };

  const shown = all || found.length <= ON_SERVER ? found : found.slice(0, FIRST);
  return (
    <div className="flex flex-col gap-2">
      <UnitFilter {...{ id, filter, change, rows, criteria, bands, groups }} level={countedLevel} />
      <p className="text-small text-quiet" role="status">
        {t('found', { n: found.length, of: rows.length, level: word })}
      </p>
      <TakeAway file="danh-sach" before={() => flushSync(() => setAll(true))}>
        <UnitTable
          rows={shown}
          groups={groups}
          level={countedLevel}
          size={numbers.length}
          query={query}
          order={order}
          onOrder={(by) => setOrder((now) => ({ by, descending: now.by === by ? !now.descending : by === 'change' }))}
        />
      </TakeAway>
      {shown.length < found.length ? (
        <p>
          <Button onClick={() => setAll(true)}>{t('showAll', { n: found.length, level: word })}</Button>
        </p>
      ) : null}
    </div>
  );
}

function rememberInAddress(filter: RowFilter) {
  const url = new URL(window.location.href);
  for (const [key, value] of Object.entries(filter)) {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  }
  window.history.replaceState(window.history.state, '', url);
}
