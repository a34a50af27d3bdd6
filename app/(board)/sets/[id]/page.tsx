import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { SetPages } from '@/components/catalogue-beside/set-pages';
import { Confirmations } from '@/components/catalogue/confirmations';
import { CriteriaTable } from '@/components/catalogue/criteria-table';
import { CriterionBeside } from '@/components/catalogue/criterion-beside';
import { SetHead } from '@/components/catalogue/set-head';
import { AmendForm, CorrectForm } from '@/components/catalogue/version-begin';
import { VersionRulesList } from '@/components/catalogue/version-rules';
import { VersionTimeline } from '@/components/catalogue/version-timeline';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/require-actor';
import { beginDraft } from '@/lib/features/catalogue-office/actions';
import { loadSetPage, type SetPageView } from '@/lib/features/catalogue-office/loaders';
import { latestOf } from '@/lib/features/catalogue-office/set-view';
import type { PageParams } from '@/lib/features/progress/page-question';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { BoardShell } from '../../board-shell';
import { orNotFound } from '../../load-unit-page';
import type { SetPageProps } from './set-page-props';

type Props = SetPageProps & { searchParams: Promise<PageParams> };

const read = cache(async (id: string, asOf: string | undefined, version: string | undefined) => {
  const actor = await requireActor();
  return orNotFound(() => loadSetPage(actor, id, { asOf, version }));
});

async function load({ params, searchParams }: Props): Promise<SetPageView> {
  const { asOf, version } = await searchParams;
  const one = (value: typeof asOf) => (typeof value === 'string' ? value : undefined);
  return read(decodeURIComponent((await params).id), one(asOf), one(version));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).set.name };
}

/** One set: by which decision it holds, its versions, and all that the version shown asks for. */
export default async function SetPage(props: Props) {
  const view = await load(props);
  const { set, version, day } = view;
  const t = await getTranslations('sets');
  const crumbs = [
    { title: t('title'), href: '/sets' },
    { title: set.name, href: null },
  ];
  const ruled = version.conditions.length + version.rules.tagColumns.length > 0 || version.rules.points !== null;
  return (
    <BoardShell actor={await requireActor()} crumbs={crumbs}>
      <div className="flex flex-col gap-6">
        {view.manages ? <SetPages setId={set.id} current={null} /> : null}
        <SetHead view={view} />
        <Section id="van-ban" title={t('page.versions')}>
          <VersionTimeline set={set} shown={version.version} />
          {view.manages ? <Begin view={view} /> : null}
        </Section>
        <Section
          id="tieu-chi"
          title={t('page.criteria')}
          aside={
            <a href={`/api/sets/${encodeURIComponent(set.id)}/workbook?version=${version.version}`}>
              {t('page.download')}
            </a>
          }
        >
          {version.criteria.length === 0 ? (
            <EmptyState title={t('state.unknown')}>{t('page.unknownContent')}</EmptyState>
          ) : (
            <CriteriaTable
              version={version}
              columns={view.columns}
              beside={({ number }) => <CriterionBeside set={set} number={number} day={day} />}
            />
          )}
          <Confirmations version={version} />
        </Section>
        {ruled ? (
          <Section id="quy-tac" title={t('page.rules')}>
            <VersionRulesList version={version} />
          </Section>
        ) : null}
      </div>
    </BoardShell>
  );
}

/** What the office can begin here; with a draft on its way, the way to it. */
async function Begin({ view: { set, version, draft, day } }: { view: SetPageView }) {
  const t = await getTranslations('sets.page');
  if (draft) {
    return (
      <p className="pt-2 text-small">
        <a href={`/sets/drafts/${draft.id}`}>{t('draft')}</a>
      </p>
    );
  }
  return (
    <ClientMessages namespaces={['sets.page', 'sets.form', 'sets.cells', 'errors']}>
      <div className="flex flex-wrap gap-x-8 pt-2">
        {latestOf(set.versions) === version ? (
          <Disclosure label={t('amend')}>
            <AmendForm action={beginDraft} setId={set.id} version={version.version} day={day} />
          </Disclosure>
        ) : null}
        <Disclosure label={t('correct')}>
          <CorrectForm action={beginDraft} setId={set.id} version={version.version} />
        </Disclosure>
      </div>
    </ClientMessages>
  );
}
