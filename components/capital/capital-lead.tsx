import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import { writeRate } from '@/lib/domain/capital/disbursement';
import type { CapitalSum } from '@/lib/domain/capital/sum-capital';
import { formatNumber } from '@/lib/domain/report/format';
import type { CapitalView } from '@/lib/features/capital/view';
import { showCount } from '@/lib/i18n/format';
import { useMoney } from './use-money';

/** The money of the years in one sentence, and what it holds back. */
export function CapitalLead({ view }: { view: CapitalView }) {
  const t = useTranslations('capital');
  const money = useMoney();
  const { own, below, belowSum, frame, elapsed } = view;
  const isTold = (sum: CapitalSum) => sum.planned !== null || sum.allocated !== null || sum.disbursed !== null;
  const sum = isTold(own) ? own : belowSum;
  const parts = (['planned', 'allocated', 'disbursed'] as const).flatMap((kind) => {
    const amount = sum[kind];
    return amount ? [t(`says.${kind}`, { money: money(amount) })] : [];
  });
  const rate = writeRate(sum.rate);
  const slow = below.filter(({ isLow }) => isLow).length;
  const owing = below.filter(({ blocks }) => blocks).length;
  const over = formatNumber(elapsed, 1);
  return (
    <div className="flex flex-col gap-2">
      {isTold(sum) ? (
        <p className="max-w-4xl text-large font-semibold">
          {t(isTold(own) ? 'lead' : 'leadBelow', { frame: frame ?? '', n: below.length, parts: parts.join(', ') })}
          {rate ? ` ${t('leadRate', { rate })}` : ''}
        </p>
      ) : null}
      {view.lines.some(({ illustrative }) => illustrative) ? (
        <p className="text-small text-quiet">{t('someIllustrative')}</p>
      ) : null}
      <ul className="flex flex-col gap-1 text-small empty:hidden">
        {own.isLow ? (
          <li>
            <StandingMark sign="not_met">{t('slowSays', { rate: writeRate(own.rate) ?? '', over })}</StandingMark>
          </li>
        ) : null}
        {own.blocks && own.debt ? (
          <li>
            <StandingMark sign="not_met">{t('debtSays', { money: money(own.debt) })}</StandingMark>
          </li>
        ) : null}
        {slow > 0 ? (
          <li>
            <StandingMark sign="not_met">{t('slowBelow', { n: showCount(slow), over })}</StandingMark>
          </li>
        ) : null}
        {owing > 0 ? (
          <li>
            <StandingMark sign="not_met">{t('debtBelow', { n: showCount(owing) })}</StandingMark>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
