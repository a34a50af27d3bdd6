import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import type { Block } from '@/lib/domain/entry/block';
import { readKey, type GridCommand } from '@/lib/domain/entry/key-command';
import { readBlock } from '@/lib/domain/entry/read-block';
import { selectCell, selectColumns, selectRows, type CellAt } from '@/lib/domain/entry/select';
import { writeBlock } from '@/lib/domain/entry/write-block';
import { isOpen, takesOf } from '@/lib/features/entry-grid/grid-model';
import { act, copied, typeInto, walk } from './act';
import type { AfterEdit } from './cell-editor';
import type { GridStore } from './grid-store';
import { pressedKey } from './pressed-key';
import { ROW_HEIGHT } from './use-grid-window';
import type { GridWords } from './use-grid-words';

interface Grid {
  readonly store: GridStore;
  readonly words: GridWords;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly headHeight: number;
  readonly reveal: (at: CellAt) => void;
  /** Says a refusal in words; null: there is none. */
  readonly say: (refusal: string | null) => void;
  readonly choose: (at: CellAt) => void;
  readonly paste: (block: Block) => void;
}

/** What keys, clicks and the clipboard do in a grid. */
export function useGridActs({ store, words, box, headHeight, reveal, say, choose, paste }: Grid) {
  const leaving = useRef(false);
  const goTo = (at: CellAt) => {
    store.holdFocus(true);
    store.select(selectCell(at, store.model));
    reveal(at);
  };
  const open = (at: CellAt, typed: string | null) => {
    const slot = store.slotAt(at);
    if (!isOpen(slot)) return;
    if (takesOf(slot) === 'status' && typed === null) return choose(at);
    store.select(selectCell(at, store.model));
    // At once, so that the letter that opened it is typed into it.
    flushSync(() => store.edit({ at, typed }));
  };

  const onEdited = useCallback(
    (text: string | null, then: AfterEdit) => {
      const at = store.editing?.at;
      store.holdFocus(then !== 'stay' || text === null);
      say(null);
      store.edit(null);
      if (!at || text === null) return;
      const outcome = typeInto(store, at, text, words);
      if (outcome.asks) return paste([[text]]);
      if (outcome.refusal !== null) {
        // Opened again as it was typed: nothing typed is lost.
        say(words.refusalText(outcome.refusal));
        return store.edit({ at, typed: text });
      }
      if (then === 'stay') return;
      walk(store, { do: 'move', movement: then, grow: false }, 1);
      reveal(store.selection.focus);
    },
    [store, words, reveal, say, paste],
  );

  const obey = (event: KeyboardEvent, command: GridCommand) => {
    const { focus } = store.selection;
    // Refused for want of a reason: Enter asks for it where it would otherwise go on.
    const asked = command.do === 'move' && event.code === 'Enter' && store.isAskedAt(focus);
    if (command.do === 'edit' || asked) {
      const typed = command.do === 'edit' && command.typed;
      if (!typed) event.preventDefault();
      return open(focus, typed ? '' : null);
    }
    if (command.do === 'move') {
      const page = Math.floor(((box.current?.clientHeight ?? 600) - headHeight) / ROW_HEIGHT) - 1;
      if (!walk(store, command, page)) return;
      event.preventDefault();
      say(null);
    } else {
      event.preventDefault();
      const refused = act(store, command, words);
      say(refused === null ? null : words.refusalText(refused));
    }
    reveal(store.selection.focus);
  };

  return {
    goTo,
    onEdited,
    handlers: {
      onKeyDown: (event: KeyboardEvent) => {
        if (!(event.target instanceof Element) || !event.target.matches('[data-at]')) return;
        const leaves = leaving.current && event.code === 'Tab';
        leaving.current = event.code === 'Escape';
        const command = leaves ? null : readKey(pressedKey(event), takesOf(store.slotAt(store.selection.focus)));
        if (command) obey(event, command);
      },
      onMouseDown: (event: MouseEvent) => {
        const at = cellAt(event);
        if (!at || event.button !== 0 || store.editing) return;
        store.holdFocus(true);
        say(null);
        store.select(selectCell(at, store.model, event.shiftKey ? store.selection : null));
      },
      onMouseOver: (event: MouseEvent) => {
        const at = event.buttons === 1 && !store.editing ? cellAt(event) : null;
        if (at) store.select(selectCell(at, store.model, store.selection));
      },
      onClick: (event: MouseEvent) => {
        const at = cellAt(event);
        const touched = (event.nativeEvent as PointerEvent).pointerType === 'touch';
        if (at && !store.editing && (touched || event.detail === 2)) return open(at, null);
        const { row, column } = lineAt(event);
        const { model } = store;
        if (row !== null) store.select(selectRows(selectCell({ row, column: 0 }, model), model));
        if (column !== null) store.select(selectColumns(selectCell({ row: 0, column }, model), model));
        if (row !== null || column !== null) store.holdFocus(true);
      },
      onFocus: () => {
        store.holdFocus(true);
      },
      onBlur: (event: FocusEvent) => {
        store.holdFocus(event.currentTarget.contains(event.relatedTarget));
      },
      onCopy: (event: ClipboardEvent) => {
        if (store.editing) return;
        const { html, text } = writeBlock(copied(store, words));
        event.clipboardData.setData('text/html', html);
        event.clipboardData.setData('text/plain', text);
        event.preventDefault();
      },
      onPaste: (event: ClipboardEvent) => {
        if (store.editing) return;
        event.preventDefault();
        const of = (type: string) => event.clipboardData.getData(type);
        const block = readBlock({ html: of('text/html'), text: of('text/plain') });
        if (block) paste(block);
      },
    },
  };
}

function cellAt({ target }: MouseEvent): CellAt | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
  const [row, column] = (cell?.dataset.at ?? '').split(':').map(Number);
  return cell && row !== undefined && column !== undefined ? { row, column } : null;
}

/** The heading of a row or a column under the pointer. */
function lineAt({ target }: MouseEvent): { row: number | null; column: number | null } {
  const data =
    target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column]')?.dataset : undefined;
  const numberOf = (text: string | undefined) => (text === undefined ? null : Number(text));
  return { row: numberOf(data?.row), column: numberOf(data?.column) };
}
