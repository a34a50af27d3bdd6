import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { groupBy } from '@/lib/domain/group-by';
import type { DemoAccount } from '@/lib/auth/demo-accounts';

/** Plain links that fill the form, so that they work without JavaScript too. */
export async function DemoAccounts({ accounts, next }: { accounts: readonly DemoAccount[]; next: string }) {
  const t = await getTranslations('auth.demo');
  const href = (email: string) => `/sign-in?${new URLSearchParams({ demo: email, ...(next === '/' ? {} : { next }) })}`;
  return (
    <Section id="demo" title={t('title')}>
      <p className="text-small text-quiet">{t('hint')}</p>
      {[...groupBy(accounts, (account) => account.province)].map(([province, group]) => (
        <div key={province} className="pt-3">
          <h3 className="text-small" lang="vi">
            {province}
          </h3>
          <ul className="flex flex-col">
            {group.map((account) => (
              <li key={account.email}>
                <a href={href(account.email)} className="inline-flex min-h-6 flex-wrap items-center gap-x-2">
                  <span lang="vi">{account.post}</span>
                  <span className="text-small text-quiet">{account.email}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
