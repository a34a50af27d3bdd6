import { memo } from 'react';
import { isClosed } from '@/lib/domain/entry/give-status';
import { isOpen } from '@/lib/features/entry-grid/grid-model';
import { CellEditor, type AfterEdit } from './cell-editor';
import { GridCell } from './grid-cell';
import type { GridStore } from './grid-store';
import type { GridWords } from './use-grid-words';

interface Props {
  store: GridStore;
  row: number;
  column: number;
  left: number;
  width: number;
  /** Of the row: what a cell shows changes with it alone. */
  version: number;
  words: GridWords;
  onEdited: (text: string | null, then: AfterEdit) => void;
}

/** One cell of the grid with all that is said of it to eyes and ears; drawn again only with its row's version. */
export const GridCellBox = memo(function GridCellBox({ store, row, column, left, width, words, onEdited }: Props) {
  const { model, selection, editing } = store;
  const at = { row, column };
  const place = model.placeOf(at);
  const slot = store.slotAt(at);
  const isFocus = selection.focus.row === row && selection.focus.column === column;
  const isEdited = editing !== null && editing.at.row === row && editing.at.column === column;
  const phase = isClosed(slot) ? null : store.phaseOf(place);
  const shown = store.statusAt(slot);
  const text = words.cellText(slot);
  const status = words.statusText(shown);
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={store.isSelected(at)}
      aria-readonly={!isOpen(slot)}
      aria-label={slot.field === 'said' && text !== '' && text !== status ? `${text}, ${status}` : text || status}
      tabIndex={isFocus ? 0 : -1}
      data-at={`${row}:${column}`}
      data-field={slot.field}
      data-phase={phase ?? undefined}
      className="eg-cell"
      style={{ left, width }}
    >
      {isEdited ? (
        <CellEditor key={store.editors} slot={slot} editing={editing} text={text} words={words} onDone={onEdited} />
      ) : (
        <GridCell slot={slot} shown={shown} text={text} claimed={model.pageItem(place).claimed} />
      )}
    </div>
  );
});
