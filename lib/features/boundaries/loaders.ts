import type { Actor } from '@/lib/domain/access/actor';
import { basicCommuneSet } from '@/lib/domain/criteria/set-in-force';
import { defaultLegend, type LegendClass } from '@/lib/domain/map/legend';
import { catalogueOf } from '../catalogue/loaders';
import { readLegends } from '../map/data';
import { territoryOf } from '../territory/loaders';
import { proveOffice } from '../unit-office/office-day';
import { readBoundarySources } from './data';
import { bordered } from './known-units';

export interface BoundaryOfficeView {
  /** The set whose classes are shown, and the communes' sets that can be chosen or be a condition. */
  readonly set: string;
  readonly legend: readonly LegendClass[];
  readonly sets: readonly { readonly id: string; readonly name: string }[];
  readonly day: string;
  /** Communes of every kind on the day. */
  readonly communes: number;
  readonly loaded: readonly { readonly source: string; readonly units: number; readonly at: string }[];
}

/** What borders the tenant has. Throws AppError `not_found` for all but the office. */
export async function loadBoundaryOffice(actor: Actor, asked?: string): Promise<BoundaryOfficeView> {
  proveOffice(actor);
  const { id, referenceDay } = actor.tenant;
  const rows = await readBoundarySources(id);
  const catalogue = await catalogueOf(actor.tenant);
  const sets = catalogue.filter(({ level, identity }) => level === 'commune' && identity !== null);
  const set = sets.find((known) => known.id === asked) ?? basicCommuneSet(catalogue, referenceDay) ?? sets[0];
  const own = set && (await readLegends(id))[set.id];
  return {
    set: set?.id ?? '',
    legend: own ?? defaultLegend(set?.identity?.numbers.length ?? 0),
    sets: sets.map(({ id: setId, name }) => ({ id: setId, name })),
    day: referenceDay,
    communes: bordered(await territoryOf(actor.tenant), referenceDay).size,
    loaded: rows.map(({ source, _count, _max }) => {
      return { source, units: _count._all, at: _max.importedAt?.toISOString() ?? '' };
    }),
  };
}
