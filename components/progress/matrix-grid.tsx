'use client';

import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { MatrixModel } from '@/lib/charts/matrix-model';
import { unitHref } from '@/lib/charts/unit-href';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { MatrixBody } from './matrix-body';
import { MatrixHead } from './matrix-head';
import { MatrixLine } from './matrix-line';
import { type CellAt, cellOf, moveBy, pointAt } from './matrix-crosshair';

interface Props {
  model: MatrixModel;
  level: UnitLevel;
  query: string;
  compareTo: string;
}

/**
 * A grid with one tab stop; arrows walk its cells and the mouse points at them. The thousands of cells are never
 * drawn again for that: the crosshair is moved in the document and only the line below is state.
 */
export function MatrixGrid({ model, level, query, compareTo }: Props) {
  const t = useTranslations('progress.matrix');
  const word = useTranslations('words.level')(level);
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<CellAt | null>(null);
  const point = (cell: HTMLElement | null, focus: boolean) => {
    if (!cell || !box.current) return;
    const next = pointAt(box.current, cell, focus);
    setAt((now) => (now && next && now.row === next.row && now.column === next.column ? now : next));
  };
  const open = (cell: HTMLElement | null) => {
    const place = cell && box.current ? pointAt(box.current, cell, false) : null;
    const read = place ? model.flat[place.row] : null;
    const column = place ? model.columns[place.column] : null;
    if (read) router.push(`${unitHref(read.row.code, query)}${column ? `#tieu-chi-${column.number}` : ''}`);
  };
  return (
    <>
      <div ref={box} className="matrix-box">
        <div className="matrix-sheet">
          <div className="matrix-column" aria-hidden="true" />
          <table
            className="matrix"
            role="grid"
            aria-label={t('caption', { level: word })}
            aria-describedby="matrix-keys"
            onPointerOver={(event) => point(cellOf(event.target), false)}
            onFocus={(event) => point(cellOf(event.target), false)}
            onClick={(event) => point(cellOf(event.target), true)}
            onDoubleClick={(event) => open(cellOf(event.target))}
            onKeyDown={(event) => {
              const cell = cellOf(event.target);
              if (!cell || !box.current) return;
              if (event.key === 'Enter') return open(cell);
              const next = moveBy(box.current, cell, event.key, event.ctrlKey);
              if (!next) return;
              event.preventDefault();
              point(next, true);
            }}
          >
            <MatrixHead model={model} level={level} />
            <MatrixBody model={model} level={level} query={query} />
          </table>
        </div>
      </div>
      <MatrixLine model={model} at={at} level={level} compareTo={compareTo} />
    </>
  );
}
