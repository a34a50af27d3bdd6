import { useTranslations } from 'next-intl';
import { ChangeMark } from '@/components/ui/change-mark';
import type { ResultView, SumLine } from '@/lib/features/what-if/view';

/** Who meets the standard, the average and the bands: as it is and as it would be. */
export function SumsTable({ sums, level }: { sums: NonNullable<ResultView['sums']>; level: string }) {
  const t = useTranslations('whatif.sums');
  const bandName = ({ from, to }: { from: number; to: number }, at: number) =>
    at === 0 ? t('bandAll', { n: to }) : from === to ? t('bandOne', { n: from }) : t('band', { from, to });
  const line = (key: string, name: string, { now, then, change, changeText }: SumLine) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      <td className="num">{now}</td>
      <td className="num">{then}</td>
      <td className="num">
        <ChangeMark change={change} text={changeText} />
      </td>
    </tr>
  );
  return (
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
        {line('meetAll', t('meetAll', { level: capital(level) }), sums.meetAll)}
        {line('average', t('average', { level }), sums.average)}
        {sums.bands.map((band, at) => line(`${band.from}`, bandName(band, at), band))}
      </tbody>
    </table>
  );
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
