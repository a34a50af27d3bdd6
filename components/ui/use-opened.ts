'use client';

import { type SyntheticEvent, useCallback, useState } from 'react';

/** Whether a <details> is open, also where it was opened before the scripts had come. `details`: what it is given. */
export function useOpened() {
  const [isOpen, setOpen] = useState(false);
  const ref = useCallback((node: HTMLDetailsElement | null) => {
    if (node?.open) setOpen(true);
  }, []);
  const onToggle = useCallback((event: SyntheticEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open), []);
  return { isOpen, details: { ref, onToggle } };
}
