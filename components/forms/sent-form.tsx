'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FORM_IDLE, type FormAction } from '@/lib/features/forms/form-state';
import { AnswerNotice } from './answer-notice';
import { type FieldSpec, isShown, type ShownField } from '@/components/ui/field-spec';
import { HiddenFields } from './hidden-fields';
import { SpecField } from '@/components/ui/spec-field';
import { showDate } from '@/lib/i18n/format';

interface Props {
  id: string;
  action: FormAction;
  fields: readonly FieldSpec[];
  submit: string;
  look?: 'main' | 'plain';
  /** Folded under these words until it is needed; open while its answer stands. */
  summary?: ReactNode;
  /** What stands between the fields and the key: what the act will do. */
  children?: ReactNode;
  /** Nothing would be done. */
  disabled?: boolean;
  /** What is said when it went well. */
  told?: 'saved' | 'carriedOver';
}

/** A form as its fields describe it; it works without scripts, and gives back what was refused. */
export function SentForm({
  id,
  action,
  fields,
  submit,
  look = 'main',
  summary,
  children,
  disabled = false,
  told = 'saved',
}: Props) {
  const t = useTranslations('form');
  const errorWord = useTranslations('errors');
  const [state, send, pending] = useActionState(action, FORM_IDLE);
  const refused = state.status === 'refused' ? state : null;
  const shown = fields.filter(isShown);
  const errorOf = (spec: ShownField) => {
    const code = refused?.fieldErrors[spec.name];
    return code
      ? errorWord(code, { ...refused.about, theirs: shownValue(spec, refused.about[`was:${spec.name}`]) })
      : null;
  };
  const form = (
    <form id={id} action={send} className="flex max-w-3xl flex-col gap-3 py-2 print:hidden">
      <HiddenFields fields={fields} now={refused?.about} />
      {/* A browser empties a form that was sent: what was typed comes back with the answer. */}
      <div key={JSON.stringify(state)} className="grid gap-x-4 gap-y-3 empty:hidden sm:grid-cols-2 lg:grid-cols-3">
        {shown.map((spec) => (
          <SpecField key={spec.name} spec={spec} formId={id} typed={refused?.values[spec.name]} error={errorOf(spec)} />
        ))}
      </div>
      {children}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" look={look} disabled={disabled || pending} className="max-sm:min-h-11">
          {submit}
        </Button>
        <AnswerNotice
          state={state}
          fields={shown.map(({ name }) => name)}
          saved={state.status === 'saved' ? t(told, state.figures) : ''}
        />
      </div>
    </form>
  );
  if (summary === undefined) return form;
  return (
    <details className="open:basis-full print:hidden" open={state.status !== 'idle' || undefined}>
      <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-11">{summary}</summary>
      {form}
    </details>
  );
}

/** What somebody else wrote into a field meanwhile, as the field shows it. */
function shownValue(spec: ShownField, value = ''): string {
  if (spec.kind === 'select') return spec.options.find((option) => option.value === value)?.label ?? value;
  return spec.kind === 'date' && value ? showDate(value) : value;
}
