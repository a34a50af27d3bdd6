import { useTranslations } from 'next-intl';
import { ChangeMark } from '@/components/ui/change-mark';
import { Day } from '@/components/ui/day';
import { StatusBar } from '@/components/ui/status-bar';
import type { RowOrder } from '@/lib/charts/filter-rows';
import type { ReadRow } from '@/lib/charts/read-row';
import { unitHref } from '@/lib/charts/unit-href';
import type { UnitLevel } from '@/lib/domain/units/unit';
import { SortHeader } from './sort-header';

interface Props {
  rows: readonly ReadRow[];
  groups: readonly { code: string; title: string }[];
  level: UnitLevel;
  size: number;
  query: string;
  order: { by: RowOrder; descending: boolean };
  onOrder: (by: RowOrder) => void;
}

/** One unit a line: name, score, the five statuses as a bar, what changed, when it was last updated. */
export function UnitTable({ rows, groups, level, size, query, order, onOrder }: Props) {
  const t = useTranslations('progress.units');
  const word = useTranslations('words.level')(level);
  const grouped = groups.length > 1;
  const titleOf = new Map(groups.map(({ code, title }) => [code, title]));
  const header = (by: RowOrder, label: string, num = false) => <SortHeader {...{ by, label, order, onOrder, num }} />;
  return (
    <table className="data-table unit-table">
      <caption className="sr-only">{t('caption', { level: word })}</caption>
      <thead>
        <tr>
          {header('name', t('name', { level: word }))}
          {grouped ? (
            <th scope="col" className="max-sm:hidden">
              {t('group')}
            </th>
          ) : null}
          {header('score', t('score'), true)}
          <th scope="col" className="unit-bar" data-take="skip">
            <span className="sr-only">{t('bar')}</span>
          </th>
          {header('change', t('change'), true)}
          {header('updated', t('updated'), true)}
        </tr>
      </thead>
      <tbody>
        {rows.map((read) => (
          <tr key={read.row.code}>
            <th scope="row">
              <a href={unitHref(read.row.code, query)} lang="vi" className="no-underline hover:underline">
                {read.row.name}
              </a>
            </th>
            {grouped ? (
              <td className="max-sm:hidden" lang="vi">
                {titleOf.get(read.row.group)}
              </td>
            ) : null}
            <td className="num">
              {read.assessed ? <data value={read.score}>{`${read.score}/${size}`}</data> : t('notAssessed')}
            </td>
            <td className="unit-bar" data-take="skip">
              <StatusBar tally={read.tally} />
            </td>
            <td className="num">
              <ChangeMark change={read.gained.length} /> <ChangeMark change={-read.lost.length} />
            </td>
            <td className="num">{read.row.lastEffective ? <Day iso={read.row.lastEffective} /> : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
