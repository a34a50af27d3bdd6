import { useTranslations } from 'next-intl';
import { Day } from '@/components/ui/day';
import { lastOnTimeDay, type Deadline } from '@/lib/domain/steering/task-standing';

/** "30/10/2018"; "trước 30/10/2018" with the last day that is on time under it. */
export function TaskDeadline(deadline: Deadline) {
  const t = useTranslations('tasks');
  if (!deadline.exclusive) return <Day iso={deadline.deadline} />;
  return (
    <>
      {t('before')} <Day iso={deadline.deadline} />
      <span className="block text-quiet">
        {t('lastOnTime')} <Day iso={lastOnTimeDay(deadline)} />
      </span>
    </>
  );
}
