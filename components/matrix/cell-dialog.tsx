'use client';

import { useTranslations } from 'next-intl';
import { CellPanel } from '@/components/cell-panel/cell-panel';
import { Dialog } from '@/components/entry-grid/dialog';
import { Button } from '@/components/ui/button';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { MatrixView } from '@/lib/features/matrix/view';
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
  const query = new URLSearchParams(view.query);
  query.set('set', view.setId);
  query.set('asOf', asOf);
  const links = [
    { key: 'unit', href: `${unitHref(unit.code, `?${query}`)}#tieu-chi-${column.number}` },
    { key: 'history', href: unitHref(unit.code, `?${query}`, 'history', { criterion: String(column.number) }) },
  ] as const;
  return (
    <Dialog title={unit.name} onClose={onClose}>
      <CellPanel address={{ unit: unit.code, set: view.setId, stage: view.stage, item: column.item }} asOf={asOf} />
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small">
        {links.map(({ key, href }) => (
          <a key={key} href={href} className="inline-flex min-h-8 items-center max-sm:min-h-11">
            {t(`open.${key}`)}
          </a>
        ))}
        <Button data-first="" className="ml-auto max-sm:min-h-11" onClick={onClose}>
          {t('open.close')}
        </Button>
      </p>
    </Dialog>
  );
}
