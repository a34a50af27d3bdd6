import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { Compare } from '@/components/compare/compare';
import { requireActor } from '@/lib/auth/require-actor';
import { loadCompare } from '@/lib/features/compare/loaders';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { loadPage, orNotFound, type UnitPageProps } from '../../../load-unit-page';
import { UnitFrame } from '../unit-frame';

export async function generateMetadata(props: UnitPageProps): Promise<Metadata> {
  const t = await getTranslations('shell.tab');
  return { title: `${(await loadPage(props)).head.title} · ${t('compare')}` };
}

/** What stands below a unit side by side; the address is the whole choice. */
export default async function UnitComparePage(props: UnitPageProps) {
  const page = await loadPage(props);
  const { head, view } = page;
  if (!view || view.single) notFound();
  const [actor, asked] = [await requireActor(), await props.searchParams];
  const compared = await orNotFound(() => loadCompare(actor, head.code, asked));
  return (
    <UnitFrame
      page={page}
      current="compare"
      address={compared.path}
      carried={{
        g: compared.chosenPlaces,
        u: compared.chosenUnits,
        only: compared.differing ? ['differing'] : [],
      }}
    >
      <ClientMessages namespaces={[]}>
        <Compare view={compared} />
      </ClientMessages>
    </UnitFrame>
  );
}
