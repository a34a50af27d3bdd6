import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { Mapping } from '@/components/catalogue-beside/mapping';
import { requireActor } from '@/lib/auth/require-actor';
import { carryOver, keepMapping } from '@/lib/features/catalogue-beside/mapping/actions';
import { loadMapping } from '@/lib/features/catalogue-beside/mapping/loaders';
import { orNotFound } from '../../../load-unit-page';
import { BesideFrame } from '../beside-frame';
import type { SetPageProps } from '../set-page-props';

interface Props extends SetPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Read once for page and title: the key of what is kept must be text. */
const read = cache(async (id: string, from: string | undefined, day: string | undefined) => {
  const actor = await requireActor();
  return orNotFound(() => loadMapping(actor, decodeURIComponent(id), { from, day }));
});

async function load({ params, searchParams }: Props) {
  const [{ id }, { from, day }] = await Promise.all([params, searchParams]);
  const textOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
  return read(id, textOf(from), textOf(day));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { set } = await load(props);
  return { title: `${set.name} · ${(await getTranslations('beside.pages'))('mapping')}` };
}

/** The mapping of a set's criteria to those of an older one, and carrying statuses over. */
export default async function SetMappingPage(props: Props) {
  const view = await load(props);
  return (
    <BesideFrame set={view.set} current="mapping">
      <Mapping view={view} keep={keepMapping} carry={carryOver} />
    </BesideFrame>
  );
}
