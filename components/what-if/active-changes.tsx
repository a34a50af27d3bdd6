import { useTranslations } from 'next-intl';
import { useChangeWords } from './use-change-words';
import { Words } from '@/components/ui/words';
import type { WhatIfView } from '@/lib/features/what-if/view';

/** What is supposed just now, each with the link that takes it back. */
export function ActiveChanges({ active, withoutAll }: Pick<WhatIfView, 'active' | 'withoutAll'>) {
  const t = useTranslations('whatif.active');
  const changeWords = useChangeWords();
  return (
    <ul className="text-small">
      {active.map((one) => (
        <li key={one.key} className="flex justify-between gap-3 border-b border-rule py-1">
          <span>
            <Words of={changeWords(one)} />
          </span>
          <a
            href={one.without}
            className="no-print inline-flex min-h-6 items-center"
            aria-label={t('removeOf', { text: changeWords(one) })}
          >
            {t('remove')}
          </a>
        </li>
      ))}
      {active.length > 1 ? (
        <li className="no-print py-1 text-right">
          <a href={withoutAll} className="inline-flex min-h-6 items-center">
            {t('removeAll')}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
