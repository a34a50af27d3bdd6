'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from './button';
import { useInBrowser } from './use-in-browser';

interface Props {
  text: string;
  /** What the key says, and what is said when the browser refuses; of a sentence when left out. */
  label?: string;
  failed?: string;
}

/** Puts a text on the clipboard and says so. Absent where the browser has no clipboard for the page (plain http). */
export function CopyButton({ text, label, failed }: Props) {
  const t = useTranslations('progress.copy');
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const usable = useInBrowser() && typeof navigator.clipboard?.writeText === 'function';
  if (!usable) return null;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('done'),
      () => setState('failed'),
    );
  return (
    <span className="no-print inline-flex items-center gap-3">
      <span role="status" className="text-small text-quiet empty:hidden">
        {state === 'idle' ? '' : state === 'failed' && failed ? failed : t(state)}
      </span>
      <Button onClick={copy} className="max-sm:min-h-11">
        {label ?? t('label')}
      </Button>
    </span>
  );
}
