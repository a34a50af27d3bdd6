import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { ChangeLines } from '@/components/catalogue/change-lines';
import { DraftAct } from '@/components/catalogue/draft-act';
import { DraftCriteria } from '@/components/catalogue/draft-criteria';
import { DraftFaults } from '@/components/catalogue/draft-faults';
import { NewCriterionForm } from '@/components/catalogue/new-criterion-form';
import { PublishForm } from '@/components/catalogue/publish-form';
import { UploadForm } from '@/components/catalogue/upload-form';
import { WillHappen } from '@/components/catalogue/will-happen';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/require-actor';
import type { DraftFault } from '@/lib/domain/criteria/draft/draft-fault';
import {
  confirmDraft,
  dropDraft,
  publish,
  saveDraftCriterion,
  uploadDraft,
} from '@/lib/features/catalogue-office/actions';
import { loadDraftPage } from '@/lib/features/catalogue-office/load-draft-page';
import type { PageParams } from '@/lib/features/progress/page-question';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { showInstant } from '@/lib/i18n/format';
import { BoardShell } from '../../../board-shell';
import { orNotFound } from '../../../load-unit-page';
import { CriterionSection } from './criterion-section';
import { HeadSection } from './head-section';

interface Props {
  params: Promise<{ draft: string }>;
  searchParams: Promise<PageParams>;
}

const read = cache(async (id: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadDraftPage(actor, id));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { record } = await read((await params).draft);
  return { title: `${record.document.head.name} · ${(await getTranslations('sets.draft'))('title')}` };
}

/** A draft whole: what it says of itself, its criteria, what is wrong with it, and the way to publish it. */
export default async function DraftPage({ params, searchParams }: Props) {
  const view = await read((await params).draft);
  const asked = await searchParams;
  const { record, version, base, faults, fixed } = view;
  const { head, content } = record.document;
  const t = await getTranslations('sets');
  const seen = { draft: record.id, revision: record.revision };
  const open = content.criteria.find(({ number }) => String(number) === asked.criterion) ?? null;
  const next = Math.max(0, ...content.criteria.map(({ number }) => number)) + 1;
  const crumbs = [
    { title: t('title'), href: '/sets' },
    ...(base ? [{ title: head.name, href: `/sets/${encodeURIComponent(head.id)}` }] : []),
    { title: base ? t('draft.title') : `${t('draft.title')}: ${head.name}`, href: null },
  ];
  const stated = content.thresholds.filter(({ value, text }) => value !== null || text !== null).length;
  const ignored = [asked.ignored ?? []].flat();
  return (
    <BoardShell actor={await requireActor()} crumbs={crumbs}>
      <ClientMessages namespaces={['sets', 'errors']}>
        <div className="flex flex-col gap-8">
          <div className="flex flex-col gap-2 text-small">
            <p className="text-quiet">
              {base === null
                ? t('draft.founds')
                : t(content.validFrom === base.version.validFrom ? 'draft.corrects' : 'draft.amends', {
                    version: base.version.version,
                  })}
              {' · '}
              {t('draft.touched', {
                revision: record.revision,
                by: record.updatedBy,
                at: showInstant(record.updatedAt),
              })}
              {' · '}
              <a href={`/api/sets/drafts/${record.id}/workbook`}>{t('draft.download')}</a>
            </p>
            {asked.uploaded ? (
              <Notice>
                {t('draft.uploaded', {
                  criteria: content.criteria.length,
                  indicators: content.indicators.length,
                  thresholds: stated,
                })}
              </Notice>
            ) : null}
            {ignored.length > 0 ? (
              <Notice urgent>{t('draft.ignored', { headings: ignored.map((one) => `“${one}”`).join(', ') })}</Notice>
            ) : null}
            {faults.length > 0 ? <h2 className="font-semibold">{t('draft.faults', { n: faults.length })}</h2> : null}
            <DraftFaults faults={faults} hrefOf={(fault) => hrefOf(record.id, fault, content.indicators)} />
          </div>
          <HeadSection view={view} />
          <Section id="tieu-chi" title={t('draft.criteria')} aside={t('page.sizeText', sizeOf(content))}>
            <div className="flex flex-col gap-4">
              {open ? <CriterionSection view={view} criterion={open} columns={asked.columns} /> : null}
              {version.criteria.length > 0 ? <DraftCriteria view={view} open={open?.number ?? null} /> : null}
              {fixed ? (
                <p className="text-small text-quiet">{t('draft.addHint')}</p>
              ) : (
                <NewCriterionForm
                  action={saveDraftCriterion}
                  {...seen}
                  number={next}
                  groups={groupsOf(content, head)}
                />
              )}
              <div>
                <Disclosure label={t('draft.upload')}>
                  <p className="pb-2 text-small text-quiet">{t('draft.uploadHint')}</p>
                  <UploadForm action={uploadDraft} into={seen} />
                </Disclosure>
              </div>
            </div>
          </Section>
          {base ? (
            <Section id="khac" title={t('draft.differs', { version: base.version.version })}>
              <ChangeLines diff={base.diff} from={base.version} to={version} />
            </Section>
          ) : null}
          <Section id="ban-hanh" title={t('draft.publish')}>
            <div className="flex flex-col gap-4">
              {content.decision ? (
                <div className="flex flex-col gap-1">
                  <p className="text-small text-quiet">{t('draft.confirmHint', { decision: content.decision })}</p>
                  <DraftAct action={confirmDraft} {...seen} submit={t('draft.confirmAll')} fields={{ criterion: '' }} />
                </div>
              ) : (
                <p className="text-small text-quiet">{t('draft.confirmNoDecision')}</p>
              )}
              <PublishForm action={publish} {...seen} content={decisionOf(content)}>
                <WillHappen view={view} />
              </PublishForm>
              <Disclosure label={t('draft.discard')}>
                <p className="pb-2 text-small text-quiet">{t('draft.discardHint')}</p>
                <DraftAct action={dropDraft} {...seen} submit={t('draft.discardSubmit')} />
              </Disclosure>
            </div>
          </Section>
        </div>
      </ClientMessages>
    </BoardShell>
  );
}

type Content = Awaited<ReturnType<typeof read>>['record']['document']['content'];

function decisionOf({ decision, issuedOn, validFrom, validTo }: Content) {
  return { decision, issuedOn, validFrom, validTo };
}

function sizeOf(content: Content) {
  return { criteria: content.criteria.length, indicators: content.indicators.length };
}

/** The first criterion of a set without groups stands in one that has the set's name. */
function groupsOf({ groups }: Content, { name }: { readonly name: string }) {
  return groups.length > 0 ? groups : [{ position: 1, name }];
}

/** The form in which a fault is put right. */
function hrefOf(draft: number, { part, key }: DraftFault, indicators: Content['indicators']): string | null {
  const code = part === 'indicator' ? key : part === 'threshold' ? key.split('|')[0] : null;
  const number = part === 'criterion' ? key : indicators.find((row) => row.code === code)?.criterionNumber;
  if (number !== undefined) return `/sets/drafts/${draft}?criterion=${number}#sua`;
  return part === 'head' || part === 'content' || part === 'group' || part === 'rules' ? '#thong-tin' : null;
}
