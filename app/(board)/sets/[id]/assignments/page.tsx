import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Assignments } from '@/components/catalogue-beside/assignments';
import { requireActor } from '@/lib/auth/require-actor';
import { assignSet, endSetAssignment, removeSetAssignment } from '@/lib/features/catalogue-beside/assignments/actions';
import { loadAssignments } from '@/lib/features/catalogue-beside/assignments/loaders';
import { orNotFound } from '../../../load-unit-page';
import { BesideFrame } from '../beside-frame';
import type { SetPageProps } from '../set-page-props';

const load = cache(async (id: string) => {
  const actor = await requireActor();
  return orNotFound(() => loadAssignments(actor, decodeURIComponent(id)));
});

export async function generateMetadata({ params }: SetPageProps): Promise<Metadata> {
  const { set } = await load((await params).id);
  return { title: `${set.name} · ${(await getTranslations('beside.pages'))('assignments')}` };
}

/** Who carries a set. */
export default async function SetAssignmentsPage({ params }: SetPageProps) {
  const view = await load((await params).id);
  return (
    <BesideFrame set={view.set} current="assignments">
      <Assignments view={view} assign={assignSet} end={endSetAssignment} remove={removeSetAssignment} />
    </BesideFrame>
  );
}
