'use client';

import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo, useState } from 'react';
import { Select } from '@/components/ui/select';
import { SignSprite } from '@/components/ui/sign-sprite';
import { StatusLegend } from '@/components/ui/status-legend';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { matrixModel } from '@/lib/charts/matrix-model';
import type { OverviewView } from '@/lib/features/progress/view';
import { showDate } from '@/lib/i18n/format';
import { MatrixGrid } from './matrix-grid';
import { MatrixWords } from './matrix-words';

type Props = Pick<OverviewView, 'rows' | 'criteria' | 'groups' | 'counting' | 'countedLevel'> & {
  query: string;
  compareTo: string;
};

/** Units × criteria as signs. Thousands of cells: packed on the way, drawn in the browser, the same in words below. */
export function Matrix({ rows, criteria, groups, counting, countedLevel, query, compareTo }: Props) {
  const t = useTranslations('progress.matrix');
  const word = useTranslations('words.level')(countedLevel);
  const inBrowser = useInBrowser();
  const [group, setGroup] = useState('');
  const asked = useDeferredValue(group);
  const model = useMemo(
    () => matrixModel({ criteria, groups, counting, rows: asked ? rows.filter((row) => row.group === asked) : rows }),
    [criteria, groups, counting, rows, asked],
  );
  if (!inBrowser) {
    return (
      <div className="min-h-[40rem] text-small text-quiet">
        <p>{t('drawing', { rows: rows.length, columns: criteria.length })}</p>
        <noscript>{t('noScript', { level: word })}</noscript>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <SignSprite />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {groups.length > 1 ? (
          <Select
            className="no-print"
            aria-label={t('group')}
            value={group}
            onChange={(event) => setGroup(event.target.value)}
          >
            <option value="">{t('allGroups')}</option>
            {groups.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </Select>
        ) : null}
        <StatusLegend />
        <span className="text-small text-quiet">{t('changed', { day: showDate(compareTo) })}</span>
      </div>
      <MatrixGrid model={model} level={countedLevel} query={query} compareTo={compareTo} />
      <MatrixWords model={model} level={countedLevel} />
    </div>
  );
}
