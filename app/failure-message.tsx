'use client';

import { Button } from '@/components/ui/button';
import { readDigest } from '@/lib/errors';
import en from '@/lib/i18n/messages/en/failure.json';
import vi from '@/lib/i18n/messages/vi/failure.json';
import { Failure } from './failure';

export interface FailureProps {
  error: Error & { digest?: string };
  retry: () => void;
}

/** The failed page in words that fit its code, in the language of the page that it was to be. */
export function FailureMessage({ error, retry }: FailureProps) {
  const { code, id } = readDigest(error.digest);
  const words = typeof document !== 'undefined' && document.documentElement.lang === 'en' ? en : vi;
  const said = code === 'database_unreachable' ? words.database : words;
  return (
    <Failure title={said.title} text={said.text} next={said.try} id={id ? words.id.replace('{id}', id) : null}>
      <title>{said.title}</title>
      <Button look="main" onClick={() => retry()}>
        {words.retry}
      </Button>
      <a href="/">{words.home}</a>
    </Failure>
  );
}
