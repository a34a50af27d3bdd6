import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showDate } from '@/lib/i18n/format';

/** What stands in the way of most criteria: what a board can free at once. */
export function MeetingBlockers({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.blockers');
  if (view.blockers.length === 0) return null;
  return (
    <Section id="vuong-mac" title={t('title')} aside={<a href={`/units/${view.unit.code}/path${query}`}>{t('all')}</a>}>
      <ul className="meeting-list">
        {view.blockers.map(({ words, kind, holds, units, expectedOn }) => (
          <li key={`${kind} ${words}`}>
            <span lang="vi">{words}</span>
            <span className="meeting-meta">
              {t('holds', { n: holds })}
              {view.single ? null : (
                <>
                  {' · '}
                  <span lang="vi">{units.join(', ')}</span>
                </>
              )}
              {' · '}
              {expectedOn ? t('expected', { day: showDate(expectedOn) }) : t('unknown')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
