import { recordAudit } from '@/lib/audit/record';
import type { Db, Tx } from '@/lib/db/client';
import { toIsoDay } from '@/lib/db/iso-day';
import { setTenant, withTenant } from '@/lib/db/scope';
import { recordBulk } from '@/lib/features/assessments/record-bulk';
import { readCatalogue } from '@/lib/features/catalogue/data';
import { importUnits } from '@/lib/features/tenants/import-units/mutations';
import { createTenant, OPERATOR_POST } from '@/lib/features/tenants/mutations';
import { readTerritory } from '@/lib/features/territory/data';
import { createAccounts, seedAccounts } from './accounts';
import { recordPlans } from './plan-figures';
import { recordInCharge } from './in-charge';
import { resolveFacts } from './resolve-facts';
import { recordSteering } from './steering/index';
import type { Scenario, UnitFile } from './scenario';

const SEEDED = 'demo.seed';
/** The longest tenant takes some seconds; a machine that builds at the same time takes its time. */
const PATIENCE = { maxWait: 30_000, timeout: 180_000 };

export type SeedOutcome =
  | { readonly kind: 'kept' }
  | { readonly kind: 'seeded'; readonly units: number; readonly facts: number; readonly accounts: number };

/** The tenant as an earlier run left it: none, one that was not finished, or one to leave alone. */
async function findTenant(db: Db, { slug }: Scenario): Promise<{ id: number; finished: boolean } | null> {
  const tenant = await db.tenant.findUnique({ where: { slug }, select: { id: true, demo: true } });
  if (!tenant) return null;
  const work = await withTenant(db, tenant.id, async (tx) => ({
    seeded: await tx.auditEntry.count({ where: { tenantId: tenant.id, action: SEEDED } }),
    facts: await tx.assessment.count({ where: { tenantId: tenant.id } }),
  }));
  // A run that was cut off left a demo tenant without a single fact: facts come all at once, with the audit entry.
  return { id: tenant.id, finished: !tenant.demo || work.seeded > 0 || work.facts > 0 };
}

async function takeIn(db: Db, tenantId: number, file: UnitFile): Promise<number> {
  const source = file.source;
  const before = await withTenant(db, tenantId, async (tx) => ({
    units: await tx.unit.count({ where: { tenantId, source } }),
    attributes: await tx.unitAttribute.count({ where: { tenantId, source } }),
  }));
  if (before.units + before.attributes > 0 || file.lines.length === 0) return 0;
  const csv = ['kind,unit_code,value,name,from,to', ...file.lines].join('\n');
  const { inserted, errors } = await importUnits(db, tenantId, csv, { illustrative: file.illustrative, source });
  if (errors.length > 0) throw new Error(`unit lines refused: ${JSON.stringify(errors.slice(0, 5))}`);
  return inserted;
}

async function referenceDayOf(tx: Tx, tenantId: number): Promise<string> {
  const rows = await tx.$queryRaw<{ day: Date }[]>`
    SELECT coalesce(reference_day, (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS day FROM tenant WHERE id = ${tenantId} FOR UPDATE`;
  const [row] = rows;
  if (!row) throw new Error(`no tenant ${tenantId}`);
  return toIsoDay(row.day);
}

async function fill(tx: Tx, tenantId: number, scenario: Scenario): Promise<{ facts: number; accounts: number }> {
  await setTenant(tx, tenantId);
  const referenceDay = await referenceDayOf(tx, tenantId);
  const view = { territory: await readTerritory(tx, tenantId), catalogue: await readCatalogue(tx, tenantId) };
  const accounts = await createAccounts(
    tx,
    { tenantId, territory: view.territory, referenceDay },
    seedAccounts(scenario.slug),
  );
  const facts = resolveFacts(view, scenario.facts(view), accounts, referenceDay);
  await recordBulk(tx, tenantId, view.catalogue, facts);
  await recordInCharge(tx, tenantId, scenario.inCharge);
  await recordPlans(tx, tenantId, view.territory, scenario.plans);
  await recordSteering(tx, { tenantId, slug: scenario.slug, territory: view.territory, accounts });
  await tx.tenant.update({ where: { id: tenantId }, data: { catalogueVersion: { increment: 1 } } });
  const counts = { facts: facts.length, accounts: accounts.size };
  await recordAudit(tx, {
    tenantId,
    actorId: null,
    actorPost: OPERATOR_POST,
    action: SEEDED,
    subject: { scenario: scenario.slug, ...counts },
  });
  return counts;
}

/**
 * Makes the tenant of a scenario with its villages, accounts and facts. Needs the owner's connection.
 * A tenant that is there already is left alone; one that an earlier run did not finish is finished.
 */
export async function seedTenant(db: Db, scenario: Scenario): Promise<SeedOutcome> {
  const found = await findTenant(db, scenario);
  if (found?.finished) return { kind: 'kept' };
  const { code, slug, referenceDay } = scenario;
  const tenantId = found?.id ?? (await createTenant(db, { code, slug, referenceDay, demo: true })).tenantId;
  let units = 0;
  for (const file of scenario.unitFiles) units += await takeIn(db, tenantId, file);
  const counts = await db.$transaction((tx) => fill(tx, tenantId, scenario), PATIENCE);
  return { kind: 'seeded', units, ...counts };
}
