'use client';

import { Field } from '@/components/ui/field';
import { TextField } from '@/components/ui/text-field';
import type { ActField } from './act-field';

interface Props {
  spec: Extract<ActField, { kind: 'suggest' }>;
  id: string;
  value: string;
  error: string | null;
}

/** A text with words to choose from; others may be typed. */
export function SuggestField({ spec: { name, label, hint, options }, id, value, error }: Props) {
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <TextField
        id={id}
        name={name}
        list={`${id}-goi-y`}
        defaultValue={value}
        maxLength={80}
        autoComplete="off"
        required
        className="w-full max-sm:min-h-11"
        aria-describedby={described || undefined}
        aria-invalid={error ? true : undefined}
      />
      <datalist id={`${id}-goi-y`}>
        {options.map((option) => (
          <option key={option} value={option} lang="vi" />
        ))}
      </datalist>
    </Field>
  );
}
