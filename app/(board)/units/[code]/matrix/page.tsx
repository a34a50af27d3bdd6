import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Matrix } from '@/components/progress/matrix';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('matrix')}` };
}

/** Units × criteria of everything below the unit. */
export default async function UnitMatrixPage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head, view } = page;
  if (!view || view.single) notFound();
  const { rows, criteria, groups, counting, countedLevel } = view;
  return (
    <UnitFrame page={page} current="matrix">
      <ClientMessages namespaces={['progress', 'words']}>
        <Matrix
          rows={rows}
          criteria={criteria}
          groups={groups}
          counting={counting}
          countedLevel={countedLevel}
          query={head.query}
          compareTo={head.compareTo}
        />
      </ClientMessages>
    </UnitFrame>
  );
}
