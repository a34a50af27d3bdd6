import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DisplaySettings } from '@/components/shell/display-settings';
import { changeDisplay } from '@/lib/features/display/actions';
import { readDisplay } from '@/lib/features/display/loaders';

export default async function DoorLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('common');
  const display = await readDisplay();
  return (
    <main className="mx-auto flex max-w-prose flex-col gap-6 px-4 py-12">
      <p className="text-large font-semibold">{t('system')}</p>
      {children}
      <div className="text-small">
        <DisplaySettings display={display} change={changeDisplay} />
      </div>
    </main>
  );
}
