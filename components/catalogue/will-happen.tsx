import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { vietnamese, Words } from '@/components/ui/words';
import type { DraftPageView } from '@/lib/features/catalogue-office/load-draft-page';
import { showDate } from '@/lib/i18n/format';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { basicSet } from '@/lib/domain/criteria/set-in-force';

/** What publishing a draft will do: a new set, an amendment with criteria to look at again, or a replacement. */
export function WillHappen({ view: { base, version, faults, record, sets } }: { view: DraftPageView }) {
  const t = useTranslations('sets.publish');
  const levelWord = useTranslations('words.level');
  const replaced = base === null ? replacedBy(record.document, sets) : null;
  const changed = base?.diff.changedCriteria ?? [];
  const corrects = base !== null && record.document.content.validFrom === base.version.validFrom;
  return (
    <Notice>
      {base === null ? <p>{t('willFound')}</p> : null}
      {replaced ? (
        <p className="font-semibold">
          <Words
            of={t('willReplace', {
              day: showDate(record.document.content.validFrom),
              level: levelWord(replaced.level),
              name: vietnamese(replaced.name),
            })}
          />
        </p>
      ) : null}
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

/** The set by which the level is judged on the new set's first day, if the new one, being newer, takes its place. */
function replacedBy({ head, content }: DraftSet, sets: readonly CatalogueSet[]): CatalogueSet | null {
  if (head.kind !== 'basic') return null;
  const now = basicSet(sets, head.level, content.validFrom);
  return now && now.versions.every((version) => version.validFrom <= content.validFrom) ? now : null;
}
