import type { ComponentProps } from 'react';

const looks = {
  /** The one act of a form. */
  main: 'border-accent bg-accent text-ground hover:bg-ink hover:border-ink',
  plain: 'border-edge bg-ground text-accent hover:border-accent hover:bg-accent-wash',
  bare: 'border-transparent bg-transparent text-accent hover:bg-accent-wash',
} as const;

type Props = ComponentProps<'button'> & { look?: keyof typeof looks };

/** A key to press; at least 32 px high. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      className={`inline-flex min-h-8 cursor-pointer items-center justify-center gap-1.5 rounded-sm border px-3 text-small whitespace-nowrap disabled:cursor-not-allowed disabled:opacity-50 ${looks[look]} ${className}`}
      {...rest}
    />
  );
}
