'use client';

import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words as Marked } from '@/components/ui/words';
import type { ShownWords } from '@/lib/features/entry-import/view';

/** What a cell says on one side: value, status, note. */
export function Words({ words }: { words: ShownWords | null }) {
  const t = useTranslations('entryImport.changes');
  if (words === null) return <span className="text-quiet">{t('none')}</span>;
  const { value, status, note } = words;
  return (
    <>
      {value === null ? null : (
        <span className="mr-2 font-figures font-semibold" lang="vi">
          {value}
        </span>
      )}
      <StatusSign status={status} word />
      {note === null ? null : (
        <span className="block text-quiet">
          <Marked of={t('note', { note: vietnamese(note) })} />
        </span>
      )}
    </>
  );
}
