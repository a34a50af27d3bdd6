'use client';

import { useTranslations } from 'next-intl';
import { CellPanel } from '@/components/cell-panel/cell-panel';
import { Dialog } from '@/components/ui/dialog';
import { Button } from '@/components/ui/button';
import { StatusSign } from '@/components/ui/status-sign';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { MatrixView } from '@/lib/features/matrix/view';
import { columnTitle } from './column-title';
import type { CellAt } from './crosshair';

interface Props {
  view: MatrixView;
  model: MatrixModel;
  at: CellAt;
  asOf: string;
  onClose: () => void;
}

/** One cell over the matrix: what it asks for, its past, who may change it, and the ways on. Esc leads back to the cell. */
export function CellDialog({ view, model, at, asOf, onClose }: Props) {
  const t = useTranslations('matrix');
  const unit = model.flat[at.row]?.unit;
  const column = model.columns[at.column];
  if (!unit || !column) return null;
  const status = model.flat[at.row]?.cells[column.at];
  const query = new URLSearchParams(view.query);
  query.set('set', view.setId);
  query.set('asOf', asOf);
  const anchor = `#tieu-chi-${column.number}`;
  const item = String(column.number);
  const way = (key: 'entry' | 'unit' | 'history', href: string) => (
    <a href={href} className="inline-flex min-h-8 items-center max-sm:min-h-11">
      {t(`open.${key}`)}
    </a>
  );
  return (
    <Dialog title={unit.name} onClose={onClose}>
      <CellPanel
        address={{ unit: unit.code, set: view.setId, stage: view.stage, item: column.item }}
        asOf={asOf}
        ways={(about) => (
          <div className="flex flex-wrap items-center gap-x-5 gap-y-1 pt-2">
            {about || !status ? null : (
              <p className="w-full">
                <StatusSign status={status} /> <span lang="vi">{columnTitle(column)}</span>
              </p>
            )}
            {about && about.locked === null ? way('entry', `/entry/${unit.code}?${query}${anchor}`) : null}
            {way('unit', `${unitHref(unit.code, `?${query}`)}${anchor}`)}
            {way('history', unitHref(unit.code, `?${query}`, 'history', { criterion: item }))}
            <Button data-first="" className="ml-auto max-sm:min-h-11" onClick={onClose}>
              {t('open.close')}
            </Button>
          </div>
        )}
      />
    </Dialog>
  );
}
