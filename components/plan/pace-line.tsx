import { useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/domain/report/format';
import { formatPlain } from '@/lib/domain/report/value-format';
import type { UnitPlanView } from '@/lib/features/plan-figures/view';

interface Props {
  pace: NonNullable<UnitPlanView['pace']>;
  year: string;
  /** Towards what the unit registered; else towards its target. */
  registered: boolean;
}

/** How a year stands against an even progress, in one sentence. */
export function PaceLine({ pace, year, registered }: Props) {
  const t = useTranslations('plan.pace');
  const isOver = pace.daysLeft === 0 && pace.status !== 'done';
  const figures = {
    aim: t(registered ? 'registered' : 'target', { year }),
    registered: formatPlain(pace.registered),
    achieved: formatPlain(pace.achieved),
    expected: formatNumber(pace.expected, 2),
    behind: isOver ? formatPlain(pace.registered - pace.achieved) : formatNumber(pace.behindBy, 2),
    perMonth: pace.neededPerMonth === null ? '–' : formatNumber(pace.neededPerMonth, 2),
  };
  return <p>{t(isOver ? 'over' : pace.status, figures)}</p>;
}
