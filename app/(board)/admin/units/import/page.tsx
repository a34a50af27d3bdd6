import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfficeTabs } from '@/components/unit-office/office-tabs';
import { UnitFileForm } from '@/components/unit-office/unit-file-form';
import { requireActor } from '@/lib/auth/require-actor';
import { newWriteKey } from '@/lib/features/assessments/write-key';
import { proveOffice } from '@/lib/features/unit-office/office-day';
import { loadUnitFile } from '@/lib/features/unit-office/sheet/actions';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { showDate } from '@/lib/i18n/format';
import { BoardShell } from '../../../board-shell';
import { orNotFound } from '../../../load-unit-page';

async function load() {
  const actor = await requireActor();
  await orNotFound(async () => proveOffice(actor));
  return actor;
}

export async function generateMetadata(): Promise<Metadata> {
  await load();
  return { title: (await getTranslations('unitOffice.file'))('title') };
}

/** Units of the province from a spreadsheet: download, edit, look, take in. */
export default async function ImportUnitsPage() {
  const actor = await load();
  const t = await getTranslations('unitOffice');
  return (
    <BoardShell
      actor={actor}
      crumbs={[
        { title: t('title'), href: '/admin/units' },
        { title: t('file.title'), href: null },
      ]}
    >
      <ClientMessages namespaces={['unitOffice.file', 'errors']}>
        <div className="flex flex-col gap-6">
          <OfficeTabs current="import" />
          <ol className="flex max-w-prose list-decimal flex-col gap-1 pl-5">
            <li>
              <a href="/admin/units/sheet">{t('file.download')}</a>{' '}
              {t('file.downloadHint', { day: showDate(actor.tenant.referenceDay) })}
            </li>
            <li>{t('file.edit')}</li>
            <li>{t('file.bring')}</li>
          </ol>
          <UnitFileForm action={loadUnitFile} writeKey={newWriteKey()} />
          <p className="max-w-prose text-small text-quiet">{t('file.csv')}</p>
        </div>
      </ClientMessages>
    </BoardShell>
  );
}
