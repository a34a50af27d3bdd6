import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Walk } from '@/components/meeting/walk';
import { EmptyState } from '@/components/ui/empty-state';
import type { UnitPageProps } from '../../../../load-unit-page';
import { loadMeetingPage } from '../load-meeting-page';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('meeting.walk');
  return { title: `${(await loadMeetingPage(props)).page.head.title} · ${t('title')}` };
}

/** The meeting on the wall, unit by unit; no frame around it, the way back stands on every slide. */
export default async function UnitMeetingWalkPage(props: UnitPageProps) {
  const { page, view } = await loadMeetingPage(props);
  const { head } = page;
  const t = await getTranslations('progress.noSet');
  const words = await getTranslations('meeting.walk');
  const backHref = `/units/${head.code}/meeting${head.query}`;
  if (view) return <Walk view={view} backHref={backHref} />;
  return (
    <main className="shell-width py-6">
      <h1 className="text-large">{head.title}</h1>
      <EmptyState title={t('title')} action={{ label: words('leave'), href: backHref }}>
        {t('body')}
      </EmptyState>
    </main>
  );
}
