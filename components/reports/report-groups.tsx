import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import { TakeAway } from '@/components/take-away/take-away';
import { checkGroups } from '@/lib/domain/reporting/check-groups';
import type { ReportBody } from '@/lib/features/reports/view';

interface Props {
  groups: NonNullable<ReportBody['groups']>;
  size: number;
  level: string;
}

/** Units by commune group and band; every column is added up and compared with its total. */
export function ReportGroups({ groups, size, level }: Props) {
  const t = useTranslations('reports.groups');
  const { names, lines } = groups;
  const [total, ...parts] = lines;
  if (!total) return null;
  const checked = checkGroups({ total: total.counts, parts: parts.map(({ counts }) => counts) });
  const isOk = checked.grandOk && checked.ok.every(Boolean);
  const nameOf = (name: string) =>
    /^[123]$/.test(name) ? t('group', { n: name }) : name === '?' ? t('noGroup') : name === 'other' ? t('other') : name;
  const labelOf = (key: string) => {
    if (key === 'total') return t('total', { level });
    if (key === 'unassessed') return t('unassessed');
    const [from = '', to = ''] = key.split('-');
    if (Number(from) === size) return t('all', { n: from });
    return from === to ? t('exact', { n: from }) : t('band', { from, to });
  };
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <TakeAway file="nhom-xa">
        <table className="data-table">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              {names.map((name) => (
                <th key={name} scope="col" className="num first-letter:uppercase">
                  {nameOf(name)}
                </th>
              ))}
              <th scope="col" className="num">
                {t('sum')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, counts }) => (
              <tr key={key} className={key === 'total' ? 'font-semibold' : undefined}>
                <th scope="row">{labelOf(key)}</th>
                {counts.map((count, i) => (
                  <td key={names[i]} className={count === 0 ? 'num zero' : 'num'}>
                    {count}
                  </td>
                ))}
                <td className={sumOf(counts) === 0 ? 'num zero' : 'num font-semibold'}>{sumOf(counts)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TakeAway>
      <p className="pt-1 text-small">
        <StandingMark sign={isOk ? 'met' : 'not_met'} strong={!isOk}>
          {isOk
            ? t('checkOk')
            : t('checkFails', {
                groups: names
                  .filter((_, i) => !checked.ok[i])
                  .map(nameOf)
                  .join(', '),
              })}
        </StandingMark>
      </p>
    </>
  );
}
