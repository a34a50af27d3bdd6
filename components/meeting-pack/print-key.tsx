'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { useInBrowser } from '@/components/ui/use-in-browser';

/** Prints the page, or keeps it as PDF; without scripts the browser's own menu does. */
export function PrintKey() {
  const t = useTranslations('pack');
  if (!useInBrowser()) return null;
  return (
    <Button look="main" className="max-sm:min-h-11" onClick={() => window.print()}>
      {t('print')}
    </Button>
  );
}
