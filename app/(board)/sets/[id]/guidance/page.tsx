import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { GuidanceRegister } from '@/components/catalogue-beside/guidance-register';
import { requireActor } from '@/lib/auth/require-actor';
import { dropGuidance, keepGuidance } from '@/lib/features/catalogue-beside/guidance/actions';
import { loadGuidance } from '@/lib/features/catalogue-beside/guidance/loaders';
import { orNotFound } from '../../../load-unit-page';
import { BesideFrame } from '../beside-frame';
import type { SetPageProps } from '../set-page-props';

const load = cache(async (id: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadGuidance(actor, decodeURIComponent(id)));
});

export async function generateMetadata({ params }: SetPageProps): Promise<Metadata> {
  const { set } = await load((await params).id);
  return { title: `${set.name} · ${(await getTranslations('beside.pages'))('guidance')}` };
}

/** The register of decisions and guidance of a set. */
export default async function SetGuidancePage({ params }: SetPageProps) {
  const view = await load((await params).id);
  return (
    <BesideFrame set={view.set} current="guidance">
      <GuidanceRegister view={view} keep={keepGuidance} drop={dropGuidance} />
    </BesideFrame>
  );
}
