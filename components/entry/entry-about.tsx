import { useTranslations } from 'next-intl';
import { GuidanceList } from '@/components/progress/guidance-list';
import { Button } from '@/components/ui/button';
import { vietnamese, Words } from '@/components/ui/words';
import type { EntryRow } from '@/lib/features/assessments/entry-view';
import { showDate } from '@/lib/i18n/format';

/** What stands beside a criterion: an amendment to look at, who is in charge, and what guides it. */
export function EntryAbout({ row }: { row: EntryRow }) {
  const t = useTranslations('entry');
  const { needsReview, department, guidance } = row;
  return (
    <>
      {department ? (
        <p className="entry-state entry-department text-quiet">
          <span className="sr-only">{t('inCharge')}</span> <span lang="vi">{department}</span>
        </p>
      ) : null}
      {needsReview ? (
        <div className="entry-state">
          <p className="text-basically">
            <Words
              of={t('needsReview', {
                decision: needsReview.decision ? vietnamese(needsReview.decision) : t('decisionUnknown'),
                day: showDate(needsReview.from),
              })}
            />
          </p>
          {row.locked === null && row.status !== 'not_assessed' ? (
            <Button type="submit" className="my-1 max-sm:min-h-12">
              {t('confirm')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <GuidanceList guidance={guidance} className="entry-state" />
    </>
  );
}
