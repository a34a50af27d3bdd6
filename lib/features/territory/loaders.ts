import type { ActorTenant } from '@/lib/domain/access/actor';
import type { Territory } from '@/lib/domain/units/unit';
import { VersionedCache } from '../versioned-cache';
import { fetchTerritory } from './data';

const territories = new VersionedCache<Territory>(16);

/** The tenant's units at the version that the actor's request read; one read per version and process. */
export function territoryOf(tenant: Pick<ActorTenant, 'id' | 'territoryVersion'>): Promise<Territory> {
  return territories.get([tenant.id, tenant.territoryVersion], () => fetchTerritory(tenant.id));
}
