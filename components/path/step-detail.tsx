import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import type { FormAction } from '@/lib/features/forms/form-state';
import type { StepForms, StepRow } from '@/lib/features/steps/path-view';
import type { StepFields } from '@/lib/features/steps/seen-step';
import { useChangeFields, useEndFields, useWaitFields } from './use-step-fields';
import { WaitWords } from './wait-list';

export interface StepActs {
  readonly add: FormAction;
  readonly change: FormAction;
  readonly wait: FormAction;
  readonly end: FormAction;
}

interface Props {
  number: number;
  step: StepRow;
  kept: StepFields;
  forms: StepForms;
  code: string;
  day: string;
  acts: StepActs;
}

/** What can be done with one step: say how far it is, change it, let it wait, end a wait. */
export function StepDetail({ number, step, kept, forms, code, day, acts }: Props) {
  const t = useTranslations('path');
  const about = { code, day, forms, number, step: step.id };
  const changeFields = useChangeFields(about, kept);
  const waitFields = useWaitFields(about);
  const endFields = useEndFields(about);
  return (
    <div className="register-inside flex flex-col gap-3">
      <SentForm id={`sua-${step.id}`} action={acts.change} fields={changeFields} submit={t('change')} />
      {step.waits.length > 0 ? (
        <ul className="flex flex-col gap-1 print:hidden">
          {step.waits.map((wait) => (
            <li key={wait.id} className="flex flex-wrap items-center gap-x-4">
              <span>
                <WaitWords wait={wait} />
              </span>
              <SentForm
                id={`het-cho-${wait.id}`}
                action={acts.end}
                fields={endFields(wait.id)}
                submit={t('endWait')}
                look="plain"
              />
            </li>
          ))}
        </ul>
      ) : null}
      <SentForm
        id={`cho-${step.id}`}
        action={acts.wait}
        fields={waitFields}
        submit={t('addWait')}
        summary={t('addWait')}
      />
    </div>
  );
}
