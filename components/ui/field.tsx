import type { ReactNode } from 'react';

interface Props {
  id: string;
  label: ReactNode;
  /** Refusal in words; point the control at it with aria-describedby={`${id}-error`}. */
  error?: string | null;
  hint?: ReactNode;
  inline?: boolean;
  children: ReactNode;
}

/** A label, its control, and what is wrong with it. */
export function Field({ id, label, error, hint, inline = false, children }: Props) {
  return (
    <div className={inline ? 'flex flex-wrap items-center gap-x-2 gap-y-1' : 'flex min-w-0 max-w-full flex-col gap-1'}>
      <label htmlFor={id} className="text-small text-quiet">
        {label}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-small text-quiet">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-small font-semibold text-not-met">
          {error}
        </p>
      ) : null}
    </div>
  );
}
