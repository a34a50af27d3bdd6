import { getTranslations } from 'next-intl/server';
import { CAUSE_WORDS } from '@/lib/domain/entry-sheet/words';
import { CAUSES } from '@/lib/domain/criteria/status';
import { DEFAULT_LOCALE } from '@/lib/i18n/locale';
import type { WordReason } from './words';

/** A forecast's reasons in Vietnamese, in the words of the page. */
export async function wordReasons(): Promise<WordReason> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: 'forecast.reason' });
  return (code, figures) => {
    const cause = CAUSES.find((one) => one === figures.cause);
    const words = cause ? { ...figures, cause: CAUSE_WORDS[cause] } : figures;
    return t(code as Parameters<typeof t>[0], words as never);
  };
}
