'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { signIn } from '@/lib/auth/sign-in-action';

interface Props {
  next: string;
  email: string;
  password: string;
}

export function SignInForm({ next, email, password }: Props) {
  const t = useTranslations('auth');
  const [state, action, pending] = useActionState(signIn, { email, code: null, minutes: 0 });
  return (
    <form action={action} className="flex max-w-sm flex-col gap-4" aria-labelledby="door-title">
      <h1 id="door-title" className="text-body">
        {t('title')}
      </h1>
      {state.code ? <Notice urgent>{t(state.code, { minutes: state.minutes })}</Notice> : null}
      <input type="hidden" name="next" value={next} />
      <Field id="email" label={t('email')}>
        <TextField id="email" name="email" type="email" autoComplete="username" required defaultValue={state.email} />
      </Field>
      <Field id="password" label={t('password')}>
        <TextField
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          defaultValue={password}
        />
      </Field>
      <Button type="submit" look="main" disabled={pending} className="self-start">
        {pending ? t('submitting') : t('submit')}
      </Button>
    </form>
  );
}
