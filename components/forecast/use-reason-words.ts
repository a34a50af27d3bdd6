import { useTranslations } from 'next-intl';
import type { ForecastView } from '@/lib/features/meeting/view';

type Reason = ForecastView['reasons'][number];

/** A reason of a forecast in words. */
export function useReasonWords(): (reason: Reason) => string {
  const t = useTranslations('forecast.reason');
  const causeWord = useTranslations('words.cause');
  return ({ code, figures }) => {
    const { cause } = figures;
    const words =
      typeof cause === 'string' ? { ...figures, cause: causeWord(cause as Parameters<typeof causeWord>[0]) } : figures;
    return t(code as Parameters<typeof t>[0], words as never);
  };
}
