import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Section } from '@/components/ui/section';
import { StatusSign } from '@/components/ui/status-sign';
import type { GoalRow, PathView } from '@/lib/features/steps/path-view';
import { showCount, showDate } from '@/lib/i18n/format';
import { ChainLine } from './chain-line';
import type { StepActs } from './step-detail';
import { StepTable } from './step-table';

/** The criteria that have steps, each with the chain that decides it and its steps. */
export function GoalTables({ view, acts }: { view: PathView; acts: StepActs }) {
  if (view.goals.length === 0) return null;
  return (
    <TakeAway file="lo-trinh">
      <div className="flex flex-col gap-6">
        {view.goals.map((goal) => (
          <Section
            key={goal.number}
            id={`tieu-chi-${goal.number}`}
            title={
              <span lang="vi" data-take-part={`${goal.number} ${goal.name}`}>
                <span className="font-figures">{goal.number}</span> {goal.name}
                {goal.department ? <span className="font-normal text-quiet"> · {goal.department}</span> : null}
              </span>
            }
            aside={<GoalStand goal={goal} />}
          >
            <ChainLine goal={goal} />
            <StepTable goal={goal} view={view} acts={acts} />
          </Section>
        ))}
      </div>
    </TakeAway>
  );
}

function GoalStand({ goal: { status, open, finish, unknown, slack } }: { goal: GoalRow }) {
  const t = useTranslations('path.goal');
  return (
    <span className="flex flex-wrap gap-x-4">
      {status ? <StatusSign status={status} word /> : null}
      <span>
        {open === 0
          ? t('through')
          : unknown
            ? t('nobodyKnows')
            : finish
              ? t('finish', { day: showDate(finish) })
              : null}
      </span>
      {slack === null ? null : (
        <span className={slack < 0 ? 'font-semibold text-not-met' : undefined}>
          {slack < 0 ? t('late', { n: showCount(-slack) }) : t('slack', { n: showCount(slack) })}
        </span>
      )}
    </span>
  );
}
