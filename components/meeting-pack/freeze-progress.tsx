'use client';

import { useTranslations } from 'next-intl';
import { useFormStatus } from 'react-dom';

/** What is being done while the form is on its way; nothing when it is not. */
export function FreezeProgress() {
  const t = useTranslations('pack');
  const { pending } = useFormStatus();
  return (
    <p role="status" className="flex items-center gap-3 text-small empty:hidden">
      {pending ? (
        <>
          <progress aria-label={t('working')} className="h-2 w-40" /> {t('working')}
        </>
      ) : null}
    </p>
  );
}
