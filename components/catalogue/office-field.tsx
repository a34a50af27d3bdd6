'use client';

import type { ReactNode } from 'react';
import { CONTROL } from '@/components/ui/control';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { langOf } from '@/lib/i18n/lang-of';
import type { OfficeForm } from './use-office-form';

interface Props {
  form: OfficeForm;
  id: string;
  name: string;
  label: ReactNode;
  value: string;
  hint?: string;
  required?: boolean;
  kind?: 'text' | 'date' | 'lines';
  /** A choice of these in place of what is typed. */
  options?: readonly { readonly value: string; readonly label: string }[];
  className?: string;
}

/** One field of a form of the office, with its label, what was typed and what is wrong with it. */
export function OfficeField({
  form,
  id,
  name,
  label,
  value,
  hint,
  required,
  kind = 'text',
  options,
  className = '',
}: Props) {
  const error = form.errorOf(name);
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const shared = {
    ...{ id, name, required, defaultValue: form.typed(name, value), className: 'w-full' },
    ...(error ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  };
  return (
    <div className={className}>
      <Field id={id} label={label} hint={hint} error={error}>
        {options ? (
          <Select {...shared}>
            {options.map((option) => (
              <option key={option.value} value={option.value} lang={langOf(option.label)}>
                {option.label}
              </option>
            ))}
          </Select>
        ) : kind === 'date' ? (
          <DateField {...shared} />
        ) : kind === 'lines' ? (
          <textarea {...shared} rows={4} className={`${CONTROL} w-full py-1`} />
        ) : (
          <TextField {...shared} autoComplete="off" />
        )}
      </Field>
    </div>
  );
}
