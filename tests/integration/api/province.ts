import { expect } from 'vitest';
import type { Db } from '@/lib/db/client';
import type { ActorTenant } from '@/lib/domain/access/actor';
import { createToken } from '@/lib/features/tokens/mutations';
import { csv, importText } from '../import/csv';

export async function tokenFor(owner: Db, tenant: ActorTenant, role: string, unitCode?: string): Promise<string> {
  return (await createToken(owner, tenant, { name: 'Cổng dữ liệu', role, unitCode, expiresOn: null })).token;
}

/** Imports the lines, all of them. */
export async function take(owner: Db, tenant: ActorTenant, ...lines: string[]): Promise<void> {
  expect(await importText(owner, tenant, csv(...lines))).toMatchObject({ inserted: lines.length, errors: [] });
}
