import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import type { OverviewView } from '@/lib/features/progress/view';

/** Conditions that stand beside the criteria of a set, each with how many of how many. */
export function ConditionsList({ conditions }: { conditions: OverviewView['conditions'] }) {
  const t = useTranslations('progress.conditions');
  return (
    <ul className="max-w-2xl text-small">
      {conditions.map((condition) => (
        <li key={condition.name} className="flex items-baseline gap-3 border-b border-rule py-1">
          <StatusSign status={condition.ok ? 'met' : 'not_met'} />
          <span className="flex-1" lang="vi">
            {condition.name}
          </span>
          <span className="font-figures whitespace-nowrap">
            {t('line', { met: condition.met, of: condition.of, what: condition.what })}
          </span>
        </li>
      ))}
    </ul>
  );
}
