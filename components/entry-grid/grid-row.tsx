import { memo, useSyncExternalStore } from 'react';
import type { AfterEdit } from './cell-editor';
import { GridCellBox } from './grid-cell-box';
import type { GridStore } from './grid-store';
import type { GridWords } from './use-grid-words';
import { ROW_HEIGHT } from './use-grid-window';

export interface DrawnColumn {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

interface Props {
  store: GridStore;
  row: number;
  top: number;
  columns: readonly DrawnColumn[];
  nameWidth: number;
  words: GridWords;
  onEdited: (text: string | null, then: AfterEdit) => void;
}

/** One row: its name, and those of its cells that are in sight. Redrawn by its own version alone. */
export const GridRow = memo(function GridRow({ store, row, top, columns, nameWidth, words, onEdited }: Props) {
  const version = useSyncExternalStore(store.subscribe, () => store.rowVersion(row), zero);
  const { model } = store;
  const byField = model.view.layout === 'fields';
  const first = model.placeOf({ row, column: 0 });
  const unit = model.unitOf(first);
  const item = model.itemOf(first);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className="eg-row"
      data-kind={byField ? (item.rule === null ? 'criterion' : 'indicator') : undefined}
      style={{ height: ROW_HEIGHT, transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" aria-colindex={1} lang="vi" className="eg-name" style={{ width: nameWidth }} data-row={row}>
        {byField ? (
          <>
            <span className="eg-label">{item.label}</span>
            <span className="truncate" title={item.name}>
              {item.name}
            </span>
          </>
        ) : (
          <>
            <span className="truncate">{unit.name}</span>
            {unit.group ? <span className="eg-group">{unit.group}</span> : null}
          </>
        )}
      </div>
      {columns.map(({ index, start, size }) => (
        <GridCellBox
          key={index}
          store={store}
          row={row}
          column={index}
          left={nameWidth + start}
          width={size}
          version={version}
          words={words}
          onEdited={onEdited}
        />
      ))}
    </div>
  );
});

function zero(): number {
  return 0;
}
