import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import { writeRate, type Rate } from '@/lib/domain/capital/disbursement';

/** The disbursed share, and in words that it is behind the time. */
export function RateCell({ rate, isLow, name }: { rate: Rate | null; isLow: boolean; name: string }) {
  const t = useTranslations('capital');
  const written = writeRate(rate);
  if (written === null)
    return (
      <td className="num text-quiet max-sm:hidden" data-take="">
        –
      </td>
    );
  return (
    <td className="num" data-name={name}>
      {isLow ? (
        <StandingMark sign="not_met" strong>
          {written} <span className="font-normal">{t('slow')}</span>
        </StandingMark>
      ) : (
        written
      )}
    </td>
  );
}
