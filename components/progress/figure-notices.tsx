import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { UnitPageHead } from '@/lib/features/progress/head-view';

/** How sure the figures of a page are: an incomplete list of units, illustrations. One line, for the sentence is the headline. */
export function FigureNotices({ head }: { head: UnitPageHead }) {
  const t = useTranslations('progress.notice');
  const known = head.notices.filter((code) => t.has(code));
  const said = [...known, ...(head.illustrative ? ['illustrative'] : [])];
  if (said.length === 0) return null;
  return <Notice>{said.map((code) => t(code)).join(' ')}</Notice>;
}
