import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntryImport } from '@/components/entry-import/entry-import';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/require-actor';
import type { Stage } from '@/lib/domain/criteria/status';
import { AppError } from '@/lib/errors';
import { offeredStages } from '@/lib/features/entry-sheet/offered-stages';
import { mayImportAt } from '@/lib/features/entry-import/may-import';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../../../units/[code]/unit-frame';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function load(props: UnitPageProps) {
  const actor = await requireActor();
  const page = await loadPage(props);
  await orNotFound(async () => {
    if (!(await mayImportAt(actor, page.head.code, page.head.asOf))) throw new AppError('not_found');
  });
  return page;
}

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const page = await load(props);
  return { title: `${page.head.title} · ${(await getTranslations('entryImport'))('title')}` };
}

/** A template of the day and set that the page is about. */
function templateQuery(stage: Stage, asOf: string | undefined, set: string | undefined): string {
  return String(new URLSearchParams({ stage, ...(asOf ? { asOf } : {}), ...(set ? { set } : {}) }));
}

/** Filled sheets come in here: sent, looked at, recorded whole or not at all. */
export default async function EntryImportPage(props: UnitPageProps) {
  const page = await load(props);
  const { file, set, asOf } = (await props.searchParams) as Record<string, string | undefined>;
  const [t, words] = await Promise.all([getTranslations('entryImport'), getTranslations('words.stage')]);
  const { code } = page.head;
  const stages = await offeredStages(await requireActor(), code, page.head.asOf);
  return (
    <UnitFrame page={page} current="entryImport" address={`/entry/${code}/import`}>
      <Section title={t('title')}>
        <div className="flex flex-col gap-4">
          <noscript>
            <Notice urgent>{t('noScript')}</Notice>
          </noscript>
          <p className="max-w-prose text-small">
            {stages.map((stage) => (
              <span key={stage}>
                <a href={`/entry/${code}/template?${templateQuery(stage, asOf, set)}`}>
                  {stages.length === 1 ? t('template') : t('templateOf', { stage: words(stage) })}
                </a>
                {', '}
              </span>
            ))}
            {t('templateOr')}
          </p>
          <ClientMessages namespaces={['entryImport', 'words', 'errors']}>
            <EntryImport unit={code} set={set} file={file !== undefined && UUID.test(file) ? file : null} />
          </ClientMessages>
        </div>
      </Section>
    </UnitFrame>
  );
}
