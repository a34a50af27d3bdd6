import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readRequestId } from '@/lib/auth/request-headers';
import { safeNext } from '@/lib/auth/safe-next';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('failure.database'))('title') };
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Where pages send their reader while the database cannot be reached; asks it nothing, and needs no script. */
export default async function UnavailablePage({ searchParams }: Props) {
  const t = await getTranslations('failure');
  const id = (await readRequestId())?.slice(0, 8) ?? '';
  return (
    <>
      <h1 className="text-body">{t('database.title')}</h1>
      <p>{t('database.text')}</p>
      <p>{t('database.try')}</p>
      <p className="text-small text-quiet">{t('id', { id })}</p>
      <p>
        <a href={safeNext((await searchParams).next)}>{t('retry')}</a>
      </p>
    </>
  );
}
