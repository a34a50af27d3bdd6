import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CellPanel } from '@/components/cell-panel/cell-panel';
import { useInBrowser } from '@/components/ui/use-in-browser';
import { useOpened } from '@/components/ui/use-opened';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { aboutOf, addressOf } from '@/lib/features/cells/cell-view';

/** What stands beside the criterion's own cell or one of its indicators, folded; without scripts a link to its history. */
export function EntryBeside({ row, view }: { row: EntryRow; view: EntryView }) {
  const t = useTranslations('entry.beside');
  const inBrowser = useInBrowser();
  const { isOpen, details } = useOpened();
  const [item, setItem] = useState(row.item);
  const cells = [
    { item: row.item, name: t('criterion', { number: row.number }) },
    ...row.indicators.map((one) => ({ item: one.item, name: one.code })),
  ];
  return (
    <details className="entry-beside" {...details}>
      <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-12">{t('open')}</summary>
      {inBrowser ? null : (
        <a
          className="text-small"
          href={`/units/${encodeURIComponent(view.code)}/history?set=${view.setId}&criterion=${row.number}`}
        >
          {t('history')}
        </a>
      )}
      {isOpen ? (
        <div className="flex flex-col gap-2 pt-1 pb-2">
          {cells.length > 1 ? (
            <div role="group" aria-label={t('cells')} className="entry-cells">
              {cells.map((cell) => (
                <button
                  key={cell.item}
                  type="button"
                  aria-pressed={cell.item === item}
                  onClick={() => setItem(cell.item)}
                >
                  {cell.name}
                </button>
              ))}
            </div>
          ) : null}
          <CellPanel
            address={addressOf(view, item)}
            asOf={view.day}
            about={aboutOf(view, item)}
            besideForm={item === row.item}
          />
        </div>
      ) : null}
    </details>
  );
}
