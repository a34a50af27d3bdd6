'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef, useState } from 'react';
import type { TableModel } from '@/lib/charts/table-model';
import type { TableFormat } from './take-table';

interface Props {
  /** First part of the file's name, folded: "tieu-chi"; unit and day follow by themselves. */
  file: string;
  /** For a view whose cells are not all in the document; else its one table is read as it stands. */
  rows?: () => TableModel;
  /** Draws the lines that are not drawn yet, at once. */
  before?: () => void;
  children: ReactNode;
}

const FORMATS: readonly TableFormat[] = ['xlsx', 'csv'];

/** A table and the keys that take it away, made in the browser from what is seen: filters and order included. */
export function TakeAway({ file, rows, before, children }: Props) {
  const t = useTranslations('takeAway');
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const take = async (format: TableFormat) => {
    if (!box.current) return;
    const words = { source: t('source'), table: t('table'), page: t('page'), address: t('address') };
    try {
      const { takeTable } = await import('./take-table');
      before?.();
      takeTable({ format, file, model: rows?.() ?? null, box: box.current, words });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div ref={box} className="take-away">
      {children}
      <div className="take-line" role="group" aria-label={t('label')} data-take="skip">
        <span aria-hidden="true">{t('take')}</span>
        {FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => void take(format)}>
            {format.toUpperCase()}
          </button>
        ))}
        <span role="status" className="text-not-met empty:hidden">
          {failed ? t('failed') : ''}
        </span>
      </div>
    </div>
  );
}
