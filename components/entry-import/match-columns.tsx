'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import type { MatchChoices, PlainView } from '@/lib/features/entry-import/view';

const PARTS = [
  ['unit', 'unit'],
  ['item', 'item'],
  ['status', 'status'],
  ['value', 'value'],
  ['note', 'note'],
  ['day', 'dayColumn'],
  ['stage', 'stageColumn'],
  ['set', 'setColumn'],
] as const;

interface Props {
  view: PlainView;
  items: MatchChoices['items'][string];
  columns: Readonly<Record<string, string>>;
  change: (column: string, meaning: string) => void;
}

/** One line a column: its heading, some of its cells, and what it is. */
export function MatchColumns({ view, items, columns, change }: Props) {
  const t = useTranslations('entryImport.match');
  return (
    <div className="import-table">
      <table className="data-table max-w-4xl">
        <caption className="sr-only">{t('columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('head')}</th>
            <th scope="col">{t('samples')}</th>
            <th scope="col">{t('meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {view.columns.map(({ number, letters, heading, samples }) => (
            <tr key={number}>
              <td className="font-figures">{letters}</td>
              <th scope="row" lang="vi">
                {heading}
              </th>
              <td className="import-detail text-quiet" lang="vi">
                {samples.join(' · ')}
              </td>
              <td>
                <Select
                  aria-label={t('meaningOf', { letters })}
                  value={columns[String(number)] ?? 'skip'}
                  onChange={(event) => change(String(number), event.target.value)}
                  className="max-w-72"
                >
                  <option value="skip">{t('skip')}</option>
                  <optgroup label={t('parts')}>
                    {PARTS.map(([part, word]) => (
                      <option key={part} value={part}>
                        {t(word)}
                      </option>
                    ))}
                  </optgroup>
                  <optgroup label={t('items')}>
                    {items.map(({ key, label }) => (
                      <option key={key} value={`cell:${key}`} lang="vi">
                        {label}
                      </option>
                    ))}
                  </optgroup>
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
