import type { ComponentProps } from 'react';
import { CONTROL } from './control';

/** The browser's own select: it works without scripts, on a phone and with every reader. */
export function Select({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select className={`${CONTROL} pr-6 ${className}`} {...rest} />;
}
