import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { PetitionStandingMark } from '@/components/petitions/petition-standing-mark';
import { Section } from '@/components/ui/section';
import { petitionsTogether } from '@/lib/charts/meeting/petitions-together';
import type { MeetingView } from '@/lib/features/meeting/view';
import { petitionsHref } from '@/lib/features/petitions/petition-address';
import { showCount } from '@/lib/i18n/format';

const SHOWN = 16;

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
        {petitionsTogether(petitions.slice(0, SHOWN)).map((group) => (
          <li key={group.petitions[0]!.id}>
            {group.petitions.map(({ id, code, subject }, at) => (
              <Fragment key={id}>
                {at > 0 ? '; ' : ''}
                <a
                  href={petitionsHref(code, query, { petition: id })}
                  lang="vi"
                  className="no-underline hover:underline"
                >
                  {subject}
                </a>
              </Fragment>
            ))}
            <span className="meeting-meta">
              <span lang="vi">
                {group.raisedBy} → {group.addressee}
              </span>
              {' · '}
              <PetitionStandingMark standing={group.standing} />
              {' · '}
              {words('daysOpen', { n: group.daysOpen, shown: showCount(group.daysOpen) })}
            </span>
            {group.condition ? (
              <span lang="vi" className="meeting-meta">
                {group.condition}
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
