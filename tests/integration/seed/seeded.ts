import { createDb, type Db, type Tx } from '@/lib/db/client';
import { withTenant } from '@/lib/db/scope';
import { findEntries } from '@/lib/auth/find-entries';
import type { Actor } from '@/lib/domain/access/actor';
import { loadUnitPage, type UnitPage } from '@/lib/features/progress/loaders';
import { haTinh } from '@/prisma/seed/ha-tinh';
import { langSon } from '@/prisma/seed/lang-son';
import { phuTho } from '@/prisma/seed/phu-tho';
import { seedTenant } from '@/prisma/seed/seed-tenant';
import { vinhPhuc } from '@/prisma/seed/vinh-phuc';

export const SCENARIOS = [langSon, haTinh, vinhPhuc, phuTho];

/** The owner's connection of this file's own database. */
export const owner: Db = createDb(process.env.DATABASE_ADMIN_URL ?? '', 2);

export async function seedAll(): Promise<string[]> {
  const kinds: string[] = [];
  for (const scenario of SCENARIOS) kinds.push((await seedTenant(owner, scenario)).kind);
  return kinds;
}

export async function tenantId(slug: string): Promise<number> {
  return (await owner.tenant.findUniqueOrThrow({ where: { slug }, select: { id: true } })).id;
}

export async function inTenant<T>(slug: string, work: (tx: Tx, id: number) => Promise<T>): Promise<T> {
  const id = await tenantId(slug);
  return withTenant(owner, id, (tx) => work(tx, id));
}

/** A demo account as the door sees it. */
export async function actorOf(name: string): Promise<Actor> {
  const { id, sessionEpoch } = await owner.user.findUniqueOrThrow({ where: { email: `${name}@demo.ntm.example` } });
  const entries = await findEntries({ userId: id, epoch: sessionEpoch });
  if (!entries?.[0] || entries.length !== 1) throw new Error(`${name} enters ${entries?.length ?? 0} tenants`);
  return entries[0];
}

/** What a page of a unit shows to a demo account. */
export async function pageOf(name: string, code: string, params: Record<string, string> = {}): Promise<UnitPage> {
  return loadUnitPage(await actorOf(name), code, params);
}

export async function sentenceOf(
  name: string,
  code: string,
  params: Record<string, string> = {},
): Promise<string | null> {
  return (await pageOf(name, code, params)).view?.sentence ?? null;
}
