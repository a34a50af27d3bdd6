import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { OverviewView } from '@/lib/features/progress/view';

/** Conditions that stand beside the criteria of a set, each with how many of how many. */
export function ConditionsList({ conditions }: { conditions: OverviewView['conditions'] }) {
  const t = useTranslations('progress.conditions');
  const word = useTranslations('words.level');
  return (
    <ul className="max-w-2xl text-small">
      {conditions.map((condition) => (
        <li key={condition.name} className="flex items-baseline gap-3 border-b border-rule py-1">
          <StatusSign status={condition.ok ? 'met' : 'not_met'} />
          <span className="flex-1">
            <Words
              of={t('name', { share: condition.share, level: word(condition.level), name: vietnamese(condition.name) })}
            />
          </span>
          <span className="font-figures whitespace-nowrap">
            {t('line', { met: condition.met, of: condition.of, what: word(condition.level) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
