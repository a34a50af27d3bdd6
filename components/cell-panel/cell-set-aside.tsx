import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { CellView } from '@/lib/features/cells/cell-view';
import { showDate, showInstant } from '@/lib/i18n/format';

/** What people typed and gave up for what another had saved: it never held, and is not lost. */
export function CellSetAside({ entries }: { entries: CellView['setAside'] }) {
  const t = useTranslations('cell');
  const stageWord = useTranslations('words.stage');
  if (entries.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-6 items-center text-accent max-sm:min-h-12">
        {t('setAside', { n: entries.length })}
      </summary>
      <ol className="cell-past">
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className="cell-past-day font-figures">{showDate(entry.effectiveOn)}</span>
            <span>
              {entry.status ? <StatusSign status={entry.status} word /> : null}
              {entry.value === null ? null : (
                <span className="ml-2 font-semibold" lang="vi">
                  {entry.value}
                </span>
              )}
              <span className="ml-2 text-quiet">{stageWord(entry.stage)}</span>
              <span className="block text-quiet">
                <Words
                  of={t('by', {
                    post: entry.madeBy ? vietnamese(entry.madeBy) : t('operator'),
                    at: showInstant(entry.madeAt),
                  })}
                />
              </span>
              {entry.note ? (
                <span className="block wrap-anywhere" lang="vi">
                  “{entry.note}”
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
