import { useTranslations } from 'next-intl';
import type { MeetingVacancy } from '@/lib/features/meeting/view';
import { showDate } from '@/lib/i18n/format';

/** "Trưởng ban, Ban Chỉ đạo xã Kiên Mộc (từ 01/03/2019)" */
export function VacancyWords({ vacant }: { vacant: readonly MeetingVacancy[] }) {
  const t = useTranslations('meeting.vacancy');
  return vacant.map(({ board, rank, since }, at) => (
    <span key={`${board} ${rank} ${since}`}>
      {at > 0 ? '; ' : ''}
      {t(rank)}, <span lang="vi">{board}</span> ({t('since', { day: showDate(since) })})
    </span>
  ));
}
