import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireActor } from '@/lib/auth/require-actor';
import { isAppError } from '@/lib/errors';
import { loadUnitPage, type UnitPage } from '@/lib/features/progress/loaders';
import type { PageParams } from '@/lib/features/progress/page-question';

export interface UnitPageProps {
  params: Promise<{ code: string }>;
  searchParams: Promise<PageParams>;
}

const load = cache(async (code: string, query: string): Promise<UnitPage> => {
  const actor = await requireActor();
  return orNotFound(() => loadUnitPage(actor, code, JSON.parse(query) as PageParams));
});

/** What a unit's page and its title are drawn from; read once a request. `over` takes the place of what was asked. */
export async function loadPage({ params, searchParams }: UnitPageProps, over: PageParams = {}): Promise<UnitPage> {
  const { code } = await params;
  return load(decodeURIComponent(code), JSON.stringify({ ...(await searchParams), ...over }));
}

/** What may not be seen is not there: the page answers 404 and its title says nothing. */
export async function orNotFound<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (
      isAppError(error) &&
      ['not_found', 'unit_not_in_force', 'set_unknown', 'set_not_in_force', 'forbidden'].includes(error.code)
    )
      notFound();
    throw error;
  }
}
