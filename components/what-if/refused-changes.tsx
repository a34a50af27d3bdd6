import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { WhatIfView } from '@/lib/features/what-if/view';

/** Parts of the address that cannot be taken, word for word, and why. */
export function RefusedChanges({ refused }: Pick<WhatIfView, 'refused'>) {
  const t = useTranslations('whatif.refused');
  if (refused.length === 0) return null;
  return (
    <Notice>
      {t('title')}
      <ul>
        {refused.map(({ text, code }, at) => (
          <li key={`${at} ${text}`} className="break-words">
            <code>{text}</code>: {t(code)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
