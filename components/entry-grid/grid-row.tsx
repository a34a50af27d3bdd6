import { memo, useSyncExternalStore } from 'react';
import { isClosed } from '@/lib/domain/entry/give-status';
import { isOpen } from '@/lib/features/entry-grid/grid-model';
import { CellEditor } from './cell-editor';
import { GridCell } from './grid-cell';
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
  onEdited: (text: string | null, then: 'down' | 'next' | 'previous' | 'stay') => void;
}

/** One row: its name, and those of its cells that are in sight. Redrawn by its own version alone. */
export const GridRow = memo(function GridRow({ store, row, top, columns, nameWidth, words, onEdited }: Props) {
  useSyncExternalStore(store.subscribe, () => store.rowVersion(row), zero);
  const { model, selection, editing } = store;
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
      <div role="rowheader" aria-colindex={1} className="eg-name" style={{ width: nameWidth }} data-row={row}>
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
      {columns.map(({ index, start, size }) => {
        const at = { row, column: index };
        const place = model.placeOf(at);
        const slot = store.slotAt(at);
        const isFocus = selection.focus.row === row && selection.focus.column === index;
        const phase = store.phaseOf(place);
        const isEdited = editing !== null && editing.at.row === row && editing.at.column === index;
        const shown = store.statusAt(slot);
        const text = words.cellText(slot);
        const status = words.statusText(shown);
        return (
          <div
            key={index}
            role="gridcell"
            aria-colindex={index + 2}
            aria-selected={store.isSelected(at)}
            aria-readonly={!isOpen(slot)}
            aria-label={slot.field === 'said' && text !== '' && text !== status ? `${text}, ${status}` : text || status}
            tabIndex={isFocus ? 0 : -1}
            data-at={`${row}:${index}`}
            data-field={slot.field}
            data-phase={isClosed(slot) ? undefined : (phase ?? undefined)}
            className="eg-cell"
            style={{ left: nameWidth + start, width: size }}
          >
            {isEdited ? (
              <CellEditor slot={slot} editing={editing} text={text} words={words} onDone={onEdited} />
            ) : (
              <GridCell slot={slot} shown={shown} text={text} claimed={model.pageItem(place).claimed} />
            )}
          </div>
        );
      })}
    </div>
  );
});

function zero(): number {
  return 0;
}
