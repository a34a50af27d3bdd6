import type { Block } from '@/lib/domain/entry/block';
import type { GridCommand } from '@/lib/domain/entry/key-command';
import { clearCell, giveStatus } from '@/lib/domain/entry/give-status';
import { planFill } from '@/lib/domain/entry/fill';
import { moveSelection } from '@/lib/domain/entry/move';
import { readCell } from '@/lib/domain/entry/read-cell';
import type { Reading } from '@/lib/domain/entry/reading';
import { cellsOf, rangeOf, selectAll, selectColumns, selectRows, type CellAt } from '@/lib/domain/entry/select';
import type { GridStore } from './grid-store';
import type { GridWords } from './use-grid-words';

/** Reads one reading a cell and writes what was understood. Gives back the first refusal's code, null where there was none. */
function writeEach(store: GridStore, cells: readonly CellAt[], read: (at: CellAt) => Reading): string | null {
  const readings = cells.map((at) => ({ at, reading: read(at) }));
  store.write(readings);
  const refused = readings.find(({ reading }) => reading.kind === 'refused')?.reading;
  return refused?.kind === 'refused' ? refused.code : null;
}

/**
 * Does what a command says to the cells that are selected; moving and editing are done by the grid itself.
 * @returns the code of the first refusal, null where nothing was refused
 */
export function act(store: GridStore, command: GridCommand, words: GridWords): string | null {
  const { selection, model } = store;
  const cells = () => cellsOf(rangeOf(selection));
  switch (command.do) {
    case 'status':
      return writeEach(store, cells(), (at) => giveStatus(store.slotAt(at), [command.status]));
    case 'clear':
      return writeEach(store, cells(), (at) => clearCell(store.slotAt(at)));
    case 'fillDown':
    case 'fillRight': {
      const filled = planFill(rangeOf(selection), command.do === 'fillDown' ? 'down' : 'right');
      const source = new Map(filled.map(({ from, to }) => [to, words.cellText(store.slotAt(from))]));
      return writeEach(store, [...source.keys()], (at) =>
        readCell(store.slotAt(at), source.get(at) ?? '', words.causeOf),
      );
    }
    case 'select': {
      const wider = { rows: selectRows, columns: selectColumns, all: () => selectAll(model) }[command.what];
      store.select(wider(selection, model));
      return null;
    }
    case 'undo':
      store.undo();
      return null;
    case 'redo':
      store.redo();
      return null;
    case 'move':
    case 'edit':
      return null;
  }
}

/** Moves the focus. False where it cannot go further: the key is then the page's. */
export function walk(store: GridStore, command: GridCommand & { do: 'move' }, page: number): boolean {
  const { selection, model } = store;
  const next = moveSelection(selection, command.movement, model, page, command.grow);
  const stays = next.focus.row === selection.focus.row && next.focus.column === selection.focus.column;
  const stepsOut = command.movement === 'next' || command.movement === 'previous';
  if (stays && stepsOut) return false;
  store.select(next);
  return true;
}

/** What became of a text that was typed into a cell. `asks`: it can be read in several ways. */
export interface Typed {
  readonly asks: boolean;
  readonly refusal: string | null;
}

/** Writes a typed text into a cell; an emptied field empties it. */
export function typeInto(store: GridStore, at: CellAt, text: string, words: GridWords): Typed {
  const slot = store.slotAt(at);
  const reading = text.trim() === '' ? clearCell(slot) : readCell(slot, text, words.causeOf);
  store.write([{ at, reading }]);
  return { asks: reading.kind === 'ambiguous', refusal: reading.kind === 'refused' ? reading.code : null };
}

/** The texts of the selected cells. */
export function copied(store: GridStore, words: GridWords): Block {
  const { top, left, bottom, right } = rangeOf(store.selection);
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (__, c) =>
      words.cellText(store.slotAt({ row: top + r, column: left + c })),
    ),
  );
}
