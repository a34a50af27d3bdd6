'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import type { TableModel } from '@/lib/charts/table-model';
import { TakeLine } from './take-line';
import type { TableFormat } from './take-table';

interface Props {
  /** First part of the file's name, folded: "tieu-chi"; unit and day follow by themselves. */
  file: string;
  /** For a view whose cells are not all in the document; else its tables are read as they stand. */
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
  const take = async (format: TableFormat) => {
    if (!box.current) return;
    const words = { source: t('source'), table: t('table'), page: t('page'), address: t('address'), part: t('part') };
    const { takeTable } = await import('./take-table');
    before?.();
    takeTable({ format, file, model: rows?.() ?? null, box: box.current, words });
  };
  return (
    <div ref={box} className="take-away">
      {children}
      <TakeLine label={t('label')} said={t('take')} formats={FORMATS} take={take} />
    </div>
  );
}
