import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { Day } from '@/components/ui/day';
import { StatusSign } from '@/components/ui/status-sign';
import { monthsModel } from '@/lib/charts/months-model';
import { sideModel, type SideUnit } from '@/lib/charts/side-model';
import type { CompareView } from '@/lib/features/compare/view';
import { showDate } from '@/lib/i18n/format';
import { compareHref } from './compare-href';
import { SideNumbers } from './side-numbers';
import { SideTable } from './side-table';
import { SmallChart } from './small-chart';

/** The chosen units as columns: figures first, then every criterion as sign and word. */
export function SideUnits({ view }: { view: CompareView }) {
  const t = useTranslations('compare.side');
  const level = useTranslations('words.level')(view.countedLevel);
  const { columns, lines } = sideModel(view);
  if (columns.length === 0) return null;
  const months = view.chosenMonths && monthsModel(view.chosenMonths, view.decimals);
  const size = view.criteria.length;
  const since = showDate(view.compareTo);
  const numbersOf = (at: readonly number[]) => at.map((index) => view.criteria[index]!.number);
  const row = (label: string, cell: (column: SideUnit) => ReactNode) => ({ label, cells: columns.map(cell) });
  return (
    <TakeAway file="dat-canh-nhau">
      <SideTable
        caption={t('caption', { level })}
        view={view}
        columns={columns.map(
          ({
            read: {
              row: { code, name },
            },
          }) => ({
            code,
            name,
            without: compareHref(view, { chosenUnits: view.chosenUnits.filter((one) => one !== code) }),
          }),
        )}
        figures={[
          row(t('score'), ({ read }) => (read.assessed ? `${read.score}/${size}` : t('none'))),
          ...(view.countedLevel === 'commune'
            ? [
                row(t('rank'), ({ group, place }) =>
                  place ? t('rankOf', { ...place, group: group ?? '' }) : t('noRank'),
                ),
              ]
            : []),
          row(t('gained', { day: since }), ({ read }) => (
            <SideNumbers numbers={read.comparable ? numbersOf(read.gained) : null} gain />
          )),
          row(t('lost', { day: since }), ({ read }) => (
            <SideNumbers numbers={read.comparable ? numbersOf(read.lost) : null} gain={false} />
          )),
          row(t('notAssessed'), ({ read }) => read.tally.not_assessed),
          row(t('updated'), ({ read }) => (read.row.lastEffective ? <Day iso={read.row.lastEffective} /> : t('never'))),
          ...(months && !months.empty
            ? [
                {
                  label: t('months', { first: months.labels[0] ?? '', last: months.labels.at(-1) ?? '' }),
                  skip: true,
                  cells: months.lines.map((line) => <SmallChart key={line.code} line={line} model={months} />),
                },
              ]
            : []),
        ]}
        lines={lines.map((line) => ({
          ...line,
          cells: line.cells.map((status, at) => <StatusSign key={at} status={status} word />),
        }))}
      />
    </TakeAway>
  );
}
