'use client';

import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { FileError, FileState } from '@/lib/features/unit-office/sheet/file-state';
import { showDate } from '@/lib/i18n/format';

/** What a file would do, or everything that is wrong with it. */
export function FilePreview({ state }: { state: Extract<FileState, { status: 'read' }> }) {
  const t = useTranslations('unitOffice.file');
  const kindWord = useTranslations('unitOffice.file.kind');
  const { errors, lines, inserted, name, rows } = state;
  if (errors.length > 0) return <Errors errors={errors} name={name} />;
  if (inserted === 0) return <p role="status">{t('nothing', { name, rows })}</p>;
  return (
    <div className="flex flex-col gap-2">
      <p role="status">{t('would', { name, n: inserted })}</p>
      <table className="data-table max-w-3xl">
        <caption className="sr-only">{t('lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            <th scope="col">{t('change')}</th>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('to')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={JSON.stringify(line)}>
              <th scope="row" lang="vi">
                {line.unit}
              </th>
              <td>
                {kindWord.has(line.kind) ? kindWord(line.kind) : line.kind}: <span lang="vi">{line.value}</span>
              </td>
              <td>{showDate(line.from)}</td>
              <td>{line.to === null ? '–' : showDate(line.to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length < inserted ? (
        <p className="text-small text-quiet">{t('more', { n: inserted - lines.length })}</p>
      ) : null}
    </div>
  );
}

function Errors({ errors, name }: { errors: readonly FileError[]; name: string }) {
  const t = useTranslations('unitOffice.file');
  const errorWord = useTranslations('errors');
  return (
    <div role="alert" className="flex flex-col gap-2">
      <p className="font-semibold text-not-met">{t('errors', { name, n: errors.length })}</p>
      <ul className="flex flex-col gap-1 text-small">
        {errors.map((error) => (
          <li key={JSON.stringify(error)}>
            <span className="font-semibold">
              <Words of={placeOf(error)} />
            </span>{' '}
            {errorWord(error.code)}
          </li>
        ))}
      </ul>
    </div>
  );

  function placeOf({ sheet, cell, line, column }: FileError): string {
    if (sheet !== null)
      return cell === null
        ? t('inSheet', { sheet: vietnamese(sheet) })
        : t('inCell', { sheet: vietnamese(sheet), cell });
    if (line === null) return t('inFile');
    return column === null ? t('inLine', { line }) : t('inColumn', { line, column });
  }
}
