import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Meeting } from '@/components/meeting/meeting';
import { EmptyState } from '@/components/ui/empty-state';
import { ClientMessages } from '@/lib/i18n/client-messages';
import type { UnitPageProps } from '../../../load-unit-page';
import { SteeringFrame } from '../steering-frame';
import { loadMeetingPage } from './load-meeting-page';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('steering.nav');
  return { title: `${(await loadMeetingPage(props)).page.head.title} · ${t('meeting')}` };
}

/** What the board looks at before and in its meeting: on one screen, on one sheet, on the wall. */
export default async function UnitMeetingPage(props: UnitPageProps) {
  const { page, view } = await loadMeetingPage(props);
  const t = await getTranslations('progress.noSet');
  return (
    <SteeringFrame page={page} current="meeting">
      {view ? (
        <ClientMessages namespaces={['progress.copy']}>
          <Meeting
            view={view}
            query={page.head.query}
            packHref={`/units/${page.head.code}/meeting/packs${page.head.query}`}
          />
        </ClientMessages>
      ) : (
        <EmptyState title={t('title')}>{t('body')}</EmptyState>
      )}
    </SteeringFrame>
  );
}
