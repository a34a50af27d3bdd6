import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { chooseTenant } from '@/lib/auth/choose-tenant-action';
import { requireEntries } from '@/lib/auth/require-actor';
import { safeNext } from '@/lib/auth/safe-next';
import { signOut } from '@/lib/auth/sign-out-action';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('choose.title') };
}

export default async function ChooseTenantPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const entries = await requireEntries();
  const t = await getTranslations('auth.choose');
  const common = await getTranslations('common');
  const next = safeNext((await searchParams).next);
  return (
    <>
      {entries.length === 0 ? (
        <>
          <h1 className="text-body">{t('title')}</h1>
          <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
        </>
      ) : (
        <form action={chooseTenant} className="flex flex-col gap-3">
          <h1 className="text-body">{t('title')}</h1>
          <p className="text-small text-quiet">{t('hint')}</p>
          <input type="hidden" name="next" value={next} />
          {entries.map(({ tenant }) => (
            <Button key={tenant.id} type="submit" name="tenant" value={tenant.slug} className="self-start">
              <span lang="vi">{tenant.name}</span>
            </Button>
          ))}
        </form>
      )}
      <form action={signOut}>
        <Button type="submit" look="bare">
          {common('signOut')}
        </Button>
      </form>
    </>
  );
}
