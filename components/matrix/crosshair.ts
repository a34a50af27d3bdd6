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
