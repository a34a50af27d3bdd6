'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FORM_IDLE, type FormAction } from '@/lib/features/forms/form-state';
import { AnswerNotice } from '@/components/forms/answer-notice';
import { type FieldSpec, isShown } from '@/components/ui/field-spec';
import { HiddenFields } from '@/components/forms/hidden-fields';
import { SpecField } from '@/components/ui/spec-field';

interface Props {
  action: FormAction;
  fields: readonly FieldSpec[];
  rows: readonly { readonly number: number; readonly name: string; readonly after: ReactNode }[];
}

const FORM = 'giao-phu-trach';

/** The criteria of a set, each to be ticked for the form above them; what a row says beside its name has forms of its own. */
export function ChargeForm({ action, fields, rows }: Props) {
  const t = useTranslations('beside.form');
  const told = useTranslations('form');
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, FORM_IDLE);
  const refused = state.status === 'refused' ? state : null;
  const shown = fields.filter(isShown);
  const answered = JSON.stringify(state);
  return (
    <div className="flex flex-col gap-4">
      <form id={FORM} action={send} className="flex flex-col gap-3 print:hidden">
        <HiddenFields fields={fields} />
        <div key={answered} className="grid max-w-4xl gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr]">
          {shown.map((spec) => {
            const code = refused?.fieldErrors[spec.name];
            return (
              <SpecField
                key={spec.name}
                spec={spec}
                formId={FORM}
                typed={refused?.values[spec.name]}
                error={code ? errorWord(code, refused.about) : null}
              />
            );
          })}
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" look="main" disabled={pending} className="max-sm:min-h-11">
            {t('charge')}
          </Button>
          <AnswerNotice state={state} fields={shown.map(({ name }) => name)} saved={told('saved')} />
        </div>
      </form>
      <ul className="max-w-5xl text-small">
        {rows.map(({ number, name, after }) => (
          <li key={number} id={`tieu-chi-${number}`} className="beside-row">
            <label className="beside-main flex min-h-8 items-center gap-2 max-sm:min-h-11">
              <input
                key={answered}
                type="checkbox"
                form={FORM}
                name={`number:${number}`}
                defaultChecked={refused?.values[`number:${number}`] !== undefined}
                className="size-4 flex-none accent-accent print:hidden"
              />
              <span>
                <span className="inline-block min-w-6 font-figures">{number}</span> <span lang="vi">{name}</span>
              </span>
            </label>
            {after}
          </li>
        ))}
      </ul>
    </div>
  );
}
