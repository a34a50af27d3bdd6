'use client';

import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { CONTROL } from './control';
import { useInBrowser } from './use-in-browser';

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'ref'> & {
  id: string;
  /** What the key says: "Chọn tệp". */
  choose: string;
};

/** A file, chosen by a key in this page's words: a browser's own key speaks the browser's language. Without scripts it is the browser's. */
export function FileField({ id, choose, onChange, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const inBrowser = useInBrowser();

  useEffect(() => {
    const form = input.current?.form;
    const forget = () => setName('');
    form?.addEventListener('reset', forget);
    return () => form?.removeEventListener('reset', forget);
  }, []);

  return (
    <span className="file-field">
      <input
        ref={input}
        id={id}
        type="file"
        className={inBrowser ? 'sr-only' : `${CONTROL} max-w-full py-1 max-sm:min-h-11`}
        onChange={(event) => {
          setName(event.target.files?.[0]?.name ?? '');
          onChange?.(event);
        }}
        {...rest}
      />
      {inBrowser ? (
        <>
          <label htmlFor={id} className="file-key">
            {choose}
          </label>
          <span className="min-w-0 truncate text-small">{name}</span>
        </>
      ) : null}
    </span>
  );
}
