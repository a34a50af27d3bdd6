import type { ActorTenant } from '@/lib/domain/access/actor';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { VersionedCache } from '../versioned-cache';
import { fetchCatalogue } from './data';

const catalogues = new VersionedCache<CatalogueSet[]>(16);

/** The tenant's criteria sets at the version that the actor's request read. */
export function catalogueOf(tenant: Pick<ActorTenant, 'id' | 'catalogueVersion'>): Promise<CatalogueSet[]> {
  return catalogues.get([tenant.id, tenant.catalogueVersion], () => fetchCatalogue(tenant.id));
}
