import { useTranslations } from 'next-intl';
import { RegisterTable } from '@/components/steering/register-table';
import type { GoalRow, PathView } from '@/lib/features/steps/path-view';
import { stepHref } from '@/lib/features/steps/path-address';
import { StepCells } from './step-cells';
import { StepDetail, type StepActs } from './step-detail';

interface Props {
  goal: GoalRow;
  view: PathView;
  acts: StepActs;
}

/** One line a step: who does it, what it waits for, when it can be and must be done, how much can slip. */
export function StepTable({ goal, view, acts }: Props) {
  const t = useTranslations('path.column');
  const heads = [
    ['', t('step')],
    ['path-waits', t('waits')],
    ['path-span', t('earliest')],
    ['path-day', t('latest')],
    ['num path-slack', t('slack')],
    ['path-state', t('state')],
  ] as const;
  const openedId = view.opened?.id ?? null;
  return (
    <RegisterTable
      caption={`${goal.number} ${goal.name}`}
      look="path-steps"
      heads={heads}
      rows={goal.steps}
      anchor="buoc"
      openedId={openedId}
      cells={(step) => (
        <StepCells step={step} closeHref={step.id === openedId ? stepHref(view.code, view.query, null) : null} />
      )}
      detail={(step) =>
        view.opened?.kept && view.forms ? (
          <StepDetail
            number={goal.number}
            step={step}
            kept={view.opened.kept}
            forms={view.forms}
            code={view.code}
            day={view.day}
            acts={acts}
          />
        ) : null
      }
    />
  );
}
