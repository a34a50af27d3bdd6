import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { UnitPageHead } from '@/lib/features/progress/head-view';
import { showDate } from '@/lib/i18n/format';
import { SuccessionList } from './succession-list';

/** What must be known before anything is read or entered: another day than asked, an ended unit, what it came from. */
export function HeadNotices({ head }: { head: UnitPageHead }) {
  const t = useTranslations('progress.notice');
  return (
    <>
      {head.clampedFrom ? (
        <Notice>{t('clamped', { asked: showDate(head.clampedFrom), day: showDate(head.asOf) })}</Notice>
      ) : null}
      {head.ended ? (
        <Notice>
          {t('ended', { day: showDate(head.ended.on) })}{' '}
          <SuccessionList label={t('successors')} units={head.ended.successors} />
        </Notice>
      ) : null}
      {head.predecessors.length > 0 ? (
        <Notice>
          <SuccessionList label={t('predecessors')} units={head.predecessors} /> {t('predecessorsHint')}
        </Notice>
      ) : null}
    </>
  );
}
