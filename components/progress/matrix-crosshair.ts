/** A cell of the grid: position of its unit among the rows drawn and of its criterion among the columns. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** The grid cell an event happened in. */
export function cellOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('td[data-c]') : null;
}

function placeOf(cell: HTMLElement): CellAt {
  return { row: Number(cell.parentElement?.dataset.r), column: Number(cell.dataset.c) };
}

/** Moves the crosshair, and with it the one tab stop, to a cell. */
export function pointAt(box: HTMLElement, cell: HTMLElement, focus: boolean): CellAt {
  box.querySelector('tr[data-on]')?.removeAttribute('data-on');
  cell.parentElement?.setAttribute('data-on', '');
  const column = box.querySelector<HTMLElement>('.matrix-column');
  if (column) {
    column.style.transform = `translateX(${cell.offsetLeft}px)`;
    column.style.width = `${cell.offsetWidth}px`;
    column.style.opacity = '1';
  }
  if (focus) {
    for (const stop of box.querySelectorAll('td[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
    cell.focus({ preventScroll: false });
  }
  return placeOf(cell);
}

/** The cell that a key leads to, or null when the key means nothing here. Ctrl with Home and End goes to the corners. */
export function moveBy(box: HTMLElement, cell: HTMLElement, key: string, ctrl: boolean): HTMLElement | null {
  const rows = [...box.querySelectorAll<HTMLElement>('tr[data-r]')];
  const { column } = placeOf(cell);
  const at = rows.indexOf(cell.parentElement as HTMLElement);
  const last = (rows[at]?.querySelectorAll('td[data-c]').length ?? 1) - 1;
  const to: Record<string, [row: number, column: number]> = {
    ArrowUp: [at - 1, column],
    ArrowDown: [at + 1, column],
    ArrowLeft: [at, column - 1],
    ArrowRight: [at, column + 1],
    PageUp: [Math.max(0, at - 10), column],
    PageDown: [Math.min(rows.length - 1, at + 10), column],
    Home: [ctrl ? 0 : at, 0],
    End: [ctrl ? rows.length - 1 : at, last],
  };
  const next = to[key];
  return next ? (rows[next[0]]?.querySelector<HTMLElement>(`td[data-c="${next[1]}"]`) ?? null) : null;
}
