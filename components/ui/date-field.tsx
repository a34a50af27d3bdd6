import type { ComponentProps } from 'react';
import { CONTROL } from './control';

/** The browser's own date input: ISO in, ISO out, usable without scripts. */
export function DateField({ className = '', ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return <input type="date" className={`${CONTROL} ${className}`} {...rest} />;
}
