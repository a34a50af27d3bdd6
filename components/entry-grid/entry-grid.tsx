'use client';

import { useTranslations } from 'next-intl';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { flushSync } from 'react-dom';
import { SignSprite } from '@/components/ui/sign-sprite';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { Block } from '@/lib/domain/entry/block';
import { readKey } from '@/lib/domain/entry/key-command';
import { readBlock } from '@/lib/domain/entry/read-block';
import { readCell } from '@/lib/domain/entry/read-cell';
import { rangeOf, selectCell, selectColumns, selectRows, type CellAt } from '@/lib/domain/entry/select';
import { writeBlock } from '@/lib/domain/entry/write-block';
import { isOpen, takesOf } from '@/lib/features/entry-grid/grid-model';
import type { EntryGridView } from '@/lib/features/entry-grid/view';
import { useOutbox } from '../outbox/use-outbox';
import { act, walk } from './act';
import { CellChooser } from './cell-chooser';
import { columnWidths, headHeightOf, nameWidthOf } from './grid-measures';
import { GridBar } from './grid-bar';
import { GridHead } from './grid-head';
import { GridKeys } from './grid-keys';
import { GridLine } from './grid-line';
import { GridRow } from './grid-row';
import { GridStore } from './grid-store';
import { PasteDialog } from './paste-dialog';
import { pressedKey } from './pressed-key';
import { ROW_HEIGHT, useGridWindow } from './use-grid-window';
import { useGridWords } from './use-grid-words';

/** Entry as in a spreadsheet: drawn in the browser alone, as thousands of cells are; the form of one unit needs no script. */
export function EntryGrid({ view, other }: { view: EntryGridView; other: string | null }) {
  const t = useTranslations('grid');
  const inBrowser = useInBrowser();
  if (view.items.length === 0 || view.units.length === 0) return <p className="text-quiet">{t('empty')}</p>;
  if (!inBrowser)
    return (
      <div className="min-h-[36rem] text-small text-quiet">
        <p>{t('drawing', { rows: view.units.length, columns: view.items.length })}</p>
        <noscript>{t('noScript')}</noscript>
      </div>
    );
  return <DrawnGrid view={view} other={other} />;
}

