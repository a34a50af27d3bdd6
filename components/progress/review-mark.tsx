import { useTranslations } from 'next-intl';
import { vietnamese, Words } from '@/components/ui/words';
import type { CriterionRow } from '@/lib/features/progress/criterion-row';
import { showDate } from '@/lib/i18n/format';

/** "cần rà soát – sửa đổi bởi Quyết định 211/QĐ-TTg từ 01/03/2024": nobody has looked at the criterion since. */
export function ReviewMark({ needsReview }: Pick<CriterionRow, 'needsReview'>) {
  const t = useTranslations('progress.review');
  if (needsReview === null) return null;
  return (
    <p className="text-basically">
      <Words
        of={t('needed', {
          decision: needsReview.decision ? vietnamese(needsReview.decision) : t('decisionUnknown'),
          day: showDate(needsReview.from),
        })}
      />
    </p>
  );
}
