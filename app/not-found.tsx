import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Failure } from './failure';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('failure'))('notFound.title') };
}

/** The same for what does not exist and for what one may not see: neither is told. */
export default async function NotFound() {
  const t = await getTranslations('failure');
  return (
    <Failure title={t('notFound.title')} text={t('notFound.text')} next={t('notFound.try')}>
      <a href="/">{t('home')}</a>
    </Failure>
  );
}
