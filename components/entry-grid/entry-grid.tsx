'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { SignSprite } from '@/components/ui/sign-sprite';
import { StatusLegend } from '@/components/ui/status-legend';
import { useInBrowser } from '@/components/ui/use-in-browser';
import type { Block } from '@/lib/domain/entry/block';
import type { CellAt } from '@/lib/domain/entry/select';
import type { EntryGridView } from '@/lib/features/entry-grid/view';
import { useOutbox } from '../outbox/use-outbox';
import { CellChooser } from './cell-chooser';
import { GridBar } from './grid-bar';
import { GridBeside } from './grid-beside';
import { GridHead } from './grid-head';
import { GridKeys } from './grid-keys';
import { GridLine } from './grid-line';
import { columnWidths, headHeightOf, nameWidthOf } from './grid-measures';
import { GridRow } from './grid-row';
import { GridStore } from './grid-store';
import { PasteDialog } from './paste-dialog';
import { useGridActs } from './use-grid-acts';
import { useGridWindow } from './use-grid-window';
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
  const [width, setWidth] = useState(1280);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [beside, setBeside] = useState(false);
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
  const shape = { rows: model.rows, widths, nameWidth, headHeight, focus };
  const { rows, columns, reveal, ...size } = useGridWindow(box, shape);

  // The focus of the document follows that of the grid, and comes back from an editor that closed.
  useLayoutEffect(() => {
    if (!store.hasFocus || editing || chosen || pasted) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${focus.row}:${focus.column}"]`);
    if (cell && document.activeElement !== cell) cell.focus({ preventScroll: true });
  }, [store, version, focus, editing, chosen, pasted]);

  const asks = { say: setRefusal, choose: setChosen, paste: setPasted };
  const acts = useGridActs({ store, words, box, reveal, headHeight, ...asks });

  return (
    <div className="flex flex-col gap-3">
      <SignSprite />
      <GridBar store={store} other={other} onShow={acts.goTo} beside={beside} onBeside={() => setBeside(!beside)} />
      <div className="eg-frame" data-beside={beside ? '' : undefined}>
        <div className="eg-main">
          <div
            ref={box}
            role="grid"
            aria-label={t('label', { title: view.title })}
            aria-rowcount={model.rows + 1}
            aria-colcount={model.columns + 1}
            aria-multiselectable="true"
            aria-describedby="grid-keys"
            className="eg-box"

            {...acts.handlers}
          >
            <div
              role="presentation"
              className="eg-sheet"
              style={{ width: nameWidth + size.width, height: headHeight + size.height }}
            >
              <GridHead model={model} columns={columns} nameWidth={nameWidth} height={headHeight} />
              <div role="rowgroup" className="eg-body">
                {rows.map(({ index, start }) => (
                  <GridRow
                    key={index}
                    store={store}
                    row={index}
                    top={start}
                    columns={columns}
                    nameWidth={nameWidth}
                    words={words}
                    onEdited={acts.onEdited}
                  />
                ))}
              </div>
            </div>
          </div>
          <GridLine store={store} words={words} refusal={refusal} />
        </div>
        {beside ? <GridBeside store={store} /> : null}
      </div>
      <StatusLegend />
      <GridKeys />
      {chosen ? <CellChooser store={store} at={chosen} words={words} onClose={() => setChosen(null)} /> : null}
      {pasted ? <PasteDialog store={store} block={pasted} words={words} onClose={() => setPasted(null)} /> : null}
    </div>
  );
}
