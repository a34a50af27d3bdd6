'use client';

import { CONTROL } from '@/components/ui/control';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { langOf } from '@/lib/i18n/lang-of';
import type { FieldSpec } from './field-spec';

interface Props {
  spec: FieldSpec;
  /** Of the form: ids stay apart where a page has many. */
  formId: string;
  /** What was typed and refused takes the place of what the page gave. */
  typed: string | undefined;
  error: string | null;
}

/** One field of a form, with its label and what is wrong with it. */
export function SpecField({ spec, formId, typed, error }: Props) {
  if (spec.kind === 'hidden') return <input type="hidden" name={spec.name} value={spec.value} readOnly />;
  const { kind, name, label, hint, required = false, wide = false } = spec;
  const id = `${formId}-${name}`;
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const shared = {
    id,
    name,
    required,
    className: 'w-full max-sm:min-h-11',
    ...(error ? { 'aria-invalid': true } : {}),
    ...(described ? { 'aria-describedby': described } : {}),
  };
  const value = typed ?? spec.value;
  return (
    <div className={wide ? 'sm:col-span-full' : ''}>
      <Field id={id} label={label} hint={hint} error={error}>
        {kind === 'select' ? (
          <Select {...shared} defaultValue={value}>
            {spec.options.map((option) => (
              <option key={option.value} value={option.value} lang={langOf(option.label)}>
                {option.label}
              </option>
            ))}
          </Select>
        ) : kind === 'long' ? (
          <textarea {...shared} rows={4} className={`${CONTROL} w-full py-1`} defaultValue={value} />
        ) : kind === 'tick' ? (
          <input {...shared} type="checkbox" className="size-5 self-start" value="on" defaultChecked={value === 'on'} />
        ) : kind === 'date' ? (
          <DateField {...shared} defaultValue={value} />
        ) : (
          <TextField
            {...shared}
            // An address is judged by the server, in words of the field; a browser would speak its own language.
            inputMode={kind}
            defaultValue={value}
            autoComplete="off"
          />
        )}
      </Field>
    </div>
  );
}
