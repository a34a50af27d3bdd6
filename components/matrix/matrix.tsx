'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { MonthBar } from '@/components/time/month-bar';
import { useMonthWalk } from '@/components/time/use-month-walk';
import { StatusLegend } from '@/components/ui/status-legend';
import { isNarrowed } from '@/lib/charts/matrix/matrix-choice';
import { matrixHref } from '@/lib/charts/matrix/matrix-href';
import { matrixModel } from '@/lib/charts/matrix/matrix-model';
import { matrixTable } from '@/lib/charts/matrix/matrix-table';
import { unpackMatrix } from '@/lib/charts/packed/matrix';
import type { MatrixView } from '@/lib/features/matrix/view';
import { showDate } from '@/lib/i18n/format';
import { CarriedChoice } from './carried-choice';
import { MatrixBar } from './matrix-bar';
import { MatrixGrid } from './matrix-grid';
import { MatrixWords } from './matrix-words';
import { FIRST_ROWS } from './use-drawn-rows';
import { useMatrixChoice } from './use-matrix-choice';
import { useMatrixRows } from './use-matrix-rows';
import { useGroupTitle } from './use-group-title';

/** Units × criteria or indicators as signs. Thousands of cells: packed on the way, the first rows drawn, the others in the browser. */
export function Matrix({ packed, early }: { packed: string; early: ReactNode }) {
  const view = useMemo(() => unpackMatrix(packed), [packed]);
  return <Drawn key={`${view.asOf} ${view.setId} ${view.by}`} view={view} early={early} />;
}

function Drawn({ view, early }: { view: MatrixView; early: ReactNode }) {
  const t = useTranslations('matrix');
  const status = useTranslations('words.status');
  const word = useTranslations('words.level')(view.countedLevel);
  const groupTitle = useGroupTitle();
  const [choice, change] = useMatrixChoice(view);
  const walk = useMonthWalk(view.code, view.query);
  const { rows, areas, asOf, compareTo } = useMatrixRows(view, walk);
  const asked = useDeferredValue(choice);
  const model = useMemo(() => matrixModel({ ...view, areas }, rows, asked), [view, areas, rows, asked]);
  const title = t(view.by === 'criteria' ? 'caption' : 'captionIndicators', { level: word });
  const takeRows = () =>
    matrixTable(model, view.criteria.length, {
      title,
      unit: word,
      group: t('by.rows'),
      score: t('score'),
      total: t('total', { level: word }),
      status: (one) => status(one),
      groupTitle,
    });
  const months =
    view.by === 'criteria' ? (
      <MonthBar walk={walk} hrefOn={(day) => matrixHref({ ...view, query: withDay(view.query, day) }, choice)} />
    ) : null;
  return (
    <div className="matrix-page" data-paper={choice.paper} data-wide={view.by === 'indicators' ? '' : undefined}>
      <CarriedChoice choice={choice} />
      <MatrixBar view={view} choice={choice} change={change}>
        {walk.state === 'closed' ? months : null}
      </MatrixBar>
      {walk.state === 'closed' ? null : months}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <StatusLegend />
        <span className="text-small text-quiet">{t('changed', { day: showDate(compareTo) })}</span>
        <span className="text-small text-quiet sm:ml-auto" role="status">
          {isNarrowed(choice)
            ? t('found', { n: model.flat.length, of: rows.length, level: word, columns: model.columns.length })
            : t('all', { of: rows.length, level: word, columns: model.columns.length })}
        </span>
      </div>
      {model.flat.length > FIRST_ROWS ? (
        <noscript>{t('noScript', { n: FIRST_ROWS, of: model.flat.length, level: word })}</noscript>
      ) : null}
      <TakeAway file={view.by === 'criteria' ? 'ma-tran' : 'ma-tran-chi-tieu'} rows={takeRows}>
        <MatrixGrid
          view={view}
          model={model}
          choice={choice}
          drawn={asked}
          change={change}
          asOf={asOf}
          compareTo={compareTo}
          early={early}
        />
      </TakeAway>
      <MatrixWords model={model} level={view.countedLevel} size={view.criteria.length} by={view.by} />
    </div>
  );
}

function withDay(query: string, day: string): string {
  const params = new URLSearchParams(query);
  params.set('asOf', day);
  return `?${params}`;
}
