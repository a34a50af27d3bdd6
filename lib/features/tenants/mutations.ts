import { recordAudit } from '@/lib/audit/record';
import type { Db, Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';
import { setTenant, withTenant } from '@/lib/db/scope';
import { buildProvince, type ProvinceBuild } from '@/lib/domain/units/build/build-province';
import { AppError } from '@/lib/errors';
import { raiseCatalogue } from '../catalogue/change-catalogue';
import { readLoadedSets } from './catalogue/data';
import { insertSets, replaceSet } from './catalogue/mutations';
import { shippedSetsOf } from './catalogue/shipped-sets';
import { planSync, type SyncPlan } from './catalogue/sync-plan';
import { newTenant, type NewTenant } from './schema';
import { shippedLists } from './shipped/lists';
import { insertSuccessions, insertUnits } from './units/mutations';

/** Acts at the machine carry this post in the audit. */
export const OPERATOR_POST = 'Người vận hành hệ thống';

export interface CreatedTenant {
  readonly tenantId: number;
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly units: number;
  readonly successions: number;
  readonly sets: number;
}

function parseNewTenant(input: NewTenant) {
  const result = newTenant.safeParse(input);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path[0];
  if (field === 'code') throw new AppError('province_unknown', { code: input.code });
  throw new AppError(field === 'slug' ? 'slug_invalid' : 'date_invalid', { field });
}

async function refuseExisting(tx: Tx, code: string, slug: string): Promise<void> {
  // One tenant is made at a time, so that two at once cannot both find the place free.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('ntm-board create-tenant'))`;
  const taken = await tx.tenant.findFirst({ where: { OR: [{ code }, { slug }] }, select: { slug: true } });
  if (taken) throw new AppError('exists', { slug: taken.slug });
}

function tenantData(province: ProvinceBuild, input: ReturnType<typeof parseNewTenant>) {
  return {
    code: province.code,
    slug: input.slug,
    name: province.name,
    demo: input.demo,
    referenceDay: input.referenceDay ? toDateParam(input.referenceDay) : null,
    lastDay: province.lastDay === null ? null : toDateParam(province.lastDay),
    successorTenant: province.successorCode,
  };
}

/**
 * Makes the tenant of a province: its units and successions from the shipped lists, the national sets and its own.
 * Needs the owner's connection. All or nothing.
 * @throws AppError `province_unknown`, `slug_invalid`, `date_invalid`, or `exists` when code or slug is taken
 */
export async function createTenant(db: Db, input: NewTenant): Promise<CreatedTenant> {
  const wanted = parseNewTenant(input);
  const province = buildProvince(shippedLists(), wanted.code);
  if (!province) throw new AppError('province_unknown', { code: wanted.code });
  const sets = shippedSetsOf(province);
  return db.$transaction(
    async (tx) => {
      await refuseExisting(tx, wanted.code, wanted.slug);
      const { id: tenantId } = await tx.tenant.create({ data: tenantData(province, wanted), select: { id: true } });
      await setTenant(tx, tenantId);
      await insertUnits(tx, tenantId, province.units, { illustrative: false });
      await insertSuccessions(tx, tenantId, province.successions);
      await insertSets(tx, tenantId, sets);
      const counts = { units: province.units.length, successions: province.successions.length, sets: sets.length };
      const subject = { code: wanted.code, slug: wanted.slug, ...counts };
      await recordAudit(tx, { tenantId, actorId: null, actorPost: OPERATOR_POST, action: 'tenant.create', subject });
      return { tenantId, code: wanted.code, slug: wanted.slug, name: province.name, ...counts };
    },
    { maxWait: 10_000, timeout: 60_000 },
  );
}

export interface SyncResult {
  readonly inserted: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  readonly kept: readonly string[];
}

function resultOf(plan: SyncPlan): SyncResult {
  const idsOf = (sets: SyncPlan['insert']) => sets.map((set) => set.id);
  return { inserted: idsOf(plan.insert), updated: idsOf(plan.replace), unchanged: plan.unchanged, kept: plan.kept };
}

/**
 * Brings the shipped sets into a tenant: new ones are loaded, older ones that nobody edited are replaced,
 * edited ones stay. Needs the owner's connection.
 */
export function syncCatalogue(db: Db, tenant: { id: number; code: string; name: string }): Promise<SyncResult> {
  return withTenant(db, tenant.id, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM tenant WHERE id = ${tenant.id} FOR UPDATE`;
    const plan = planSync(shippedSetsOf(tenant), await readLoadedSets(tx, tenant.id));
    const result = resultOf(plan);
    if (plan.insert.length + plan.replace.length === 0) return result;
    if (plan.insert.length > 0) await insertSets(tx, tenant.id, plan.insert);
    for (const set of plan.replace) await replaceSet(tx, tenant.id, set);
    await raiseCatalogue(tx, tenant.id);
    const subject = { inserted: [...result.inserted], updated: [...result.updated], kept: [...result.kept] };
    await recordAudit(tx, {
      tenantId: tenant.id,
      actorId: null,
      actorPost: OPERATOR_POST,
      action: 'catalogue.sync',
      subject,
    });
    return result;
  });
}
