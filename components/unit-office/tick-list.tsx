'use client';

import { langOf } from '@/lib/i18n/lang-of';
import type { ActField } from './act-field';

interface Props {
  spec: Extract<ActField, { kind: 'ticks' }>;
  id: string;
  /** What was ticked in a refused form, joined by spaces. */
  ticked: string;
  error: string | null;
}

/** Several units to be ticked. */
export function TickList({ spec: { name, label, options }, id, ticked, error }: Props) {
  const chosen = ticked.split(' ');
  return (
    <fieldset
      className="min-w-0 sm:col-span-full"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
    >
      <legend className="pb-1 text-small text-quiet">{label}</legend>
      <div
        className="max-h-64 columns-1 gap-x-6 overflow-y-auto border border-rule p-2 sm:columns-2 lg:columns-3"
        tabIndex={0}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-7 break-inside-avoid items-center gap-2 text-small max-sm:min-h-11"
          >
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              className="size-4 flex-none accent-accent"
            />
            <span lang={langOf(option.label)}>{option.label}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="pt-1 text-small font-semibold text-not-met">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
