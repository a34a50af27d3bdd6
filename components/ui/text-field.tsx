import type { ComponentProps } from 'react';
import { CONTROL } from './control';

/** A one-line input in the house's look; give it a label through Field. */
export function TextField({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input type="text" className={`${CONTROL} ${className}`} {...rest} />;
}
