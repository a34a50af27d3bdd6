import { useTranslations } from 'next-intl';
import { PetitionStandingMark } from '@/components/petitions/petition-standing-mark';
import { Section } from '@/components/ui/section';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showCount } from '@/lib/i18n/format';
import { rowHref } from './row-href';

const SHOWN = 10;

/** Petitions that still wait: whose, to whom, how long, and what the last answer was. */
export function MeetingPetitions({ view, query }: { view: MeetingView; query: string }) {
  const t = useTranslations('meeting.petitions');
  const words = useTranslations('petitions');
  const { petitions, unit } = view;
  const all = `/units/${unit.code}/petitions${query}`;
  return (
    <Section id="kien-nghi" title={t('title', { n: showCount(petitions.length) })} aside={<a href={all}>{t('all')}</a>}>
      {petitions.length === 0 ? <p className="text-small text-quiet">{t('none')}</p> : null}
      <ul className="meeting-list">
        {petitions.slice(0, SHOWN).map((petition) => (
          <li key={petition.id}>
            <a
              href={rowHref(petition.code, 'petitions', query, petition.id)}
              lang="vi"
              className="no-underline hover:underline"
            >
              {petition.subject}
            </a>
            <span className="meeting-meta">
              <span lang="vi">
                {petition.raisedBy} → {petition.addressee}
              </span>
              {' · '}
              <PetitionStandingMark standing={petition.standing} />
              {' · '}
              {words('daysOpen', { n: petition.daysOpen, shown: showCount(petition.daysOpen) })}
            </span>
            {petition.condition ? (
              <span lang="vi" className="meeting-meta">
                {petition.condition}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {petitions.length > SHOWN ? (
        <p className="text-small">
          <a href={all}>{t('more', { n: petitions.length - SHOWN })}</a>
        </p>
      ) : null}
    </Section>
  );
}
