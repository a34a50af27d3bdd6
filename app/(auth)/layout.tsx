import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

export default async function DoorLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common');
  return (
    <main className="mx-auto flex max-w-prose flex-col gap-6 px-4 py-12">
      <p className="text-large font-semibold">{t('system')}</p>
      {children}
    </main>
  );
}
