import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Charges } from '@/components/catalogue-beside/charges';
import { requireActor } from '@/lib/auth/require-actor';
import { endInCharge, putInChargeOf, removeInCharge } from '@/lib/features/catalogue-beside/in-charge/actions';
import { loadCharges } from '@/lib/features/catalogue-beside/in-charge/loaders';
import { orNotFound } from '../../../load-unit-page';
import { BesideFrame } from '../beside-frame';
import type { SetPageProps } from '../set-page-props';

const load = cache(async (id: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadCharges(actor, decodeURIComponent(id)));
});

export async function generateMetadata({ params }: SetPageProps): Promise<Metadata> {
  const { set } = await load((await params).id);
  return { title: `${set.name} · ${(await getTranslations('beside.pages'))('departments')}` };
}

/** The dated table criterion × department of a set. */
export default async function SetDepartmentsPage({ params }: SetPageProps) {
  const view = await load((await params).id);
  return (
    <BesideFrame set={view.set} current="departments">
      <Charges view={view} put={putInChargeOf} end={endInCharge} remove={removeInCharge} />
    </BesideFrame>
  );
}
