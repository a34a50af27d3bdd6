'use client';

import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { vietnamese, Words as Marked } from '@/components/ui/words';
import type { ShownUnit } from '@/lib/features/entry-import/view';
import { showDate } from '@/lib/i18n/format';
import { useCounts } from './use-counts';
import { Words } from './shown-words';

/** Of so few units all changes are seen at once. */
const OPEN = 3;

/** What would be recorded, unit by unit. */
export function ChangeList({ units }: { units: readonly ShownUnit[] }) {
  const t = useTranslations('entryImport.changes');
  const countsOf = useCounts();
  const changing = units.filter(({ counts }) => counts.new + counts.changed > 0);
  if (changing.length === 0) return null;
  return (
    <Section id="se-ghi" title={t('title')}>
      {changing.map((unit) => (
        <Disclosure
          key={unit.code}
          open={changing.length <= OPEN}
          label={
            <Marked
              of={t('unit', { title: vietnamese(unit.title), counts: countsOf({ ...unit.counts, conflict: 0 }) })}
            />
          }
        >
          <Changes unit={unit} />
        </Disclosure>
      ))}
    </Section>
  );
}

function Changes({ unit }: { unit: ShownUnit }) {
  const t = useTranslations('entryImport.changes');
  const listed = unit.changes.filter(({ kind }) => kind !== 'conflict');
  const unlisted = unit.counts.new + unit.counts.changed - listed.length;
  return (
    <div className="import-table pb-4">
      {listed.length > 0 ? (
        <TakeAway file="thay-doi-trong-tep">
          <table className="data-table max-w-4xl">
            <caption className="sr-only" lang="vi">
              {unit.title}
            </caption>
            <thead>
              <tr>
                <th scope="col">{t('item')}</th>
                <th scope="col">{t('held')}</th>
                <th scope="col">{t('file')}</th>
              </tr>
            </thead>
            <tbody>
              {listed.map(({ key, label, held, file, effectiveOn }) => (
                <tr key={key}>
                  <th scope="row" lang="vi">
                    {label}
                  </th>
                  <td>
                    <Words words={held} />
                  </td>
                  <td>
                    <Words words={file} />{' '}
                    <span className="text-quiet">{t('day', { day: showDate(effectiveOn) })}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TakeAway>
      ) : null}
      {unlisted > 0 ? <p className="text-small text-quiet">{t('unlisted', { n: unlisted })}</p> : null}
    </div>
  );
}
