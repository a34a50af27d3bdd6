/**
 * Lets keys and the mouse walk a matrix: one tab stop, the crosshair, the cell that is marked. Calling it again does no harm.
 * The page writes this function out above the rows, so that keys are answered while they still come and before React has: it
 * must name nothing that stands outside of it. What is pressed until then is noted in `data-asked`.
 */
export function walkGrid(box: HTMLElement | null): void {
  if (!box) return;
  const hasStop = () => {
    if (!box.querySelector('[data-c][tabindex="0"]'))
      box.querySelector('tr[data-r="0"] > [data-c="0"]')?.setAttribute('tabindex', '0');
    return box.querySelector('[data-c][tabindex="0"]') !== null;
  };
  const stands = hasStop();
  if (box.hasAttribute('data-walked')) return;
  box.setAttribute('data-walked', '');
  if (!stands) {
    const coming = new MutationObserver(() => {
      if (hasStop()) coming.disconnect();
    });
    coming.observe(box, { childList: true, subtree: true });
  }

  const page = 10;
  const cellOf = ({ target }: Event) =>
    target instanceof Element ? target.closest<HTMLElement>('.matrix [data-c]') : null;
  const rowOf = (cell: HTMLElement) => Number(cell.parentElement?.dataset.r);
  const columnOf = (cell: HTMLElement) => Number(cell.dataset.c);
  const cellAt = (row: number, column: number) =>
    box.querySelector<HTMLElement>(`tr[data-r="${row}"] > [data-c="${column}"]`);

  /** Moves the crosshair; the thousands of other cells are not touched. */
  const point = (cell: HTMLElement) => {
    box.querySelector('tr[data-on]')?.removeAttribute('data-on');
    cell.parentElement?.setAttribute('data-on', '');
    const band = box.querySelector<HTMLElement>('.matrix-column');
    if (!band) return;
    band.style.transform = `translateX(${cell.offsetLeft}px)`;
    const width = `${cell.offsetWidth}px`;
    if (band.style.width !== width) band.style.width = width;
    band.style.opacity = columnOf(cell) < 0 ? '0' : '1';
  };
  const isAlive = () => box.hasAttribute('data-alive');
  /** Whose cell it is and how it stands, as the document has it; the line below takes over when it is alive. */
  const say = (cell: HTMLElement) => {
    const unit = cell.parentElement?.querySelector('th')?.textContent;
    const column = box.querySelector(`[data-r="-1"] > [data-c="${columnOf(cell)}"]`)?.getAttribute('title');
    const status = cell.getAttribute('aria-label');
    if (status) document.getElementById('matrix-keys')?.setAttribute('data-said', `${unit} · ${column}: ${status}`);
  };
  const onPoint = (event: Event) => {
    const cell = cellOf(event);
    if (!cell) return;
    point(cell);
    if (!isAlive()) say(cell);
  };
  const focus = (cell: HTMLElement) => {
    for (const stop of box.querySelectorAll('[data-c][tabindex="0"]')) stop.setAttribute('tabindex', '-1');
    cell.tabIndex = 0;
    cell.focus();
  };
  /** The cell that a key leads to. Ctrl with Home and End goes to the corners; nothing stands above the names. */
  const after = (cell: HTMLElement, { key, ctrlKey }: KeyboardEvent) => {
    const { rows, columns } = box.querySelector<HTMLElement>('.matrix')!.dataset;
    const [row, column] = [rowOf(cell), columnOf(cell)];
    const last = Number(rows) - 1;
    // Of the scores only the head can be entered: it sorts by them.
    const end = Number(columns) - (row < 0 ? 0 : 1);
    const to: Record<string, [number, number]> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      PageUp: [Math.max(Math.min(row, 0), row - page), column],
      PageDown: [Math.min(last, row + page), column],
      Home: [ctrlKey ? 0 : row, 0],
      End: [ctrlKey ? last : row, end],
    };
    const next = to[key];
    return next && next[1] <= end ? cellAt(...next) : null;
  };
  const askLater = (cell: HTMLElement) => {
    if (!isAlive()) box.setAttribute('data-asked', `${rowOf(cell)} ${columnOf(cell)}`);
  };

  box.addEventListener('pointerover', onPoint);
  box.addEventListener('focusin', onPoint);
  box.addEventListener('click', (event) => {
    const cell = cellOf(event);
    // A name is a link: the browser follows it, also into another window.
    if (!cell || (event.target as Element).closest('a')) return;
    focus(cell);
    askLater(cell);
  });
  box.addEventListener('keydown', (event) => {
    const cell = cellOf(event);
    if (!cell) return;
    const isPressed = event.key === 'Enter' || event.key === ' ';
    const next = isPressed ? null : after(cell, event);
    if (isPressed) askLater(cell);
    if (next) focus(next);
    if (next || isPressed) event.preventDefault();
  });
}
