'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileField } from '@/components/ui/file-field';
import { FILE_LIMIT } from '@/lib/features/entry-import/schema';

/** Where a file is dropped or chosen. */
export function FileChoice({ send }: { send: (file: File) => void }) {
  const t = useTranslations('entryImport');
  const [isOver, setOver] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const take = (file: File | undefined) => {
    if (!file) return;
    setTooLarge(file.size > FILE_LIMIT);
    if (file.size <= FILE_LIMIT) send(file);
  };
  return (
    <div
      className="import-drop"
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <p className="font-semibold">{t('drop')}</p>
      <FileField
        id="tep"
        choose={t('choose')}
        accept=".xlsx,.csv"
        aria-describedby="tep-hint"
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p id="tep-hint" className="text-small text-quiet">
        {t('accepts')}
      </p>
      {isTooLarge ? (
        <p role="alert" className="text-small font-semibold text-not-met">
          {t('tooLarge')}
        </p>
      ) : null}
    </div>
  );
}
