import type { ActorTenant } from '@/lib/domain/access/actor';

/** Columns of `tenant t` as an actor needs them; days as ISO text, never as a Date. */
export const TENANT_COLUMNS = `
  t.id AS tenant_id, t.code, t.slug, t.name, t.demo,
  coalesce(t.reference_day, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)::text AS reference_day,
  t.reference_day IS NOT NULL AS fixed_day, t.last_day::text AS last_day, t.successor_tenant,
  t.not_applicable_counts, t.average_decimals, t.territory_version, t.catalogue_version`;

export interface TenantRow {
  tenant_id: number;
  code: string;
  slug: string;
  name: string;
  demo: boolean;
  reference_day: string;
  fixed_day: boolean;
  last_day: string | null;
  successor_tenant: string | null;
  not_applicable_counts: boolean;
  average_decimals: number;
  territory_version: number;
  catalogue_version: number;
}

export function tenantOf(row: TenantRow): ActorTenant {
  return {
    id: row.tenant_id,
    code: row.code,
    slug: row.slug,
    name: row.name,
    referenceDay: row.reference_day,
    fixedDay: row.fixed_day,
    lastDay: row.last_day,
    successorTenant: row.successor_tenant,
    demo: row.demo,
    notApplicableCounts: row.not_applicable_counts,
    averageDecimals: row.average_decimals,
    territoryVersion: row.territory_version,
    catalogueVersion: row.catalogue_version,
  };
}
