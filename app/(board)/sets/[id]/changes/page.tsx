import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ChangeLines } from '@/components/catalogue/change-lines';
import { PeriodOfVersion } from '@/components/catalogue/period-of-version';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/require-actor';
import { loadSetChanges, type SetChangesView } from '@/lib/features/catalogue-office/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';
import { BoardShell } from '../../../board-shell';
import { orNotFound } from '../../../load-unit-page';
import type { SetPageProps } from '../set-page-props';

type Props = SetPageProps & { searchParams: Promise<PageParams> };

const read = cache(async (id: string, from: string | undefined, to: string | undefined) => {
  const actor = await requireActor();
  return orNotFound(() => loadSetChanges(actor, id, { from, to }));
});

async function load({ params, searchParams }: Props): Promise<SetChangesView> {
  const { from, to } = await searchParams;
  const one = (value: typeof from) => (typeof value === 'string' ? value : undefined);
  return read(decodeURIComponent((await params).id), one(from), one(to));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: `${(await load(props)).set.name} · ${(await getTranslations('sets.changes'))('title')}` };
}

/** What an amendment changed, as whoever must apply it reads it. */
export default async function SetChangesPage(props: Props) {
  const { set, from, to, diff } = await load(props);
  const t = await getTranslations('sets');
  const crumbs = [
    { title: t('title'), href: '/sets' },
    { title: set.name, href: `/sets/${encodeURIComponent(set.id)}` },
    { title: t('changes.title'), href: null },
  ];
  return (
    <BoardShell actor={await requireActor()} crumbs={crumbs}>
      <Section id="thay-doi" title={t('changes.heading', { from: from.version, to: to.version })}>
        <div className="flex flex-col gap-4">
          {[from, to].map((version) => (
            <p key={version.version} className="text-small text-quiet">
              {t('page.version', { version: version.version })}:{' '}
              <span lang={version.decision ? 'vi' : undefined}>{version.decision ?? t('list.noDecision')}</span>,{' '}
              <PeriodOfVersion version={version} />
            </p>
          ))}
          <ChangeLines diff={diff} from={from} to={to} />
        </div>
      </Section>
    </BoardShell>
  );
}
