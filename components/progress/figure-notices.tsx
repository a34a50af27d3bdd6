import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { UnitPageHead } from '@/lib/features/progress/view';

/** How sure the figures of a page are: an incomplete list of units, illustrations. */
export function FigureNotices({ head }: { head: UnitPageHead }) {
  const t = useTranslations('progress.notice');
  const known = head.notices.filter((code) => t.has(code));
  return (
    <>
      {known.map((code) => (
        <Notice key={code}>{t(code)}</Notice>
      ))}
      {head.illustrative ? <Notice>{t('illustrative')}</Notice> : null}
    </>
  );
}
