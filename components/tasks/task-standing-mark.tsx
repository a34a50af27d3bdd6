import { useTranslations } from 'next-intl';
import { StandingMark } from '@/components/steering/standing-mark';
import type { Status } from '@/lib/domain/criteria/status';
import { isTaskOpen, type TaskStanding } from '@/lib/domain/steering/task-standing';

const SIGNS: Readonly<Record<TaskStanding, Status>> = {
  overdue: 'not_met',
  due_soon: 'not_assessed',
  on_time: 'not_assessed',
  reported: 'basically_met',
  done: 'met',
  withdrawn: 'not_applicable',
};

interface Props {
  standing: TaskStanding;
  /** To the named day. */
  daysLeft: number;
  /** Past the last day on time. */
  daysLate: number;
}

/** "✕ Quá hạn 3 ngày", "Còn 5 ngày", "✓ Hoàn thành" */
export function TaskStandingMark({ standing, daysLeft, daysLate }: Props) {
  const t = useTranslations('tasks');
  const words = () => {
    if (standing === 'overdue') return t('late', { n: daysLate });
    if (isTaskOpen(standing)) return daysLeft === 0 ? t('lastDay') : t('left', { n: daysLeft });
    return t(`standing.${standing}`);
  };
  return (
    <StandingMark sign={SIGNS[standing]} strong={standing === 'overdue' || standing === 'due_soon'}>
      {standing === 'overdue' ? <span className="text-not-met">{words()}</span> : words()}
    </StandingMark>
  );
}
