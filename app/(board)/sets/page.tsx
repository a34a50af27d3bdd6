import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import Link from 'next/link';
import { cache } from 'react';
import { BeginForm } from '@/components/catalogue/begin-form';
import { DraftList } from '@/components/catalogue/draft-list';
import { SetTable } from '@/components/catalogue/set-table';
import { UploadForm } from '@/components/catalogue/upload-form';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/require-actor';
import { beginDraft, uploadDraft } from '@/lib/features/catalogue-office/actions';
import { loadSetList } from '@/lib/features/catalogue-office/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../board-shell';
import { orNotFound } from '../load-unit-page';

const load = cache(async () => {
  const actor = await requireActor();
  return orNotFound(() => loadSetList(actor));
});

export async function generateMetadata(): Promise<Metadata> {
  await load();
  return { title: (await getTranslations('sets'))('title') };
}

/** Every criteria set that applies to the tenant; for its office also what is in the making. */
export default async function SetsPage() {
  const view = await load();
  const t = await getTranslations('sets');
  const extendable = view.levels.flatMap(({ lines }) =>
    lines.filter(({ set }) => set.identity !== null).map(({ set }) => ({ value: set.id, label: set.name })),
  );
  return (
    <BoardShell actor={await requireActor()} crumbs={[{ title: t('title'), href: null }]}>
      <div className="flex flex-col gap-8">
        {view.drafts ? (
          <Section
            id="ban-thao"
            title={t('drafts.title')}
            aside={
              <Link href="#lap-bo-moi" replace>
                {t('begin.title')}
              </Link>
            }
          >
            <DraftList drafts={view.drafts} />
          </Section>
        ) : null}
        {view.levels.map(({ level, lines }) => (
          <Section key={level} id={level} title={t(`level.${level}`)}>
            <SetTable level={level} lines={lines} />
          </Section>
        ))}
        {view.drafts ? (
          <Section id="lap-bo-moi" title={t('begin.title')}>
            <ClientMessages namespaces={['sets', 'errors']}>
              <div className="flex flex-col gap-3">
                <p className="max-w-prose text-small text-quiet">
                  {t('begin.steps')} <a href="/api/sets/template">{t('begin.template')}</a>
                </p>
                <UploadForm action={uploadDraft} />
                <Disclosure label={t('begin.extending')}>
                  <BeginForm action={beginDraft} day={view.day} extendable={extendable} />
                </Disclosure>
                <Disclosure label={t('begin.empty')}>
                  <BeginForm action={beginDraft} day={view.day} extendable={null} />
                </Disclosure>
              </div>
            </ClientMessages>
          </Section>
        ) : null}
      </div>
    </BoardShell>
  );
}
