import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { TakeAway } from '@/components/take-away/take-away';
import { ChangeMark } from '@/components/ui/change-mark';
import type { ResultView, SumLine } from '@/lib/features/what-if/view';

/** Who meets the standard, the average and the bands: as it is and as it would be. */
export function SumsTable({ sums, level }: { sums: NonNullable<ResultView['sums']>; level: string }) {
  const t = useTranslations('whatif.sums');
  const bandName = ({ from, to }: { from: number; to: number }) =>
    from === to ? t('bandOne', { n: from }) : t('band', { from, to });
  const line = (key: string, name: string, { now, then }: SumLine, change: ReactNode) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      <td className="num">{now}</td>
      <td className="num">{then}</td>
      <td className="num">{change}</td>
    </tr>
  );
  return (
    <TakeAway file="thu-nguong-tong-hop">
      <table className="data-table">
        <caption className="sr-only">{t('caption', { level })}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className="num">
              {t('now')}
            </th>
            <th scope="col" className="num">
              {t('then')}
            </th>
            <th scope="col" className="num">
              {t('change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {line('meetAll', t('meetAll', { level: capital(level) }), sums.meetAll, marked(sums.meetAll))}
          {line('average', t('average', { level }), sums.average, marked(sums.average))}
          {/* The first band says again who meets the standard. */}
          {sums.bands.slice(1).map((band) => line(`${band.from}`, bandName(band), band, signed(band)))}
        </tbody>
      </table>
    </TakeAway>
  );
}

function marked({ change, changeText }: SumLine): ReactNode {
  return <ChangeMark change={change} text={changeText} />;
}

/** More units in a lower band are neither a gain nor a loss. */
function signed({ change, changeText }: SumLine): ReactNode {
  if (change === 0) return null;
  return `${change > 0 ? '+' : '−'}${changeText ?? Math.abs(change)}`;
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
