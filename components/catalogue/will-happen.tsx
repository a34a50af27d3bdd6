import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { DraftPageView } from '@/lib/features/catalogue-office/load-draft-page';
import { showDate } from '@/lib/i18n/format';

/** What publishing a draft will do: a new set, an amendment with criteria to look at again, or a replacement. */
export function WillHappen({ view: { base, version, faults, record } }: { view: DraftPageView }) {
  const t = useTranslations('sets.publish');
  const changed = base?.diff.changedCriteria ?? [];
  const corrects = base !== null && record.document.content.validFrom === base.version.validFrom;
  return (
    <Notice>
      {base === null ? <p>{t('willFound')}</p> : null}
      {base && corrects ? (
        <p>
          {t('willCorrect', {
            version: version.version,
            base: base.version.version,
            day: showDate(base.version.validFrom),
          })}
        </p>
      ) : null}
      {base && !corrects ? (
        <p>
          {t('willAmend', { version: version.version })}{' '}
          {changed.length > 0 ? t('willReview', { numbers: changed.join(', ') }) : t('willReviewNone')}
        </p>
      ) : null}
      <p>{t('forever')}</p>
      {faults.length > 0 ? <p className="font-semibold">{t('blocked', { n: faults.length })}</p> : null}
    </Notice>
  );
}
