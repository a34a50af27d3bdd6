import { useTranslations } from 'next-intl';
import { ChangeMark } from '@/components/ui/change-mark';
import { formatQuotient } from '@/lib/domain/report/format';
import type { PlaceFigures } from '@/lib/features/compare/view';
import { showCount } from '@/lib/i18n/format';
import { Gains } from './gains';

/** The figures of one place and their changes, each change in a column of its own so that the figures stand under each other. */
export function PlaceCells({ place, decimals }: { place: PlaceFigures; decimals: number }) {
  const t = useTranslations('compare.places');
  const { units, assessed, average, before, meetAll, gained, lost } = place;
  const text = average && formatQuotient(average.sum, average.n, decimals);
  const more = average && before ? average.sum * before.average.n - before.average.sum * average.n : 0;
  const size = average && before ? formatQuotient(Math.abs(more), average.n * before.average.n, decimals) : null;
  const none = <span className="text-quiet">{t('none')}</span>;
  const gap = before ? undefined : '';
  return (
    <>
      <td className="num">{showCount(units)}</td>
      <td className="num max-sm:hidden">{showCount(assessed)}</td>
      <td className="num">{text ? <data value={text.replaceAll('.', '').replace(',', '.')}>{text}</data> : none}</td>
      <td className="delta">
        <ChangeMark change={Math.sign(more)} text={size} />
      </td>
      <td className="num">{meetAll === null ? none : showCount(meetAll)}</td>
      <td className="delta">
        <ChangeMark change={before && meetAll !== null ? meetAll - before.meetAll : 0} />
      </td>
      <td className="num" data-take={gap}>
        <Gains n={gained} gain />
      </td>
      <td className="num" data-take={gap}>
        <Gains n={lost} gain={false} />
      </td>
    </>
  );
}
