'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { askPageWorker } from './page-worker';
import { useOutbox } from './use-outbox';

/** The way out. What waits is said first: it stays on this device, and only the same account can send it. */
export function SignOutForm({ signOut }: { signOut: (form: FormData) => Promise<void> }) {
  const t = useTranslations('outbox.signOut');
  const shell = useTranslations('shell');
  const outbox = useOutbox();
  const [asked, setAsked] = useState(0);
  const isCleared = useRef(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isCleared.current) return;
    const waiting = outbox.waiting;
    const form = event.currentTarget;
    event.preventDefault();
    if (waiting > 0 && asked === 0) return setAsked(waiting);
    void askPageWorker({ type: 'forget' }).finally(() => {
      isCleared.current = true;
      form.requestSubmit();
    });
  };
  return (
    <form action={signOut} onSubmit={onSubmit}>
      {asked > 0 ? (
        <div role="alert" className="flex max-w-[18rem] flex-col gap-2 pb-2">
          <p className="font-semibold text-not-met">{t('waiting', { n: asked })}</p>
          <p>{t('stays')}</p>
          <a href="/outbox">{t('look')}</a>
        </div>
      ) : null}
      <Button type="submit">{asked > 0 ? t('anyway') : shell('signOut')}</Button>
    </form>
  );
}
