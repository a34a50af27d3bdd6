'use client';

import { type ComponentProps, useState } from 'react';
import { showDate } from '@/lib/i18n/format';
import { CONTROL } from './control';
import { useInBrowser } from './use-in-browser';

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue'> & { defaultValue: string };

/**
 * The browser's own date input: ISO in, ISO out, usable without scripts. Browsers show it in their own language,
 * so at rest the day is drawn over it as dd/MM/yyyy where the browser allows that (date-field in field.css).
 */
export function DateField({ className = '', defaultValue, onChange, ...rest }: Props) {
  const [day, setDay] = useState(defaultValue);
  const inBrowser = useInBrowser();
  return (
    <input
      type="date"
      defaultValue={defaultValue}
      data-shown={inBrowser && day ? showDate(day) : undefined}
      onChange={(event) => {
        setDay(event.target.value);
        onChange?.(event);
      }}
      className={`date-field ${CONTROL} ${className}`}
      {...rest}
    />
  );
}
