'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { readDigest } from '@/lib/errors';
import { Failure } from './failure';

interface Props {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: Props) {
  const t = useTranslations('failure');
  const { code, id } = readDigest(error.digest);
  const kind = code === 'database_unreachable' ? ('database.' as const) : '';
  return (
    <Failure
      title={t(`${kind}title`)}
      text={t(`${kind}text`)}
      next={t(`${kind}try`)}
      id={id ? t('id', { id }) : null}
    >
      <Button look="main" onClick={() => retry()}>
        {t('retry')}
      </Button>
      <a href="/">{t('home')}</a>
    </Failure>
  );
}
