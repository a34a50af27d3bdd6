'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { vietnamese, Words as Marked } from '@/components/ui/words';
import type { RecordInput } from '@/lib/features/entry-import/schema';
import type { ShownUnit, Side } from '@/lib/features/entry-import/view';
import { showCount, showInstant } from '@/lib/i18n/format';
import { Words } from './shown-words';

export type Sides = Pick<RecordInput, 'all' | 'cells'>;

const SIDES = ['file', 'system'] as const satisfies readonly Side[];

interface Props {
  units: readonly ShownUnit[];
  sides: Sides;
  change: (sides: Sides) => void;
}

/** Cells that others saved since the file was made: for all of them, or one by one, which side is to hold. */
export function ConflictChoice({ units, sides, change }: Props) {
  const t = useTranslations('entryImport.conflict');
  const words = useTranslations('entryImport.changes');
  const cells = units.flatMap(({ title, changes }) =>
    changes.filter(({ kind }) => kind === 'conflict').map((one) => ({ ...one, title })),
  );
  if (cells.length === 0) return null;
  const decide = (key: string, side: string) => {
    const { [key]: _, ...others } = sides.cells;
    change({ ...sides, cells: side === 'file' || side === 'system' ? { ...others, [key]: side } : others });
  };
  return (
    <Section id="trung" title={`${t('title')} (${showCount(cells.length)})`}>
      <p className="max-w-prose">{t('why')}</p>
      <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
        <legend className="text-small text-quiet">{t('all')}</legend>
        {SIDES.map((side) => (
          <label key={side} className="inline-flex min-h-8 items-center gap-2 max-sm:min-h-11">
            <input
              type="radio"
              name="trung-tat-ca"
              checked={sides.all === side}
              onChange={() => change({ ...sides, all: side })}
            />
            {t(side)}
          </label>
        ))}
      </fieldset>
      <div className="import-table">
        <table className="data-table max-w-5xl">
          <caption className="sr-only">{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{words('item')}</th>
              <th scope="col">{words('held')}</th>
              <th scope="col">{words('file')}</th>
              <th scope="col">{t('choice')}</th>
            </tr>
          </thead>
          <tbody>
            {cells.map(({ key, title, label, held, file }) => (
              <tr key={key}>
                <th scope="row" lang="vi">
                  <span className="block text-quiet">{title}</span>
                  {label}
                </th>
                <td>
                  <Words words={held} />
                  {held ? (
                    <span className="block text-quiet">
                      <Marked
                        of={t('by', {
                          who: held.by ? vietnamese(held.by) : t('operator'),
                          at: showInstant(held.at),
                        })}
                      />
                    </span>
                  ) : null}
                </td>
                <td>
                  <Words words={file} />
                </td>
                <td>
                  <Select
                    aria-label={t('side', { label: `${title}, ${label}` })}
                    value={sides.cells[key] ?? ''}
                    onChange={(event) => decide(key, event.target.value)}
                  >
                    <option value="">{t('asAll')}</option>
                    <option value="file">{t('file')}</option>
                    <option value="system">{t('system')}</option>
                  </Select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
