import { appDb } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import type { ActorTenant } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { VersionedCache } from '../versioned-cache';
import { readCatalogue } from './data';

const catalogues = new VersionedCache<CatalogueSet[]>(16);

/** The tenant's criteria sets at the version that the actor's request read. */
export function catalogueOf(tenant: Pick<ActorTenant, 'id' | 'catalogueVersion'>): Promise<CatalogueSet[]> {
  return catalogues.get([tenant.id, tenant.catalogueVersion], () =>
    withTenant(appDb(), tenant.id, (tx) => readCatalogue(tx, tenant.id)),
  );
}