function DrawnGrid({ view, other }: { view: EntryGridView; other: string | null }) {
  const t = useTranslations('grid');
  const words = useGridWords();
  const outbox = useOutbox();
  const [store] = useState(() => new GridStore(view, outbox));
  const box = useRef<HTMLDivElement>(null);
  const holdsFocus = useRef(false);
  const leaving = useRef(false);
  const [width, setWidth] = useState(1280);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pasted, setPasted] = useState<Block | null>(null);
  const [chosen, setChosen] = useState<CellAt | null>(null);
  const version = useSyncExternalStore(store.subscribe, store.version, () => 0);

  useEffect(() => store.renew(view), [store, view]);
  useEffect(() => store.follow(), [store]);
  useEffect(() => {
    if (!box.current) return;
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 1280));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);

  const { model, selection, editing } = store;
  const nameWidth = nameWidthOf(model, width);
  const widths = useMemo(() => columnWidths(model, width - nameWidth), [model, width, nameWidth]);
  const headHeight = headHeightOf(model);
  const { focus } = selection;
  const { vertical, horizontal } = useGridWindow(box, { rows: model.rows, widths, nameWidth, headHeight, focus });
  useEffect(() => horizontal.measure(), [horizontal, widths]);

  // The focus of the document follows that of the grid, and comes back from an editor that closed.
  useLayoutEffect(() => {
    if (!holdsFocus.current || editing || chosen || pasted) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${focus.row}:${focus.column}"]`);
    if (cell && document.activeElement !== cell) cell.focus({ preventScroll: true });
  }, [version, focus, editing, chosen, pasted]);

  const reveal = useCallback(
    (at: CellAt) => {
      vertical.scrollToIndex(at.row, { align: 'auto' });
      horizontal.scrollToIndex(at.column, { align: 'auto' });
    },
    [vertical, horizontal],
  );
  const settle = () => {
    setRefusal(null);
    reveal(store.selection.focus);
  };
  const open = (at: CellAt, typed: string | null) => {
    const slot = store.slotAt(at);
    if (!isOpen(slot)) return;
    if (takesOf(slot) === 'status' && typed === null) return setChosen(at);
    store.select(selectCell(at, model));
    flushSync(() => store.edit({ at, typed }));
  };
  const write = useCallback(
    (at: CellAt, text: string): boolean => {
      const slot = store.slotAt(at);
      const reading = text.trim() === '' ? null : readCell(slot, text, words.causeOf);
      if (reading === null) return words.cellText(slot) === '' || act(store, { do: 'clear' }, words) === null;
      if (reading.kind === 'ambiguous') setPasted([[text]]);
      if (reading.kind === 'refused') setRefusal(words.refusalText(reading.code));
      store.write([{ at, reading }]);
      return reading.kind !== 'refused';
    },
    [store, words],
  );
  const onEdited = useCallback(
    (text: string | null, then: 'down' | 'next' | 'previous' | 'stay') => {
      const at = store.editing?.at;
      holdsFocus.current = then !== 'stay' || text === null;
      setRefusal(null);
      store.edit(null);
      if (!at || text === null) return;
      const taken = write(at, text);
      // What was refused is opened again as it was typed: nothing typed is lost.
      if (!taken && then !== 'stay') store.edit({ at, typed: text });
      else if (then !== 'stay') {
        walk(store, { do: 'move', movement: then, grow: false }, 1);
        reveal(store.selection.focus);
      }
    },
    [store, write, reveal],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.matches('[data-at]')) return;
    const { focus: at } = store.selection;
    if (event.code === 'Escape') leaving.current = true;
    const left = leaving.current && event.code === 'Tab';
    if (event.code !== 'Escape') leaving.current = false;
    const command = readKey(pressedKey(event), takesOf(store.slotAt(at)));
    if (!command || left) return;
    // Not met for want of a reason: Enter asks for it where it would otherwise go on.
    const asked = command.do === 'move' && event.code === 'Enter' && store.isAskedAt(at);
    if (command.do === 'edit' || asked) {
      if (!(command.do === 'edit' && command.typed)) event.preventDefault();
      return open(at, command.do === 'edit' && command.typed ? '' : null);
    }
    if (command.do === 'move') {
      const page = Math.floor(((box.current?.clientHeight ?? 600) - headHeight) / ROW_HEIGHT) - 1;
      if (!walk(store, command, page)) return;
      event.preventDefault();
      return settle();
    }
    event.preventDefault();
    const refused = act(store, command, words);
    settle();
    setRefusal(refused === null ? null : words.refusalText(refused));
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    const at = cellAt(target?.closest<HTMLElement>('[data-at]'));
    if (at && !store.editing) {
      store.select(selectCell(at, model, event.shiftKey ? store.selection : null));
      setRefusal(null);
      const touched = (event.nativeEvent as PointerEvent).pointerType === 'touch';
      if (touched || event.detail === 2) open(at, null);
    }
    const row = target?.closest<HTMLElement>('[data-row]')?.dataset.row;
    const column = target?.closest<HTMLElement>('[data-column]')?.dataset.column;
    if (row !== undefined) store.select(selectRows(selectCell({ row: Number(row), column: 0 }, model), model));
    if (column !== undefined) store.select(selectColumns(selectCell({ row: 0, column: Number(column) }, model), model));
    if (row !== undefined || column !== undefined) holdsFocus.current = true;
  };
  const onCopy = (event: ClipboardEvent) => {
    if (store.editing) return;
    const { top, left, bottom, right } = rangeOf(store.selection);
    const block = Array.from({ length: bottom - top + 1 }, (_, r) =>
      Array.from({ length: right - left + 1 }, (__, c) =>
        words.cellText(store.slotAt({ row: top + r, column: left + c })),
      ),
    );
    const { html, text } = writeBlock(block);
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (store.editing) return;
    event.preventDefault();
    const block = readBlock({
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    });
    if (block) setPasted(block);
  };

  const columns = horizontal.getVirtualItems();
  const total = nameWidth + horizontal.getTotalSize();
  return (
    <div className="flex flex-col gap-3">
      <SignSprite />
      <GridBar
        store={store}
        other={other}
        onShow={(at) => {
          holdsFocus.current = true;
          store.select(selectCell(at, model));
          reveal(at);
        }}
      />
      <div
        ref={box}
        role="grid"
        aria-label={t('label', { title: view.title })}
        aria-rowcount={model.rows + 1}
        aria-colcount={model.columns + 1}
        aria-multiselectable="true"
        aria-describedby="grid-keys"
        className="eg-box"
        style={{ scrollPaddingTop: headHeight, scrollPaddingLeft: nameWidth }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={() => (holdsFocus.current = true)}
        onBlur={(event) => (holdsFocus.current = event.currentTarget.contains(event.relatedTarget))}
        onCopy={onCopy}
        onPaste={onPaste}
      >
        <div
          role="presentation"
          className="eg-sheet"
          style={{ width: total, height: headHeight + vertical.getTotalSize() }}
        >
          <GridHead model={model} columns={columns} nameWidth={nameWidth} height={headHeight} />
          <div role="rowgroup" className="eg-body">
            {vertical.getVirtualItems().map(({ index, start }) => (
              <GridRow
                key={index}
                store={store}
                row={index}
                top={start}
                columns={columns}
                nameWidth={nameWidth}
                words={words}
                onEdited={onEdited}
              />
            ))}
          </div>
        </div>
      </div>
      <GridLine store={store} words={words} refusal={refusal} />
      <GridKeys />
      {chosen ? <CellChooser store={store} at={chosen} words={words} onClose={() => setChosen(null)} /> : null}
      {pasted ? <PasteDialog store={store} block={pasted} words={words} onClose={() => setPasted(null)} /> : null}
    </div>
  );
}

function cellAt(cell: HTMLElement | null | undefined): CellAt | null {
  const [row, column] = (cell?.dataset.at ?? '').split(':').map(Number);
  return cell && row !== undefined && column !== undefined ? { row, column } : null;
}
