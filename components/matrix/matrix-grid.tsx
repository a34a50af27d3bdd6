import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { MatrixChoice } from '@/lib/charts/matrix/matrix-choice';
import type { MatrixModel } from '@/lib/charts/matrix/matrix-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { MatrixView } from '@/lib/features/matrix/view';
import { type CellAt, cellAt, cellOf, focusCell, keepTabStop, placeAfter, placeOf, pointAt } from './crosshair';
import { MatrixBody } from './matrix-body';
import { MatrixHead } from './matrix-head';
import { MatrixLine } from './matrix-line';
import { useDrawnRows } from './use-drawn-rows';

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
}

/**
 * A grid with one tab stop; arrows walk its cells and heads, the mouse points at them. The thousands of cells are never
 * drawn again for that: the crosshair is moved in the document and only the line below is state.
 */
export function MatrixGrid({ view, model, choice, drawn, change, asOf, compareTo }: Props) {
  const t = useTranslations('matrix');
  const word = useTranslations('words.level')(view.countedLevel);
  const router = useRouter();
  const rows = useDrawnRows(model.flat.length);
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<CellAt | null>(null);
  const [opened, setOpened] = useState<CellAt | null>(null);
  useEffect(() => {
    if (box.current) keepTabStop(box.current);
  }, [model]);
  const point = (cell: HTMLElement | null) => {
    if (!cell || !box.current) return;
    pointAt(box.current, cell);
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
      <div ref={box} className="matrix-box">
        <div className="matrix-sheet">
          <div className="matrix-column" aria-hidden="true" />
          <table
            className="matrix"
            role="grid"
            style={{ '--columns': model.columns.length } as CSSProperties}
            aria-label={t(view.by === 'criteria' ? 'caption' : 'captionIndicators', { level: word })}
            aria-describedby="matrix-keys"
            onPointerOver={(event) => point(cellOf(event.target))}
            onFocus={(event) => point(cellOf(event.target))}
            onClick={(event) => {
              const cell = cellOf(event.target);
              // A name is a link: the browser follows it, also into another window.
              if (!cell || !box.current || (event.target as Element).closest('a')) return;
              focusCell(box.current, cell);
              act(cell);
            }}
            onKeyDown={(event) => {
              const cell = cellOf(event.target);
              if (!cell || !box.current) return;
              const place = placeOf(cell);
              // Of the scores only the head can be entered: it sorts by them.
              const columns = model.columns.length + (place.row < 0 ? 1 : 0);
              const next = placeAfter(place, event, { rows: model.flat.length, columns });
              const isPressed = event.key === 'Enter' || event.key === ' ';
              if (!next && !isPressed) return;
              event.preventDefault();
              if (isPressed) return act(cell);
              const to = next && cellAt(box.current, next);
              if (to) focusCell(box.current, to);
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
