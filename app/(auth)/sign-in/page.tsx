import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readDemoAccounts } from '@/lib/auth/demo-accounts';
import { safeNext } from '@/lib/auth/safe-next';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { DemoAccounts } from './demo-accounts';
import { SignInForm } from './sign-in-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('title') };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await searchParams;
  const next = safeNext(query.next);
  const accounts = await readDemoAccounts();
  const picked = accounts.find((account) => account.email === query.demo);
  return (
    <>
      <ClientMessages namespaces={['auth']}>
        <SignInForm next={next} email={picked?.email ?? ''} password={picked?.password ?? ''} />
      </ClientMessages>
      {accounts.length > 0 ? <DemoAccounts accounts={accounts} next={next} /> : null}
    </>
  );
}
