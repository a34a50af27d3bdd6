import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { EntryIndicator } from '@/lib/features/assessments/entry-view';

/** "8/10 thôn đạt …": what an indicator that counts lower units comes to. */
export function LowerWords({ lower }: Pick<EntryIndicator, 'lower'>) {
  const t = useTranslations('entry');
  const word = useTranslations('words.level');
  if (lower === null) return null;
  const what = word(lower.level);
  return lower.share ? (
    <Words of={t('lower', { ...lower.share, what, set: vietnamese(lower.setName) })} />
  ) : (
    t('lowerUnknown', { what })
  );
}
