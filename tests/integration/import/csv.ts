import type { Db } from '@/lib/db/client';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { findTenant } from '@/lib/cli/ops/find-tenants';
import { importAssessments, type ImportResult } from '@/lib/features/import/mutations';
import { TestTenant } from '@/tests/factories/tenant';

export const HEADER = 'unit_code,set,criterion,stage,status,effective_on,note';

export const csv = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');
export const csvWithValues = (...lines: string[]) => [`${HEADER},value`, ...lines, ''].join('\n');

export function importText(
  db: Db,
  tenant: ActorTenant,
  text: string | Uint8Array,
  options?: { dryRun?: boolean },
): Promise<ImportResult> {
  return importAssessments(
    db,
    tenant,
    { name: 'test.csv', bytes: typeof text === 'string' ? Buffer.from(text) : text },
    options,
  );
}

/** A tenant as an operator makes it. */
export async function newTenant(db: Db, code: string, slug: string, referenceDay = '2021-12-31'): Promise<ActorTenant> {
  await TestTenant.create(db, code, slug, referenceDay);
  return findTenant(db, slug);
}

/** Lines that give each commune so many criteria of the 19 met on the day; the others are not met. */
export function scores(
  communes: Readonly<Record<string, number>>,
  day: string,
  set = 'vn-commune-2016-2020',
  size = 19,
): string[] {
  return Object.entries(communes).flatMap(([code, score]) =>
    Array.from(
      { length: size },
      (_, index) => `${code},${set},${index + 1},self,${index < score ? 'met' : 'not_met'},${day},`,
    ),
  );
}
