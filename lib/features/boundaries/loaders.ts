import type { Actor } from '@/lib/domain/access/actor';
import { territoryOf } from '../territory/loaders';
import { proveOffice } from '../unit-office/office-day';
import { readBoundarySources } from './data';
import { bordered } from './known-units';

export interface BoundaryOfficeView {
  readonly day: string;
  /** Communes of every kind on the day. */
  readonly communes: number;
  readonly loaded: readonly { readonly source: string; readonly units: number; readonly at: string }[];
}

/** What borders the tenant has. Throws AppError `not_found` for all but the office. */
export async function loadBoundaryOffice(actor: Actor): Promise<BoundaryOfficeView> {
  proveOffice(actor);
  const { id, referenceDay } = actor.tenant;
  const rows = await readBoundarySources(id);
  return {
    day: referenceDay,
    communes: bordered(await territoryOf(actor.tenant), referenceDay).size,
    loaded: rows.map(({ source, _count, _max }) => {
      return { source, units: _count._all, at: _max.importedAt?.toISOString() ?? '' };
    }),
  };
}
