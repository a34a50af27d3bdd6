import { useTranslations } from 'next-intl';
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
  return (
    <table className="data-table register-table path-steps">
      <caption className="sr-only">
        {goal.number} {goal.name}
      </caption>
      <thead>
        <tr>
          {heads.map(([name, label]) => (
            <th key={label} scope="col" className={name}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {goal.steps.map((step) => {
          const opened = view.opened?.id === step.id;
          return [
            <tr key={step.id} id={`buoc-${step.id}`} className={opened ? 'register-open' : undefined}>
              <StepCells step={step} closeHref={opened ? stepHref(view.code, view.query, null) : null} />
            </tr>,
            opened && view.opened?.kept && view.forms ? (
              <tr key={`${step.id} open`} className="register-detail" data-take="skip">
                <td colSpan={heads.length}>
                  <StepDetail
                    number={goal.number}
                    step={step}
                    kept={view.opened.kept}
                    forms={view.forms}
                    code={view.code}
                    day={view.day}
                    acts={acts}
                  />
                </td>
              </tr>
            ) : null,
          ];
        })}
      </tbody>
    </table>
  );
}
