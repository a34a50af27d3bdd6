/** A cell of the grid: -1 is the row of the heads, and the column of the names. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The cell an event happened in; null in a head that is of no criterion. */
export function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-c]') : null;
}

export function placeOf(cell: HTMLElement): CellAt {
  return { row: Number(cell.parentElement?.dataset.r), column: Number(cell.dataset.c) };
}

export function cellAt(box: HTMLElement, { row, column }: CellAt): HTMLElement | null {
  return box.querySelector<HTMLElement>(`tr[data-r="${row}"] > [data-c="${column}"]`);
}

/** One of the cells is reached by Tab: the one that was last, else the first. */
export function keepTabStop(box: HTMLElement): void {
  if (box.querySelector('[data-c][tabindex="0"]')) return;
  cellAt(box, { row: 0, column: 0 })?.setAttribute('tabindex', '0');
}

/** Moves the crosshair to a cell; the thousands of others are not touched. */
export function pointAt(box: HTMLElement, cell: HTMLElement): void {
  box.querySelector('tr[data-on]')?.removeAttribute('data-on');
  cell.parentElement?.setAttribute('data-on', '');
  const column = box.querySelector<HTMLElement>('.matrix-column');
  if (!column) return;
  column.style.transform = `translateX(${cell.offsetLeft}px)`;
  const width = `${cell.offsetWidth}px`;
  if (column.style.width !== width) column.style.width = width;
  column.style.opacity = placeOf(cell).column < 0 ? '0' : '1';
}

/** Gives a cell the focus, and with it the one tab stop. */
export function focusCell(box: HTMLElement, cell: HTMLElement): void {
  for (const stop of box.querySelectorAll('[data-c][tabindex="0"]')) stop.setAttribute('tabindex', '-1');
  cell.tabIndex = 0;
  cell.focus();
}

const PAGE = 10;

/** The place that a key leads to, or null when the key means nothing there. Ctrl with Home and End goes to the corners. */
export function placeAfter(
  { row, column }: CellAt,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { rows, columns }: { rows: number; columns: number },
): CellAt | null {
  const last = { row: rows - 1, column: columns - 1 };
  const to: Record<string, CellAt> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: Math.max(Math.min(row, 0), row - PAGE), column },
    PageDown: { row: Math.min(last.row, row + PAGE), column },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const next = to[key];
  if (!next || next.row > last.row || next.column > last.column || next.row < -1 || next.column < -1) return null;
  // Nothing stands in the corner above the names.
  return next.row === -1 && next.column === -1 ? null : next;
}
