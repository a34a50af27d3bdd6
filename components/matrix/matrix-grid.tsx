import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import type { MatrixChoice } from '@/lib/charts/matrix/matrix-choice';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { MatrixView } from '@/lib/features/matrix/view';
import { type CellAt, cellAt, cellOf, placeOf } from './crosshair';
import { MatrixBody } from './matrix-body';
import { MatrixHead } from './matrix-head';
import { MatrixLine } from './matrix-line';
import { useDrawnRows } from './use-drawn-rows';
import { walkGrid } from './walk-grid';

const CellDialog = dynamic(() => import('./cell-dialog').then((part) => part.CellDialog), { ssr: false });

interface Props {
  view: MatrixView;
  model: MatrixModel;
  choice: MatrixChoice;
  /** What the rows are drawn by: the choice, or for a moment the one before it. */
  drawn: MatrixChoice;
  change: (part: Partial<MatrixChoice>) => void;
  /** The day that the cells are of: the page's, or the month's that one walks through. */
  asOf: string;
  compareTo: string;
  /** A script that walks the rows until this component can. */
  early: ReactNode;
}

/**
 * A grid with one tab stop; arrows walk its cells and heads, the mouse points at them. The thousands of cells are never
 * drawn again for that: `walkGrid` moves the crosshair in the document and only the line below is state.
 */
export function MatrixGrid({ view, model, choice, drawn, change, asOf, compareTo, early }: Props) {
  const t = useTranslations('matrix');
  const word = useTranslations('words.level')(view.countedLevel);
  const router = useRouter();
  const rows = useDrawnRows(model.flat.length, model.columns.length);
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<CellAt | null>(null);
  const [opened, setOpened] = useState<CellAt | null>(null);
  useEffect(() => walkGrid(box.current), [model]);
  useEffect(() => {
    if (box.current) catchUp(box.current);
  }, []);
  const point = (cell: HTMLElement | null) => {
    if (!cell) return;
    const next = placeOf(cell);
    setAt((now) => (now && now.row === next.row && now.column === next.column ? now : next));
  };
  const act = (cell: HTMLElement) => {
    const { row, column } = placeOf(cell);
    const unit = model.flat[row]?.unit;
    if (unit && column < 0) return router.push(unitHref(unit.code, view.query));
    if (unit) return setOpened({ row, column });
    const sort = column === model.columns.length ? 'score' : model.columns[column]?.item;
    if (sort) change({ sort, desc: choice.sort === sort && !choice.desc });
  };
  return (
    <>
      <div ref={box} className="matrix-box" suppressHydrationWarning>
        {early}
        <div className="matrix-sheet">
          <div className="matrix-column" aria-hidden="true" suppressHydrationWarning />
          <table
            className="matrix"
            role="grid"
            data-rows={model.flat.length}
            data-columns={model.columns.length}
            style={{ '--columns': model.columns.length } as CSSProperties}
            aria-label={t(view.by === 'criteria' ? 'caption' : 'captionIndicators', { level: word })}
            aria-describedby="matrix-keys"
            onPointerOver={(event) => point(cellOf(event.target))}
            onFocus={(event) => point(cellOf(event.target))}
            onClick={(event) => {
              const cell = cellOf(event.target);
              if (cell && !(event.target as Element).closest('a')) act(cell);
            }}
            onKeyDown={(event) => {
              const cell = cellOf(event.target);
              if (cell && (event.key === 'Enter' || event.key === ' ')) act(cell);
            }}
          >
            <colgroup>
              <col className="matrix-col-unit" />
              <col span={Math.max(1, model.columns.length)} />
              <col className="matrix-col-score" />
            </colgroup>
            <MatrixHead model={model} view={view} order={drawn} />
            <MatrixBody model={model} view={view} drawn={rows} />
          </table>
        </div>
      </div>
      <MatrixLine view={view} model={model} at={at} asOf={asOf} compareTo={compareTo} />
      {opened ? <CellDialog view={view} model={model} at={opened} asOf={asOf} onClose={() => setOpened(null)} /> : null}
    </>
  );
}

/** What was pointed at and pressed before the grid could answer (`walkGrid`) happens now. */
function catchUp(box: HTMLElement): void {
  const focused = document.activeElement;
  if (focused && box.contains(focused)) focused.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  const asked = box.dataset.asked?.split(' ').map(Number);
  box.dataset.alive = '';
  delete box.dataset.asked;
  document.getElementById('matrix-keys')?.removeAttribute('data-said');
  if (asked) cellAt(box, { row: asked[0]!, column: asked[1]! })?.click();
}
